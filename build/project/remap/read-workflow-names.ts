import { readFileSync } from "node:fs";
import { join } from "node:path";
import { diagnostic } from "../../diagnostics/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { attempt } from "../../disk/attempt.ts";
import { decodeXml } from "../../disk/decode-xml.ts";
import { kindOf } from "../../disk/kind-of.ts";
import { readText } from "../../disk/read-text.ts";
import type { Activity } from "../find-activities.ts";
import { type DiagramNames, readDiagramNames } from "./read-diagram-names.ts";
import { readWorkflowJson, type WorkflowNames } from "./read-workflow-json.ts";

/** How a workflow and its activities are named on the server. */
export interface ServerNames {
  internalName: string;
  /** Whether the diagram of the workflow is in the project: scripts are put into it. */
  hasDiagram: boolean;
  /** The activity that a script belongs to, and its label where it is known. */
  nameOf(activity: Activity): { name: string; label?: string };
}

/**
 * Reads the names that journals have for what is in the folder of a workflow: those of `workflow.json`, else of `workflow.xml`, else of folder and file.
 * @param root absolute path of the project
 * @param folder project-relative path of the workflow
 * @param activities those that are in it
 */
export function readWorkflowNames(
  root: string,
  folder: string,
  activities: readonly Activity[],
): { value: ServerNames; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const read = <Names>(file: string, make: (path: string) => { value?: Names; diagnostics: Diagnostic[] }): Names | undefined =>
    attempt<Names | undefined>(
      file,
      diagnostics,
      () => {
        const path = join(root, file);
        if (kindOf(path) !== "file") return undefined;
        const made = make(path);
        diagnostics.push(...made.diagnostics);
        return made.value;
      },
      undefined,
    );
  const [xml, json] = [`${folder}/workflow.xml`, `${folder}/workflow.json`];
  const diagram = read<DiagramNames>(xml, (path) => readDiagramNames(decodeXml(readFileSync(path)), xml));
  const stems = [...new Set(activities.map(({ name }) => name))];
  const own = read<WorkflowNames>(json, (path) => readWorkflowJson(readText(path), json, stems));
  const nameOf = ({ name: stem, kind }: Activity): string =>
    own?.activities.get(stem) ?? (kind === "init" ? diagram?.initScripts : diagram?.scripts)?.get(stem) ?? stem;
  const value: ServerNames = {
    internalName: own?.internalName ?? diagram?.internalName ?? activities[0]?.workflow ?? folder,
    hasDiagram: diagram !== undefined,
    nameOf: (activity) => {
      const name = nameOf(activity);
      const label = diagram?.labels.get(name);
      return { name, ...(label !== undefined && { label }) };
    },
  };
  if (own) diagnostics.push(...sameNames(activities, value, json));
  return { value, diagnostics };
}

/** Two files whose scripts would be that of one activity. */
function sameNames(activities: readonly Activity[], { internalName, nameOf }: ServerNames, file: string): Diagnostic[] {
  const owners = new Map<string, Activity>();
  return activities.flatMap((activity) => {
    if (activity.kind === "library") return [];
    const { name } = nameOf(activity);
    const key = `${activity.kind === "init" ? "init" : "script"} ${name}`;
    const other = owners.get(key);
    if (!other) owners.set(key, activity);
    // The two scripts of an advanced activity are of one name.
    if (!other || other.name === activity.name) return [];
    const details = { first: other.source, second: activity.source, activity: name, workflow: internalName, file };
    return [diagnostic("XTK5142", details, { file })];
  });
}
