import { attributeOf, type ElementSpan } from "../xml/scan-xml.ts";
import { activitiesOf, scriptPlaces } from "./script-places.ts";

/** Scripts and templates of one kind that are edited in the diagram. */
export interface LeftScripts {
  /** `soapInit of soapImport` */
  kind: string;
  /** Names of the activities, each once, in the order of the document. */
  activities: string[];
}

/** Elements with code for which there is no kind of source, and the activities that have them; an activity that has activities itself has them all. */
const CODE = new Set(["script", "call", "recall", "condition", "initScript", "soapInit", "soapCall", "soapEnd", "message"]);
/** Scripts and templates of a workflow that are no files: SQL, messages, those of web-service calls, of workflows inside of it, and of activities that nobody knows. */
export function leftScripts(workflow: ElementSpan): LeftScripts[] {
  const found = new Map<string, Set<string>>();
  const add = (kind: string, activity: ElementSpan): void => {
    const names = found.get(kind) ?? new Set();
    found.set(kind, names.add(attributeOf(activity, "name") ?? activity.name));
  };
  const taken = new Set(scriptPlaces(workflow).map(({ element }) => element));
  for (const activity of activitiesOf(workflow)) {
    for (const child of activity.children) {
      if (child.name === "workflow") for (const name of codeBelow(child)) add(`${name} in the workflow of ${activity.name}`, activity);
      else if (CODE.has(child.name) && !taken.has(child) && isFilled(child)) add(`${child.name} of ${activity.name}`, activity);
    }
  }
  return [...found].map(([kind, names]) => ({ kind, activities: [...names] }));
}

/** The names of elements with code in a workflow. */
function codeBelow(workflow: ElementSpan): string[] {
  const names: string[] = [];
  const open = [workflow];
  for (let element = open.pop(); element !== undefined; element = open.pop()) {
    if (CODE.has(element.name) && element.children.length === 0 && isFilled(element)) names.push(element.name);
    for (const child of element.children) open.push(child);
  }
  return names.reverse();
}

function isFilled({ contentStart, contentEnd }: ElementSpan): boolean {
  return contentEnd > contentStart;
}
