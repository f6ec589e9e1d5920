import type { Part, ScriptKind } from "../engine/script-kind.ts";
import { attributeOf, childOf, type ElementSpan } from "../xml/scan-xml.ts";

/** An element of a workflow that has a script. */
export interface ScriptPlace {
  element: ElementSpan;
  activity: ElementSpan;
  /** Internal name of the activity. */
  name: string;
  kind: ScriptKind;
  part?: Part;
  /** Of a condition: the name of its transition. */
  transition?: string;
}

/** The element of a script that an activity of a kind has, and where it stands. */
const SCRIPTS: readonly { tag: string; element: string; kind: ScriptKind; part?: Part }[] = [
  { tag: "js", element: "script", kind: "js" },
  { tag: "jsx", element: "call", kind: "jsx", part: "call" },
  { tag: "jsx", element: "recall", kind: "jsx", part: "recall" },
];

/** The word between the name of a file and `.js`, of each kind of script. */
export function wordOf({ kind, part }: Pick<ScriptPlace, "kind" | "part">): string | undefined {
  if (part !== undefined) return part;
  return kind === "jstest" ? "condition" : kind === "js" ? undefined : kind;
}

/** The name of the file of a place, without its ending: `poll.call`. */
export function fileWithout(stem: string, place: Pick<ScriptPlace, "kind" | "part">): string {
  const word = wordOf(place);
  return word === undefined ? stem : `${stem}.${word}`;
}

/** The elements of a workflow's activities. */
export function activitiesOf(workflow: ElementSpan): ElementSpan[] {
  return childOf(workflow, "activities")?.children ?? [];
}

/**
 * The places of a workflow's scripts, in the order of the document. SQL, templates and the scripts of web-service calls are none: no kind of source is
 * for them.
 */
export function scriptPlaces(workflow: ElementSpan): ScriptPlace[] {
  return activitiesOf(workflow).flatMap((activity) => {
    const name = attributeOf(activity, "name");
    return name === undefined ? [] : placesOf(activity, name).toSorted((a, b) => a.element.start - b.element.start);
  });
}

function placesOf(activity: ElementSpan, name: string): ScriptPlace[] {
  const init = childOf(activity, "initScript");
  const own = SCRIPTS.flatMap(({ tag, element, kind, part }): ScriptPlace[] => {
    const found = tag === activity.name ? childOf(activity, element) : undefined;
    return found ? [{ element: found, activity, name, kind, ...(part && { part }) }] : [];
  });
  return [
    ...(init ? [{ element: init, activity, name, kind: "init" } as const] : []),
    ...own,
    ...(activity.name === "jstest" ? conditionsOf(activity, name) : []),
  ];
}

function conditionsOf(activity: ElementSpan, name: string): ScriptPlace[] {
  return (childOf(activity, "transitions")?.children ?? []).flatMap((transition): ScriptPlace[] => {
    const element = childOf(transition, "condition");
    return element ? [{ element, activity, name, kind: "jstest", transition: attributeOf(transition, "name") ?? transition.name }] : [];
  });
}
