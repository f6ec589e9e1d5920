/** What stands between pieces of text, by where it stands. */
export interface JoinedValues<Value> {
  /** Between quotes: `"sEmail = '" + email + "'"`. */
  quoted: Value[];
  /** Alone where a value belongs: `"iId = " + id`, `"@id IN (" + ids + ")"`. */
  bare: Value[];
}

/** How text ends where a value has to follow: names of tables and columns follow other words. */
const BEFORE_VALUE = /(?:[=<>]|\blike|\b(?:in|values)\s*\()\s*$/i;
/** How text goes on behind a name: `.iId`, `/@id]`. */
const BEHIND_NAME = /^[\w.:/\]@[]/;

/**
 * The values in a text which is put together.
 * @param parts pieces of text, and what stands between them, in order
 */
export function joinedValues<Value extends object>(parts: readonly (string | Value)[]): JoinedValues<Value> {
  const found: JoinedValues<Value> = { quoted: [], bare: [] };
  let isQuoted = false;
  for (const [index, part] of parts.entries()) {
    const before = parts[index - 1];
    const behind = parts[index + 1];
    if (typeof part === "string") {
      // A doubled quote stands for one inside: it changes nothing.
      if (part.split("'").length % 2 === 0) isQuoted = !isQuoted;
    } else if (isQuoted) found.quoted.push(part);
    else if (typeof before === "string" && BEFORE_VALUE.test(before) && !(typeof behind === "string" && BEHIND_NAME.test(behind)))
      found.bare.push(part);
  }
  return found;
}
