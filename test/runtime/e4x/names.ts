import type { NameTest, XmlNode } from "./node.ts";

const NAME = /^[\p{L}\p{Nl}_][\p{L}\p{Nl}\p{Nd}\p{M}\u00b7._-]*$/u;
const ASCII_NAME = /^[A-Za-z_][A-Za-z0-9._-]*$/;

/** True for an XML name without a prefix (ECMA-357 13.1.2.1). */
export function isName(text: string): boolean {
  // Tables of Unicode are slow to look into, and most names need none.
  return ASCII_NAME.test(text) || NAME.test(text);
}

const LARGEST_INDEX = 4294967294;

/** The array index that a property key spells, if it does. */
export function readIndex(key: string): number | undefined {
  if (!startsWithDigit(key) || !/^(?:0|[1-9]\d{0,9})$/.test(key)) return undefined;
  const index = Number(key);
  return index <= LARGEST_INDEX ? index : undefined;
}

/** Most keys are names, which this rules out at once. */
function startsWithDigit(key: string): boolean {
  const code = key.charCodeAt(0);
  return code >= 0x30 && code <= 0x39;
}

/** @returns TypeError for a name that cannot name a child, such as a number. */
export function badName(value: unknown): TypeError {
  return new TypeError(`invalid XML name ${String(value)}`);
}

/** True when a child node answers to the name. */
export function matchesChild(test: NameTest, node: XmlNode): boolean {
  if (test.local === "*" && test.uri === null) return true;
  if (node.kind !== "element") return false;
  const name = node.name!;
  return (test.local === "*" || name.local === test.local) && (test.uri === null || name.uri === test.uri);
}

/** True when an attribute answers to the name. */
export function matchesAttribute(test: NameTest, node: XmlNode): boolean {
  const { local, uri } = node.name!;
  return (test.local === "*" || local === test.local) && (test.uri === null || uri === test.uri);
}
