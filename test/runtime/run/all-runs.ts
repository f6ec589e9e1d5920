import { AsyncLocalStorage } from "node:async_hooks";
import { Script } from "node:vm";
import { RESERVED_NAME } from "../../../build/e4x/tree/reserved-name.ts";
import type { Refusals } from "../../../build/node/refusals.ts";
import { CompiledTexts } from "../../../build/node/compiled-texts.ts";
import { missingNames } from "../../../build/engine/missing-names.ts";
import { createE4X, type E4X } from "../e4x/create-e4x.ts";
import { createModuleRuntime, type ModuleRuntime, type RunClock } from "./module-operations.ts";
import { ModuleTurns } from "./module-turns.ts";
import type { TimeLimit } from "./time-limit.ts";
import { REALM_FILE, realmSource } from "./realm-source.ts";

/** What a TypeScript activity sees while it runs: the Campaign names of one run. */
export interface Session {
  /** Every global of the script, `__e4x` included. */
  names: Record<string, unknown>;
  /** The clock of the server. */
  clock?: RunClock;
  /** How long the run may take. */
  limit?: TimeLimit;
  /** Map the stacks of modules that were evaluated here, where nobody else does. */
  mapStacks?: ((stack: string) => string)[];
}

/** Loads an activity's module fresh; vitest's own loader when the tests run in vitest. */
export type ModuleLoader = (file: string, run: number) => Promise<Record<string, unknown>>;

/** An operation of E4X, for modules that outlive runs. */
type Operation = (...args: unknown[]) => unknown;

/** What concerns the process and no single run: made when it is wanted, and the same for every campaign. */
class AllRuns {
  /** The session of the run that is going on, also across `await`. */
  readonly running = new AsyncLocalStorage<Session>();
  /** Texts of E4X that were compiled. */
  readonly texts = new CompiledTexts();
  /** Loads activities; set once by the setup file of the vitest plugin. Without it they are bundled. */
  loader: ModuleLoader | undefined;
  /** Operations that modules read once and call in many runs, by name; each asks for the run that is going on. */
  readonly operations = new Map<string, Operation>();
  /** What a script threw last that is no error, and where: only errors know their place by themselves. */
  thrown: { value: unknown; stack: string } | undefined;
  readonly #turns = new ModuleTurns(() => this.running.getStore()?.limit);
  #refusals: Promise<Refusals> | undefined;
  #runs = 0;
  #outside: E4X | undefined;
  #realm: Script | undefined;
  #modules: ModuleRuntime | undefined;
  #missing: [path: string, names: string[]][] | undefined;

  /** A number that no other run of this process has. */
  nextRun(): number {
    this.#runs += 1;
    return this.#runs;
  }

  /** What a build refuses; of no use to who runs texts alone. */
  refusals(): Promise<Refusals> {
    this.#refusals ??= import("../../../build/node/refusals.ts").then((module) => new module.Refusals());
    return this.#refusals;
  }

  /** Builders outside any run, such as expected documents in a test, need E4X values and nothing of a server. */
  get outside(): E4X {
    this.#outside ??= createE4X();
    return this.#outside;
  }

  /** The engine's builtins for modules, which run beside those of Node.js. */
  get modules(): ModuleRuntime {
    this.#modules ??= createModuleRuntime({
      clock: () => this.running.getStore()?.clock,
      mapStack: (stack) => (this.running.getStore()?.mapStacks ?? []).reduce((mapped, map) => map(mapped), stack),
      e4x: () => this.outside,
      lacking: () => this.missing,
      turn: () => this.#turns.look(),
      operations: () => (this.running.getStore()?.names[RESERVED_NAME] ?? this.outside.operations) as Record<string, unknown>,
    });
    return this.#modules;
  }

  /** What a new realm has and the engine has not. */
  get missing(): [path: string, names: string[]][] {
    this.#missing ??= missingNames();
    return this.#missing;
  }

  /** The code that makes a realm: it never changes, and each run evaluates it anew. */
  get realm(): Script {
    this.#realm ??= new Script(realmSource(), { filename: REALM_FILE });
    return this.#realm;
  }
}

/** The one object of the mock that outlives runs, besides the built-in schemas. */
export const allRuns = new AllRuns();
