import { relative } from "node:path";
import { UserError } from "../../src/cli/user-error.ts";
import { bundle } from "../pipeline/bundle.ts";
import { read } from "../pipeline/read.ts";
import { project } from "../support/project.ts";
import { type Accepted, accepts, readAccepted } from "./accepted.ts";
import { compare, type Difference, withRenamedProperties } from "./compare.ts";
import { parseFacts } from "./csdl.ts";
import { type DescribedType, describedTypes } from "./described-types.ts";
import { type CloudFacts, record } from "./facts.ts";
import { type Locate, locator } from "./locations.ts";
import { type ReadOptions, readSource } from "./read-source.ts";
import { type MetadataSource, metadataSources } from "./sources.ts";

/** A difference between Microsoft's metadata and the API description. */
export interface LocatedDifference extends Pick<Difference, "kind" | "place" | "microsoft" | "description"> {
  clouds: string[];
  /** `file:line:column` in the API description. */
  location: string;
  /** Why the difference is accepted, if it is. */
  reason?: string;
}

/** An accepted difference that does not exist. */
export interface Outdated extends Pick<Accepted, "kind" | "location"> {
  place: string;
  clouds: string[];
}

/** The result of a comparison. */
export interface Report {
  clouds: { name: string; source: string; date: string }[];
  differences: LocatedDifference[];
  accepted: LocatedDifference[];
  outdated: Outdated[];
  /** The clouds whose metadata could not be read, and why. */
  unread: { name: string; location: string; reason: string }[];
}

export interface UpstreamOptions {
  /** The root file of the API description. */
  spec: string;
  /** The names of servers in it. */
  clouds: readonly string[];
  /** Files and URLs with metadata. */
  from: readonly string[];
  /** The file of accepted differences. */
  accepted: string;
  /** The file of recorded facts, to be updated unless a source cannot be read. */
  update?: string;
  /** Called for each source before it is read; returns options for it. */
  onSource?: (source: MetadataSource) => ReadOptions;
  onWarning?: (message: string) => void;
}

/**
 * Compares the types in an API description with Microsoft's metadata.
 *
 * @throws `UserError` for a problem other than a source that cannot be read
 */
export async function compareWithMetadata(options: UpstreamOptions): Promise<Report> {
  const { spec, accepted, update, onSource, onWarning } = options;
  const entries = readAccepted(accepted);
  const source = await read(spec, project.redoclyConfig);
  const document = await bundle(source);
  const described = describedTypes(document);
  if (described.size === 0)
    throw new UserError(
      `${relative(process.cwd(), spec)}: no request or response body refers to a type in components/schemas.`,
    );
  const facts: [cloud: string, CloudFacts][] = [];
  const unread: Report["unread"] = [];
  for (const metadata of metadataSources(document, options)) {
    const { cloud, location } = metadata;
    try {
      const { xml, ...origin } = await readSource(metadata, onSource?.(metadata));
      const warn = (message: string) => onWarning?.(`${cloud}: ${message}`);
      facts.push([cloud, { ...origin, types: parseFacts(xml, [...described.keys()], warn) }]);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      unread.push({ name: cloud, location, reason: error.message });
    }
  }
  const clouds = Object.fromEntries(facts);
  if (update && unread.length === 0) record(update, clouds);
  const locate = await locator(source, document);
  return { ...compareClouds(described, clouds, entries, locate), unread };
}

/** Compares the types in an API description with the facts of clouds. */
export function compareClouds(
  described: ReadonlyMap<string, DescribedType>,
  clouds: Readonly<Record<string, CloudFacts>>,
  entries: readonly Accepted[],
  locate: Locate,
): Omit<Report, "unread"> {
  const found = Object.entries(clouds).flatMap(([cloud, { types }]) => {
    const all = compare(described, types).map((difference) => {
      const entry = entries.find((each) => accepts(each, difference, cloud));
      return { difference, cloud, reason: entry?.reason };
    });
    const isNew = ({ reason }: { reason: string | undefined }): boolean => reason === undefined;
    const renamed = withRenamedProperties(all.filter(isNew).map(({ difference }) => difference));
    return [...renamed.map((difference) => ({ difference, cloud })), ...all.filter((each) => !isNew(each))];
  });
  const merged = mergeClouds(found, [...described.keys()], locate);
  return {
    clouds: Object.entries(clouds).map(([name, { source, date }]) => ({ name, source, date })),
    differences: merged.filter(({ reason }) => reason === undefined),
    accepted: merged.filter(({ reason }) => reason !== undefined),
    outdated: entries.flatMap((entry) => outdatedIn(entry, found, Object.keys(clouds))),
  };
}

interface Found {
  difference: Difference;
  cloud: string;
  reason?: string | undefined;
}

/** Merges the differences that several clouds have, in the order of the types. */
function mergeClouds(found: readonly Found[], types: readonly string[], locate: Locate): LocatedDifference[] {
  const keyOf = ({ difference: { kind, place, microsoft, description }, reason }: Found): string =>
    JSON.stringify([kind, place, microsoft, description, reason]);
  return [...Map.groupBy(found, keyOf).values()]
    .map((same) => ({ ...(same[0] as Found), clouds: same.map(({ cloud }) => cloud) }))
    .sort((a, b) => types.indexOf(a.difference.schema) - types.indexOf(b.difference.schema))
    .map(({ difference: { schema, keys, ...difference }, clouds, reason }) => ({
      ...difference,
      clouds,
      location: locate(schema, keys),
      ...(reason !== undefined && { reason }),
    }));
}

/** Returns the places of an entry that do not differ in all clouds for which it is meant and that were read. */
function outdatedIn(entry: Accepted, found: readonly Found[], read: readonly string[]): Outdated[] {
  return entry.places.flatMap((place) => {
    const clouds = read
      .filter((cloud) => entry.clouds?.includes(cloud) ?? true)
      .filter((cloud) => {
        const exists = (each: Found): boolean =>
          each.cloud === cloud && each.difference.place === place && accepts(entry, each.difference, cloud);
        return !found.some(exists);
      });
    return clouds.length > 0 ? [{ kind: entry.kind, place, clouds, location: entry.location }] : [];
  });
}
