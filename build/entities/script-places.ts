import type { Part, ScriptKind } from "../engine/script-kind.ts";
import { attributeOf, childOf, type ElementSpan } from "../xml/scan-xml.ts";

/** A place of a workflow that a script can stand at. */
export interface PossiblePlace {
  activity: ElementSpan;
  /** Internal name of the activity. */
  name: string;
  kind: ScriptKind;
  part?: Part;
  /** Of a condition: the name of its transition. */
  transition?: string;
  /** The element that the script's element is a child of. */
  holder: ElementSpan;
  /** The name of the script's element. */
  tag: string;
  /** The script's element; undefined where it is not there yet. */
  element: ElementSpan | undefined;
}

/** A place of a workflow that has an element for a script. */
export type ScriptPlace = PossiblePlace & { element: ElementSpan };

/** The elements with scripts of activities, by the activities' elements; each may have one that runs before it. */
const SCRIPTS: readonly { activity: string; tag: string; kind: ScriptKind; part?: Part }[] = [
  { activity: "js", tag: "script", kind: "js" },
  { activity: "jsx", tag: "call", kind: "jsx", part: "call" },
  { activity: "jsx", tag: "recall", kind: "jsx", part: "recall" },
];

/** The word between the name of a file and `.js`, of each kind of script. */
export function wordOf({ kind, part }: Pick<PossiblePlace, "kind" | "part">): string | undefined {
  if (part !== undefined) return part;
  return kind === "jstest" ? "condition" : kind === "js" ? undefined : kind;
}

/** The name of the file of a place, without its ending: `poll.call`. */
export function fileWithout(stem: string, place: Pick<PossiblePlace, "kind" | "part">): string {
  const word = wordOf(place);
  return word === undefined ? stem : `${stem}.${word}`;
}

/** The elements of a workflow's activities. */
export function activitiesOf(workflow: ElementSpan): ElementSpan[] {
  return childOf(workflow, "activities")?.children ?? [];
}

/**
 * The places of all scripts that a workflow has or can have, activity by activity. SQL, templates and the scripts of web-service calls are none: no kind
 * of source is for them.
 */
export function possiblePlaces(workflow: ElementSpan): PossiblePlace[] {
  return activitiesOf(workflow).flatMap((activity) => {
    const name = attributeOf(activity, "name");
    if (name === undefined) return [];
    const at = (tag: string, holder: ElementSpan): Pick<PossiblePlace, "activity" | "name" | "holder" | "tag" | "element"> => ({
      activity,
      name,
      holder,
      tag,
      element: childOf(holder, tag),
    });
    const own = SCRIPTS.filter((script) => script.activity === activity.name).map(({ tag, kind, part }) => ({
      ...at(tag, activity),
      kind,
      ...(part && { part }),
    }));
    const conditions = transitionsWithConditions(activity).map((transition) => ({
      ...at("condition", transition),
      kind: "jstest" as const,
      transition: attributeOf(transition, "name") ?? transition.name,
    }));
    return [{ ...at("initScript", activity), kind: "init" as const }, ...own, ...conditions];
  });
}

/** Transitions of a Test activity that have a condition, or can have one. */
function transitionsWithConditions(activity: ElementSpan): ElementSpan[] {
  if (activity.name !== "jstest") return [];
  return (childOf(activity, "transitions")?.children ?? []).filter(
    (transition) => transition.name === "test" || childOf(transition, "condition") !== undefined,
  );
}

/** The places that have an element for a script, in the order of the document. */
export function scriptPlaces(workflow: ElementSpan): ScriptPlace[] {
  return possiblePlaces(workflow)
    .filter((place): place is ScriptPlace => place.element !== undefined)
    .sort((a, b) => a.element.start - b.element.start);
}
