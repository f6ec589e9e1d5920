import { diagnostic } from "../../diagnostics/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { nearestName } from "../../schema/nearest-name.ts";
import type { BuildWithTexts } from "../build.ts";
import { type BuiltText, builtTexts } from "./built-scripts.ts";
import { bannerOf } from "./banner-of.ts";
import { comparable, firstDifference, type LineDifference } from "./first-difference.ts";
import { type SourceLines, sourceLines } from "./source-line.ts";
import { unescaped } from "./unescaped.ts";
import type { VerifiedPart } from "./verified-part.ts";

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
  const named = wanted ?? bannerOf(given)?.source;
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
  const asIs = closest(built, given, texts);
  const plain = asIs.difference && unescaped(given);
  const read = plain === undefined ? undefined : closest(built, plain, texts);
  // What was copied out of XML is the same as far as it is read as XML, or further.
  if (read === undefined || (read.difference && read.difference.line < asIs.difference!.line)) return { value: asIs, diagnostics: [] };
  const note = ["it was read as text of XML, with references such as &lt;", read.note].filter((each) => each !== undefined).join("; ");
  return { value: { ...read, note }, diagnostics: [] };
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
    const common = [...own].filter((line) => wanted.has(line)).length;
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

/** Compares a text with the one that holds it, else with the one that is most like it. */
function closest(built: BuildWithTexts, given: string, texts: readonly BuiltText[]): VerifiedPart {
  const own = comparable(given);
  const found = mostLike(own.split("\n"), texts);
  const whole = comparable(found.text) === own || own.trim() === "" ? undefined : texts.find(({ text }) => comparable(text).includes(own));
  return compare(built, given, whole ?? found, whole && selectionNote(own, whole));
}

/** Which lines of a script were given. */
function selectionNote(own: string, { text, above, activity }: BuiltText): string {
  const whole = comparable(text);
  const first = whole.slice(0, whole.indexOf(own)).split("\n").length + above;
  const last = first + own.split("\n").length - 1;
  return `it is a part of the script, lines ${first} to ${last} of ${activity.output}: copy all of it to prove that it is the same`;
}

function compare(
  built: BuildWithTexts,
  given: string,
  { activity, transition, text, above }: BuiltText,
  selection: string | undefined,
): VerifiedPart {
  const { source, output, part } = activity;
  const difference = differenceOf(
    sourceLines(() => built.mapOf(activity)),
    given,
    text,
    above,
  );
  const what = transition === undefined ? (part ?? "script") : `condition ${transition}`;
  const note = selection ?? otherState(given, text);
  return { record: output, what, source, ...(difference && { difference }), ...(note !== undefined && { note }) };
}

/** What is told of a script that was built when its source, or what that imports, was another. */
export function otherState(given: string, own: string): string | undefined {
  const [theirs, ours] = [bannerOf(given), bannerOf(own)];
  if (theirs === undefined || theirs.source !== ours?.source || theirs.hash === ours.hash) return undefined;
  return `it was built from another state of ${ours.source}: #${theirs.hash}, now #${ours.hash}`;
}

/**
 * Where a script differs from what an activity is built to.
 * @param placeOf where lines of the built script are from
 * @param above how many lines of the built script stand above that text
 */
export function differenceOf(placeOf: SourceLines, given: string, own: string, above: number): VerifiedPart["difference"] {
  const difference = behindBanner(given, own) ?? firstDifference(given, own);
  const place = difference && placeOf(difference.line + above);
  return difference && { ...difference, ...(place && { place }) };
}

/** The first difference below the first lines, where those are of two states of one source: that one differs says little. */
function behindBanner(given: string, own: string): LineDifference | undefined {
  if (otherState(given, own) === undefined) return undefined;
  const [theirs, ours] = [given, own].map((text) => comparable(text).split("\n").slice(1).join("\n"));
  const found = firstDifference(theirs!, ours!);
  return found && { ...found, line: found.line + 1 };
}
