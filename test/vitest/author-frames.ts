import { existsSync } from "node:fs";
import { resolve } from "node:path";
import type { EnvironmentModuleGraph } from "vite";
import type { TestUserConfig } from "vitest/config";
import { isOwnFile } from "../../build/node/own-files.ts";
import { stackFrames } from "../runtime/mistakes/stack-frames.ts";

/** Whether a line of a stack is shown, as vitest's `onStackTrace` asks. */
export type FrameFilter = NonNullable<TestUserConfig["onStackTrace"]>;

/** The code of a script's realm, and Node's own. */
const NO_FILES = /(?:^|[\\/])(?:xtkit:|node:)/;

function isOwn(file: string): boolean {
  return NO_FILES.test(file) || isOwnFile(resolve(file));
}

/** The files of a stack. */
function filesOf(stack: string): string[] {
  return Array.from(stackFrames(stack), ({ file }) => file.replace(/^file:\/\//, ""));
}

/**
 * Leaves the lines of the toolkit itself out of stacks, so that the first one is the author's; where there is no other, they stay.
 * @param before what the project's own configuration says
 */
export function authorFrames(before?: FrameFilter): FrameFilter {
  return (error, frame) => {
    if (isOwn(frame.file) && !filesOf(error.stack ?? "").every(isOwn)) return false;
    return before?.(error, frame);
  };
}

/**
 * Makes the source lines of a file known to vitest's reporters, which show those of modules: a script is run as text, a workflow as XML.
 * @param graph the modules of vitest
 */
export function showSource(graph: EnvironmentModuleGraph, file: string): void {
  if (isOwn(file) || file.split("/").includes("node_modules") || !existsSync(file)) return;
  if ([...(graph.getModulesByFile(file) ?? [])].some(({ transformResult }) => transformResult)) return;
  const entry = graph.createFileOnlyEntry(file);
  // A module that is loaded again later has an identity, and must be made anew.
  if (entry.id === null) entry.transformResult = { code: "", map: null };
}
