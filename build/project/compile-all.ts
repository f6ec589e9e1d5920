import type { CompileResult } from "../compile/compile-result.ts";
import { finishEntry } from "../compile/finish-entry.ts";
import type { Entry } from "../compile/kinds/entry.ts";
import type { Closure } from "../compile/modules/module-graph.ts";
import { type CompileAllRequest, type Compiling, readEntries } from "../compile/read-entries.ts";
import { CompilePool } from "./compile-pool.ts";

/** A compiled activity. */
export interface CompiledEntry {
  entry: Entry;
  result: CompileResult;
  /** What it was made of. */
  closure: Closure;
}

/** From so many activities on, threads are worth their start. */
const ENOUGH_FOR_THREADS = 200;

/**
 * Compiles activities, in the order given; many of them on all cores.
 * @throws only for a bug in xtkit; whatever is wrong with a source is a diagnostic
 */
export async function* compileAll(options: CompileAllRequest): AsyncGenerator<CompiledEntry> {
  const pool = options.entries.length >= ENOUGH_FOR_THREADS ? CompilePool.open() : undefined;
  try {
    yield* pool ? compileOnThreads(options, pool) : compileHere(options);
  } finally {
    await pool?.close();
  }
}

async function* compileHere(request: CompileAllRequest): AsyncGenerator<CompiledEntry> {
  for await (const compiling of readEntries(request)) {
    const { entry, closure } = compiling;
    yield { entry, closure, result: await finishEntry(compiling, request.settings) };
  }
}

/** No more is on its way than the threads need: what is done is handed on before more is begun. */
async function* compileOnThreads(request: CompileAllRequest, pool: CompilePool): AsyncGenerator<CompiledEntry> {
  const underWay: Promise<CompiledEntry>[] = [];
  const compile = async (compiling: Compiling): Promise<CompiledEntry> => {
    const { entry, closure } = compiling;
    return { entry, closure, result: "result" in compiling ? compiling.result : await pool.compile(compiling.bundled, request.settings) };
  };
  for await (const compiling of readEntries(request)) {
    underWay.push(compile(compiling));
    if (underWay.length > pool.width) yield await underWay.shift()!;
  }
  for (const last of underWay) yield await last;
}
