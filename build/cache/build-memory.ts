import { relative, sep } from "node:path";
import type { CompileResult } from "../compile/compile-result.ts";
import type { Closure } from "../compile/modules/module-graph.ts";
import { type Entry, entryKey } from "../compile/kinds/entry.ts";
import { type ScriptSettings } from "../compile/script-settings.ts";
import type { SourceHost } from "../compile/source-host.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { diskHost } from "../disk/disk-host.ts";
import { type Cache } from "./open-cache.ts";
import { contentHash, FileStamps, type KeptStamps } from "./file-stamps.ts";

/** A result as it is remembered; its texts lie apart. */
export interface Remembered {
  /** Of the texts in the cache and on the disk; undefined where there is no script. */
  script?: { key: string; code: string; map: string; size: number; helperBytes?: number };
  diagnostics: Diagnostic[];
}

/** What one result was made of. Files are numbers in the index's list of names. */
interface Made extends Remembered {
  settings: string;
  inputs: (readonly [file: number, hash: string])[];
  absent: number[];
}

/** A workflow as it was put together last. */
export interface RememberedWorkflow {
  /** Of the diagram and of all scripts in it. */
  inputs: string;
  /** Of what was written. */
  output: string;
  size: number;
  diagnostics: Diagnostic[];
}

interface Index {
  toolkit: string;
  names: string[];
  stamps: KeptStamps;
  made: Record<string, Made[]>;
  workflows?: Record<string, RememberedWorkflow>;
}

/** So many results of one activity are remembered: going back to what was there before costs nothing. */
const MOST_MADE = 4;
const INDEX = "build/index.json";

/** The results of earlier builds, found again by the contents of what they were made of. */
export class BuildMemory {
  readonly stamps: FileStamps;
  /** Reads the project's files, so that results are remembered by the very bytes that they were made of. */
  readonly host: SourceHost;
  readonly #cache: Cache;
  readonly #toolkit: string;
  readonly #settings: string;
  readonly #known: Map<string, Made[]>;
  readonly #workflows: Map<string, RememberedWorkflow>;
  readonly #names: string[];
  readonly #numbers: Map<string, number>;
  /** Keys of the texts that there were. */
  readonly #before: ReadonlySet<string>;
  #isChanged = false;

  /**
   * @param root absolute path of the project
   * @param toolkit what makes this toolkit another one than that of an earlier build
   * @param settings those that decide what comes out
   * @param now the time at which the run began, in milliseconds
   */
  constructor(root: string, cache: Cache, { toolkit, settings, now }: { toolkit: string; settings: ScriptSettings; now: number }) {
    const index = readIndex(cache, toolkit);
    this.#cache = cache;
    this.#toolkit = toolkit;
    this.#settings = JSON.stringify(settings);
    this.#known = new Map(Object.entries(index.made));
    this.#before = new Set(Object.values(index.made).flatMap((results) => results.flatMap(({ script }) => (script ? [script.key] : []))));
    this.#workflows = new Map(Object.entries(index.workflows ?? {}));
    this.#names = index.names;
    this.#numbers = new Map(index.names.map((name, number) => [name, number]));
    this.stamps = new FileStamps(root, index.stamps, now);
    const nameOf = (file: string): string => relative(root, file).split(sep).join("/");
    this.host = { read: (file) => this.stamps.read(nameOf(file)), real: (file) => diskHost.real(file) };
  }

  /** The result for an activity whose inputs are those of an earlier build; undefined where there is none. */
  find(entry: Entry): Remembered | undefined {
    return this.#known.get(entryKey(entry))?.find((made) => this.#holds(made));
  }

