import { readFileSync } from "node:fs";
import { join } from "node:path";
import { serverNameOf } from "../compile/kinds/library-specifier.ts";
import type { ResolvedConfig } from "../config/config.ts";
import { decodeXml } from "../disk/decode-xml.ts";
import type { ScriptKind } from "../engine/script-kind.ts";
import { readXml, type XmlElement } from "../schema/read-xml.ts";
import type { Activity } from "./find-activities.ts";

/** Where a script is pasted, in the words of the console. */
export interface PastePlace {
  /** The workflow, by its label where that is known; the list of libraries. */
  workflow: string;
  /** The activity, likewise; the name of a library. */
  activity: string;
  /** The field. */
  field: string;
}

/**
 * The fields of the console.
 * @see https://experienceleague.adobe.com/docs/campaign-classic/using/automating-with-workflows/action-activities/sql-code-and-javascript-code.html
 */
const FIELDS: ReadonlyMap<ScriptKind | "call" | "recall", string> = new Map([
  ["js", "Script"],
  ["call", "First call"],
  ["recall", "Next calls"],
  ["init", "Initialization script (tab Advanced)"],
]);

/**
 * Where a script of an activity belongs. `workflow.xml` beside the source tells the labels; what is wrong with it is for those to say who build it.
 * @param part of the script, a transition for instance
 */
export function pastePlace(root: string, config: ResolvedConfig, activity: Activity, part: string | undefined): PastePlace {
  const { kind, workflow, name, source } = activity;
  if (kind === "library")
    return {
      workflow: "Administration › Configuration › JavaScript codes",
      activity: serverNameOf(source, config.libraries),
      field: "JavaScript code",
    };
  const diagram = workflowBeside(root, source);
  const element = elementsOf(childOf(diagram, "activities")).find(({ attributes }) => attributes.get("name") === name);
  const transition = elementsOf(childOf(element, "transitions")).find(({ attributes }) => attributes.get("name") === part);
  const ownPart = activity.part ?? (/\.(call|recall)\.js$/.exec(source)?.[1] as "call" | "recall" | undefined);
  return {
    workflow: labelled(diagram, workflow),
    activity: labelled(element, name),
    field: kind === "jstest" ? `Condition of the transition ${labelled(transition, part ?? "")}` : FIELDS.get(ownPart ?? kind)!,
  };
}

/** The label and, where it is another one, the name. */
function labelled(element: XmlElement | undefined, name: string): string {
  const label = element?.attributes.get("label")?.trim();
  return label === undefined || label === "" || label === name ? name : `${label} (${name})`;
}

function workflowBeside(root: string, source: string): XmlElement | undefined {
  const file = `${source.slice(0, source.lastIndexOf("/"))}/workflow.xml`;
  try {
    const { value } = readXml(decodeXml(readFileSync(join(root, file))).replace(/^\ufeff/, ""), { file });
    return value?.name === "workflow" ? value : undefined;
  } catch {
    return undefined;
  }
}

function elementsOf(element: XmlElement | undefined): XmlElement[] {
  return (element?.children ?? []).filter((child): child is XmlElement => typeof child !== "string");
}

function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return elementsOf(element).find((child) => child.name === name);
}
