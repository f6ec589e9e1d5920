import { readFileSync } from "node:fs";
import { translatedGlobals, translatedMethods } from "../../../build/engine/translated-builtins.ts";
import type { ModuleOperations } from "../../../build/e4x/calls/operations.ts";
import { hideFields } from "../builtins/error-fields.ts";
import { createModuleBuiltins, type ModuleBuiltins } from "../builtins/module-builtins.ts";
import type { SourcePlace } from "../builtins/source-place.ts";
import { createTimeZone, type TimeZone } from "../builtins/time-zone.ts";
import type { E4X } from "../e4x/create-e4x.ts";
import { captureStack } from "../mistakes/capture-stack.ts";
import { createEngineNames, type EngineNames } from "../realm/engine-names.ts";
import { keyOrder } from "../e4x/key-order.ts";
import { authorPlaces } from "./author-places.ts";
import { type BuiltinHelpers, createBuiltinHelpers } from "./builtin-helpers.ts";
import { ownerAt } from "./owner-at.ts";

/** What the builtins of a run stand on. */
export interface RunClock {
  /** Milliseconds since 1970. */
  now(): number;
  /** A name of the time zone database. */
  readonly timeZone: string;
}

/** The builtins of modules, and the operations by which compiled code asks for them. */
export interface ModuleRuntime {
  readonly builtins: ModuleBuiltins;
  readonly operations: ModuleOperations;
  readonly engine: EngineNames;
}

/** What the run that is going on gives, if there is one. */
export interface RunsOfModules {
  clock(): RunClock | undefined;
  /** From places of the code that runs to those of its source, where nobody else does it. */
  mapStack(stack: string): string;
  e4x(): E4X;
  /** What Node.js has and the engine has not, of `missingNames`. */
  lacking(): readonly (readonly [path: string, names: readonly string[]])[];
  /** See `LoopOperations`. */
  turn(): number;
  /** The operations of E4X. */
  operations(): Readonly<Record<string, unknown>>;
}

/** Standard objects with functions that scripts bring along. */
const HOLDERS = ["Object", "Array", "String", "Number", "Math"] as const;

