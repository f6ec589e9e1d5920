import { createHash } from "node:crypto";
import { type Notation, NOTATION_WORDS, type NotationWord, USUAL } from "../xml/notation.ts";

/** What stands in a diagram where a script was: the file that has it, and how it was written there. */
export interface Placeholder {
  /** Of the file's name: `count` of `count.js` or `count.ts`. */
  stem: string;
  notation: Notation;
  /** The script ends in a line end; usually it does not, and the file does. */
  endsWithLine: boolean;
  /** Of the script that `notation` has exceptions for; another script is written without them. */
  hash?: string;
}

const PATTERN = /^<\?xtkit-script ([^\s?]+)((?: [a-z-]+)*)(?: ([0-9a-f]{7}) (\[[^]*\]))?\?>$/;
const ENDS_WITH_LINE = "line";

/** A placeholder as a processing instruction: whatever reads XML skips it. */
function printPlaceholder({ stem, notation, endsWithLine, hash }: Placeholder): string {
  const words = [...notation.words, ...(endsWithLine ? [ENDS_WITH_LINE] : [])];
  const exceptions = hash === undefined || notation.exceptions.length === 0 ? [] : [hash, quoted(notation.exceptions)];
  return `<?${["xtkit-script", stem, ...words, ...exceptions].join(" ")}?>`;
}

/** `?>` would end the instruction. */
function quoted(exceptions: Notation["exceptions"]): string {
  return JSON.stringify(exceptions).replaceAll(">", "\\u003e");
}

/**
 * @param raw the content of an element
 * @returns undefined for content that is no placeholder
 */
export function readPlaceholder(raw: string): Placeholder | undefined {
  const [, stem, words = "", hash, exceptions] = PATTERN.exec(raw) ?? [];
  if (stem === undefined) return undefined;
  const given = words.trim().split(" ");
  const known = NOTATION_WORDS.filter((word) => given.includes(word));
  const list = exceptions === undefined ? [] : readExceptions(exceptions);
  return {
    stem,
    notation: { words: known, exceptions: list },
    endsWithLine: given.includes(ENDS_WITH_LINE),
    ...(hash !== undefined && list.length > 0 && { hash }),
  };
}

/** Somebody may have changed it: what is none is left out, and the script is written in the usual way. */
function readExceptions(json: string): Notation["exceptions"] {
  try {
    const list = JSON.parse(json) as unknown;
    return Array.isArray(list) && list.every(isException) ? list : [];
  } catch {
    return [];
  }
}

function isException(value: unknown): value is Notation["exceptions"][number] {
  return (
    Array.isArray(value) && value.length === 3 && [0, 1].every((at) => Number.isSafeInteger(value[at])) && typeof value[2] === "string"
  );
}

/** The notation for a script: its exceptions are those of the script that it was read of. */
export function notationFor(text: string, { notation, hash }: Placeholder): Notation {
  const words: readonly NotationWord[] = notation.words;
  return hash === scriptHash(text) ? notation : { ...USUAL, words };
}

/** Tells scripts apart; no protection from anybody. */
function scriptHash(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 7);
}

/**
 * Takes a script out of its element.
 * @param stem of the file that gets it
 * @param isOneOfMany the file holds others too, which tells their ends itself
 * @returns what stands in its place, and the text of a file that holds it alone, of which the last line ends
 */
export function takeOut(text: string, notation: Notation, stem: string, isOneOfMany = false): { placeholder: string; file: string } {
  const endsWithLine = !isOneOfMany && text.endsWith("\n");
  const hash = notation.exceptions.length > 0 ? scriptHash(text) : undefined;
  const placeholder = printPlaceholder({ stem, notation, endsWithLine, ...(hash !== undefined && { hash }) });
  return { placeholder, file: endsWithLine ? text : `${text}\n` };
}

/** The script that a file has: its last line ends only where that of the script did. */
export function scriptIn(file: string, placeholder: Placeholder | undefined): string {
  return placeholder?.endsWithLine === true || !file.endsWith("\n") ? file : file.slice(0, -1);
}
