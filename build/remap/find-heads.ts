import { isDatedLine } from "./journal-lines.ts";
import { straightQuotes } from "./straight-quotes.ts";

/** Where a journal begins to speak of a script. */
export interface Head {
  start: number;
  /** Where its message begins. */
  end: number;
  code?: string;
  /** The name of the script, as it stands there. */
  script: string;
  /** The number of the line, undefined where there is none, or a redacted one. */
  scriptLine?: number;
  /** Whether it tells a place, or says only that a script failed. */
  isPosition: boolean;
}

// The words of an English server. Each begins with words of its own, and no part of one can be read in two ways: reading is linear. A line may be broken
// between words, and within the name.
const NAME = String.raw`'([^'\r\n]{0,1000}(?:\r?\n[^'\r\n]{0,200})?)'`;
const CODE_BEFORE = String.raw`(?:\b([A-Z]{3}-[0-9A-Z#]{3,8})\s+)?`;
const POSITION = new RegExp(String.raw`${CODE_BEFORE}Error\s+while\s+compiling\s+script\s+${NAME}\s+line\s+(\d{1,9}|X{1,9})\s*:\s*`, "gi");
const WRAPPER = new RegExp(String.raw`${CODE_BEFORE}JavaScript\s*:\s*error\s+while\s+(?:evaluating|compiling)\s+script\s+${NAME}`, "gi");

/** A code of the server, in any language; in a log of JSON it may stand behind the sign of a line's end. */
const CODE = /(?:\b|(?<=\\[nrt]))[A-Z]{3}-\d{6}\b/g;

/** The code of the row that tells a place. */
const PLACE_CODE = "JST-310000";

const OF_SCRIPTS = /^(?:JST|SCR)-/;

/** How far behind the name of a script its line may stand. */
const NEAR = 40;

/** All places where a journal begins to speak of a script, in order: English ones by their words, others by code, quotes and number. */
export function findHeads(journal: string): Head[] {
  const text = straightQuotes(journal);
  const english = [
    ...Array.from(text.matchAll(POSITION), (match) => headOf(match, lineNumber(match[3]!), true)),
    ...Array.from(text.matchAll(WRAPPER), (match) => headOf(match, {}, false)),
  ].sort((a, b) => a.start - b.start);
  const heads: Head[] = [];
  let next = 0;
  const codes = [...text.matchAll(CODE)];
  codes.forEach(({ 0: code, index }, at) => {
    while (next < english.length && english[next]!.start < index) heads.push(english[next++]!);
    const isKnown = english[next]?.start === index || (heads.length > 0 && index < heads.at(-1)!.end);
    if (isKnown) return;
    const limit = Math.min(codes[at + 1]?.index ?? text.length, english[next]?.start ?? text.length);
    for (const span of spansOf(text.slice(index, limit))) {
      const found = lenientHead(span, code, index);
      if (!found) continue;
      heads.push(found);
      break;
    }
  });
  return [...heads, ...english.slice(next)];
}

/** The places of all codes. */
export function findCodes(text: string): { code: string; start: number }[] {
  return Array.from(text.matchAll(CODE), ({ 0: code, index }) => ({ code, start: index }));
}

function headOf(match: RegExpExecArray, line: { scriptLine?: number }, isPosition: boolean): Head {
  const [whole, code, script] = match;
  return {
    start: match.index,
    end: match.index + whole.length,
    ...(code && { code: code.toUpperCase() }),
    script: nameOf(script!),
    ...line,
    isPosition,
  };
}

function lineNumber(digits: string): { scriptLine?: number } {
  return /^\d/.test(digits) ? { scriptLine: Number(digits) } : {};
}

/** A name without what stands around it in the quotes of some languages, and without the break of a line. */
function nameOf(quoted: string): string {
  return quoted.replace(/[\r\n]+[ \t]*/g, "").replace(/^[\s\u00a0\u202f]+|[\s\u00a0\u202f]+$/g, "");
}

/** How many lines a sentence of the server may be broken into before it names its script. */
const MOST_LINES = 3;

/** The line that begins with a code, then with the lines behind it too, which may go on with its sentence; line ends are spaces in them. */
function spansOf(text: string): string[] {
  const spans: string[] = [];
  let whole = "";
  for (const line of text.split(/(?<=\n)|(?<=\r(?!\n))/, MOST_LINES)) {
    if (spans.length > 0 && (line.trim() === "" || isDatedLine(line) || /[.。!?]\s*$/.test(whole))) break;
    whole += line.replace(/[\r\n]/g, " ");
    spans.push(whole.trimEnd());
  }
  return spans;
}

/** Of another language: the first text in quotes that looks like a script, and the number near it. */
function lenientHead(span: string, code: string, start: number): Head | undefined {
  let open = span.indexOf("'");
  for (let close = span.indexOf("'", open + 1); open >= 0 && close > open; open = close, close = span.indexOf("'", open + 1)) {
    const script = nameOf(span.slice(open + 1, close));
    if (!looksLikeScript(script)) continue;
    const behind = lineBehind(span.slice(close + 1, close + 1 + 3 * NEAR));
    const before = code === PLACE_CODE ? lineBefore(span.slice(code.length, open)) : undefined;
    const isPosition = behind !== undefined || before !== undefined;
    // Other codes quote names of all sorts.
    if (!isPosition && !OF_SCRIPTS.test(code)) continue;
    const scriptLine = behind?.scriptLine ?? before;
    const end = start + close + 1 + (behind?.length ?? 0);
    return { start, end, code, script, ...(scriptLine !== undefined && { scriptLine }), isPosition };
  }
  return undefined;
}

/** `<workflow>/<activity>`, `/ns/file.js`, and what else has code: an apostrophe within a sentence begins none. */
function looksLikeScript(name: string): boolean {
  if (name.length > 1000 || name.includes("://")) return false;
  return /^\/?[^\s/]+\/\S/.test(name) || /^(?:content \S+|SMTP headers|\S+_jssp)$/.test(name);
}

/** The number behind a name, with what stands between it and the message; none where a sentence ends before it. */
function lineBehind(rest: string): { scriptLine?: number; length: number } | undefined {
  const match = /^([^\d\r\n]{0,40}?)(\d{1,9}|X{2,9})(?:[^\d:：\r\n]{0,40}[:：])?\s*/.exec(rest);
  if (!match || /[:：;。]|\.(?:\s|$)/.test(match[1]!)) return undefined;
  return { ...lineNumber(match[2]!), length: match[0].length };
}

/** Some languages put the number before the name. */
function lineBefore(words: string): number | undefined {
  const numbers = words.match(/\d{1,9}/g) ?? [];
  return numbers.length === 1 ? Number(numbers[0]) : undefined;
}
