import type { SourcePosition } from "../diagnostics/diagnostic.ts";
import { readNotation } from "../xml/notation.ts";
import { attributeOf, type ElementSpan } from "../xml/scan-xml.ts";
import type { Edit } from "../xml/splice-text.ts";
import { type Condition, joinConditions, splitConditions } from "./conditions-file.ts";
import { fileNames } from "./file-names.ts";
import { lineEndOf } from "./line-end.ts";
import type { Noise } from "./noise.ts";
import { takeOut } from "./placeholder.ts";
import { type Entity, recordText } from "./read-document.ts";
import { activitiesOf, fileWithout, type ScriptPlace, scriptPlaces } from "./script-places.ts";

/** A workflow as files. */
export interface TakenApart {
  /** The diagram: the workflow without noise, with placeholders for scripts. */
  diagram: string;
  /** The scripts by their files' names without ending, such as `poll.call`; LF, the last line ends in one. */
  scripts: Map<string, string>;
  /** The name that the files of an activity have, where that is not its own name. */
  renamed: Map<string, string>;
  /** Scripts that no file can hold as they are, and why; they stay in the diagram. */
  kept: { place: SourcePosition; what: string; reason: string }[];
}

/**
 * Takes the scripts out of a workflow.
 * @param entity a workflow
 * @param known names of the files of activities that have some
 */
export function takeApart(entity: Entity, noise: Noise, known: ReadonlyMap<string, string>): TakenApart {
  const { text, element: workflow } = entity;
  const lineEnd = lineEndOf(text);
  const kept: TakenApart["kept"] = [];
  const pieces = scriptPlaces(workflow).flatMap((place) => readPlace(text, place, lineEnd, kept));
  const single = withoutTwins(workflow, pieces, kept);
  const stems = fileNames(
    single.map(({ place }) => place.name),
    known,
    "activity",
  );
  const { scripts, filed } = toFiles(single, stems, kept);
  const edits = filed.map(({ place, placeholder }): Edit => {
    const { contentStart, contentEnd } = place.element;
    return { start: contentStart, end: contentEnd, text: placeholder };
  });
  const withFiles = new Set(filed.map(({ place }) => place.name));
  const renamed = new Map([...stems].filter(([name, stem]) => name !== stem && withFiles.has(name)));
  return { diagram: recordText(entity, [...edits, ...noise.edits(text, workflow)]), scripts, renamed, kept };
}

/** A script with its place. */
interface ReadPlace {
  place: ScriptPlace;
  text: string;
  notation: NonNullable<ReturnType<typeof readNotation>>["notation"];
}

/** A place whose script is in a file. */
interface FiledPlace {
  place: ScriptPlace;
  /** What stands there. */
  placeholder: string;
}

function readPlace(text: string, place: ScriptPlace, lineEnd: string, kept: TakenApart["kept"]): ReadPlace[] {
  const { element } = place;
  const raw = text.slice(element.contentStart, element.contentEnd);
  const keep = (reason: string): [] => {
    kept.push({ place: element.position, what: describe(place), reason });
    return [];
  };
  if (element.children.length > 0) return keep("it has elements in it, and a script is text");
  const found = readNotation(raw, lineEnd);
  if (found === undefined) return keep("it is written in a way that cannot be repeated");
  if (found.text.trim() === "") return [];
  if (found.text.startsWith("\ufeff")) return keep("it begins with a byte order mark, which files lose");
  return [{ place, ...found }];
}

/** Of activities with one name the first has the files; names are to be unique. */
function withoutTwins(workflow: ElementSpan, pieces: readonly ReadPlace[], kept: TakenApart["kept"]): ReadPlace[] {
  const first = new Map<string | undefined, ElementSpan>();
  for (const activity of activitiesOf(workflow)) {
    const name = attributeOf(activity, "name");
    if (!first.has(name)) first.set(name, activity);
  }
  return pieces.filter(({ place }) => {
    if (first.get(place.name) === place.activity) return true;
    kept.push({ place: place.element.position, what: describe(place), reason: "another activity of the workflow has the same name" });
    return false;
  });
}

function toFiles(
  pieces: readonly ReadPlace[],
  stems: ReadonlyMap<string, string>,
  kept: TakenApart["kept"],
): { scripts: Map<string, string>; filed: FiledPlace[] } {
  const scripts = new Map<string, string>();
  const filed: FiledPlace[] = [];
  const conditions = new Map<string, ReadPlace[]>();
  for (const piece of pieces) {
    const file = fileWithout(stems.get(piece.place.name)!, piece.place);
    if (piece.place.kind === "jstest") {
      const own = conditions.get(file);
      if (own) own.push(piece);
      else conditions.set(file, [piece]);
      continue;
    }
    const out = takeOut(piece.text, piece.notation, stems.get(piece.place.name)!);
    scripts.set(file, out.file);
    filed.push({ place: piece.place, placeholder: out.placeholder });
  }
  for (const [file, own] of conditions) {
    const counts = new Map<string | undefined, number>();
    for (const { place } of own) counts.set(place.transition, (counts.get(place.transition) ?? 0) + 1);
    const apart = own.filter((piece) => {
      const { transition } = piece.place;
      const isOne = counts.get(transition) === 1;
      const condition = { transition: transition!, text: piece.text };
      if (isOne && isSame(splitConditions(joinConditions([condition])), condition)) return true;
      const reason = isOne
        ? "one of its lines looks as if another condition began there"
        : "another transition of the activity has the same name";
      kept.push({ place: piece.place.element.position, what: describe(piece.place), reason });
      return false;
    });
    if (apart.length > 0) scripts.set(file, joinConditions(apart.map(({ place, text }) => ({ transition: place.transition!, text }))));
    for (const { place, text, notation } of apart)
      filed.push({ place, placeholder: takeOut(text, notation, stems.get(place.name)!, true).placeholder });
  }
  return { scripts, filed };
}

function isSame([first, ...others]: readonly Condition[], { transition, text }: Condition): boolean {
  return others.length === 0 && first?.transition === transition && first.text === text;
}

/** A place in words. */
export function describe({ element, name, transition }: ScriptPlace): string {
  return transition === undefined ? `the ${element.name} of ${name}` : `the condition of ${name}, transition ${transition}`;
}
