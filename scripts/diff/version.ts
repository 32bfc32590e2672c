import { UserError } from "../../src/cli/user-error.ts";

/** The levels of Semantic Versioning in ascending order, after the level of no change. */
export const levels = ["none", "patch", "minor", "major"] as const;

/** What a change requires of the version. */
export type Level = (typeof levels)[number];

/** Returns the highest of some levels. */
export const highest = (some: readonly Level[]): Level => levels[Math.max(0, ...some.map(rank))] as Level;

/** Returns the rank of a level, to sort by. */
export const rank = (level: Level): number => levels.indexOf(level);

/**
 * Returns the version that follows `base` after changes of a level. While the major number is 0, a breaking change raises
 * the minor number and any other the patch number, because npm reads `^0.1.0` as 0.1.x; Semantic Versioning 2.0.0 leaves
 * it open (section 4).
 *
 * @throws `UserError` for a base that is not three numbers
 */
export function requiredVersion(base: string, level: Level): string {
  const [major, minor, patch] = numbers(base);
  if (level === "none") return base;
  const place = major > 0 ? level : level === "major" ? "minor" : "patch";
  if (place === "major") return `${major + 1}.0.0`;
  return place === "minor" ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}

/** Returns the versions that may follow: the one that a level requires, those of higher levels, and 1.0.0. */
export function admittedVersions(base: string, level: Level): string[] {
  if (level === "none") return [requiredVersion(base, level)];
  const higher = levels.filter((other) => rank(other) >= rank(level)).map((other) => requiredVersion(base, other));
  return [...new Set([...higher, ...(numbers(base)[0] === 0 ? ["1.0.0"] : [])])];
}

/**
 * Returns the version of a release: `wanted`, or else `current` if it may follow `base`, or else the required version.
 *
 * @throws `UserError` for a `wanted` version that may not follow
 */
export function chooseVersion(base: string, current: string, level: Level, wanted?: string): string {
  const admitted = admittedVersions(base, level);
  if (wanted === undefined) return admitted.includes(current) ? current : requiredVersion(base, level);
  if (admitted.includes(wanted)) return wanted;
  throw new UserError(
    `Invalid --version: expected ${admitted.join(" or ")} after ${level} changes since ${base}, got ${JSON.stringify(wanted)}.`,
  );
}

function numbers(version: string): [major: number, minor: number, patch: number] {
  const [, ...parts] = version.match(/^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/) ?? [];
  if (parts.length < 3)
    throw new UserError(
      `Invalid \`info.version\` of the base: expected three numbers such as 1.0.0, got ${JSON.stringify(version)}.`,
    );
  return parts.map(Number) as [number, number, number];
}
