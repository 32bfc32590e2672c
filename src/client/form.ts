/** Returns what is sent for a request body. */
export type BodySerializer = (body: unknown) => unknown;

/** Serializes an object as `multipart/form-data`; sends any other body as it is. */
export const serializeMultipart: BodySerializer = (body) => toForm(new FormData(), body);

/** Serializes an object as `application/x-www-form-urlencoded`; sends any other body as it is. */
export const serializeUrlEncoded: BodySerializer = (body) => toForm(new URLSearchParams(), body);

/** Sends a body as it is, such as text or a `Blob`. */
export const serializeAsIs: BodySerializer = (body) => body;

/** Returns whether a body has the values of a form, and is not a form or text already. */
export const isFields = (body: unknown): body is object => Object.getPrototypeOf(body) === Object.prototype;

function toForm(form: FormData | URLSearchParams, body: unknown): unknown {
  if (!isFields(body)) return body;
  for (const [name, values] of Object.entries(body))
    for (const value of [values].flat())
      if (value != null)
        form.append(name, typeof value !== "object" || value instanceof Blob ? value : JSON.stringify(value));
  return form;
}
