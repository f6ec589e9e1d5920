import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { sep } from "node:path";
import { REPOSITORY } from "../support/project.ts";

/** One call to the file system, known again in another run of the same command. */
export interface Operation {
  /** `readFileSync`, `realpathSync.native`. */
  call: string;
  /** Relative to the project, or to the toolkit behind `xtkit:`; names of temporary files without their random part. */
  path: string;
  /** How many such calls there were before. */
  occurrence: number;
}

/** What becomes of an operation: nothing special, an error with this code, or the end of the process before it is done. */
export type Fate = { error: string } | "killed" | undefined;

/** Calls that change the disk; what a killed process has not done of them is never done. */
const WRITING =
  "appendFileSync chmodSync copyFileSync cpSync linkSync mkdirSync renameSync rmSync rmdirSync symlinkSync truncateSync unlinkSync utimesSync writeFileSync";
const READING = "accessSync existsSync lstatSync openSync opendirSync readFileSync readdirSync readlinkSync realpathSync statSync".split(
  " ",
);
/** No command uses these: a file is read and written as a whole, and in order. */
const UNUSED = "readFile writeFile stat lstat readdir rename unlink mkdir open rm access copyFile realpath".split(" ");

const isWriting = new Set(WRITING.split(" "));
const isTwoPaths = new Set(["copyFileSync", "cpSync", "linkSync", "renameSync", "symlinkSync"]);

/** What commands read of the toolkit; its code is loaded by Node.js. */
const OWN_FILES = /^(?:types|lib|activities|build\/project\/skeleton)\//;

type Call = (...args: unknown[]) => unknown;
type Calls = Record<string, Call & { native?: Call }>;

/** The error that the file system would throw. */
function systemError(code: string, call: string, path: string): NodeJS.ErrnoException {
  const syscall = call.replace(/Sync.*$/, "");
  return Object.assign(new Error(`${code}: as the layer has it, ${syscall} '${path}'`), { code, syscall, path, errno: -1 });
}

/** Runs something with a layer between it and the disk. */
export class FaultLayer {
  /** Every operation so far. */
  readonly operations: Operation[] = [];
  readonly #root: string;
  readonly #fateOf: (operation: Operation) => Fate;
  readonly #counts = new Map<string, number>();
  /** Calls that fail from now on as they did once: a disk does not change its mind. */
  readonly #broken = new Map<string, string>();
  #isDead = false;
  /** Calls of the file system call others. */
  #isInside = false;
  /** Node.js keeps some of the calls that it finds when it first needs them. */
  #isOver = false;

  /**
   * @param root absolute path of the project
   * @param fateOf what becomes of an operation
   */
  constructor(root: string, fateOf: (operation: Operation) => Fate = () => undefined) {
    this.#root = root;
    this.#fateOf = fateOf;
  }

  /** Whether an operation was reached whose fate was to fail. */
  get hasStruck(): boolean {
    return this.#isDead || this.#broken.size > 0;
  }

  async run<Result>(work: () => Promise<Result>): Promise<Result> {
    const calls = fs as unknown as Calls;
    const original = new Map([...isWriting, ...READING, ...UNUSED].map((name) => [name, calls[name]!]));
    const { native } = calls.realpathSync!;
    for (const name of [...isWriting, ...READING]) calls[name] = this.#layered(name, original.get(name)!);
    calls.realpathSync!.native = this.#layered("realpathSync.native", native!);
    for (const name of UNUSED) calls[name] = this.#refused(name, original.get(name)!);
    syncBuiltinESMExports();
    try {
      return await work();
    } finally {
      this.#isOver = true;
      for (const [name, call] of original) calls[name] = call;
      syncBuiltinESMExports();
    }
  }

  #refused(name: string, original: Call): Call {
    return (...args) => {
      if (this.#nameOf(args[0]) !== undefined) throw new Error(`${name} is used, which the layer does not know`);
      return original(...args);
    };
  }

  #layered(name: string, original: Call): Call {
    return (...args) => {
      const path = this.#isInside || this.#isOver ? undefined : this.#nameOf(args[0]);
      if (path === undefined) return original.apply(fs, args);
      const operation = this.#noted(name, isTwoPaths.has(name) ? `${path} → ${this.#nameOf(args[1])}` : path);
      const given = this.#broken.get(`${name} ${operation.path}`);
      const fate = given === undefined ? this.#fateOf(operation) : { error: given };
      if (this.#isDead || fate === "killed") return this.#withoutEffect(name, original, args);
      if (fate === undefined) return this.#asIs(original, args);
      this.#broken.set(`${name} ${operation.path}`, fate.error);
      if (fate.error === "ENOSPC" && name === "writeFileSync") this.#asIs((...given) => writeHalf(given, original), args);
      return failing(fate.error, name, args);
    };
  }

  #asIs(call: Call, args: unknown[]): unknown {
    this.#isInside = true;
    try {
      return call.apply(fs, args);
    } finally {
      this.#isInside = false;
    }
  }

  /** The process has ended: what it would write is not written, but for the half of a file that it was at. */
  #withoutEffect(name: string, original: Call, args: unknown[]): unknown {
    if (!isWriting.has(name)) return this.#asIs(original, args);
    if (!this.#isDead && name === "writeFileSync") this.#asIs((...given) => writeHalf(given, original), args);
    this.#isDead = true;
    return undefined;
  }

  #noted(call: string, path: string): Operation {
    const key = `${call} ${path}`;
    const occurrence = this.#counts.get(key) ?? 0;
    this.#counts.set(key, occurrence + 1);
    const operation = { call, path, occurrence };
    if (!this.#isDead) this.operations.push(operation);
    return operation;
  }

  /** How a path is called here; undefined for what is neither the project's nor the toolkit's own. */
  #nameOf(path: unknown): string | undefined {
    if (typeof path !== "string") return undefined;
    const below = (folder: string): string | undefined =>
      path === folder
        ? "."
        : path.startsWith(folder + sep)
          ? path
              .slice(folder.length + 1)
              .split(sep)
              .join("/")
          : undefined;
    const inProject = below(this.#root);
    if (inProject !== undefined) return inProject.replace(/\.xtkit-[\w-]+\.tmp/g, ".xtkit.tmp");
    const inToolkit = below(REPOSITORY);
    return inToolkit !== undefined && OWN_FILES.test(inToolkit) ? `xtkit:${inToolkit}` : undefined;
  }
}

function failing(code: string, name: string, args: unknown[]): unknown {
  if (name === "existsSync") return false;
  if (code === "ENOENT" && (args[1] as { throwIfNoEntry?: boolean } | undefined)?.throwIfNoEntry === false) return undefined;
  throw systemError(code, name, String(args[0]));
}

/** A full disk, and a process that ends, leave the first part of a file. */
function writeHalf([file, content, ...more]: unknown[], write: Call): void {
  const bytes = Buffer.from(content as string);
  write.apply(fs, [file, bytes.subarray(0, bytes.length >> 1), ...more]);
}
