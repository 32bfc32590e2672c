import { readFileSync, writeFileSync } from "node:fs";

/** What the metadata of all clouds said when it was last recorded. */
export interface RecordedFacts {
  about: string;
  clouds: Record<string, CloudFacts>;
}

/** What the metadata of one cloud says about the types of the API description. */
export interface CloudFacts {
  /** The URL or the name of the file that was read. */
  source: string;
  /** The day on which the URL was read or the file was last modified, as `YYYY-MM-DD`. */
  date: string;
  types: Facts;
}

/** Types of OData by name: those of the namespace `microsoft.graph` without it, others with theirs. */
export type Facts = Readonly<Record<string, EnumFacts | StructureFacts>>;

export interface EnumFacts {
  /** Whether values can be combined. */
  flags: boolean;
  values: Readonly<Record<string, number>>;
}

/** An entity type or a complex type, without its navigation properties. */
export interface StructureFacts {
  base: string | null;
  /** Whether values can have more properties. */
  open: boolean;
  properties: Readonly<Record<string, PropertyFacts>>;
}

export interface PropertyFacts {
  /** The type as in CSDL XML, such as `Collection(Edm.String)`. */
  type: string;
  /** Whether the value can be null; of a collection, whether its items can. */
  nullable: boolean;
}

const about = "Microsoft's metadata of the types in the API description. Written by `npm run upstream -- --update`.";

/** Writes the facts of the clouds into a file of recorded facts; those of other clouds stay. */
export function record(file: string, clouds: RecordedFacts["clouds"]): void {
  const { clouds: recorded }: RecordedFacts = JSON.parse(readFileSync(file, "utf8"));
  const sorted = Object.fromEntries(Object.entries({ ...recorded, ...clouds }).sort(([a], [b]) => (a < b ? -1 : 1)));
  const json = JSON.stringify({ about, clouds: sorted } satisfies RecordedFacts, null, 2);
  const propertyOnItsLine = json.replace(/\{\s+("type": .+)\s+("nullable": \w+)\s+\}/g, "{ $1 $2 }");
  writeFileSync(file, `${propertyOnItsLine}\n`);
}
