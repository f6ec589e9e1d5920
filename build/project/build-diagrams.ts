import { join } from "node:path";
import { scriptFileOf } from "../compile/kinds/entry.ts";
import { diagnostic } from "../diagnostics/catalogue.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { withFrame } from "../diagnostics/frame.ts";
import { diskHost } from "../disk/disk-host.ts";
import { kindOf } from "../disk/kind-of.ts";
import { diagramScript } from "../entities/diagram-script.ts";
import { type DiagramScript, type PlacedScript, putTogether } from "../entities/put-together.ts";
import type { Activity } from "./find-activities.ts";
import { DIAGRAM, type DiagramFile } from "./find-diagrams.ts";
import { type Diagram, readDiagram } from "./read-diagram.ts";
import type { BuiltActivity } from "./outputs.ts";
import { holds, writeFile } from "./write-file.ts";
import { Unwritten } from "./write-files.ts";

/** A workflow as a build wrote it: its diagram with all scripts. */
export interface BuiltWorkflow {
  /** Name of its folder. */
  workflow: string;
  /** Project-relative path of the diagram: `activities/nightly/workflow.xml`. */
  source: string;
  /** Project-relative path of what was written: `dist/nightly/workflow.xml`. */
  output: string;
  /** As of activities; `stale` and `failed` also where one of its activities has errors. `partial`: not all of its activities were to be built, and it was left as it was. */
  status: "built" | "unchanged" | "stale" | "failed" | "partial";
  /** Bytes of what is on the disk; undefined where nothing is. */
  size?: number;
  diagnostics: Diagnostic[];
}

/** What diagrams are put together of. */
export interface DiagramParts {
  /** Absolute path of the project. */
  root: string;
  outDir: string;
  /** `false` touches nothing. */
  write: boolean;
  /** All activities of the project, by their workflows. */
  all: ReadonlyMap<string, readonly Activity[]>;
  /** Those that were built, by their scripts. */
  built: ReadonlyMap<string, BuiltActivity>;
  textOf(activity: Activity): string | undefined;
}

/** A workflow with its text, where it could be put together. */
export interface MadeWorkflow extends BuiltWorkflow {
  text?: string;
  /** Its scripts that are in files. */
  placed?: PlacedScript[];
}

/** Builds the workflow of a diagram. */
export function buildDiagram(found: DiagramFile, parts: DiagramParts): MadeWorkflow {
  const { root, outDir, write } = parts;
  const row = { workflow: found.workflow, source: found.file, output: `${outDir}/${found.workflow}/${DIAGRAM}` };
  const left = (status: "stale" | "failed" | "partial", diagnostics: Diagnostic[]): MadeWorkflow => {
    const size = sizeOf(join(root, row.output));
    return {
      ...row,
      status: status === "stale" && size === undefined ? "failed" : status,
      ...(size !== undefined && { size }),
      diagnostics,
    };
  };
  const own = (parts.all.get(found.workflow) ?? []).filter(({ kind }) => kind !== "library");
  if (own.some(({ output }) => !parts.built.has(output))) return left("partial", []);
  const { value: diagram, diagnostics } = readDiagram(root, found);
  if (diagram === undefined) return left("stale", diagnostics);
  if (own.some(({ output }) => !["built", "unchanged"].includes(parts.built.get(output)!.status))) return left("stale", []);
  const scripts = scriptsOf(own, parts);
  if (scripts === undefined) return left("stale", []);
  const made = putTogether(diagram.text, diagram.element, scripts);
  if (made.value === undefined)
    return left(
      "stale",
      made.diagnostics.map((each) => withFrame(each, each.file === found.file ? diagram.text : undefined)),
    );
  const text = (diagram.hasMark ? "\ufeff" : "") + made.value;
  const { placed } = made;
  const size = Buffer.byteLength(text);
  if (!write) return { ...row, status: "built", size, diagnostics: made.diagnostics, text, placed };
  const foreign = foreignWorkflow(root, row, diagram);
  if (foreign) return { ...row, status: "failed", diagnostics: [...made.diagnostics, foreign], text, placed };
  try {
    const isThere = holds(join(root, row.output), text);
    if (!isThere) writeFile(join(root, row.output), text);
    return { ...row, status: isThere ? "unchanged" : "built", size, diagnostics: made.diagnostics, text, placed };
  } catch (error) {
    if (!(error instanceof Unwritten)) throw error;
    const fault = diagnostic("XTK5017", { file: row.output, detail: error.detail }, { file: row.source, line: 1, column: 1 });
    return { ...left("stale", [...made.diagnostics, fault]), text, placed };
  }
}

/** The scripts by the names of their files without ending; undefined where one has gone in this moment. */
function scriptsOf(own: readonly Activity[], { root, textOf }: DiagramParts): Map<string, DiagramScript> | undefined {
  const scripts = new Map<string, DiagramScript>();
  for (const activity of own) {
    const { source } = activity;
    const code = textOf(activity);
    const text = diskHost.read(join(root, source));
    if (code === undefined || text === undefined) return undefined;
    scripts.set(scriptFileOf(activity).replace(/\.js$/, ""), { source, text: source.endsWith(".js") ? diagramScript(code, text) : code });
  }
  return scripts;
}

/** What is there already is overwritten where it is the same workflow. */
function foreignWorkflow(
  root: string,
  row: Pick<BuiltWorkflow, "workflow" | "source" | "output">,
  diagram: Diagram,
): Diagnostic | undefined {
  if (kindOf(join(root, row.output)) === undefined) return undefined;
  const there = kindOf(join(root, row.output)) === "file" ? readDiagram(root, { workflow: row.workflow, file: row.output }) : undefined;
  if (there?.value?.internalName === diagram.internalName) return undefined;
  return diagnostic("XTK5106", { file: row.output, source: row.source }, { file: row.source, line: 1, column: 1 });
}

function sizeOf(file: string): number | undefined {
  const text = kindOf(file) === "file" ? diskHost.read(file) : undefined;
  return text === undefined ? undefined : Buffer.byteLength(text);
}
