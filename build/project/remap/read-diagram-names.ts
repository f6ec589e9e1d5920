import { SaxesParser } from "saxes";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { readXml } from "../../schema/read-xml.ts";

/** What a diagram says of names. */
export interface DiagramNames {
  /** Of the workflow; undefined where it says none. */
  internalName?: string;
  /** Labels by the names of activities. */
  labels: ReadonlyMap<string, string>;
  /** Names of activities by the file that holds a script of theirs, where that has another name; initialisation scripts have files of their own. */
  scripts: ReadonlyMap<string, string>;
  initScripts: ReadonlyMap<string, string>;
}

/** What stands in the place of a script whose file is not named as its activity: `<?xtkit-script js-2?>`. */
const INSTRUCTION = "xtkit-script";

/**
 * Reads the names of a diagram, `workflow.xml`.
 * @param file its project-relative path
 * @returns no value, and what is wrong, for a document that is none
 */
export function readDiagramNames(text: string, file: string): { value?: DiagramNames; diagnostics: Diagnostic[] } {
  const { value: root, diagnostics } = readXml(text, { file });
  if (!root) return { diagnostics };
  const internalName = root.attributes.get("internalName");
  const labels = new Map<string, string>();
  const [scripts, initScripts] = [new Map<string, string>(), new Map<string, string>()];
  const open: { name: string; activity?: string }[] = [];
  const parser = new SaxesParser({ xmlns: false });
  parser.on("opentag", ({ name, attributes }) => {
    const above = open.at(-1);
    const isActivity = open.length === 2 && above?.name === "activities";
    const activity = isActivity ? attributes.name : above?.activity;
    open.push({ name, ...(activity !== undefined && { activity }) });
    if (isActivity && attributes.name !== undefined && attributes.label !== undefined) labels.set(attributes.name, attributes.label);
  });
  parser.on("closetag", () => void open.pop());
  parser.on("processinginstruction", ({ target, body }) => {
    const { name, activity } = open.at(-1) ?? {};
    const [stem = ""] = body.trim().split(/\s/, 1);
    if (target === INSTRUCTION && activity !== undefined && stem !== "")
      (name === "initScript" ? initScripts : scripts).set(stem, activity);
  });
  parser.write(text).close();
  return {
    value: { ...(internalName !== undefined && internalName !== "" && { internalName }), labels, scripts, initScripts },
    diagnostics: [],
  };
}
