import { diagnostic } from "../diagnostics/catalogue.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { hasErrors } from "../diagnostics/has-errors.ts";
import { nearestName } from "../schema/nearest-name.ts";
import { USUAL, writeText } from "../xml/notation.ts";
import { attributeOf, type ElementSpan } from "../xml/scan-xml.ts";
import { type Edit, spliceText } from "../xml/splice-text.ts";
import { splitConditions } from "./conditions-file.ts";
import { lineEndOf } from "./line-end.ts";
import { notationFor, type Placeholder, scriptIn } from "./placeholder.ts";
import { activitiesOf, fileWithout } from "./script-places.ts";
import { fileSlots, type Slot, slotsOf } from "./slots.ts";
import { unwritableFault } from "./unwritable-fault.ts";

/** A script that goes into a diagram. */
export interface DiagramScript {
  /** LF; the last line ends in one. */
  text: string;
  /** Project-relative path of the file that it is made of. */
  source: string;
}

/** A script in its place. */
export interface PlacedScript {
  /** Of the activity. */
  name: string;
  /** The element that holds it: `script`, `call`, `condition`. */
  tag: string;
  transition?: string;
  /** The name of its file without ending. */
  file: string;
  text: string;
}

/**
 * Puts scripts into a diagram; all else stays as it is.
 * @param diagram the text
 * @param workflow where its parts stand
 * @param scripts by the names of their files without ending: `poll.call`; there are texts for all that have sources, undefined for what could not be built
 * @returns no text where a script is missing or cannot be written; a file that has no place is told
 */
export function putTogether(
  diagram: string,
  workflow: ElementSpan,
  scripts: ReadonlyMap<string, DiagramScript>,
): { value?: string; placed: PlacedScript[]; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const placed: PlacedScript[] = [];
  const lineEnd = lineEndOf(diagram);
  const slots = slotsOf(diagram, workflow);
  const used = new Set<string>();
  const conditions = new Map<string, Map<string, string>>();
  const edits: Edit[] = [];
  for (const { slot, file } of fileSlots(slots, (name) => scripts.has(name))) {
    const script = scripts.get(file);
    if (script === undefined) {
      diagnostics.push(missing(slot, file));
      continue;
    }
    if (slot.kind !== "jstest") used.add(file);
    const text =
      slot.kind === "jstest" ? conditionOf(slot, file, script, conditions, diagnostics) : scriptIn(script.text, slot.placeholder);
    if (text === undefined) continue;
    const fault = unwritableFault(text, script.source);
    if (fault) diagnostics.push(fault);
    else {
      edits.push(place(diagram, slot, text, lineEnd));
      const { name, tag, transition } = slot;
      placed.push({ name, tag, ...(transition !== undefined && { transition }), file, text });
    }
  }
  for (const [file, left] of conditions) {
    used.add(file);
    const { source } = scripts.get(file)!;
    for (const transition of left.keys()) diagnostics.push(unknownTransition(slots, file, transition, source));
  }
  // Both scripts of one source are told of once.
  const left = new Map([...scripts].filter(([file]) => !used.has(file)).map(([file, { source }]) => [source, file]));
  for (const [source, file] of left) diagnostics.push(unused(workflow, file, source));
  return hasErrors(diagnostics) ? { placed, diagnostics } : { value: spliceText(diagram, joined(edits)), placed, diagnostics };
}

/** Takes the condition of a transition out of those of its file that are left. */
function conditionOf(
  { transition, placeholder, element, activity }: Slot,
  file: string,
  { text, source }: DiagramScript,
  conditions: Map<string, Map<string, string>>,
  diagnostics: Diagnostic[],
): string | undefined {
  let left = conditions.get(file);
  if (left === undefined) conditions.set(file, (left = new Map(splitConditions(text).map((one) => [one.transition, one.text]))));
  const found = left.get(transition!);
  left.delete(transition!);
  if (found === undefined && placeholder !== undefined)
    diagnostics.push(diagnostic("XTK5104", { source, transition: transition! }, (element ?? activity).position));
  return found;
}

