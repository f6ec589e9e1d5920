import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { decodeXml } from "../../disk/decode-xml.ts";
import { keyOf, keyText } from "../../entities/entity-kinds.ts";
import { readPlaceholder } from "../../entities/placeholder.ts";
import { scriptPlaces } from "../../entities/script-places.ts";
import { scanXml } from "../../xml/scan-xml.ts";
import { findDiagrams } from "../find-diagrams.ts";
import { type Diagram, readDiagram } from "../read-diagram.ts";

/** The files of records in a folder, without ending, by the keys of the records. What cannot be read is nobody's. */
export function knownRecords(root: string, folder: string): Map<string, string> {
  const known = new Map<string, string>();
  for (const name of namesIn(join(root, folder))) {
    if (!name.toLowerCase().endsWith(".xml")) continue;
    const key = keyIn(join(root, folder, name), name);
    if (key !== undefined && !known.has(key)) known.set(key, name.slice(0, -".xml".length));
  }
  return known;
}

function keyIn(path: string, file: string): string | undefined {
  try {
    const { value } = scanXml(decodeXml(readFileSync(path)).replace(/^\ufeff/, ""), { file });
    const key = value && keyOf(value);
    return key && keyText(key);
  } catch {
    return undefined;
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

/** The workflows of a project that have diagrams, by their internal names. */
export function knownWorkflows(root: string, activities: string): Map<string, Diagram> {
  const known = new Map<string, Diagram>();
  for (const found of findDiagrams(root, activities).value) {
    const { value } = readDiagram(root, found);
    if (value && !known.has(value.internalName)) known.set(value.internalName, value);
  }
  return known;
}

/** The names of the files that activities of a diagram have, by the names of the activities. */
export function knownStems({ text, element }: Diagram): Map<string, string> {
  return new Map(
    scriptPlaces(element).flatMap(({ name, element: { contentStart, contentEnd } }) => {
      const placeholder = readPlaceholder(text.slice(contentStart, contentEnd));
      return placeholder ? [[name, placeholder.stem] as const] : [];
    }),
  );
}
