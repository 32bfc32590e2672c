import type { OpenApiDocument } from "../openapi/document.ts";
import { jsonContent } from "../openapi/media-type.ts";
import type { Operation } from "../openapi/operations.ts";
import { resolve } from "../openapi/reference.ts";
import { parseBody } from "./json-body.ts";
import { guidFrom, type Random } from "./random.ts";

/** What is about the caller and the moment in an answer. */
export interface Circumstances {
  now: Date;
  random: Random;
  /** The `Authorization` header of the request. */
  authorization: string | undefined;
  path: string;
}

type Json = Record<string, unknown>;

/**
 * The object that a create answers: the example, overlaid with what was sent, as the service would make it. What only
 * the service sets is not taken over from the request, but is new: the id, the dates, and the caller as creator.
 */
export function createdObject(
  document: OpenApiDocument,
  operation: Operation,
  example: Json,
  sent: Json,
  { now, random, authorization, path }: Circumstances,
): Json {
  const properties = answerProperties(document, operation);
  const caller = callerOf(authorization);
  const isReadOnly = (name: string): boolean => properties.get(name)?.readOnly === true;
  const settable = Object.entries(sent).filter(([name]) => !isReadOnly(name));
  const made = Object.keys(example).filter(isReadOnly);
  return {
    ...(properties.has("@odata.context") && { "@odata.context": odataContext(document, path, example) }),
    ...example,
    ...Object.fromEntries(settable),
    ...Object.fromEntries(made.map((name) => [name, newValue(name, properties.get(name)?.format)])),
  };

  function newValue(name: string, format: string | undefined): unknown {
    if (name === "id") return guidFrom(random);
    if (format === "date-time") return now.toISOString().replace("Z", "0000Z"); // Graph has seven digits
    if (/By$/.test(name))
      return {
        application: null,
        device: null,
        user: caller ?? (example[name] as { user?: unknown } | null)?.user ?? null,
      };
    return name === "@odata.context" ? odataContext(document, path, example) : example[name];
  }
}

interface Property {
  readOnly?: boolean;
  format?: string;
}

interface Schema {
  allOf?: Schema[];
  properties?: Record<string, Property>;
}

const known = new WeakMap<Operation, Map<string, Property>>();

/** The properties of the JSON that an operation answers when it succeeds, by name. */
function answerProperties(document: OpenApiDocument, operation: Operation): Map<string, Property> {
  const found = known.get(operation);
  if (found) return found;
  const [, success] = Object.entries(operation.definition.responses).find(([status]) => status.startsWith("2")) ?? [];
  const schema = jsonContent(resolve(document, success)?.content)?.schema as Schema | undefined;
  const properties = new Map(propertiesIn(document, schema));
  known.set(operation, properties);
  return properties;
}

function propertiesIn(document: OpenApiDocument, reference: Schema | undefined): [string, Property][] {
  const schema = resolve<Schema>(document, reference) ?? {};
  const parts = (schema.allOf ?? []).flatMap((part) => propertiesIn(document, part));
  return [...parts, ...Object.entries(schema.properties ?? {})];
}

/** The caller as the token names them, if it is a JSON Web Token (RFC 7519) that does. */
function callerOf(authorization: string | undefined): { displayName: string; id: unknown } | undefined {
  const payload = authorization?.split(".")[1];
  if (!payload || !/^[\w-]+$/.test(payload) || payload.length % 4 === 1) return undefined; // any other token will do
  const bytes = Uint8Array.from(atob(payload.replaceAll("-", "+").replaceAll("_", "/")), (byte) => byte.charCodeAt(0));
  const claims = parseBody(new TextDecoder().decode(bytes));
  const { name, oid, sub } = ("value" in claims && claims.value ? claims.value : {}) as Json;
  return typeof name === "string" ? { displayName: name, id: oid ?? sub ?? null } : undefined;
}

/** The URL that describes the answer's content (OData 4.01, section 10). */
function odataContext({ servers: [server] = [] }: OpenApiDocument, path: string, { createdBy }: Json): string {
  const id = (createdBy as { user?: { id?: string } } | null | undefined)?.user?.id ?? "";
  const [, owner = "", ...rest] = path.split("/");
  const [user, segments] = owner === "me" ? [id, rest] : [decodeURIComponent(rest[0] ?? ""), rest.slice(1)];
  return `${server?.url ?? ""}/$metadata#users('${encodeURIComponent(user)}')/${segments.join("/")}/$entity`;
}