function place(diagram: string, { element, holder, tag, placeholder }: Slot, text: string, lineEnd: string): Edit {
  const written = writeText(text, placeholder ? notationFor(text, placeholder) : notationOf(diagram, element), lineEnd);
  if (element && !element.isSelfClosing) return { start: element.contentStart, end: element.contentEnd, text: written };
  const whole = `<${tag}>${written}</${tag}>`;
  if (element) return { start: diagram.lastIndexOf("/", element.end), end: element.end, text: `>${written}</${tag}>` };
  return insertInto(diagram, holder, tag, whole);
}

/** A script that was in CDATA goes there again. */
function notationOf(diagram: string, element: ElementSpan | undefined): Placeholder["notation"] {
  if (element === undefined) return USUAL;
  const raw = diagram.slice(element.contentStart, element.contentEnd).trim();
  return raw.startsWith("<![CDATA[") ? { words: ["cdata"], exceptions: [] } : USUAL;
}

/** Initialisation script, transitions, script: that is the order of exports. */
function insertInto(diagram: string, holder: ElementSpan, tag: string, whole: string): Edit {
  if (holder.isSelfClosing) return { start: diagram.lastIndexOf("/", holder.end), end: holder.end, text: `>${whole}</${holder.name}>` };
  const [first] = holder.children;
  const gap = first === undefined ? "" : diagram.slice(holder.contentStart, first.start);
  const space = /^\s*$/.test(gap) ? gap : "";
  if (tag === "initScript") return { start: holder.contentStart, end: holder.contentStart, text: space + whole };
  const end = holder.children.at(-1)?.end ?? holder.contentStart;
  return { start: end, end, text: space + whole };
}

/** What goes to one place goes there one behind the other: a `call` before its `recall`. */
function joined(edits: readonly Edit[]): Edit[] {
  const byPlace = new Map<string, Edit>();
  for (const edit of edits) {
    const key = `${edit.start} ${edit.end}`;
    const before = byPlace.get(key);
    byPlace.set(key, before === undefined ? edit : { ...edit, text: joinedText(before.text, edit.text) });
  }
  return [...byPlace.values()];
}

/** Where an empty element `<jsx/>` gets two scripts, it is opened once. */
function joinedText(before: string, after: string): string {
  const end = /<\/[^>]*>$/.exec(before)?.[0] ?? "";
  return before.startsWith(">") && after.startsWith(">") ? before.slice(0, -end.length) + after.slice(1) : before + after;
}

function missing({ placeholder, element, name, tag }: Slot, file: string): Diagnostic {
  return diagnostic("XTK5101", { activity: name, element: tag, file, stem: placeholder!.stem }, element!.position);
}

/** @param file the name without ending */
function unused(workflow: ElementSpan, file: string, source: string): Diagnostic {
  const names = activitiesOf(workflow).flatMap((activity) => attributeOf(activity, "name") ?? []);
  const stem = file.replace(/\.(?:call|recall|condition|init)$/, "");
  const same = activitiesOf(workflow).find((activity) => attributeOf(activity, "name") === stem);
  const nearest = nearestName(stem, names);
  const advice = same
    ? `The activity ${stem} is a <${same.name}>, which has no such script: rename the file after its kind.`
    : nearest === undefined
      ? `The workflow has ${names.length === 0 ? "no activities" : names.slice(0, 12).join(", ")}.`
      : `Do you mean ${nearest}?`;
  return diagnostic("XTK5102", { source, activity: stem, advice }, { file: source, line: 1, column: 1 });
}

function unknownTransition(slots: readonly Slot[], file: string, transition: string, source: string): Diagnostic {
  const own = slots.filter((slot) => slot.transition !== undefined && fileWithout(slot.placeholder?.stem ?? slot.name, slot) === file);
  const names = own.map((slot) => slot.transition!);
  const nearest = nearestName(transition, names);
  const advice = nearest === undefined ? `It has ${names.join(", ") || "none"}.` : `Do you mean ${nearest}?`;
  return diagnostic("XTK5103", { source, transition, activity: own[0]?.name ?? file, advice }, { file: source, line: 1, column: 1 });
}
