// Generated from "spec/openapi.yaml". Do not edit: change the API description and run `npm run generate`.

/** Calls a hook, if it is set. An error in it is printed and does not affect the call. */
export async function callHook<Event>(hook: ((event: Event) => unknown) | undefined, event: Event): Promise<void> {
  try {
    await hook?.(event);
  } catch (error) {
    console.error(error);
  }
}
