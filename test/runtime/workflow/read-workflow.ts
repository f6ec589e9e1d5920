import { readXml, type XmlElement } from "../../../build/schema/read-xml.ts";
import { isSafeName } from "../../../build/schema/safe-name.ts";
import type { TextPiece } from "./run-piece.ts";
import { placeText } from "./place-text.ts";
import type { ActivityDefinition, ErrorReaction, TransitionDefinition, WorkflowDefinition } from "./workflow-definition.ts";
import type { WorkflowField, WorkflowFields } from "../wire/wire.ts";
import type { Diagnostic } from "../../../build/diagnostics/diagnostic.ts";
import { mistake } from "../mistakes/mistake.ts";
import { placed } from "../mistakes/placed.ts";
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
  refuse(diagnostics);
  const element = chooseWorkflow(root!, options);
  const activities = new Map<string, ActivityDefinition>();
  for (const child of elementsOf(childOf(element, "activities"))) {
    const activity = readActivity(child, text);
    if (activities.has(activity.name))
      throw placed(mistake("workflow-same-name", { place: placeOf(child), activity: activity.name }), child.position);
    activities.set(activity.name, activity);
  }
  const name = element.attributes.get("internalName") ?? "workflow";
  const definition = { name, label: element.attributes.get("label") ?? name, file, activities };
  checkTargets(definition);
  return definition;
}

/** @throws Error with the place for text that is no XML */
function refuse(diagnostics: readonly Diagnostic[]): void {
  const [first] = diagnostics;
  try {
    failOn(diagnostics);
  } catch (error) {
    throw first?.file === undefined
      ? error
      : placed(error as Error, { file: first.file, line: first.line ?? 1, column: first.column ?? 1 });
  }
}

function chooseWorkflow(root: XmlElement, { file, workflow }: { file: string; workflow?: string }): XmlElement {
  const found = root.name === "workflow" ? [root] : workflowsBelow(root);
  const names = found.map((element) => element.attributes.get("internalName") ?? "");
  const chosen = workflow === undefined ? found : found.filter((_, index) => names[index] === workflow);
  if (chosen.length === 1) return chosen[0]!;
  if (found.length === 0) throw placed(mistake("no-workflow-in-document", { place: placeOf(root), element: root.name }), root.position);
  throw placed(mistake("several-workflows", { file, names, first: names[0] }), root.position);
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
    fields: { ...fieldsOf(element), name, label: element.attributes.get("label") ?? name },
    position: element.position,
  };
}

/**
 * The attributes and elements of an activity as scripts see them. Of elements of the same name it is not known how they would be; transitions and
 * scripts are no fields.
 * @unverified That all are text: the server may have numbers and dates.
 */
function fieldsOf(element: XmlElement): WorkflowFields {
  const children = elementsOf(element).filter(({ name }) => name !== "transitions" && !(SCRIPTS as readonly string[]).includes(name));
  const single = children.filter(({ name }) => isSafeName(name) && children.filter((child) => child.name === name).length === 1);
  const attributes = [...element.attributes].filter(([name]) => isSafeName(name));
  return Object.fromEntries([...attributes, ...single.map((child) => [child.name, fieldOf(child)] as const)]);
}

function fieldOf(element: XmlElement): WorkflowField {
  const isText = element.attributes.size === 0 && elementsOf(element).length === 0;
  return isText ? element.children.join("") : fieldsOf(element);
}

/** An error transition is off unless it says otherwise ("Process errors"); every other one is on. */
function readTransition(element: XmlElement, text: string): TransitionDefinition {
  const { attributes } = element;
  const kind = nameOf(element, element.name);
  const enabled = attributes.get("enabled");
  const target = attributes.get("target");
  const label = attributes.get("label");
  const condition = scriptOf(childOf(element, "condition"), text);
  return {
    kind,
    name: nameOf(element, attributes.get("name") ?? kind),
    enabled: kind === "error" ? enabled === "true" : enabled !== "false",
    position: element.position,
    ...(label && { label }),
    ...(target && { target }),
    ...(condition && { condition }),
  };
}

/** Names become keys of what the run gives: those that objects own are refused. */
function nameOf(element: XmlElement, name: string | undefined): string {
  if (name === undefined) throw placed(mistake("workflow-nameless", { place: placeOf(element), element: element.name }), element.position);
  if (!isSafeName(name)) throw placed(mistake("workflow-invalid-name", { place: placeOf(element), name }), element.position);
  return name;
}

function scriptOf(element: XmlElement | undefined, text: string): TextPiece | undefined {
  const [markup] = elementsOf(element);
  if (markup)
    throw placed(
      mistake("workflow-markup-in-script", { place: placeOf(markup), element: markup.name, parent: element!.name }),
      markup.position,
    );
  const source = element?.children.join("");
  if (!element || !source?.trim()) return undefined;
  return { ...placeText(source, element, text), filename: element.position.file, isBody: BODIES.has(element.name) };
}

function checkTargets({ activities, file }: WorkflowDefinition): void {
  for (const { name, transitions } of activities.values()) {
    for (const { name: transition, target, position } of transitions) {
      if (target !== undefined && !activities.has(target))
        throw placed(mistake("workflow-unknown-target", { file, transition, activity: name, target }), position);
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
