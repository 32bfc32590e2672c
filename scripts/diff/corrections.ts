import { isDeepStrictEqual } from "node:util";
import { isObject, keysOf, valueAt } from "./pointer.ts";
import { type Found, type Rating, rated, redoclyRating } from "./ratings.ts";
import type { Level } from "./version.ts";

/** What Redocly rates otherwise than the callers of our client and service need it, and why. */
export interface Correction {
  name: string;
  reason: string;
  /** The rating instead of Redocly's, `dropped` for what is no change of its own, nothing where it does not apply. */
  rate(change: Found): Partial<Rating> | "dropped" | undefined;
}

/** The corrections, in order: the first that applies is the one. What it leaves out stays as Redocly rates it. */
export const corrections: readonly Correction[] = [
  {
    name: "version",
    reason: "The version follows from the changes, and is none of them.",
    rate: ({ base, revision }) => when((revision ?? base)?.pointer === "#/info/version", "dropped"),
  },
  {
    name: "flags-pattern",
    reason: "A flags enumeration says its members twice, in `enum` and in the pattern of those that are joined.",
    rate: (change) => when(isPatternOfFlags(change), "dropped"),
  },
  {
    name: "flags",
    reason: "With `x-ms-enum-flags` the client's type takes and gives several members joined by commas.",
    rate: (change) => {
      if (!pointerOf(change).includes("/x-ms-enum-flags")) return undefined;
      const had = isFlags(change, "base");
      return had === isFlags(change, "revision")
        ? all(change, "patch")
        : concerned(change, had ? { senders: "major", receivers: "minor" } : { senders: "minor", receivers: "major" });
    },
  },
  {
    name: "server-name",
    reason: "A server's name is its key in the client's `servers`.",
    rate: (change) => {
      const isName = change.typeName === "Server" && /^(x-)?name$/.test(change.property ?? "");
      return when(isName, { senders: change.base?.value === undefined ? "minor" : "major" });
    },
  },
  {
    name: "default-server",
    reason: "The client calls the first server unless told otherwise.",
    rate: (change) => {
      const isFirst = !isDeepStrictEqual(firstServer(change.base?.value), firstServer(change.revision?.value));
      return when(change.property === "order" && pointerOf(change) === "#/servers", {
        senders: isFirst ? "major" : "patch",
      });
    },
  },
  {
    name: "key-prefix",
    reason: "With `x-odata-parenthesized-prefix` the client sends values that it could not send well before.",
    rate: (change) => when(pointerOf(change).endsWith("/x-odata-parenthesized-prefix"), { senders: "minor" }),
  },
  {
    name: "texts",
    reason: "Texts, examples, tags and extensions that we do not know change nothing for a program.",
    rate: (change) => when(isText(change), all(change, "patch")),
  },
  {
    name: "evolvable-enumeration",
    reason: "An enumeration with `unknownFutureValue` may grow: Microsoft Graph asks callers to expect new members.",
    rate: (change) => {
      const { lost, before } = members(change);
      return when(before.includes("unknownFutureValue") && lost.length === 0, concerned(change, both("minor")));
    },
  },
  {
    name: "member-removed",
    reason: "A program that compares an answer with the member compiles no longer.",
    rate: (change) => when(members(change).lost.length > 0, all(change, "major")),
  },
  {
    name: "property-removed",
    reason: "A program that sends the property compiles no longer, even where the service would pass over it.",
    rate: (change) => {
      const isProperty = change.typeName === "Schema" && keysOf(place(change).base).at(-2) === "properties";
      const isAll = change.typeName === "SchemaProperties" && change.kind === "removed";
      const isGone = change.kind === "removed" || change.property === "key";
      return when((isProperty && isGone) || isAll, all(change, "major"));
    },
  },
  {
    name: "read-only",
    reason:
      "A property that becomes readOnly can be sent no longer, and one that becomes writeOnly is received no longer.",
    rate: (change) => {
      if (change.property !== "readOnly" && change.property !== "writeOnly") return undefined;
      const [against, other] = change.property === "readOnly" ? ["senders", "receivers"] : ["receivers", "senders"];
      const level: Level = change.revision?.value === true ? "major" : "minor";
      return concerned(change, { [against as string]: level, [other as string]: "patch" });
    },
  },
  {
    name: "success-added",
    reason: "Another answer of success makes `data` a union, of which old programs know one half.",
    rate: (change) => when(change.kind === "added" && isSuccess(change), { receivers: "major" }),
  },
  {
    name: "operation-id",
    reason: "The first operationId is another name of the client's method than that made of method and path.",
    rate: ({ typeName, property, base }) =>
      when(typeName === "Operation" && property === "operationId" && base?.value === undefined, both("major")),
  },
  {
    name: "parameter-name",
    reason: "The name of a parameter is a key in the client's `params`, in a path too.",
    rate: (change) => when(change.typeName === "Parameter" && change.property === "name", { senders: "major" }),
  },
  {
    name: "path-template",
    reason: "The name within the braces of a path is told by the change of its parameter.",
    rate: (change) => {
      const isRenamed = change.typeName === "PathItem" && change.property === "key" && change.verdicts.length === 0;
      return when(isRenamed, both("patch"));
    },
  },
  {
    name: "type-name",
    reason: "The name of a schema is the name of a type that the client exports.",
    rate: (change) => {
      const [section, kind, ...rest] = keysOf(place(change).base);
      const isSchema = section === "components" && kind === "schemas" && rest.length === 1;
      return when(isSchema && (change.kind === "removed" || change.property === "key"), both("major"));
    },
  },
  {
    name: "component",
    reason: "A component counts where it is used, and there Redocly tells of it again.",
    rate: (change) => {
      const isWhole = change.kind !== "modified" || change.property === "key";
      return when(isWhole && /^#\/components(\/[^/]+){0,2}$/.test(pointerOf(change)), all(change, "patch"));
    },
  },
  {
    name: "scopes",
    reason: "What a call needs is told by its security; the list of scopes beside a flow only explains them.",
    rate: (change) => when(/\/flows\/\w+\/scopes(\/|$)/.test(pointerOf(change)), all(change, "patch")),
  },
  {
    name: "token-service",
    reason: "A program that gets its tokens at the old place gets none.",
    rate: (change) => {
      const isPlace = change.kind === "modified" && /Url$/.test(change.property ?? "");
      return when(isPlace && pointerOf(change).startsWith("#/components/securitySchemes/"), { senders: "major" });
    },
  },
  {
    name: "unseen",
    reason: "Redocly passes over values that are objects; what nobody has rated is taken for a breaking change.",
    rate: (change) => {
      if (change.typeName !== "Unseen") return undefined;
      if (change.property === "order") return all(change, "patch");
      return all(change, pointerOf(change).includes("/default") ? "minor" : "major"); // as a default that is a string
    },
  },
  {
    name: "relaxed",
    reason: "What may be sent or is promised now, and was not before, or is deprecated, is more than a correction.",
    rate: (change) => {
      const rating = redoclyRating(change);
      const level = (side: keyof Rating): Level =>
        rating[side] === "patch" && change.sides.includes(side) ? "minor" : rating[side];
      const relaxed = { senders: level("senders"), receivers: level("receivers") };
      return when(change.kind !== "added" && !isDeepStrictEqual(relaxed, rating), relaxed);
    },
  },
];

const when = <Value>(condition: boolean, value: Value): Value | undefined => (condition ? value : undefined);
const both = (level: Level): Rating => ({ senders: level, receivers: level });
const all = (change: Found, level: Level): Rating => rated(change.sides, () => level);
const concerned = (change: Found, rating: Partial<Rating>): Rating =>
  rated(change.sides, (side) => rating[side] ?? "none");
const pointerOf = ({ revision, base }: Found): string => (revision ?? base)?.pointer ?? "";
const place = ({ base }: Found) => ({ base: base?.pointer ?? "" });

const textTypes =
  /^(Tag|TagList|TagGroups?|ExternalDocs|Example|ExamplesMap|Info|License|Contact|Logo|EnumDescriptions|XCodeSample(List)?|SpecExtension)$/;
const textProperties = /^(summary|description|title|example|examples|tags|externalDocs|termsOfService|\$comment|x-.*)$/;

function isText(change: Found): boolean {
  if (textTypes.test(change.typeName)) return true;
  if (change.property !== undefined && change.kind === "modified" && change.typeName !== "Unseen")
    return textProperties.test(change.property);
  if (change.typeName !== "Unseen") return false;
  return keysOf(pointerOf(change)).some(
    (key, index, keys) => textProperties.test(key) && keys[index - 1] !== "properties",
  );
}

function members({ kind, property, base, revision }: Found): { before: unknown[]; lost: unknown[] } {
  const [before, after] = [base?.value, revision?.value];
  if (kind !== "modified" || property !== "enum" || !Array.isArray(before) || !Array.isArray(after))
    return { before: [], lost: [] };
  return { before, lost: before.filter((member) => !after.includes(member)) };
}

/** Whether the pattern of a flags enumeration changed as its members did, and not otherwise. */
function isPatternOfFlags(change: Found): boolean {
  const { property, base, revision, documents } = change;
  if (property !== "pattern" || typeof base?.value !== "string" || !revision) return false;
  const outer = (pointer: string) => pointer.replace(/\/anyOf\/\d+\/pattern$/, "");
  const enumOf = (document: unknown, pointer: string): string[] | undefined => {
    const schema = valueAt(document, outer(pointer));
    if (!isObject(schema) || !isObject(schema["x-ms-enum-flags"]) || !Array.isArray(schema.anyOf)) return undefined;
    return schema.anyOf.find((branch) => isObject(branch) && Array.isArray(branch.enum))?.enum;
  };
  const [before, after] = [enumOf(documents.base, base.pointer), enumOf(documents.revision, revision.pointer)];
  if (!before || !after) return false;
  return base.value.replaceAll(before.join("|"), () => after.join("|")) === revision.value;
}

function isFlags({ base, revision, documents }: Found, which: "base" | "revision"): boolean {
  const pointer = ((which === "base" ? base : revision) ?? base ?? revision)?.pointer ?? "";
  const schema = valueAt(documents[which], pointer.replace(/\/x-ms-enum-flags.*$/, ""));
  const flags = isObject(schema) ? schema["x-ms-enum-flags"] : undefined;
  return isObject(flags) && flags.isFlags === true;
}

const firstServer = (servers: unknown): unknown => (Array.isArray(servers) ? servers[0] : undefined);

function isSuccess(change: Found): boolean {
  return change.typeName === "Response" && /^2/.test(keysOf(pointerOf(change)).at(-1) ?? "");
}
