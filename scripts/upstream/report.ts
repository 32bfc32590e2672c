import { styleText } from "node:util";
import { quoted } from "../diff/message.ts";
import { visible } from "../pipeline/text.ts";
import type { LocatedDifference, Outdated, Report } from "./upstream.ts";

/** Returns the exit code: 2 if some metadata could not be read, 1 if something differs, otherwise 0. */
export function exitCode({ differences, outdated, unread }: Report): 0 | 1 | 2 {
  if (unread.length > 0) return 2;
  return differences.length + outdated.length > 0 ? 1 : 0;
}

/** Returns the report in plain text, with colors where `stream` shows them. */
export function plainText(report: Report, stream: NodeJS.WritableStream): string {
  const dim = (text: string): string => styleText("dim", text, { stream });
  const bold = (text: string): string => styleText("bold", text, { stream });
  const describe = ({ kind, place, clouds, location, microsoft, description, reason }: LocatedDifference): string =>
    [
      `${location}  ${bold(place)}: ${kind} ${dim(`in ${clouds.join(", ")}`)}`,
      `  Microsoft     ${microsoft}`,
      `  description   ${description}`,
      ...(reason === undefined ? [] : [`  accepted      ${reason}`]),
    ].join("\n");
  const parts = [
    report.clouds.map(({ name, source, date }) => `${name}  ${dim(`${source}, ${date}`)}`).join("\n"),
    ...report.accepted.map(describe),
    ...report.differences.map(describe),
    ...report.outdated.map(outdatedText),
    conclusion(report),
  ];
  return visible(parts.filter((part) => part !== "").join("\n\n"));
}

/** Returns the report in Markdown, without the accepted differences. */
export function markdown(report: Report): string {
  const rows = report.differences.map(({ place, kind, clouds, microsoft, description, location }) => [
    ...[quoted(place), kind, clouds.map(quoted).join(", "), quoted(microsoft), quoted(description), quoted(location)],
  ]);
  const header = ["Place", "Difference", "Clouds", "Microsoft", "API description", "File"];
  const sections = [
    [conclusion(report)],
    report.unread.map(({ name, reason }) => `- ${quoted(name)} was not read: ${quoted(reason)}`),
    rows.length > 0 ? [header, header.map(() => "---"), ...rows].map(tableRow) : [],
    report.outdated.map((each) => `- ${quoted(outdatedText(each))}`),
    report.clouds.map(({ name, source, date }) => `- ${quoted(name)}: ${quoted(source)}, ${date}`),
  ];
  return sections.flatMap((lines) => (lines.length > 0 ? lines.join("\n") : [])).join("\n\n");
}

const tableRow = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;

function outdatedText({ kind, place, clouds, location }: Outdated): string {
  return `${location}  ${place}: ${kind} is accepted, but does not exist in ${clouds.join(", ")}; remove it there`;
}

function conclusion({ clouds, differences, accepted, outdated, unread }: Report): string {
  const read = clouds.map(({ name }) => name).join(", ");
  const notRead = unread.map(({ name }) => name).join(", ");
  const counts = [
    `${differences.length} ${differences.length === 1 ? "difference" : "differences"}`,
    `${accepted.length} accepted`,
    ...(outdated.length > 0 ? [`${outdated.length} outdated`] : []),
  ];
  return [
    ...(clouds.length > 0 ? [`${counts.join(", ")} in ${read}.`] : []),
    ...(unread.length > 0 ? [`Not read, and not compared: ${notRead}.`] : []),
  ].join(" ");
}
