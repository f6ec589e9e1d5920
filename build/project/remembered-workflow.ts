import { contentHash } from "../cache/file-stamps.ts";
import type { BuildMemory } from "../cache/build-memory.ts";
import type { DiagramParts, MadeWorkflow } from "./build-diagrams.ts";
import type { Activity } from "./find-activities.ts";
import { DIAGRAM, type DiagramFile } from "./find-diagrams.ts";

/** The activities whose scripts are in a workflow. */
function scriptsOf({ workflow }: DiagramFile, { all }: DiagramParts): Activity[] {
  return (all.get(workflow) ?? []).filter(({ kind }) => kind !== "library");
}

/**
 * A workflow that lies on the disk as it would be built: nothing of it changed since.
 * @returns undefined where it has to be put together
 */
export function rememberedWorkflow(found: DiagramFile, parts: DiagramParts, memory: BuildMemory): MadeWorkflow | undefined {
  const own = scriptsOf(found, parts);
  if (!parts.write || own.some(({ output }) => !parts.built.has(output))) return undefined;
  const inputs = memory.workflowInputs(found.file, own);
  const known = inputs === undefined ? undefined : memory.findWorkflow(found.file, inputs);
  const output = `${parts.outDir}/${found.workflow}/${DIAGRAM}`;
  if (known === undefined || memory.stamps.hash(output) !== known.output) return undefined;
  const { size, diagnostics } = known;
  return { workflow: found.workflow, source: found.file, output, status: "unchanged", size, diagnostics };
}

/** Remembers a workflow that was written. */
export function keepWorkflow(found: DiagramFile, made: MadeWorkflow, parts: DiagramParts, memory: BuildMemory): void {
  const { status, text, size, diagnostics, output } = made;
  if (!parts.write || text === undefined || size === undefined || (status !== "built" && status !== "unchanged")) return;
  memory.stamps.forget(output);
  const inputs = memory.workflowInputs(found.file, scriptsOf(found, parts));
  if (inputs !== undefined) memory.keepWorkflow(found.file, { inputs, output: contentHash(text), size, diagnostics });
}
