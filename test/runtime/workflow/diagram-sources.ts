import { readdirSync } from "node:fs";
import { join } from "node:path";
import { scriptNameOf } from "../../../build/engine/script-kind.ts";
import { unlessMissing } from "../../../build/disk/unless-missing.ts";
import { fileWithout } from "../../../build/entities/script-places.ts";
import { fileSlots, slotsOf } from "../../../build/entities/slots.ts";
import { scanXml } from "../../../build/xml/scan-xml.ts";
import { mistake } from "../mistakes/mistake.ts";
import { placed } from "../mistakes/placed.ts";

/** The files of an activity's scripts, as project-relative paths, by the elements that hold them: `script`, `call`, `recall`, `initScript`. */
export interface ActivitySources {
  elements: ReadonlyMap<string, string>;
  /** Those of conditions, by the names of their transitions. */
  conditions: ReadonlyMap<string, string>;
}

/** What is no source of an activity. */
const NO_SOURCE = /\.(?:test|spec)\.[jt]sx?$|\.d\.ts$/;

/**
 * The files that have the scripts of a workflow, of which the diagram lies beside them. A document that has its scripts itself, as the console exports it or
 * a build writes it, has none.
 * @param root absolute path of the project
 * @param file project-relative path of the diagram
 * @param text of it
 * @throws Error where the diagram names a file that is not there
 */
export function diagramSources(root: string, file: string, text: string): Map<string, ActivitySources> {
  const sources = new Map<string, ActivitySources>();
  const isTaken = text.includes("<?xtkit-script ");
  const folder = file.includes("/") ? file.slice(0, file.lastIndexOf("/")) : "";
  const names = namesIn(root, folder, isTaken, file);
  if (!isTaken && !names.some((name) => /\.tsx?$/.test(name) && !NO_SOURCE.test(name))) return sources;
  const { value: workflow } = scanXml(text, { file });
  if (workflow?.name !== "workflow") return sources;
  const files = filesOf(names);
  for (const { slot, file: name, isMissing } of fileSlots(slotsOf(text, workflow), (one) => files.has(one))) {
    const { name: activity, tag, transition, element } = slot;
    if (isMissing)
      throw placed(
        mistake("workflow-script-missing", { file, activity, element: tag, script: join(folder, name).replace(/\\/g, "/") }),
        element!.position,
      );
    const found = sources.get(activity) ?? { elements: new Map<string, string>(), conditions: new Map<string, string>() };
    const path = folder === "" ? files.get(name)! : `${folder}/${files.get(name)!}`;
    if (transition === undefined) (found.elements as Map<string, string>).set(tag, path);
    else (found.conditions as Map<string, string>).set(transition, path);
    sources.set(activity, found);
  }
  return sources;
}

/** @throws Error where the folder cannot be read, and files of it are wanted */
function namesIn(root: string, folder: string, isWanted: boolean, file: string): string[] {
  try {
    return unlessMissing(() => readdirSync(join(root, folder)).sort()) ?? [];
  } catch (error) {
    if (!isWanted) return [];
    throw mistake("unknown-workflow", { file, root, reason: (error as NodeJS.ErrnoException).code ?? "unreadable" }, { cause: error });
  }
}

/** The sources in a folder by their names without ending; TypeScript goes before what it was made of. */
function filesOf(names: readonly string[]): Map<string, string> {
  const files = new Map<string, string>();
  const sorted = names.filter((name) => !NO_SOURCE.test(name)).toSorted((a, b) => Number(a.endsWith(".js")) - Number(b.endsWith(".js")));
  for (const name of sorted) {
    const found = scriptNameOf(name);
    if (found === undefined || found.kind === "library") continue;
    const parts = found.kind === "jsx" && found.part === undefined ? (["call", "recall"] as const) : [found.part];
    for (const part of parts) {
      const key = fileWithout(found.name, { kind: found.kind, ...(part && { part }) });
      if (!files.has(key)) files.set(key, name);
    }
  }
  return files;
}
