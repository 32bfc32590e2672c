import type { OpenApiDocument } from "../openapi/document.ts";
import { isRecord } from "../openapi/json.ts";
import { jsonContent } from "../openapi/media-type.ts";
import type { Operation } from "../openapi/operations.ts";
import { resolve } from "../openapi/reference.ts";
import type { EngineRequest } from "./engine.ts";
import { userOfToken } from "./graph-user.ts";
import { guidFrom, type Random } from "./random.ts";

type Json = Record<string, unknown>;

/**
 * Returns the object that a request creates: the example overlaid with what was sent. The readOnly properties are set
 * as Microsoft Graph sets them: a new id, the current time, and the user of the token as creator. An example that is
 * not an object is returned as it is.
 */
export function createdObject(
  document: OpenApiDocument,
  operation: Operation,
  example: unknown,
  { body, headers, url }: EngineRequest,
  random: Random,
): unknown {
  if (!isRecord(example)) return example;
  const now = new Date().toISOString().replace("Z", "0000Z"); // Graph's dates have seven fractional digits
  const user = userOfToken(headers.authorization);
  const properties = responseProperties(document, operation);
  const isReadOnly = (name: string): boolean => properties.get(name)?.readOnly === true;
  const sent = Object.entries(isRecord(body) ? body : {}).filter(([name]) => !isReadOnly(name));
  const generated = Object.entries(example)
    .filter(([name]) => isReadOnly(name))
    .map(readOnlyEntry);
  const context = properties.has("@odata.context") && { "@odata.context": odataContext(document, url.path, example) };
  // Graph sends the context first; no other property can replace it.
  return { ...context, ...example, ...Object.fromEntries(sent), ...Object.fromEntries(generated), ...context };

  function readOnlyEntry([name, value]: [string, unknown]): [string, unknown] {
    if (name === "id") return [name, guidFrom(random)];
    if (properties.get(name)?.format === "date-time") return [name, now];
    if (name.endsWith("By")) return [name, { application: null, device: null, user: user ?? userOf(value) ?? null }];
    return [name, value];
  }
}

/** Returns the context URL of a created object (OData 4.01, section 10). */
function odataContext({ servers: [server] = [] }: OpenApiDocument, path: string, { createdBy }: Json): string {
  const [, collection, ...rest] = path.split("/");
  const [user, segments] =
    collection === "me" ? [userOf(createdBy)?.id ?? "", rest] : [decodeURIComponent(rest[0] ?? ""), rest.slice(1)];
  return `${server?.url ?? ""}/$metadata#users('${encodeURIComponent(user)}')/${segments.join("/")}/$entity`;
}

interface Schema {
  allOf?: Schema[];
  properties?: Record<string, Property>;
}

interface Property {
  readOnly?: boolean;
  format?: string;
}

/** Returns the properties of the body of an operation's successful response, by name. */
function responseProperties(document: OpenApiDocument, { responses }: Operation): Map<string, Property> {
  const [, success] = Object.entries(responses).find(([status]) => status.startsWith("2")) ?? [];
  const schema = jsonContent(resolve(document, success)?.content)?.schema as Schema | undefined;
  return new Map(propertiesIn(document, schema));
}

function propertiesIn(document: OpenApiDocument, reference: Schema | undefined): [string, Property][] {
  const schema = resolve<Schema>(document, reference) ?? {};
  const inherited = (schema.allOf ?? []).flatMap((part) => propertiesIn(document, part));
  return [...inherited, ...Object.entries(schema.properties ?? {})];
}

const userOf = (identitySet: unknown) => (identitySet as { user?: { id?: string } | null } | null | undefined)?.user;
