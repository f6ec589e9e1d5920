import { rawTokens, type RawToken } from "./raw-text.ts";

/** How a text is written between tags, where that is not the usual way: `<`, `>` and `&` as references, all else as it is. */
export interface Notation {
  /** Sorted. */
  words: readonly NotationWord[];
  /** What is written in none of those ways: offset and length in the text, and what stands there. */
  exceptions: readonly Exception[];
}

/**
 * `cdata`: in one CDATA section, or as many as `]]>` makes necessary; `cdata-inside`: white space around it is outside; `gt`: `>` as it is;
 * `quot`, `apos`: quotes as references; `cr`: each line ends in `&#13;` as well.
 */
export type NotationWord = (typeof NOTATION_WORDS)[number];

/** All of them. */
export const NOTATION_WORDS = ["apos", "cdata", "cdata-inside", "cr", "gt", "quot"] as const;

type Exception = readonly [offset: number, length: number, raw: string];

/** The usual way. */
export const USUAL: Notation = { words: [], exceptions: [] };

const OPEN = "<![CDATA[";
const CLOSE = "]]>";

/**
 * Writes a text as the content of an element.
 * @param text line ends are LF; characters that XML has not are the caller's to refuse
 * @param lineEnd that of the document
 */
export function writeText(text: string, { words, exceptions }: Notation, lineEnd: string): string {
  if (words.includes("cdata")) return inCdata(text, lineEnd);
  if (words.includes("cdata-inside")) {
    const code = text.trim();
    const start = text.length - text.trimStart().length;
    return withLines(text.slice(0, start), lineEnd) + inCdata(code, lineEnd) + withLines(text.slice(start + code.length), lineEnd);
  }
  const pieces: string[] = [];
  let last = 0;
  for (const [offset, length, raw] of exceptions) {
    pieces.push(usual(text, last, offset, words, lineEnd), raw);
    last = offset + length;
  }
  return [...pieces, usual(text, last, text.length, words, lineEnd)].join("");
}

/** Writes a value as it stands between the double quotes of an attribute. */
export function attributeText(value: string): string {
  return writeText(value.replace(/\r\n?/g, "\n"), { words: ["quot"], exceptions: [] }, "&#10;").replaceAll("\t", "&#9;");
}

function inCdata(text: string, lineEnd: string): string {
  return OPEN + withLines(text, lineEnd).replaceAll(CLOSE, `]]${CLOSE}${OPEN}>`) + CLOSE;
}

function withLines(text: string, lineEnd: string): string {
  return lineEnd === "\n" ? text : text.replaceAll("\n", lineEnd);
}

/** A part of a text with references. */
function usual(text: string, from: number, to: number, words: readonly NotationWord[], lineEnd: string): string {
  const pieces: string[] = [];
  let last = from;
  const special = /[<>&"'\n]/g;
  special.lastIndex = from;
  for (let found = special.exec(text); found !== null && found.index < to; found = special.exec(text)) {
    pieces.push(text.slice(last, found.index), written(text, found.index, words, lineEnd));
    last = found.index + 1;
  }
  return [...pieces, text.slice(last, to)].join("");
}

/** A special character. */
function written(text: string, at: number, words: readonly NotationWord[], lineEnd: string): string {
  switch (text[at]) {
    case "<":
      return "&lt;";
    case "&":
      return "&amp;";
    case ">":
      return words.includes("gt") && !(text[at - 1] === "]" && text[at - 2] === "]") ? ">" : "&gt;";
    case '"':
      return words.includes("quot") ? "&quot;" : '"';
    case "'":
      return words.includes("apos") ? "&apos;" : "'";
    default:
      return words.includes("cr") ? `&#13;${lineEnd}` : lineEnd;
  }
}

/**
 * Reads the content of an element that has no elements in it.
 * @param raw as it stands in a document that is well-formed
 * @returns the text with LF as line end, and how to write it so that the same content comes out; undefined where nothing can tell that
 */
export function readNotation(raw: string, lineEnd: string): { text: string; notation: Notation } | undefined {
  const tokens = rawTokens(raw);
  const text = tokens.map((token) => token.text).join("");
  const cdata = (["cdata", "cdata-inside"] as const).map((word): Notation => ({ words: [word], exceptions: [] }));
  const candidates = raw.includes(OPEN) ? cdata : [];
  const notation = candidates.find((candidate) => writeText(text, candidate, lineEnd) === raw) ?? withReferences(tokens, text, lineEnd);
  return writeText(text, notation, lineEnd) === raw ? { text, notation } : undefined;
}

function withReferences(tokens: readonly RawToken[], text: string, lineEnd: string): Notation {
  const outside = tokens.filter(({ kind }) => kind !== "cdata");
  const count = (pattern: RegExp): number => outside.reduce((sum, { raw }) => sum + (raw.match(pattern)?.length ?? 0), 0);
  const words: NotationWord[] = [];
  if (count(/^&apos;$/) > count(/'/g)) words.push("apos");
  if (count(/^&#13;(?:\r?\n)/) > count(/^(?:\r\n?|\n)$/)) words.push("cr");
  if (outside.reduce((sum, { raw, kind }) => sum + (kind === "plain" ? raw.split(">").length - 1 : 0), 0) > count(/^&gt;$/))
    words.push("gt");
  if (count(/^&quot;$/) > count(/"/g)) words.push("quot");
  const exceptions: [number, number, string][] = [];
  let offset = 0;
  /** Puts an exception behind the last one, or makes it longer. */
  const except = (start: number, length: number, raw: string): void => {
    const before = exceptions.at(-1);
    if (before === undefined || before[0] + before[1] !== start) exceptions.push([start, length, raw]);
    else exceptions[exceptions.length - 1] = [before[0], before[1] + length, before[2] + raw];
  };
  for (const { raw, text: own, kind } of tokens) {
    if (kind === "plain") {
      for (const { index } of own.matchAll(/[>"']/g))
        if (written(text, offset + index, words, lineEnd) !== own[index]) except(offset + index, 1, own[index]!);
    } else if (usual(text, offset, offset + own.length, words, lineEnd) !== raw) except(offset, own.length, raw);
    offset += own.length;
  }
  return { words, exceptions };
}

/** The first character of a text that no XML document can have; undefined where there is none. */
export function unwritable(text: string): { index: number; character: string } | undefined {
  const found = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.exec(text);
  return found ? { index: found.index, character: found[0] } : undefined;
}
