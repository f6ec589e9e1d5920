import { AsyncLocalStorage } from "node:async_hooks";
import { RESERVED_NAME } from "../../../build/e4x/tree/reserved-name.ts";
import { createE4X, type E4X } from "../e4x/create-e4x.ts";
import { runImportedScript } from "./imported-script.ts";
import { scriptMistake } from "../mistakes/script-mistake.ts";

/** What a TypeScript activity sees while it runs: the Campaign names of one run. */
export interface Session {
  /** Every global of the script, `__e4x` included. */
  names: Record<string, unknown>;
  /** Map the stacks of modules that were evaluated here, where nobody else does. */
  mapStacks?: ((stack: string) => string)[];
}

/** Loads an activity's module fresh; vitest's own loader when the tests run in vitest. */
export type ModuleLoader = (file: string, run: number) => Promise<Record<string, unknown>>;

const running = new AsyncLocalStorage<Session>();
/** Builders outside any run, such as expected documents in a test, need E4X values and nothing of a server. */
const outside: E4X = createE4X();
/** What concerns the whole process: the loader, set once by the setup file of the vitest plugin, and how many runs there were. */
const shared: { module?: ModuleLoader; runs: number } = { runs: 0 };

/** Runs `task` with the Campaign names of `session`; concurrent runs do not see each other's. */
export function withSession<T>(session: Session, task: () => T): T {
  return running.run(session, task);
}

/** Maps stacks of errors that come out of the session that is going on. */
export function mapStacks(map: (stack: string) => string): void {
  const session = running.getStore();
  if (session) (session.mapStacks ??= []).push(map);
}

/** Tells how modules are loaded; see `ModuleLoader`. Without a loader they are bundled. */
export function useModuleLoader(loader: ModuleLoader | undefined): void {
  shared.module = loader;
}

/** The loader of the test runner, if there is one. */
export function moduleLoader(): ModuleLoader | undefined {
  return shared.module;
}

/** A number that no other run of this process has. */
export function nextRun(): number {
  shared.runs += 1;
  return shared.runs;
}

/** The operations of the run that is going on. */
function operations(): Record<string, unknown> {
  return (running.getStore()?.names[RESERVED_NAME] ?? outside.operations) as Record<string, unknown>;
}

/**
 * `__e4x` for modules, which outlive runs: `export const x = __e4x.build` is read once and called in every run, so an
 * operation that was read asks for the current run each time it is called.
 */
const lastingOperations: Record<string, unknown> = new Proxy(Object.create(null) as Record<string, unknown>, {
  get(cache, name) {
    if (typeof name !== "string") return undefined;
    if (name === "script")
      return (...args: [file: string, source: string, variables: object, assigned: string[]]) => runImportedScript(server, ...args);
    const operation = operations()[name];
    if (typeof operation !== "function") return operation;
    cache[name] ??= (...args: unknown[]) => (operations()[name] as (...args: unknown[]) => unknown)(...args);
    return cache[name];
  },
});

function lookUp(name: string): unknown {
  if (name === RESERVED_NAME) return lastingOperations;
  const session = running.getStore();
  if (session === undefined) {
    if (name === "XML" || name === "XMLList" || name === "QName" || name === "Namespace" || name === "isXMLName") return outside[name];
    throw scriptMistake("name-outside-run", { name });
  }
  if (!(name in session.names)) throw new ReferenceError(`${name} is not defined`);
  return session.names[name];
}

/**
 * The free names of TypeScript activities: their modules are compiled so that `logInfo` reads `server.logInfo`. Each read
 * asks for the run that is going on, so one loaded module serves many campaigns.
 */
export const server: Record<string, unknown> = new Proxy(Object.create(null) as Record<string, unknown>, {
  get: (_, name) => (typeof name === "string" ? lookUp(name) : undefined),
  has: (_, name) => typeof name === "string" && (name === RESERVED_NAME || name in (running.getStore()?.names ?? {})),
  set(_, name, value) {
    const session = running.getStore();
    if (session === undefined || typeof name !== "string") throw new ReferenceError(`${String(name)} is not defined`);
    session.names[name] = value;
    return true;
  },
});
