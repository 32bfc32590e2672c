import { createQuerySerializer, type QuerySerializerOptions } from "openapi-fetch";

/** Returns query parameters as a query string without `?`. */
export type QuerySerializer = (query: Readonly<Record<string, unknown>>, options?: QuerySerializerOptions) => string;

/** Serializes query parameters: arrays as repeated parameters, objects as `name[key]=value`, unless `options` say otherwise. */
export const serializeQuery: QuerySerializer = (query, options) =>
  createQuerySerializer(options)(Object.fromEntries(Object.entries(query).map(withEncodedKeys)));

/** Encodes the keys of an object: openapi-fetch does not, so that a key could add a parameter. */
function withEncodedKeys([name, value]: [string, unknown]): [string, unknown] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [name, value];
  return [name, Object.fromEntries(Object.entries(value).map(([key, item]) => [encodeURIComponent(key), item]))];
}
