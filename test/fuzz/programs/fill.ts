import fc from "fast-check";

/** A part of a program, as text. */
export type Text = fc.Arbitrary<string>;

/** One of these. */
export function pick(...texts: string[]): Text {
  return fc.constantFrom(...texts);
}

/** Puts texts into the holes of a template, `$0` to `$9`. */
export function fill(template: string, ...parts: Text[]): Text {
  return fc.tuple(...parts).map((values) => template.replace(/\$(\d)/g, (_, index: string) => values[Number(index)]!));
}

/** So many of a kind, joined. */
export function several(part: Text, separator: string, { least = 0, most = 3 }: { least?: number; most?: number } = {}): Text {
  return fc.array(part, { minLength: least, maxLength: most, size: "max" }).map((parts) => parts.join(separator));
}
