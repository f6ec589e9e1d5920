import { BuildMemory } from "../cache/build-memory.ts";
import { openCache } from "../cache/open-cache.ts";
import { toolkitStamp } from "../cache/toolkit-stamp.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";

/**
 * Tells what a build refuses: code that the server's engine does not run must not run in a test either. What a build, or an earlier test, found
 * out of the same files holds, and nothing of the compiler is loaded; else the activity is compiled here, and that is remembered.
 */
export class Refusals {
  readonly #toolkit = toolkitStamp();
  /** By root. */
  readonly #memories = new Map<string, BuildMemory>();
  /** One question at a time: what is read for one is not looked at anew for another. */
  #last: Promise<unknown> = Promise.resolve();

  /**
   * @param root absolute path of the project
   * @param activity project-relative path
   * @returns the errors; empty for an activity that can be built
   */
  of(root: string, activity: string): Promise<Diagnostic[]> {
    const answer = this.#last.then(() => this.#ask(root, activity));
    this.#last = answer.catch(() => undefined);
    return answer;
  }

  async #ask(root: string, activity: string): Promise<Diagnostic[]> {
    const memory = this.#memoryOf(root);
    const known = memory.find(activity) ?? (await compileInto(memory, root, activity));
    return known.diagnostics.filter(({ severity }) => severity === "error");
  }

  /** What is known of a project is read once; its files are looked at for each question. */
  #memoryOf(root: string): BuildMemory {
    const known = this.#memories.get(root);
    if (known) {
      known.stamps.lookAgain();
      return known;
    }
    const memory = new BuildMemory(root, openCache(root), { toolkit: this.#toolkit, settings: "function", now: Date.now() });
    this.#memories.set(root, memory);
    return memory;
  }
}

async function compileInto(memory: BuildMemory, root: string, activity: string): Promise<{ diagnostics: Diagnostic[] }> {
  const [{ finishEntry }, { readEntries }] = await Promise.all([
    import("../compile/finish-entry.ts"),
    import("../compile/read-entries.ts"),
  ]);
  for await (const compiling of readEntries({ root, entries: [activity], host: memory.host })) {
    const result = await finishEntry(compiling, "function");
    memory.keep(activity, compiling.closure, result, "");
    memory.save(() => true);
    return result;
  }
  throw new Error("an activity was given and none was read");
}
