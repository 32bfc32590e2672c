// Generated from "spec/openapi.yaml". Do not edit: change the API description and run `npm run generate`.

import { type BodyReader, type BodyType, byStatus, type ReadBody, type Responses } from "./endpoint.ts";

/** Reads a body in the way that is declared for its status. */
export async function readByStatus(responses: Responses, response: Response): Promise<ReadBody> {
  const type = byStatus(responses, response.status);
  return { type, content: await (type === "blob" ? response.blob() : response.text()) };
}

/**
 * Returns a reader for responses with several media types, and for success that may have no body.
 *
 * @param others - by status and media type, or `""` for no content: how a body is read, if it differs from `responses`
 */
export const readByMediaType =
  (others: Readonly<Record<string, Readonly<Record<string, BodyType>>>>): BodyReader =>
  async (responses, response) => {
    const { status, headers, ok } = response;
    const types = new Map(Object.entries(byStatus(others, status) ?? {}));
    const [mediaType = ""] = (headers.get("Content-Type") ?? "").toLowerCase().split(/\s*;/);
    const declared = mediaType && (types.get(mediaType) ?? types.get(mediaType.replace(/\/.*/, "/*")));
    const type = declared || byStatus(responses, status);
    if (type === "blob") return { type, content: await response.blob() };
    const content = await response.text();
    return { type: (ok && content === "" && types.get("")) || type, content };
  };
