/**
 * The expression whose property is read at a place, as the engine's messages name it: `o.a` in `o.a.b`.
 * @param source the author's text
 * @param line from 1
 * @param column of the property's name, or of a value before brackets, from 1
 * @returns with the name of the property, where it has one; undefined where it is not made of names, indices and calls without arguments
 */
export function ownerAt(source: string, line: number, column: number): { owner: string; property?: string } | undefined {
  const text = source.split(/\r\n|[\n\r\u2028\u2029]/, line)[line - 1];
  if (text === undefined) return undefined;
  const before = /(?<![\w$])([\w$]+(?:\.[\w$]+|\[(?:[\w$.]+|"[^"\\]*"|'[^'\\]*')\]|\(\))*)\s*\.\s*$/.exec(text.slice(0, column - 1));
  const after = text.slice(column - 1);
  if (before) return { owner: before[1]!, property: /^[\w$]*/.exec(after)![0] };
  const owner = /^([\w$]+)\[[^\][]*\](?![[.(])/.exec(after)?.[1];
  return owner === undefined ? undefined : { owner };
}
