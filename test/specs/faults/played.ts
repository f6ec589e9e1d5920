import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative, sep } from "node:path";
import { expect } from "vitest";
import { contentHash } from "../../../build/cache/file-stamps.ts";
import { writeFiles } from "../support/project.ts";
import { runCli } from "../support/run-cli.ts";
import { asDeadProcess } from "./dead-process.ts";
import { type Fate, FaultLayer, type Operation } from "./fault-layer.ts";
import type { Scenario } from "./scenarios.ts";

/** Text of every file of the author's and of xtkit's, by path; what is kept to be faster is left out. */
type Snapshot = ReadonlyMap<string, string>;

function snapshot(root: string): Snapshot {
  return new Map(
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [relative(root, file).split(sep).join("/"), readFileSync(file, "utf8")] as const)
      .filter(([file]) => !file.startsWith("node_modules/")),
  );
}

function withoutTemporary(files: Snapshot): Snapshot {
  return new Map([...files].filter(([file]) => !/\.xtkit-[\w-]+\.tmp$/.test(file)));
}

/** The path that an operation is about: of two the one that is written. */
function pathOf({ path }: Operation): string {
  return path
    .split(" → ")
    .at(-1)!
    .replace(/\/?\.xtkit\.tmp$/, "");
}

/** What a command says, as a document. */
interface Told {
  ok: boolean;
  diagnostics: { severity: string; message: string; file?: string }[];
}

/** A scenario that was played once without a fault, and is played again with one. */
export class Played {
  readonly #folder = mkdtempSync(join(tmpdir(), "xtkit-faults-"));
  readonly #template = join(this.#folder, "project");
  readonly #scenario: Scenario;
  #copies = 0;
  #before: Snapshot = new Map();
  #after: Snapshot = new Map();
  /** All calls to the file system that the command makes. */
  operations: readonly Operation[] = [];

  constructor(scenario: Scenario) {
    this.#scenario = scenario;
  }

  async play(): Promise<void> {
    const { files, before, argv } = this.#scenario;
    writeFiles(this.#template, files);
    if (before) {
      expect((await runCli(...before.argv, "--cwd", this.#template)).code).toBe(0);
      before.change(this.#template);
    }
    this.#before = snapshot(this.#template);
    await this.#inCopy(async (root) => {
      const layer = new FaultLayer(root);
      expect(await layer.run(() => runCli(...argv, "--json", "--cwd", root))).toMatchObject({ code: 0, error: "" });
      this.#after = snapshot(root);
      this.operations = layer.operations;
    });
  }

  /** An operation fails: it is told, or it is of no account; nothing is half, and what does not need it is done. The next run makes all good. */
  async expectSound(operation: Operation, error: string): Promise<void> {
    await this.#inCopy(async (root) => {
      const { code, out, error: printed } = await this.#strike(root, operation, { error });
      expect(out + printed).not.toMatch(/XTK5099|\\n +at |node:internal/);
      const files = withoutTemporary(snapshot(root));
      this.#expectWhole(files);
      expectPairs(files);
      if (code === 0) expect(files).toEqual(this.#after);
      else {
        expect({ code, printed }).toEqual({ code: 1, printed: "" });
        expectTold(JSON.parse(out) as Told, root, operation);
        this.#expectRest(files, operation);
      }
      await this.#expectHealed(root);
    });
  }

  /** The process ends before an operation: nothing is half, and the next run makes all good. */
  async expectHealing(operation: Operation): Promise<void> {
    await this.#inCopy(async (root) => {
      await this.#strike(root, operation, "killed");
      this.#expectWhole(withoutTemporary(snapshot(root)));
      await this.#expectHealed(root);
    });
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }

  async #inCopy(work: (root: string) => Promise<void>): Promise<void> {
    const root = join(this.#folder, `copy-${(this.#copies += 1)}`);
    cpSync(this.#template, root, { recursive: true });
    await work(root);
    rmSync(root, { recursive: true, force: true });
  }

  async #strike(root: string, operation: Operation, fate: Fate): ReturnType<typeof runCli> {
    const isIt = ({ call, path, occurrence }: Operation): boolean =>
      call === operation.call && path === operation.path && occurrence === operation.occurrence;
    const layer = new FaultLayer(root, (other) => (isIt(other) ? fate : undefined));
    const printed = await asDeadProcess(() => layer.run(() => runCli(...this.#scenario.argv, "--json", "--cwd", root)));
    expect(layer.hasStruck, "the operation is reached").toBe(true);
    return printed;
  }

  /** No file is anything but what it was or what it is to be. */
  #expectWhole(files: Snapshot): void {
    for (const [file, text] of files) expect([this.#before.get(file), this.#after.get(file)], file).toContain(text);
    for (const file of this.#before.keys()) if (this.#after.has(file)) expect(files.has(file), file).toBe(true);
  }

  /** A fault of one activity, or of its script, is none of another. */
  #expectRest(files: Snapshot, operation: Operation): void {
    const [, faulty] = /^(?:activities|dist)\/(\w+\/\w+)\./.exec(pathOf(operation)) ?? [];
    if (faulty === undefined) return;
    for (const [file, text] of this.#after)
      if (file.startsWith("dist/") && !file.startsWith(`dist/${faulty}.`)) expect(files.get(file), file).toBe(text);
  }

  async #expectHealed(root: string): Promise<void> {
    expect(await runCli(...this.#scenario.argv, "--json", "--cwd", root)).toMatchObject({ code: 0, error: "" });
    expect(snapshot(root)).toEqual(this.#after);
  }
}

/** A script lies beside its own map. */
function expectPairs(files: Snapshot): void {
  for (const [file, text] of files) {
    const script = file.endsWith(".js.map") ? files.get(file.slice(0, -".map".length)) : undefined;
    if (script !== undefined) expect((JSON.parse(text) as { x_script: string }).x_script, file).toBe(contentHash(script));
  }
}

/** An error names the path, or what lies in it, or the folder that it lies in. */
function expectTold({ ok, diagnostics }: Told, root: string, operation: Operation): void {
  expect(ok).toBe(false);
  const errors = diagnostics.filter(({ severity }) => severity === "error").map(({ message }) => message);
  expect(errors).not.toEqual([]);
  expect(errors.join("\n")).not.toContain(root);
  const path = pathOf(operation);
  if (path.startsWith("xtkit:") || path === ".") return;
  const isNamed = (message: string): boolean => message.includes(path) || message.split(/[\s:,]+/).includes(dirname(path));
  expect(errors.filter(isNamed), `${errors.join("\n")} tells of ${path}`).not.toEqual([]);
}
