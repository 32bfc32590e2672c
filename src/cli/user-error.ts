/**
 * Something that the person at the keyboard can mend: the message says what is wrong, where, what was expected and
 * what to do. It is shown without a stack trace.
 */
export class UserError extends Error {
  override name = "UserError";
}
