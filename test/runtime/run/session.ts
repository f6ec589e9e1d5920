import { RESERVED_NAME } from "../../../build/e4x/tree/reserved-name.ts";
import { keyOrder } from "../e4x/key-order.ts";
import { allRuns, type Session } from "./all-runs.ts";
import { runImportedScript } from "./imported-script.ts";
import { scriptMistake } from "../mistakes/script-mistake.ts";

/** Runs `task` with the Campaign names of `session`; concurrent runs do not see each other's. */
export function withSession<T>(session: Session, task: () => T): T {
  return allRuns.running.run(session, task);
}

/** Calls what an author wrote, and stops it where it goes on long after the time of the run. */
export function withinLimit<T>(step: () => T): T {
  const limit = allRuns.running.getStore()?.limit;
  return limit ? limit.hold(step) : step();
}

/** Maps stacks of errors that come out of the session that is going on. */
export function mapStacks(map: (stack: string) => string): void {
  const session = allRuns.running.getStore();
  if (session) (session.mapStacks ??= []).push(map);
}

/** The operations of the run that is going on. */
function operations(): Record<string, unknown> {
  return (allRuns.running.getStore()?.names[RESERVED_NAME] ?? allRuns.outside.operations) as Record<string, unknown>;
}

/**
 * `__e4x` for modules, which outlive runs: `export const x = __e4x.build` is read once and called in every run, so an
 * operation that was read asks for the current run each time it is called.
 */
const lastingOperations: Record<string, unknown> = new Proxy(Object.freeze(Object.create(null) as Record<string, unknown>), {
  get(_, name) {
    if (typeof name !== "string") return undefined;
    if (name === "script")
      return (...args: [file: string, source: string, variables: object, assigned: string[]]) => runImportedScript(server, ...args);
    if (name === "keys") return keyOrder;
    const ofModules = (allRuns.modules.operations as unknown as Record<string, unknown>)[name];
    if (ofModules !== undefined) return ofModules;
    const operation = operations()[name];
    if (typeof operation !== "function") return operation;
    let lasting = allRuns.operations.get(name);
    if (!lasting) {
      lasting = (...args) => (operations()[name] as (...args: unknown[]) => unknown)(...args);
      allRuns.operations.set(name, lasting);
    }
    return lasting;
  },
});

function lookUp(name: string): unknown {
  if (name === RESERVED_NAME) return lastingOperations;
  const { globals, isMissing } = allRuns.modules.builtins;
  if (name in globals) return globals[name];
  const session = allRuns.running.getStore();
  if (session === undefined) {
    // Where no server runs, a helper of tests has all that Node.js has.
    if (isMissing(name)) return (globalThis as unknown as Record<string, unknown>)[name];
    if (name === "XML" || name === "XMLList" || name === "QName" || name === "Namespace" || name === "isXMLName")
      return allRuns.outside[name];
    throw scriptMistake("name-outside-run", { name });
  }
  if (!(name in session.names)) throw new ReferenceError(`${name} is not defined`);
  return session.names[name];
}

function isThere(name: string): boolean {
  const { globals, isMissing } = allRuns.modules.builtins;
  const session = allRuns.running.getStore();
  return name in globals || (session ? name in session.names : isMissing(name));
}

/**
 * The free names of TypeScript activities: their modules are compiled so that `logInfo` reads `server.logInfo`. Each read
 * asks for the run that is going on, so one loaded module serves many campaigns.
 */
export const server: Record<string, unknown> = new Proxy(Object.create(null) as Record<string, unknown>, {
  get: (_, name) => (typeof name === "string" ? lookUp(name) : undefined),
  has: (_, name) => typeof name === "string" && (name === RESERVED_NAME || isThere(name)),
  set(_, name, value) {
    const session = allRuns.running.getStore();
    if (session === undefined || typeof name !== "string") throw new ReferenceError(`${String(name)} is not defined`);
    session.names[name] = value;
    return true;
  },
});
