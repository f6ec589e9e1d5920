import { explanationOf } from "./error-codes.ts";
import { findCodes, findHeads, type Head } from "./find-heads.ts";
import type { JournalEntry } from "./journal-entry.ts";
import { type JournalLine, journalLines } from "./journal-lines.ts";
import { joinWrappers } from "./join-wrappers.ts";
import { plainMessage } from "./plain-message.ts";
import { splitToken, TOKEN_START } from "./split-token.ts";

/**
 * Reads what the server writes of failures into journals and logs, in any language of it: two rows or one text, pasted with their dates or without. Takes
 * time in proportion to the text, whatever that is.
 * @param text lines of any kind; those that tell no failure are left out
 * @returns failures in the order in which they stand there
 */
export function parseJournal(text: string): JournalEntry[] {
  const lines = journalLines(text);
  const lineAt = lineFinder(lines);
  const heads = findHeads(text);
  const codes = findCodes(text);
  const rows = heads.map((head, at) => {
    const first = lineAt(head.start);
    const end = messageEnd(text, head, heads[at + 1]?.start ?? text.length, { lines, first, last: lineAt(head.end) });
    return { head, entry: { ...entryOf(text, head, end, lines[first]!), journalLine: first + 1, journalEnd: lineAt(end) + 1 } };
  });
  const bare: JournalEntry[] = [];
  let row = 0;
  codes.forEach(({ code, start }, at) => {
    while (row < rows.length && rows[row]!.entry.end <= start) row++;
    const around = rows[row]?.entry;
    if (around && around.start <= start) {
      if (start > around.start && code !== around.code && !around.causes.includes(code)) around.causes.push(code);
    } else if (explanationOf(code) !== undefined) {
      const line = lines[lineAt(start)]!;
      bare.push(bareEntry(text.slice(start, Math.min(line.end, codes[at + 1]?.start ?? line.end)), code, start, line, lineAt(start) + 1));
    }
  });
  return [...joinWrappers(rows), ...bare].sort((a, b) => a.start - b.start);
}

/** A code that stands alone, with what stands behind it. */
function bareEntry(text: string, code: string, start: number, line: JournalLine, journalLine: number): JournalEntry {
  const message = text.slice(code.length).trim();
  return { start, end: start + code.length, journalLine, journalEnd: journalLine, code, message, causes: [], ...activityOf(line) };
}

function entryOf(text: string, head: Head, end: number, line: JournalLine): Omit<JournalEntry, "journalLine" | "journalEnd"> {
  const { start, code, script, scriptLine } = head;
  return {
    start,
    end,
    ...(code !== undefined && { code }),
    script,
    ...(scriptLine !== undefined && { scriptLine }),
    ...splitToken(messageOf(text.slice(head.end, end), text.slice(start, head.end))),
    causes: [],
    ...activityOf(line),
  };
}

function activityOf({ activity }: JournalLine): { activity?: string } {
  return activity === undefined ? {} : { activity };
}

/** How a row begins that has no date. */
const CODE_FIRST = /^\s*[A-Z]{3}-\d{6}\b/;

/** Up to the next code, but where the message begins with one. */
function messageOf(text: string, head: string): string {
  const whole = plainMessage(text, head);
  const [first] = findCodes(whole.slice(1));
  return first === undefined || CODE_FIRST.test(whole) ? whole : plainMessage(whole.slice(0, first.start + 1), head);
}

/** Where a message ends: at the next row; without dates at the full stop at the end of a line, or at an empty line. */
function messageEnd(
  text: string,
  head: Head,
  limit: number,
  { lines, first, last }: { lines: readonly JournalLine[]; first: number; last: number },
): number {
  const { isDated } = lines[first]!;
  let at = last;
  let isOpen = false;
  for (; ; at++) {
    const line = lines[at]!;
    const part = text.slice(Math.max(line.start, head.end), Math.min(line.end, limit)).trimEnd();
    isOpen = (isOpen || TOKEN_START.test(part)) && !/'\)\s?\.?$/.test(part);
    const next = lines[at + 1];
    if (next === undefined || next.start >= limit || next.isDated || CODE_FIRST.test(text.slice(next.start, next.start + 20))) break;
    if (!head.isPosition || (!isDated && !isOpen && (part.endsWith(".") || text.slice(next.start, next.end).trim() === ""))) break;
  }
  return Math.min(lines[at]!.end, limit);
}

/** Finds the line of a place; places are asked for in order, or nearly. */
function lineFinder(lines: readonly JournalLine[]): (offset: number) => number {
  return (offset) => {
    let [low, high] = [0, lines.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (lines[middle]!.start <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
}
