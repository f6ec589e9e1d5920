import { diagnostic } from "../../diagnostics/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { nearestName } from "../../schema/nearest-name.ts";
import type { BuildWithTexts } from "../build.ts";
import type { BuiltActivity } from "../outputs.ts";
import { type BuiltText, builtTexts } from "./built-scripts.ts";
import { comparable, firstDifference } from "./first-difference.ts";
import { sourceLine } from "./source-line.ts";
import type { VerifiedPart } from "./verify.ts";

/** The first line of a script that a build wrote names its source. */
const BANNER = /^\ufeff?\/\/ xtkit (\S.*?) #[0-9a-f]{7} (?:—|\\u2014) generated, edit the source[ \t]*(?:\r?\n|$)/;

/**
 * Compares a script with what the project builds: with the one that it names in its first line, the one that is asked for, or the one that is most like it.
 * @param wanted a source or a built script, as the command line says it
 */
export function verifyScript(
  root: string,
  built: BuildWithTexts,
  given: string,
  wanted: string | undefined,
): { value?: VerifiedPart; diagnostics: Diagnostic[] } {
  const named = wanted ?? BANNER.exec(given)?.[1];
  const path = named?.replace(/\\/g, "/").replace(/^\.\//, "");
  const activities =
    path === undefined ? built.activities : built.activities.filter(({ source, output }) => source === path || output === path);
  if (path !== undefined && activities.length === 0) {
    const nearest = nearestName(
      path,
      built.activities.map(({ source }) => source),
    );
    const advice = nearest === undefined ? "" : ` Do you mean ${nearest}?`;
    return { diagnostics: [diagnostic("XTK5181", { path, advice })] };
  }
  const texts = activities.flatMap((activity) => builtTexts(root, built, activity));
  if (texts.length === 0) return { diagnostics: [diagnostic("XTK5182", { path: path ?? "the project" })] };
  const nearest = mostLike(comparable(given).split("\n"), texts);
  return { value: compare(built, given, nearest), diagnostics: [] };
}

/** The text with most lines of another one, and of those the one that begins most like it; the first of those that are alike. */
function mostLike(lines: readonly string[], texts: readonly BuiltText[]): BuiltText {
  const whole = lines.join("\n");
  const same = texts.find(({ text }) => comparable(text) === whole);
  if (same) return same;
  const wanted = new Set(lines.map((line) => line.trim()).filter((line) => line !== ""));
  let best = { text: texts[0]!, score: -1 };
  for (const text of texts) {
    const own = new Set(
      comparable(text.text)
        .split("\n")
        .map((line) => line.trim()),
    );
    const common = [...wanted].filter((line) => own.has(line)).length;
    const score = common / (wanted.size + own.size - common || 1) + commonStart(whole, comparable(text.text)) / 1000;
    if (score > best.score) best = { text, score };
  }
  return best.text;
}

/** How much of two texts is the same from their start, from 0 to 1. */
function commonStart(one: string, other: string): number {
  const longest = Math.max(one.length, other.length, 1);
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at / longest;
}

function compare(built: BuildWithTexts, given: string, { activity, transition, text, above }: BuiltText): VerifiedPart {
  const { source, output, part } = activity;
  const difference = differenceOf(built, activity, given, text, above);
  const what = transition === undefined ? (part ?? "script") : `condition ${transition}`;
  return { record: output, what, source, ...(difference && { difference }) };
}

/**
 * Where a script differs from what an activity is built to.
 * @param above how many lines of the built script stand above that text
 */
export function differenceOf(
  built: BuildWithTexts,
  activity: BuiltActivity,
  given: string,
  own: string,
  above: number,
): VerifiedPart["difference"] {
  const difference = firstDifference(given, own);
  const place = difference && sourceLine(built.mapOf(activity), difference.line + above);
  return difference && { ...difference, ...(place && { place }) };
}
