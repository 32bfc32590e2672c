import { type BodyReader, type BodyType, byStatus, type ReadBody, type Responses } from "./endpoint.ts";

/** Reads a body in the way that is declared for its status. */
export async function readByStatus(responses: Responses, response: Response): Promise<ReadBody> {
  const type = byStatus(responses, response.status);
  return { type, content: await (type === "blob" ? response.blob() : response.text()) };
}

/**
 * Returns a reader for responses with several media types, and for success that may have no body.
 *
 * @param others - by status: how a body is read that has another media type than that of `responses`, or, under the key
 * `""`, no content
 */
export const readByMediaType =
  (others: Readonly<Record<string, Readonly<Record<string, BodyType>>>>): BodyReader =>
  async (responses, response) => {
    const { status, headers, ok } = response;
    const types = byStatus(others, status) ?? {};
    const [mediaType = ""] = (headers.get("Content-Type") ?? "").toLowerCase().split(/\s*;/);
    const type = types[mediaType] ?? types[mediaType.replace(/\/.*/, "/*")] ?? byStatus(responses, status);
    if (type === "blob") return { type, content: await response.blob() };
    const content = await response.text();
    return { type: content === "" && ok && types[""] ? types[""] : type, content };
  };