/** Makes the builtins of modules: one set for all runs, each of which has a clock of its own. */
export function createModuleRuntime(runs: RunsOfModules): ModuleRuntime {
  const zones = new Map<string, TimeZone>();
  const zoneOf = (name: string): TimeZone => {
    const zone = zones.get(name) ?? createTimeZone(name);
    zones.set(name, zone);
    return zone;
  };
  const engine = createEngineNames();
  const builtins = createModuleBuiltins({
    ...engine,
    lacking: runs.lacking(),
    now: () => runs.clock()?.now() ?? Date.now(),
    zone: () => zoneOf(runs.clock()?.timeZone ?? "UTC"),
    complete: hideFields,
    placeOf: (stack) => placeIn(runs.mapStack(stack)),
    // The code that runs is another one than its author wrote, and another one than the script's: a rule of the check tells of it.
    textOfFunction: (running) => (running.endsWith("{ [native code] }") ? undefined : running),
    xmlText: (value) => (runs.e4x().toFlat(value) ? (value as { toXMLString(): string }).toXMLString() : undefined),
  });
  const { member, caught } = builtins;
  const read: ModuleOperations["member"] = (object, name, owner) => {
    if (object === undefined || object === null) throw ofNothing(object, owner, read);
    return member(object, name) ?? (isHolder(object) ? ofHolder(object, name) : undefined);
  };
  const ofEngine: Pick<ModuleOperations, "member" | "send"> = {
    member(object, name, owner) {
      if (object === undefined || object === null) throw ofNothing(object, owner, ofEngine.member);
      return member(object, name);
    },
    send(object, name, owner, ...args) {
      const method = ofEngine.member(object, name, owner);
      if (typeof method !== "function") throw noFunction(owner, name, ofEngine.send);
      return Reflect.apply(method, object, args) as unknown;
    },
  };
  const globals = (name: string): unknown =>
    name in builtins.globals ? builtins.globals[name] : (globalThis as unknown as Record<string, unknown>)[name];
  let made: BuiltinHelpers | undefined;
  const helpers = (): BuiltinHelpers => (made ??= createBuiltinHelpers(operationsOfHelpers(ofEngine, runs), globals));
  const holders = new Map<object, string>(
    HOLDERS.flatMap((name) => [
      [globalThis[name], name],
      [globals(name) as object, name],
    ]),
  );
  const isHolder = (object: unknown): object is object => holders.has(object as object);
  const ofHolder = (object: object, name: PropertyKey): unknown => helpers().statics.get(`${holders.get(object)}.${String(name)}`);
  const helpersOf = (object: object): PropertyDescriptorMap => {
    const own = [...helpers().statics].filter(([path]) => path.startsWith(`${holders.get(object)}.`));
    return Object.fromEntries(own.map(([path, value]) => [path.slice(path.indexOf(".") + 1), { value }]));
  };
  for (const name of translatedGlobals.keys())
    Object.defineProperty(builtins.globals, name, { get: () => helpers().globals.get(name), enumerable: true });
  const operations: ModuleOperations = {
    member: read,
    send(object, name, owner, ...args) {
      const isNothing = object === undefined || object === null;
      const method = isNothing ? undefined : read(object, name, owner);
      if (typeof method !== "function" && translatedMethods.has(name as string) && !isHolder(object))
        return helpers().methods.get(name as string)!(object, ...args);
      if (isNothing) throw ofNothing(object, owner, operations.send);
      if (typeof method !== "function") throw noFunction(owner, name, operations.send);
      return Reflect.apply(method, object, args) as unknown;
    },
    bound(object, name, owner) {
      if (translatedMethods.has(name as string) && !isHolder(object)) return helpers().methodOf(object, name as string);
      const method = operations.member(object, name, owner);
      return typeof method === "function" ? (...args: unknown[]) => Reflect.apply(method, object, args) as unknown : method;
    },
    memberComputed: ofEngine.member,
    sendComputed: ofEngine.send,
    boundComputed(object, name, owner) {
      const method = ofEngine.member(object, name, owner);
      return typeof method === "function" ? (...args: unknown[]) => Reflect.apply(method, object, args) as unknown : method;
    },
    maybe: (value, rest) => (value === undefined || value === null ? undefined : rest(value)),
    caught,
    holder: (object) => Object.create(object, helpersOf(object)) as object,
    turn: () => runs.turn(),
  };
  return { builtins, operations, engine: { ...engine, InternalError: builtins.InternalError } };
}

/** What the functions that a script brings along call: builtins of the engine, never one another by way of a method. */
function operationsOfHelpers(ofEngine: Pick<ModuleOperations, "member" | "send">, runs: RunsOfModules): object {
  const own: Record<string, unknown> = {
    ...ofEngine,
    memberComputed: ofEngine.member,
    sendComputed: ofEngine.send,
    keys: keyOrder,
    turn: () => runs.turn(),
  };
  return new Proxy(own, { get: (_, name: string) => own[name] ?? runs.operations()[name] });
}

/** The error of a property that is wanted of nothing, in the engine's words, as if it were thrown where `thrower` was called. */
function ofNothing(nothing: undefined | null, owner: string, thrower: (...args: never[]) => unknown): TypeError {
  return thrownBy(thrower, owner === "" ? `${nothing} has no properties` : `${owner} is ${nothing}`);
}

/** As V8 says it of calls, which scripts in a realm see too. */
function noFunction(owner: string, name: PropertyKey, thrower: (...args: never[]) => unknown): TypeError {
  return thrownBy(thrower, `${owner === "" ? "" : `${owner.replaceAll("()", "(...)")}.`}${String(name)} is not a function`);
}

function thrownBy(thrower: (...args: never[]) => unknown, message: string): TypeError {
  const error = new TypeError(message);
  captureStack(error, thrower);
  return error;
}

function placeIn(stack: string): SourcePlace | undefined {
  for (const { file, line, column } of authorPlaces(stack)) return { file, line, ...ownerAt(readFileSync(file, "utf8"), line, column) };
  return undefined;
}
