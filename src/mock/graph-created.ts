import { newGuid } from "../client/guid.ts";
import type { OpenApiDocument } from "../openapi/document.ts";
import { isRecord } from "../openapi/json.ts";
import { jsonContent } from "../openapi/media-type.ts";
import type { Operation } from "../openapi/operations.ts";
import { resolve } from "../openapi/reference.ts";
import { type CompletionContext, completeValue } from "./complete-value.ts";
import { responseKey } from "./declared-response.ts";
import type { EngineRequest } from "./engine.ts";
import { userOfToken } from "./graph-user.ts";
import type { Random } from "./random.ts";
import { type SchemaReference, shapeOf } from "./schema.ts";

type Json = Record<string, unknown>;

/**
 * Returns the object that a request creates: what was sent, and null for what was not. The readOnly properties are set as
 * Microsoft Graph sets them: a new id, the current time, and the user of the token as creator; others have the value of
 * the example. An example that is not an object is returned as it is.
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
  const context: CompletionContext = { document, readOnlyValue };
  const schema = createdSchema(document, operation);
  const created = completeValue(isRecord(body) ? body : {}, schema, example, context) as Json;
  if (!shapeOf(document, schema).properties.has("@odata.context")) return created;
  // Graph sends the context first; no other property can replace it.
  const odata = { "@odata.context": odataContext(document, url.path, created) };
  return { ...odata, ...created, ...odata };

  function readOnlyValue(name: string, schema: SchemaReference, sample: unknown): unknown {
    const { types, formats, properties } = shapeOf(document, schema);
    if (sample === null) return null;
    if (name === "id" && types.has("string")) return newGuid(random);
    if (formats.has("date-time")) return now;
    if (name.endsWith("By") && properties.has("user"))
      return completeValue({ user: user ?? userOf(sample) ?? null }, schema, undefined, context);
    return sample;
  }
}

/** Returns the schema of the response 201. */
function createdSchema(document: OpenApiDocument, operation: Operation): SchemaReference | undefined {
  const response = resolve(document, operation.responses[responseKey(operation, 201) ?? ""]);
  return jsonContent(response?.content)?.schema as SchemaReference | undefined;
}

/** Returns the context URL of a created object (OData 4.01, section 10). */
function odataContext({ servers: [server] = [] }: OpenApiDocument, path: string, { createdBy }: Json): string {
  const [, collection, ...rest] = path.split("/");
  const [user, segments] =
    collection === "me" ? [userOf(createdBy)?.id ?? "", rest] : [decodeURIComponent(rest[0] ?? ""), rest.slice(1)];
  return `${server?.url ?? ""}/$metadata#users('${encodeURIComponent(user)}')/${segments.join("/")}/$entity`;
}

const userOf = (identitySet: unknown) => (identitySet as { user?: { id?: string } | null } | null | undefined)?.user;
