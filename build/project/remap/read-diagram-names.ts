import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { activitiesOf } from "../../entities/script-places.ts";
import { slotsOf } from "../../entities/slots.ts";
import { attributeOf, scanXml } from "../../xml/scan-xml.ts";

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

/**
 * Reads the names of a diagram, `workflow.xml`.
 * @param file its project-relative path
 * @returns no value, and what is wrong, for a document that is none
 */
export function readDiagramNames(text: string, file: string): { value?: DiagramNames; diagnostics: Diagnostic[] } {
  const plain = text.replace(/^\ufeff/, "");
  const { value: root, diagnostics } = scanXml(plain, { file });
  if (!root) return { diagnostics };
  const internalName = attributeOf(root, "internalName");
  const labels = new Map<string, string>();
  for (const activity of activitiesOf(root)) {
    const [name, label] = [attributeOf(activity, "name"), attributeOf(activity, "label")];
    if (name !== undefined && label !== undefined) labels.set(name, label);
  }
  const [scripts, initScripts] = [new Map<string, string>(), new Map<string, string>()];
  for (const { placeholder, kind, name } of slotsOf(plain, root))
    if (placeholder) (kind === "init" ? initScripts : scripts).set(placeholder.stem, name);
  return {
    value: { ...(internalName !== undefined && internalName !== "" && { internalName }), labels, scripts, initScripts },
    diagnostics: [],
  };
}
