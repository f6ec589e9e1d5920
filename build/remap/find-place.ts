import type { ScriptKind } from "../engine/script-kind.ts";
import type { JournalEntry } from "./journal-entry.ts";
import { isContinued, placeNear, placeOfLine, type SourcePlace } from "./place-of-line.ts";
import type { ServerScript } from "./server-scripts.ts";

/** A place that a journal may mean. */
export interface FoundPlace {
  on: ServerScript;
  /** The line of the file that a build wrote, 1-based. */
  builtLine: number;
  /** Absent for a line that is the toolkit's own. */
  place?: SourcePlace;
  /** Whether the line itself is from there, or only near. */
  isNear: boolean;
  /** Whether the journal shows the text of the line and this line has it; undefined where it shows none. */
  hasText?: boolean;
  /** Whether the line was found by its text alone, and has another number. */
  isMoved?: boolean;
}

/** What fits better comes first; what fits as well as the first is as probable. */
export interface FoundPlaces {
  best?: FoundPlace;
  others: FoundPlace[];
}

/**
 * Finds what a journal means among the scripts that have the name it tells.
 * @param candidates each in its forms; the most probable first
 * @param offsetOf how many lines more than the script's the journal counts
 */
export function findPlace(
  { scriptLine, sourceLine, token, message }: JournalEntry,
  candidates: readonly (readonly ServerScript[])[],
  offsetOf: (kind: ScriptKind) => number,
): FoundPlaces {
  const text = sourceLine?.trim() ?? "";
  const numbered = candidates.flatMap((forms) => (scriptLine === undefined ? [] : numberedPlace(forms, scriptLine, offsetOf, text)));
  const found = text === "" || numbered.some(({ hasText }) => hasText) ? numbered : [...movedTo(candidates.flat(), text), ...numbered];
  const rated = found.map((one) => ({ one, rating: rate(one, message) }));
  const most = Math.max(...rated.map(({ rating }) => rating));
  const [best, ...rest] = rated.filter(({ rating }) => rating === most).map(({ one }) => withColumn(one, token));
  return { ...(best && { best }), others: distinct(rest).filter((other) => !isSame(other, best!)) };
}

/** A script has one of its forms: that with the text of the journal, else the first that has such a line. */
function numberedPlace(
  forms: readonly ServerScript[],
  scriptLine: number,
  offsetOf: (kind: ScriptKind) => number,
  text: string,
): FoundPlace[] {
  const found = forms.flatMap((on) => placeAt(on, on.first + scriptLine - offsetOf(on.script.kind) - 1, text) ?? []);
  const byText = found.filter(({ hasText }) => hasText);
  return [...byText, ...found].slice(0, 1);
}

function placeAt(on: ServerScript, builtLine: number, text: string): FoundPlace | undefined {
  if (builtLine < on.first || builtLine > on.last) return undefined;
  const place = placeOfLine(on.script, builtLine);
  const near = place ?? placeNear(on.script, builtLine, on);
  const hasText = text === "" ? {} : { hasText: isText(on.script.lines[builtLine - 1]!, text) };
  return { on, builtLine, ...(near && { place: near }), isNear: !place && !isContinued(on.script, builtLine, on), ...hasText };
}

/** The one line of all candidates that has the text of the journal; where there are several, it tells nothing. */
function movedTo(candidates: readonly ServerScript[], text: string): FoundPlace[] {
  const lines = new Map<string, FoundPlace>();
  for (const on of candidates) {
    for (let line = on.first; line <= on.last; line++) {
      if (!isText(on.script.lines[line - 1]!, text)) continue;
      const found = placeAt(on, line, text);
      const key = `${on.script.output}:${line}`;
      if (found && !lines.has(key)) lines.set(key, { ...found, isMoved: true });
    }
  }
  return lines.size === 1 ? [...lines.values()] : [];
}

/** The server may show the start of a line alone. */
function isText(line: string, text: string): boolean {
  const own = line.trim();
  return own === text || (text.length >= 20 && own.startsWith(text));
}

/** How much speaks for a place: the text of the line, then what the message has in common with it. */
function rate({ on, builtLine, hasText, isNear, place }: FoundPlace, message: string): number {
  const line = on.script.lines[builtLine - 1]!;
  return (hasText ? 1000 : 0) + inCommon(line, message) + (place && !isNear ? 1 : 0);
}

const TEXT = /"([^"\\]*)"|'([^'\\]*)'/g;

/** Whether a message says a text of the line, the longer the better, or at least speaks of a name in it. */
function inCommon(line: string, message: string): number {
  const texts = Array.from(line.matchAll(TEXT), ([, double, single]) => double ?? single!);
  const longest = Math.max(0, ...texts.filter((text) => message.includes(text)).map((text) => text.length));
  if (longest > 2) return 2 + Math.min(longest, 500);
  const own = new Set(line.replace(TEXT, '""').match(/[A-Za-z_$][\w$]*/g));
  const names = message.slice(0, 500).match(/[A-Za-z_$][\w$]{2,}/g) ?? [];
  return names.some((name) => own.has(name) && !ORDINARY.has(name)) ? 2 : 0;
}

/** Words of the engine's messages that are words of its language too. */
const ORDINARY: ReadonlySet<string> = new Set([
  "for",
  "not",
  "function",
  "null",
  "undefined",
  "Error",
  "TypeError",
  "this",
  "return",
  "var",
  "new",
]);

/** The token says where in its line the parser stopped. */
function withColumn(found: FoundPlace, token: string | undefined): FoundPlace {
  const [first = ""] = token?.trim().split("\n", 1) ?? [];
  if (!found.place || found.isNear || first === "") return found;
  const at = found.place.content.split(/\r\n|\r|\n/)[found.place.line - 1]?.indexOf(first) ?? -1;
  return at < 0 ? found : { ...found, place: { ...found.place, column: at + 1 } };
}

function isSame({ place }: FoundPlace, { place: other }: FoundPlace): boolean {
  return place?.file === other?.file && place?.line === other?.line;
}

function distinct(found: readonly FoundPlace[]): FoundPlace[] {
  return found.filter((one, index) => found.findIndex((other) => isSame(one, other)) === index);
}
