import { basename } from "node:path";
import { UserError } from "../../src/cli/user-error.ts";
import type { OpenApiDocument } from "../../src/openapi/document.ts";
import { servers } from "../../src/openapi/servers.ts";

/** The metadata of a cloud: an `http:` or `https:` URL, or the path of a file. */
export interface MetadataSource {
  cloud: string;
  location: string;
}

/**
 * Returns the metadata to read: of the named servers in the API description and of `from`; without either, of all servers.
 *
 * @param from - files and URLs, each with or without `NAME=` before it
 * @throws `UserError` for an unknown server or two sources with the same name
 * @see OData 4.01 Protocol, section 11.1.2, for the URL
 */
export function metadataSources(
  document: OpenApiDocument,
  { clouds, from }: { clouds: readonly string[]; from: readonly string[] },
): MetadataSource[] {
  const urls = servers(document);
  const selected = clouds.length + from.length === 0 ? Object.keys(urls) : clouds;
  const sources = [
    ...selected.map((cloud) => {
      if (!Object.hasOwn(urls, cloud))
        throw new UserError(`Invalid --cloud: expected ${Object.keys(urls).join(", ")}, got ${JSON.stringify(cloud)}.`);
      return { cloud, location: `${urls[cloud]?.replace(/\/$/, "")}/$metadata` };
    }),
    ...from.map(namedSource),
  ];
  const names = sources.map(({ cloud }) => cloud);
  const repeated = names.find((name, index) => names.indexOf(name) !== index);
  if (repeated !== undefined)
    throw new UserError(`Two sources are named ${repeated}. Name them with --from NAME=FILE or --from NAME=URL.`);
  return sources;
}

/** Returns whether the location of a source is a URL. */
export const isUrl = (location: string): boolean => /^https?:\/\//i.test(location);

function namedSource(text: string): MetadataSource {
  const [, name, rest] = /^([\w-]+)=(.+)$/.exec(text) ?? [];
  const location = rest ?? text;
  if (location === "") throw new UserError('Invalid --from: expected a file or a URL, got "".');
  return { cloud: name ?? nameOf(location), location };
}

/** The host of a URL, or the name of a file without its version and extensions: `beta-USSec.csdl.gz` is `USSec`. */
function nameOf(location: string): string {
  if (isUrl(location)) return URL.parse(location)?.host ?? location;
  return basename(location)
    .replace(/(\.(csdl|xml|gz))+$/i, "")
    .replace(/^(beta|v\d+\.\d+)-/, "");
}
