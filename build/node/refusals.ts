import { BuildMemory } from "../cache/build-memory.ts";
import { openCache } from "../cache/open-cache.ts";
import { toolkitStamp } from "../cache/toolkit-stamp.ts";
import { entriesOf, type Entry } from "../compile/kinds/entry.ts";
import type { ScriptSettings } from "../compile/script-settings.ts";
import { scriptSettings } from "../config/config.ts";
import { loadConfig } from "../config/load-config.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";

/** What is known of a project. */
interface Known {
  memory: BuildMemory;
  /** As its configuration said when it was read. */
  settings: ScriptSettings;
}

/**
 * Tells what a build refuses: code that the server's engine does not run must not run in a test either. What a build, or an earlier test, found
 * out of the same files holds, and nothing of the compiler is loaded; else the activity is compiled here, and that is remembered.
 */
export class Refusals {
  readonly #toolkit = toolkitStamp();
  /** By root. */
  readonly #memories = new Map<string, Known>();
  /** One question at a time: what is read for one is not looked at anew for another. */
  #last: Promise<unknown> = Promise.resolve();

  /**
   * @param root absolute path of the project
   * @param activity project-relative path
   * @returns the errors; empty for an activity that can be built
   */
  of(root: string, activity: string): Promise<Diagnostic[]> {
    const answer = this.#last.then(async () => {
      const found: Diagnostic[] = [];
      for (const entry of entriesOf(activity)) found.push(...(await this.#ask(root, entry)));
      return found;
    });
    this.#last = answer.catch(() => undefined);
    return answer;
  }

  async #ask(root: string, entry: Entry): Promise<Diagnostic[]> {
    const { memory, settings } = await this.#memoryOf(root);
    const known = memory.find(entry) ?? (await compileInto(memory, root, entry, settings));
    return known.diagnostics.filter(({ severity }) => severity === "error");
  }

  /** What is known of a project is read once; its files are looked at for each question. */
  async #memoryOf(root: string): Promise<Known> {
    const known = this.#memories.get(root);
    if (known) {
      known.memory.stamps.lookAgain();
      return known;
    }
    const cache = openCache(root);
    const settings = scriptSettings((await loadConfig(root, cache, this.#toolkit)).value);
    const made = { settings, memory: new BuildMemory(root, cache, { toolkit: this.#toolkit, settings, now: Date.now() }) };
    this.#memories.set(root, made);
    return made;
  }
}

async function compileInto(
  memory: BuildMemory,
  root: string,
  entry: Entry,
  settings: ScriptSettings,
): Promise<{ diagnostics: Diagnostic[] }> {
  const [{ finishEntry }, { readEntries }] = await Promise.all([
    import("../compile/finish-entry.ts"),
    import("../compile/read-entries.ts"),
  ]);
  for await (const compiling of readEntries({ root, entries: [entry], host: memory.host, settings })) {
    const result = await finishEntry(compiling, settings);
    memory.keep(entry, compiling.closure, result, "");
    memory.save();
    return result;
  }
  throw new Error("an activity was given and none was read");
}
