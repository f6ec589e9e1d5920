import { readXml, type XmlElement } from "../../../build/schema/read-xml.ts";
import { isSafeName } from "../../../build/schema/safe-name.ts";
import type { TextPiece } from "./run-piece.ts";
import { placeText } from "./place-text.ts";
import type { ActivityDefinition, ErrorReaction, TransitionDefinition, WorkflowDefinition } from "./workflow-definition.ts";
import { mistake } from "../mistakes/mistake.ts";
import { failOn } from "../campaign/schemas/fail-on.ts";

/** The elements with scripts of an activity; `call` and `recall` are function bodies. */
const SCRIPTS = ["script", "call", "recall", "initScript"] as const;
const BODIES: ReadonlySet<string> = new Set(["call", "recall"]);

/**
 * Values of `onError`.
 * @unverified Which number means what: the order of the console's list.
 */
const REACTIONS: ReadonlyMap<string, ErrorReaction> = new Map([
  ["0", "suspend"],
  ["1", "ignore"],
  ["2", "abort"],
  ["suspend", "suspend"],
  ["ignore", "ignore"],
  ["abort", "abort"],
]);

/**
 * Reads a workflow: the element itself, or a package that holds it.
 * @param text the document; a document type declaration is refused
 * @param options.file what messages and stacks call it
 * @param options.workflow internal name, where a package holds several
 * @throws Error with place and advice for text that is no workflow
 */
export function readWorkflow(text: string, options: { file: string; workflow?: string }): WorkflowDefinition {
  const { file } = options;
  const { value: root, diagnostics } = readXml(text, { file });
  failOn(diagnostics);
  const element = chooseWorkflow(root!, options);
  const activities = new Map<string, ActivityDefinition>();
  for (const child of elementsOf(childOf(element, "activities"))) {
    const activity = readActivity(child, text);
    if (activities.has(activity.name)) throw mistake("workflow-same-name", { place: placeOf(child), activity: activity.name });
    activities.set(activity.name, activity);
  }
  const name = element.attributes.get("internalName") ?? "workflow";
  const definition = { name, label: element.attributes.get("label") ?? name, file, activities };
  checkTargets(definition);
  return definition;
}

function chooseWorkflow(root: XmlElement, { file, workflow }: { file: string; workflow?: string }): XmlElement {
  const found = root.name === "workflow" ? [root] : workflowsBelow(root);
  const names = found.map((element) => element.attributes.get("internalName") ?? "");
  const chosen = workflow === undefined ? found : found.filter((_, index) => names[index] === workflow);
  if (chosen.length === 1) return chosen[0]!;
  if (found.length === 0) throw mistake("no-workflow-in-document", { place: placeOf(root), element: root.name });
  throw mistake("several-workflows", { file, names, first: names[0] });
}

function workflowsBelow(root: XmlElement): XmlElement[] {
  if (root.name !== "package") return [];
  return elementsOf(root)
    .filter(({ name, attributes }) => name === "entities" && attributes.get("schema") === "xtk:workflow")
    .flatMap((entities) => elementsOf(entities).filter(({ name }) => name === "workflow"));
}

function readActivity(element: XmlElement, text: string): ActivityDefinition {
  const name = nameOf(element, element.attributes.get("name"));
  return {
    kind: nameOf(element, element.name),
    name,
    label: element.attributes.get("label") ?? name,
    isOff: !["0", ""].includes(element.attributes.get("mask") ?? ""),
    onError: REACTIONS.get(element.attributes.get("onError") ?? "suspend") ?? "suspend",
    scripts: Object.fromEntries(SCRIPTS.map((script) => [script, scriptOf(childOf(element, script), text)])),
    transitions: elementsOf(childOf(element, "transitions")).map((transition) => readTransition(transition, text)),
    attributes: element.attributes,
  };
}

/** An error transition is off unless it says otherwise ("Process errors"); every other one is on. */
function readTransition(element: XmlElement, text: string): TransitionDefinition {
  const { attributes } = element;
  const kind = nameOf(element, element.name);
  const enabled = attributes.get("enabled");
  const target = attributes.get("target");
  const condition = scriptOf(childOf(element, "condition"), text);
  return {
    kind,
    name: nameOf(element, attributes.get("name") ?? kind),
    enabled: kind === "error" ? enabled === "true" : enabled !== "false",
    ...(target && { target }),
    ...(condition && { condition }),
  };
}

/** Names become keys of what the run gives: those that objects own are refused. */
function nameOf(element: XmlElement, name: string | undefined): string {
  if (name === undefined) throw mistake("workflow-nameless", { place: placeOf(element), element: element.name });
  if (!isSafeName(name)) throw mistake("workflow-invalid-name", { place: placeOf(element), name });
  return name;
}

function scriptOf(element: XmlElement | undefined, text: string): TextPiece | undefined {
  const [markup] = elementsOf(element);
  if (markup) throw mistake("workflow-markup-in-script", { place: placeOf(markup), element: markup.name, parent: element!.name });
  const source = element?.children.join("");
  if (!element || !source?.trim()) return undefined;
  return { source: placeText(source, element, text), filename: element.position.file, isBody: BODIES.has(element.name) };
}

function checkTargets({ activities, file }: WorkflowDefinition): void {
  for (const { name, transitions } of activities.values()) {
    for (const { name: transition, target } of transitions) {
      if (target !== undefined && !activities.has(target))
        throw mistake("workflow-unknown-target", { file, transition, activity: name, target });
    }
  }
}

function elementsOf(element: XmlElement | undefined): XmlElement[] {
  return (element?.children ?? []).filter((child): child is XmlElement => typeof child !== "string");
}

function childOf(element: XmlElement, name: string): XmlElement | undefined {
  return elementsOf(element).find((child) => child.name === name);
}

function placeOf({ position: { file, line, column } }: XmlElement): string {
  return `${file}:${line}:${column}`;
}
