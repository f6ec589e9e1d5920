import { BuildMemory } from "../cache/build-memory.ts";
import { type Cache, memoryCache, openCache } from "../cache/open-cache.ts";
import { toolkitStamp } from "../cache/toolkit-stamp.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { diskHost } from "../disk/disk-host.ts";

/**
 * Tells what a build refuses: code that the server's engine does not run must not run in a test either. What a build, or an earlier test, found
 * out of the same files holds, and nothing of the compiler is loaded; else the activity is compiled here, and that is remembered.
 */
export class Refusals {
  readonly #toolkit = toolkitStamp();
  /** Of projects where nothing can be kept. */
  readonly #own: Cache = memoryCache();

  /**
   * @param root absolute path of the project
   * @param activity project-relative path
   * @returns the errors; empty for an activity that can be built
   */
  async of(root: string, activity: string): Promise<Diagnostic[]> {
    const memory = new BuildMemory(root, openCache(root, this.#own), { toolkit: this.#toolkit, settings: "function", now: Date.now() });
    const known = memory.find(activity) ?? (await this.#compile(root, activity, memory));
    return known.diagnostics.filter(({ severity }) => severity === "error");
  }

  async #compile(root: string, activity: string, memory: BuildMemory): Promise<{ diagnostics: Diagnostic[] }> {
    const { readEntries } = await import("../compile/read-entries.ts");
    for await (const compiling of readEntries({ root, entries: [activity], host: diskHost })) {
      const result =
        "result" in compiling
          ? compiling.result
          : (await import("../compile/compile-bundle.ts")).compileBundle(compiling.bundled, "function");
      memory.keep(activity, compiling.closure, result, "");
      memory.save(() => true);
      return result;
    }
    throw new Error("an activity was given and none was read");
  }
}