  /**
   * The hash of all that a workflow is put together of.
   * @param diagram project-relative path
   * @param entries its scripts
   * @returns undefined where one of them was not built
   */
  workflowInputs(diagram: string, entries: readonly Entry[]): string | undefined {
    const hashes = entries.map((entry) => [entryKey(entry), this.find(entry)?.script?.code, this.stamps.hash(entry.source)]);
    if (hashes.some(([, code]) => code === undefined)) return undefined;
    return contentHash(JSON.stringify([this.#settings, this.stamps.hash(diagram), hashes]));
  }

  /** A workflow that was put together of these inputs. */
  findWorkflow(diagram: string, inputs: string): RememberedWorkflow | undefined {
    const known = this.#workflows.get(diagram);
    return known?.inputs === inputs ? known : undefined;
  }

  /** Remembers a workflow that was written. */
  keepWorkflow(diagram: string, made: RememberedWorkflow): void {
    this.#workflows.set(diagram, made);
    this.#isChanged = true;
  }

  /** All files that the present results of some entries were made of. */
  inputsOf(entries: Iterable<Entry>): ReadonlySet<string> {
    const files = new Set<string>();
    for (const entry of entries) {
      const made = this.#known.get(entryKey(entry))?.find((result) => this.#holds(result));
      for (const [file] of made?.inputs ?? []) files.add(this.#names[file]!);
    }
    return files;
  }

  /** The texts of a result; undefined where they are gone. */
  texts({ key }: NonNullable<Remembered["script"]>): { code: string; map: string } | undefined {
    const text = this.#cache.read(`build/${key}.json`);
    if (text === undefined) return undefined;
    try {
      const { code, map } = JSON.parse(text) as Record<string, unknown>;
      return typeof code === "string" && typeof map === "string" && contentHash(code + map) === key ? { code, map } : undefined;
    } catch {
      return undefined;
    }
  }

  /**
   * Remembers a result, but for that of a fault of the disk, which may be over by the next run.
   * @param written the hash of the map as it is written beside the script
   */
  keep(
    entry: Entry,
    { modules, deciding, absent }: Closure,
    { code, map, size, helperBytes, diagnostics }: CompileResult,
    written: string,
  ): void {
    if (diagnostics.some(isOfTheMoment)) return;
    const inputs = [...modules, ...deciding].flatMap((file) => {
      const hash = this.stamps.hash(file);
      return hash === undefined ? [] : [[this.#number(file), hash] as const];
    });
    const made: Made = { settings: this.#settings, inputs, absent: [...absent].map((file) => this.#number(file)), diagnostics };
    if (code !== undefined && map !== undefined && size !== undefined) {
      made.script = {
        key: contentHash(code + map),
        code: contentHash(code),
        map: written,
        size,
        ...(helperBytes !== undefined && { helperBytes }),
      };
      this.#cache.write(`build/${made.script.key}.json`, JSON.stringify({ code, map }));
    }
    const key = entryKey(entry);
    const others = (this.#known.get(key) ?? []).filter((other) => !this.#holds(other));
    this.#known.set(key, [made, ...others.slice(0, MOST_MADE - 1)]);
    this.#isChanged = true;
  }

  /** Notes how the map of a result is written beside its script, where that was not known when the result was kept. */
  noteMap(script: NonNullable<Remembered["script"]>, written: string): void {
    if (script.map === written) return;
    script.map = written;
    this.#isChanged = true;
  }

  /**
   * Keeps what there is for the next run.
   * @param current what is still to be built, as entries; what was made of others is forgotten. All that is known where it is left out.
   */
  save(current?: Iterable<Entry>): void {
    const keys = current && new Set([...current].map(entryKey));
    const made = [...this.#known].filter(([key]) => keys?.has(key) ?? true).sort(([a], [b]) => (a < b ? -1 : 1));
    if (!this.#isChanged && !this.stamps.isChanged && made.length === this.#known.size) return;
    const { names, renumbered } = compact(this.#names, made);
    const used = new Set(names);
    const workflows = Object.fromEntries([...this.#workflows].sort(([a], [b]) => (a < b ? -1 : 1)));
    const index: Index = {
      toolkit: this.#toolkit,
      names,
      stamps: this.stamps.toKeep((file) => used.has(file)),
      made: renumbered,
      workflows,
    };
    this.#cache.write(INDEX, JSON.stringify(index));
    this.#removeTexts(new Set(made.flatMap(([, results]) => results.map(({ script }) => script?.key))));
  }

  /** Texts that no result has any more. Another build may want one at this moment: it makes it again. */
  #removeTexts(current: ReadonlySet<string | undefined>): void {
    for (const key of this.#before) if (!current.has(key)) this.#cache.remove(`build/${key}.json`);
  }

  #holds({ settings, inputs, absent }: Made): boolean {
    return (
      settings === this.#settings &&
      inputs.every(([file, hash]) => this.stamps.hash(this.#names[file]!) === hash) &&
      absent.every((file) => this.stamps.hash(this.#names[file]!) === undefined)
    );
  }

  #number(file: string): number {
    const known = this.#numbers.get(file);
    if (known !== undefined) return known;
    this.#numbers.set(file, this.#names.length);
    return this.#names.push(file) - 1;
  }
}

/** What the file system said, which is no property of the files. */
function isOfTheMoment({ code }: Diagnostic): boolean {
  return code === "XTK5051" || code === "XTK5053";
}

/** The names that results still have, and the results with their new numbers. */
function compact(
  names: readonly string[],
  made: readonly (readonly [string, readonly Made[]])[],
): { names: string[]; renumbered: Record<string, Made[]> } {
  const numbers = new Map<number, number>();
  const kept: string[] = [];
  const renumber = (file: number): number => {
    if (!numbers.has(file)) numbers.set(file, kept.push(names[file]!) - 1);
    return numbers.get(file)!;
  };
  const one = (result: Made): Made => ({
    ...result,
    inputs: result.inputs.map(([file, hash]) => [renumber(file), hash] as const),
    absent: result.absent.map(renumber),
  });
  return { renumbered: Object.fromEntries(made.map(([entry, results]) => [entry, results.map(one)])), names: kept };
}

function readIndex(cache: Cache, toolkit: string): Index {
  const empty: Index = { toolkit, names: [], stamps: {}, made: {} };
  try {
    const index = JSON.parse(cache.read(INDEX) ?? "null") as Index | null;
    return index?.toolkit === toolkit && Array.isArray(index.names) && index.made && index.stamps ? index : empty;
  } catch {
    return empty;
  }
}
