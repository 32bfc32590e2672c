import { createQuerySerializer, type QuerySerializerOptions } from "openapi-fetch";

/** Returns query parameters as a query string without `?`. */
export type QuerySerializer = (query: Readonly<Record<string, unknown>>, options?: QuerySerializerOptions) => string;

/** Serializes query parameters: arrays as repeated parameters, objects as `name[key]=value`, unless `options` say otherwise. */
export const serializeQuery: QuerySerializer = (query, options) =>
  createQuerySerializer(options)(Object.fromEntries(Object.entries(query).map(withEncodedKeys)));

/** Encodes the keys of an object, which openapi-fetch does not, so that a key could add a parameter; omits null within. */
function withEncodedKeys([name, value]: [string, unknown]): [string, unknown] {
  if (typeof value !== "object" || value === null) return [name, value];
  if (Array.isArray(value)) return [name, value.filter((item) => item != null)];
  const entries = Object.entries(value).filter(([, item]) => item != null);
  return [name, Object.fromEntries(entries.map(([key, item]) => [encodeURIComponent(key), item]))];
}
