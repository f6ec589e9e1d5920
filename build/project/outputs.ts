import { readdirSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { CompileResult } from "../compile/compile-result.ts";
import type { Closure } from "../compile/modules/module-graph.ts";
import { diagnostic } from "../diagnostics/catalogue.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { BuildMemory, Remembered } from "../cache/build-memory.ts";
import { contentHash } from "../cache/file-stamps.ts";
import type { Activity } from "./find-activities.ts";
import { removeLeftOvers } from "../disk/temporary-file.ts";
import { diskHost } from "../disk/disk-host.ts";
import { unlessMissing } from "../disk/unless-missing.ts";
import { foreignOutput } from "./output-faults.ts";
import { removeForeignMap, scriptMap } from "./script-map.ts";
import { holds } from "./write-file.ts";
import { Unwritten, writeFiles } from "./write-files.ts";

/** One row of the build's table. */
export interface BuiltActivity extends Activity {
  /** `stale`: it has errors and the script of an earlier build was kept. `failed`: it has errors and there is no script. */
  status: "built" | "unchanged" | "stale" | "failed";
  /** Bytes of the script on disk; undefined when there is none. */
  size?: number;
  /** Those of them that are functions which the script brings along; undefined where there are none. */
  helperBytes?: number;
  /** What is wrong with this activity. */
  diagnostics: Diagnostic[];
}

/** The scripts of a build: written where they changed, left alone where the disk has them. */
export class Outputs {
  readonly #root: string;
  readonly #memory: BuildMemory;
  readonly #outDir: string;
  readonly #write: boolean;
  /** The scripts of this build by their paths, where they are asked for. */
  readonly #texts = new Map<string, () => string | undefined>();
  readonly #maps = new Map<string, () => string | undefined>();

  /**
   * @param outDir the folder of the scripts, relative to the project
   * @param write `false` touches nothing
   */
  constructor(root: string, memory: BuildMemory, { outDir, write }: { outDir: string; write: boolean }) {
    this.#outDir = outDir;
    this.#root = root;
    this.#memory = memory;
    this.#write = write;
    if (write) this.#clear();
  }

  /** What builds that were killed left in the folders of the scripts. */
  #clear(): void {
    const folder = join(this.#root, this.#outDir);
    for (const name of namesIn(folder)) removeLeftOvers(join(folder, name));
  }

  /** An activity of which nothing changed since an earlier build; undefined where it has to be compiled. */
  remembered(activity: Activity): BuiltActivity | undefined {
    const known = this.#memory.find(activity);
    if (known === undefined) return undefined;
    const { script, diagnostics } = known;
    if (script === undefined) return this.#failed(activity, diagnostics);
    if (!this.#write && !this.#memory.texts(script)) return undefined;
    this.#texts.set(activity.output, () => this.#memory.texts(script)?.code ?? this.#onDisk(activity));
    if (!this.#write) return { ...activity, status: "built", ...sizes(script), diagnostics };
    if (this.#isThere(activity, script)) return { ...activity, status: "unchanged", ...sizes(script), diagnostics };
    const texts = this.#memory.texts(script);
    if (!texts) return undefined;
    const map = scriptMap(this.#root, activity.output, texts);
    this.#memory.noteMap(script, contentHash(map));
    return this.#put(activity, { code: texts.code, map, ...sizes(script) }, diagnostics);
  }

  /** Writes what was compiled and remembers it. */
  write(activity: Activity, result: CompileResult, closure: Closure): BuiltActivity {
    const { code, map, size, helperBytes, diagnostics } = result;
    if (code === undefined || map === undefined || size === undefined) {
      this.#memory.keep(activity, closure, result, "");
      return this.#failed(activity, diagnostics);
    }
    const beside = scriptMap(this.#root, activity.output, { code, map });
    // All scripts of a large project are not kept: they are on the disk.
    if (!this.#write) this.#maps.set(activity.output, () => map);
    this.#texts.set(activity.output, this.#write ? () => this.#onDisk(activity) : () => code);
    this.#memory.keep(activity, closure, result, contentHash(beside));
    return this.#put(activity, { code, map: beside, ...sizes({ size, helperBytes }) }, diagnostics);
  }

  /**
   * The script of an activity as this build has it.
   * @returns undefined for one that could not be built
   */
  textOf({ output }: Activity): string | undefined {
    return this.#texts.get(output)?.();
  }

  /** Its map, with sources that are project-relative; undefined where nothing remembers it. */
  mapOf(activity: Activity): string | undefined {
    return this.#maps.get(activity.output)?.() ?? this.#remembered(activity)?.map;
  }

  #remembered(activity: Activity): { code: string; map: string } | undefined {
    const script = this.#memory.find(activity)?.script;
    return script && this.#memory.texts(script);
  }

  #onDisk({ output }: Activity): string | undefined {
    return diskHost.read(join(this.#root, output));
  }

  /** @param map as it lies beside the script */
  #put(activity: Activity, { code, map, ...bytes }: { code: string; map: string } & Sizes, diagnostics: Diagnostic[]): BuiltActivity {
    if (!this.#write) return { ...activity, status: "built", ...bytes, diagnostics };
    const { source, output } = activity;
    // The map goes first: a script is there when all of it is.
    const texts = new Map([
      [`${output}.map`, map],
      [output, code],
    ]);
    try {
      const foreign = orUnwritten(join(this.#root, output), () => foreignOutput(this.#root, this.#outDir, source, output));
      if (foreign) return { ...activity, status: "failed", diagnostics: [...diagnostics, foreign] };
      const changed = [...texts].filter(([file, text]) => !holds(join(this.#root, file), text));
      for (const [file] of changed) this.#memory.stamps.forget(file);
      writeFiles(new Map(changed.map(([file, text]) => [join(this.#root, file), text])));
      return { ...activity, status: changed.length > 0 ? "built" : "unchanged", ...bytes, diagnostics };
    } catch (error) {
      return this.#failed(activity, [...diagnostics, this.#unwritten(error, source)]);
    }
  }

  #unwritten(error: unknown, source: string): Diagnostic {
    if (!(error instanceof Unwritten)) throw error;
    const file = relative(this.#root, error.file).split(sep).join("/");
    return diagnostic("XTK5017", { file, detail: error.detail }, { file: source, line: 1, column: 1 });
  }

  /** The script of an earlier build stays, with its map alone. */
  #failed(activity: Activity, diagnostics: Diagnostic[]): BuiltActivity {
    const file = join(this.#root, activity.output);
    try {
      const size = orUnwritten(file, () => unlessMissing(() => statSync(file).size));
      if (size === undefined) return { ...activity, status: "failed", diagnostics };
      if (this.#write) orUnwritten(`${file}.map`, () => removeForeignMap(file));
      return { ...activity, status: "stale", size, diagnostics };
    } catch (error) {
      return { ...activity, status: "failed", diagnostics: [...diagnostics, this.#unwritten(error, activity.source)] };
    }
  }

  #isThere({ output }: Activity, { code, map }: NonNullable<Remembered["script"]>): boolean {
    const { stamps } = this.#memory;
    return stamps.hash(output) === code && stamps.hash(`${output}.map`) === map;
  }
}

interface Sizes {
  size: number;
  helperBytes?: number;
}

function sizes({ size, helperBytes }: { size: number; helperBytes?: number | undefined }): Sizes {
  return { size, ...(helperBytes !== undefined && { helperBytes }) };
}

/** The names in the folder of the scripts; what is wrong with it is told when something is written there. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Looks at an output; what the file system says of it, or of what lies beside and around it, then keeps it from being written. */
function orUnwritten<Seen>(file: string, look: () => Seen): Seen {
  try {
    return look();
  } catch (error) {
    throw new Unwritten((error as NodeJS.ErrnoException).path ?? file, error);
  }
}
