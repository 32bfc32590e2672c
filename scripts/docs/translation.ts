import { relative } from "node:path";
import type { NormalizedProblem } from "@redocly/openapi-core";
import { UserError } from "../../src/cli/user-error.ts";
import type { OpenApiDocument } from "../../src/openapi/document.ts";
import { pointerTo } from "../../src/openapi/pointer.ts";
import { throwOnErrors } from "../pipeline/problems.ts";
import { listed, visible } from "../pipeline/text.ts";
import { languagesOf } from "./languages.ts";
import { hasIndex, type Keys, type Overlay, placeIn, problemIn, readOverlay, select } from "./overlay.ts";
import { excerpt, textAt, textsIn, textsOf } from "./texts.ts";

/**
 * Checks the translations of an API description. Texts without a translation, and actions without a target that translate
 * nothing, are warnings.
 *
 * @throws `UserError` with file, line and column of each translation of another text than the one that it replaces
 */
export async function checkTranslations(
  spec: string,
  document: OpenApiDocument,
  onWarning: (message: string) => void = () => {},
): Promise<void> {
  const paths = (await languagesOf(spec)).flatMap(({ overlay }) => overlay ?? []);
  const overlays = await Promise.all(paths.map(readOverlay));
  try {
    throwOnErrors(overlays.flatMap((overlay) => translationProblems(document, overlay)));
  } catch (error) {
    const fix = "`npm run docs -- --update-translations` updates `x-original`, and lists the translations to review.";
    throw error instanceof UserError ? new UserError(`${error.message}\n\n${fix}`) : error;
  }
  for (const overlay of overlays)
    for (const warning of [...unusedActions(document, overlay), ...missingTranslations(document, overlay)])
      onWarning(visible(warning));
}

/** Returns the translations of an overlay, by the JSON pointer of the text that each replaces. */
export function translationsOf(document: OpenApiDocument, { actions }: Overlay): ReadonlyMap<string, string> {
  return new Map(
    actions.flatMap(({ target, update }) => {
      const texts = textsIn(update);
      return select(document, target).flatMap((keys) =>
        texts.map(({ place, text }) => [pointerTo([...keys, ...place]), text] as const),
      );
    }),
  );
}

function translationProblems(document: OpenApiDocument, overlay: Overlay): NormalizedProblem[] {
  const texts = textsOf(document);
  return overlay.actions.flatMap(({ target, update, "x-original": original }, index) => {
    const problem = (keys: Keys, message: string, reportOnKey = false) =>
      problemIn(overlay, ["actions", index, ...keys], message, reportOnKey);
    const targets = select(document, target);
    if (targets.length === 0) return original === undefined ? [] : problem(["target"], nothingHere);

    const originals = textsIn(original);
    const outdated = originals.flatMap(({ keys, place, text }) => {
      const present = targets.map((each) => textAt(document, texts, [...each, ...place]));
      const other = present.find((each) => each !== undefined && each !== text);
      if (other !== undefined) return problem(["x-original", ...keys], otherText(other, text, target));
      return present.includes(undefined) ? problem(["x-original", ...keys], noText, true) : [];
    });
    const known = new Set(originals.map(({ place }) => pointerTo(place)));
    const unknown = textsIn(update).filter(
      ({ place }) => !known.has(pointerTo(place)) && targets.some((each) => texts.has(pointerTo([...each, ...place]))),
    );
    return [...outdated, ...unknown.map(({ keys }) => problem(["update", ...keys], noOriginal, true))];
  });
}

const nothingHere = "Nothing is at this target; change it, or delete the action.";
const noText = "The API description has no text here; delete this one and its translation.";
const noOriginal = "Its English text is missing in `x-original`.";

function otherText(text: string, original: string, target: string): string {
  const hint = hasIndex(target) ? " Indexes change; use a filter such as [?@.name=='…'] in `target`." : "";
  return `The API description has another text here: ${excerpt(text, original)}.${hint}`;
}

function unusedActions(document: OpenApiDocument, overlay: Overlay): string[] {
  return overlay.actions.flatMap(({ target, "x-original": original }, index) => {
    if (original !== undefined || select(document, target).length > 0) return [];
    return `${placeIn(overlay, ["actions", index, "target"])}: ${nothingHere}`;
  });
}

function missingTranslations(document: OpenApiDocument, overlay: Overlay): string[] {
  const translations = translationsOf(document, overlay);
  // A placeholder is the English text.
  const missing = [...textsOf(document)].filter(([pointer, text]) => (translations.get(pointer) ?? text) === text);
  if (missing.length === 0) return [];
  const count = missing.length === 1 ? "1 text is" : `${missing.length} texts are`;
  const pointers = missing.map(([pointer]) => pointer);
  const hasPlaceholders = missing.every(([pointer]) => translations.has(pointer));
  const fix = hasPlaceholders ? "" : " `npm run docs -- --update-translations` adds placeholders.";
  const file = relative(process.cwd(), overlay.source.absoluteRef);
  return [`${file}: ${count} not translated: ${listed(pointers)}.${fix}`];
}
