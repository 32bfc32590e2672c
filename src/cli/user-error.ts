/**
 * An error that the user can fix. Its message says what is invalid, where, what was expected and what to do; it is
 * shown without a stack trace.
 */
export class UserError extends Error {
  override name = "UserError";
}

/** Returns what to show of an error: the message of a `UserError`, the stack of any other, which is a bug. */
export function errorMessage(error: unknown): string {
  if (error instanceof UserError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** Returns why a file or folder cannot be used, in words where the error has only the code of the operating system. */
export function fileProblem(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return { ENOENT: "it does not exist", EACCES: "permission denied", EISDIR: "it is a folder" }[code ?? ""] ?? message;
}
