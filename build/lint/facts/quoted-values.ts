/**
 * The values that stand between the quotes of a text which is put together: `"sEmail = '" + email + "'"`.
 * @param parts pieces of text, and what stands between them, in order
 */
export function quotedValues<Value extends object>(parts: readonly (string | Value)[]): Value[] {
  let isQuoted = false;
  return parts.filter((part): part is Value => {
    if (typeof part !== "string") return isQuoted;
    // A doubled quote stands for one inside: it changes nothing.
    if (part.split("'").length % 2 === 0) isQuoted = !isQuoted;
    return false;
  });
}
