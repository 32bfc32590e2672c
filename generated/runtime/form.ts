// Generated from "spec/openapi.yaml". Do not edit: change the API description and run `npm run generate`.

/** Returns what is sent for a request body. */
export type BodySerializer = (body: unknown) => unknown;

/** Serializes an object as `multipart/form-data`; sends any other body as it is. */
export const serializeMultipart: BodySerializer = (body) => toForm(new FormData(), body);

/** Serializes an object as `application/x-www-form-urlencoded`; sends any other body as it is. */
export const serializeUrlEncoded: BodySerializer = (body) => toForm(new URLSearchParams(), body);

/** Sends a body as it is, such as text or a `Blob`. */
export const serializeAsIs: BodySerializer = (body) => body;

function toForm(form: FormData | URLSearchParams, body: unknown): unknown {
  if (Object.getPrototypeOf(body) !== Object.prototype) return body; // already a form
  for (const [name, values] of Object.entries(body as object))
    for (const value of [values].flat())
      if (value !== undefined)
        form.append(name, typeof value !== "object" || value instanceof Blob ? value : JSON.stringify(value));
  return form;
}
