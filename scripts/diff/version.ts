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
 * Returns the version that changes of a level require after `base`. While the major number is 0, a breaking change raises
 * the minor number and any other the patch number, because npm reads `^0.1.0` as 0.1.x; Semantic Versioning 2.0.0 leaves
 * it open (section 4).
 *
 * @throws `UserError` for a base that is not three numbers
 */
export function requiredVersion(base: string, level: Level): string {
  const next = nextVersions(base);
  if (level === "none") return base;
  if (!base.startsWith("0.")) return next[level];
  return level === "major" ? next.minor : next.patch;
}

/** Returns the versions that may follow `base` after changes of a level: the required version, then higher ones. */
export function admittedVersions(base: string, level: Level): string[] {
  const required = requiredVersion(base, level);
  const next = Object.values(nextVersions(base));
  return [required, ...next.slice(next.indexOf(required) + 1)];
}

/**
 * Returns the versions that may follow `base` by the number that they raise, in ascending order.
 *
 * @throws `UserError` for a base that is not three numbers
 */
export function nextVersions(base: string): Record<Exclude<Level, "none">, string> {
  const [major, minor, patch] = numbers(base);
  return {
    patch: `${major}.${minor}.${patch + 1}`,
    minor: `${major}.${minor + 1}.0`,
    major: `${major + 1}.0.0`,
  };
}

function numbers(version: string): [major: number, minor: number, patch: number] {
  const [, ...parts] = version.match(/^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/) ?? [];
  if (parts.length < 3)
    throw new UserError(
      `Invalid \`info.version\` of the base: expected three numbers such as 1.0.0, got ${JSON.stringify(version)}.`,
    );
  return parts.map(Number) as [number, number, number];
}
