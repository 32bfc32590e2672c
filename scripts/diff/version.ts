import { UserError } from "../../src/cli/user-error.ts";

/** How much a change asks of a version, from nothing to the most. */
export const levels = ["none", "patch", "minor", "major"] as const;

/** A level of Semantic Versioning, or that nothing changed. */
export type Level = (typeof levels)[number];

/** The highest of some levels. */
export const highest = (some: readonly Level[]): Level => levels[Math.max(0, ...some.map(rank))] as Level;

/** The rank of a level, to sort by. */
export const rank = (level: Level): number => levels.indexOf(level);

/**
 * The version that follows `base` after changes of a level. While the major number is 0, a breaking change raises the minor
 * number and any other the patch number: so npm reads its ranges, where `^0.1.0` admits 0.1.x alone (Semantic Versioning
 * 2.0.0, section 4, leaves it open). Throws a `UserError` for a base that is not of three numbers.
 */
export function requiredVersion(base: string, level: Level): string {
  const [major, minor, patch] = numbers(base);
  if (level === "none") return base;
  const place = major > 0 ? level : level === "major" ? "minor" : "patch";
  if (place === "major") return `${major + 1}.0.0`;
  return place === "minor" ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}

/** The versions that may follow: the one that a level requires, and those of higher levels, 1.0.0 for one. */
export function admittedVersions(base: string, level: Level): string[] {
  if (level === "none") return [requiredVersion(base, level)];
  const higher = levels.filter((other) => rank(other) >= rank(level)).map((other) => requiredVersion(base, other));
  return [...new Set([...higher, ...(numbers(base)[0] === 0 ? ["1.0.0"] : [])])];
}

function numbers(version: string): [major: number, minor: number, patch: number] {
  const [, ...parts] = version.match(/^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/) ?? [];
  if (parts.length < 3)
    throw new UserError(
      `The base's \`info.version\` is ${JSON.stringify(version)}, from which no next version follows: it has to be three numbers, as in 1.0.0.`,
    );
  return parts.map(Number) as [number, number, number];
}
