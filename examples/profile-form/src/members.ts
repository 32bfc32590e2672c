/** The members of an enumeration that a request may have: all but the marker for members added later. */
export const sendable = (members: readonly string[]): readonly string[] =>
  members.filter((member) => member !== "unknownFutureValue");

/** A member as people read it: `dotLineManager` is “Dot line manager”. */
export function inWords(member: string): string {
  const words = member.replaceAll(/(?<=[a-z])(?=[A-Z])/g, " ").toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
