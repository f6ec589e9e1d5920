import type { Bundled } from "../compile/bundle.ts";
import type { CompileResult } from "../compile/compile-result.ts";
import type { Closure } from "../compile/modules/module-graph.ts";
import { type CompileAllRequest, type Compiling, readEntries } from "../compile/read-entries.ts";
import { CompilePool } from "./compile-pool.ts";

/** A compiled activity. */
export interface CompiledEntry {
  /** Project-relative path. */
  entry: string;
  result: CompileResult;
  /** What it was made of. */
  closure: Closure;
}

/** What to compile, and how. */
export type CompileAllOptions = CompileAllRequest & { wrap: "function" | "none" };

/** From so many activities on, threads are worth their start. */
const ENOUGH_FOR_THREADS = 200;

/**
 * Compiles activities, in the order given; many of them on all cores.
 * @throws only for a bug in xtkit; whatever is wrong with a source is a diagnostic
 */
export async function* compileAll(options: CompileAllOptions): AsyncGenerator<CompiledEntry> {
  const pool = options.entries.length >= ENOUGH_FOR_THREADS ? CompilePool.open() : undefined;
  try {
    yield* pool ? compileOnThreads(options, pool) : compileHere(options);
  } finally {
    await pool?.close();
  }
}

/** What comes after the bundler is loaded when there is a bundle: an E4X script needs none of it, and on threads it is theirs. */
async function compileBundle(bundled: Bundled, wrap: "function" | "none"): Promise<CompileResult> {
  return (await import("../compile/compile-bundle.ts")).compileBundle(bundled, wrap);
}

async function* compileHere({ wrap, ...request }: CompileAllOptions): AsyncGenerator<CompiledEntry> {
  for await (const compiling of readEntries(request)) {
    const { entry, closure } = compiling;
    yield { entry, closure, result: "result" in compiling ? compiling.result : await compileBundle(compiling.bundled, wrap) };
  }
}

/** No more is on its way than the threads need: what is done is handed on before more is begun. */
async function* compileOnThreads({ wrap, ...request }: CompileAllOptions, pool: CompilePool): AsyncGenerator<CompiledEntry> {
  const underWay: Promise<CompiledEntry>[] = [];
  const compile = async (compiling: Compiling): Promise<CompiledEntry> => {
    const { entry, closure } = compiling;
    return { entry, closure, result: "result" in compiling ? compiling.result : await pool.compile(compiling.bundled, wrap) };
  };
  for await (const compiling of readEntries(request)) {
    underWay.push(compile(compiling));
    if (underWay.length > pool.width) yield await underWay.shift()!;
  }
  for (const last of underWay) yield await last;
}
