import { inspect } from "node:util";

/**
 * The text of what a script threw, which may be anything: the message of an error, a text as it is. Of a value whose text says nothing,
 * such as an element or a plain object, what is in it.
 */
export function thrownText(thrown: unknown): string {
  if (thrown instanceof Error) return thrown.message;
  const text = ownText(thrown);
  return text === undefined || text === "" || text.startsWith("[object ") ? inspect(thrown, { breakLength: Infinity }) : text;
}

/** Undefined for an object that cannot be a text: what it had for this stayed in the realm of the script. */
function ownText(value: unknown): string | undefined {
  try {
    return String(value);
  } catch {
    return undefined;
  }
}
