import { existsSync, statSync } from "node:fs";
import { basename, dirname, join, relative, sep } from "node:path";
import type { CompileResult } from "../compile/compile-result.ts";
import type { Closure } from "../compile/modules/module-graph.ts";
import { diagnostic } from "../diagnostics/catalogue.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { BuildMemory, Remembered } from "../cache/build-memory.ts";
import { contentHash } from "../cache/file-stamps.ts";
import type { Activity } from "./find-activities.ts";
import { foreignOutput } from "./output-faults.ts";
import { fileSystemFault } from "./file-system-fault.ts";
import { writeFile } from "./write-file.ts";

/** One row of the build's table. */
export interface BuiltActivity extends Activity {
  /** `stale`: it has errors and the script of an earlier build was kept. `failed`: it has errors and there is no script. */
  status: "built" | "unchanged" | "stale" | "failed";
  /** Bytes of the script on disk; undefined when there is none. */
  size?: number;
  /** What is wrong with this activity. */
  diagnostics: Diagnostic[];
}

/** The scripts of a build: written where they changed, left alone where the disk has them. */
export class Outputs {
  readonly #root: string;
  readonly #memory: BuildMemory;
  readonly #outDir: string;
  readonly #write: boolean;

  /**
   * @param outDir the folder of the scripts, relative to the project
   * @param write `false` touches nothing
   */
  constructor(root: string, memory: BuildMemory, { outDir, write }: { outDir: string; write: boolean }) {
    this.#outDir = outDir;
    this.#root = root;
    this.#memory = memory;
    this.#write = write;
  }

  /** An activity of which nothing changed since an earlier build; undefined where it has to be compiled. */
  remembered(activity: Activity): BuiltActivity | undefined {
    const known = this.#memory.find(activity.source);
    if (known === undefined) return undefined;
    const { script, diagnostics } = known;
    if (script === undefined) return this.#failed(activity, diagnostics);
    if (!this.#write) return { ...activity, status: "built", size: script.size, diagnostics };
    if (this.#isThere(activity, script)) return { ...activity, status: "unchanged", size: script.size, diagnostics };
    const texts = this.#memory.texts(script);
    if (texts) this.#memory.noteMap(script, contentHash(this.#mapBeside(activity, texts.map)));
    return texts && this.#put(activity, { ...texts, size: script.size }, diagnostics);
  }

  /** Writes what was compiled and remembers it. */
  write(activity: Activity, result: CompileResult, closure: Closure): BuiltActivity {
    const { code, map, size, diagnostics } = result;
    const isScript = code !== undefined && map !== undefined && size !== undefined;
    this.#memory.keep(activity.source, closure, result, isScript ? contentHash(this.#mapBeside(activity, map)) : "");
    return isScript ? this.#put(activity, { code, map, size }, diagnostics) : this.#failed(activity, diagnostics);
  }

  #put(activity: Activity, { code, map, size }: { code: string; map: string; size: number }, diagnostics: Diagnostic[]): BuiltActivity {
    if (!this.#write) return { ...activity, status: "built", size, diagnostics };
    const { source, output } = activity;
    const foreign = foreignOutput(this.#root, this.#outDir, source, output);
    if (foreign) return { ...activity, status: "failed", diagnostics: [...diagnostics, foreign] };
    const texts = [
      [output, code],
      [`${output}.map`, this.#mapBeside(activity, map)],
    ] as const;
    try {
      const isChanged = texts.map(([file, text]) => {
        this.#memory.stamps.forget(file);
        return writeFile(join(this.#root, file), text);
      });
      return { ...activity, status: isChanged.includes(true) ? "built" : "unchanged", size, diagnostics };
    } catch (error) {
      const detail = fileSystemFault(error);
      const found = diagnostic("XTK5017", { file: output, detail }, { file: source, line: 1, column: 1 });
      return this.#failed(activity, [...diagnostics, found]);
    }
  }

  #failed(activity: Activity, diagnostics: Diagnostic[]): BuiltActivity {
    const file = join(this.#root, activity.output);
    if (!existsSync(file)) return { ...activity, status: "failed", diagnostics };
    return { ...activity, status: "stale", size: statSync(file).size, diagnostics };
  }

  #isThere({ output }: Activity, { code, map }: NonNullable<Remembered["script"]>): boolean {
    const { stamps } = this.#memory;
    return stamps.hash(output) === code && stamps.hash(`${output}.map`) === map;
  }

  /** The map beside the script: its sources relative to its own place. */
  #mapBeside({ output }: Activity, map: string): string {
    const file = join(this.#root, output);
    const parsed = JSON.parse(map) as { file?: string; sources: string[] };
    parsed.file = basename(file);
    parsed.sources = parsed.sources.map((source) =>
      source.includes(":") ? source : relative(dirname(file), join(this.#root, source)).split(sep).join("/"),
    );
    return `${JSON.stringify(parsed)}\n`;
  }
}
