import { compileBundle } from "../compile/compile-bundle.ts";
import type { CompileResult } from "../compile/compile-result.ts";
import type { Closure } from "../compile/modules/module-graph.ts";
import { type CompileAllRequest, readEntries } from "../compile/read-entries.ts";

/** A compiled activity. */
export interface CompiledEntry {
  /** Project-relative path. */
  entry: string;
  result: CompileResult;
  /** What it was made of. */
  closure: Closure;
}

/**
 * Compiles activities, in the order given.
 * @throws only for a bug in xtkit; whatever is wrong with a source is a diagnostic
 */
export async function* compileAll({ wrap, ...request }: CompileAllRequest & { wrap: "function" | "none" }): AsyncGenerator<CompiledEntry> {
  for await (const compiling of readEntries(request)) {
    const { entry, closure } = compiling;
    yield { entry, closure, result: "result" in compiling ? compiling.result : compileBundle(compiling.bundled, wrap) };
  }
}
