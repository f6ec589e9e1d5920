import type { BuiltinHomes } from "./builtin-homes.ts";
import { type BuiltinsOptions, type EngineBuiltins, installBuiltins } from "./install-builtins.ts";
import { BUILTIN } from "./define-builtin.ts";
import { showAsNative } from "./function-text.ts";
import { engineMembers } from "../../../build/engine/engine-members.ts";
import { TYPED_ARRAYS } from "../../../build/engine/typed-arrays.ts";
import { resolvePath } from "../../../build/engine/resolve-path.ts";

/** The engine's builtins for code that runs beside Node.js's own, which stay whole: compiled code asks for each of them. */
export interface ModuleBuiltins extends EngineBuiltins {
  /** What free names stand for, by name. */
  readonly globals: Readonly<Record<string, unknown>>;
  /** True for a global name of Node.js that the engine has not. */
  isMissing(name: string): boolean;
  /** `object.name`, where `object` is neither null nor undefined. */
  member(object: unknown, name: PropertyKey): unknown;
  /** The names of members that values may have and that may be others here than on Node.js, and of those that the engine lacks anywhere. */
  readonly memberNames: readonly string[];
  /** A date as scripts have it. */
  date(native: Date): Date;
  /** Gives a function that is none of the script's own the text of one without source. */
  asNative(callable: object): void;
}

/** A member of a standard object that is no function there, or not there at all. */
interface OtherMember {
  /** The object that has it. */
  readonly of: object;
  /** Undefined where the engine has none. */
  readonly here: PropertyDescriptor | undefined;
}

type AnyFunction = (...args: unknown[]) => unknown;

/** What the builtins of modules stand on. */
export interface ModuleBuiltinsOptions extends Omit<BuiltinsOptions, "regExpPrototype"> {
  /** What Node.js has and the engine has not, of `missingNames`. */
  lacking: readonly (readonly [path: string, names: readonly string[]])[];
}

/** Makes the engine's builtins without touching those of this realm. */
export function createModuleBuiltins(options: ModuleBuiltinsOptions): ModuleBuiltins {
  const homes = new Map<object, object>([[Date.prototype, Object.create(Date.prototype) as object]]);
  const of: BuiltinHomes["of"] = (standard) => {
    const home = homes.get(standard) ?? (Object.create(null) as object);
    homes.set(standard, home);
    return home;
  };
  const engine = installBuiltins({ of }, { ...options, regExpPrototype: RegExp.prototype });
  const datePrototype = of(Date.prototype);

  /** By name, then by the function of Node.js: one function may have two names of which the engine knows one. */
  const functions = new Map<PropertyKey, Map<unknown, unknown>>();
  const others = new Map<PropertyKey, OtherMember[]>();
  const missing = new Set<string>();
  const memberNames = new Set<string>();
  const add = (standard: object, name: string, here: PropertyDescriptor | undefined): void => {
    const there = Object.getOwnPropertyDescriptor(standard, name);
    if (here !== undefined && ((there !== undefined && "value" in there && there.value === here.value) || OF_PROTOTYPES.has(name))) return;
    if (here === undefined || !isGlobal(standard)) memberNames.add(name);
    if (typeof there?.value === "function") {
      const known = functions.get(name) ?? new Map<unknown, unknown>();
      functions.set(name, known.set(there.value, here?.value));
    } else {
      others.set(name, [...(others.get(name) ?? []), { of: standard, here }]);
    }
  };
  for (const [standard, home] of homes) {
    if (standard === globalThis) continue;
    for (const [name, here] of Object.entries(Object.getOwnPropertyDescriptors(home))) add(standard, name, here);
  }
  const ownNames = new Map<unknown, readonly string[]>();
  for (const [path, names] of options.lacking) {
    const standard = resolvePath(globalThis as unknown as Record<string, unknown>, path);
    ownNames.set(standard, engineMembers.get(path)!);
    if (path === "") for (const name of names) missing.add(name);
    else if (standard !== undefined && path !== TYPED_ARRAYS) for (const name of names) add(standard, name, undefined);
  }
  ownNames.set(datePrototype, engineMembers.get("Date.prototype")!);
  const names = (of(Object) as ObjectConstructor).getOwnPropertyNames;
  functions.get("getOwnPropertyNames")!.set(Object.getOwnPropertyNames, (value: unknown) => [...(ownNames.get(value) ?? names(value))]);
  for (const home of homes.values())
    for (const { value } of Object.values(Object.getOwnPropertyDescriptors(home)) as PropertyDescriptor[])
      if (typeof value === "function" && BUILTIN in value) showAsNative(value);
  // A test that compares dates by their class has the one of Node.js in mind, and compiled code asks for `constructor`.
  Reflect.deleteProperty(datePrototype, "constructor");

  function member(object: unknown, name: PropertyKey): unknown {
    const value = (object as Record<PropertyKey, unknown>)[name];
    if (typeof value === "function") {
      const known = functions.get(name);
      return known?.has(value) ? known.get(value) : value;
    }
    const known = others.get(name);
    if (known === undefined) return value;
    for (const { of: standard, here } of known) {
      if (!hasFrom(object, standard, name)) continue;
      return here?.get ? Reflect.apply(here.get as AnyFunction, object, []) : here?.value;
    }
    return value;
  }

  const globals = of(globalThis) as Record<string, unknown>;
  // A test may give a date of its own.
  Object.defineProperty(globals["Date"], Symbol.hasInstance, { value: (value: unknown) => value instanceof Date });
  globals["InternalError"] = engine.InternalError;
  globals["StopIteration"] = options.StopIteration;
  return {
    ...engine,
    globals,
    isMissing: (name) => missing.has(name),
    member,
    memberNames: [...memberNames].sort(),
    asNative: showAsNative,
    date: (native) => Object.setPrototypeOf(native, datePrototype) as Date,
  };
}

/** True for `Object`, `Math` and the like, which code calls by their global names. */
function isGlobal(standard: object): boolean {
  return (typeof standard === "function" && standard !== Function.prototype) || standard === Math || standard === JSON;
}

/** Where regular expressions have these, the engine's differ for their prototype alone, and in how `source` shows a line break. */
const OF_PROTOTYPES: ReadonlySet<string> = new Set(["global", "ignoreCase", "multiline", "sticky", "source"]);

/** True where a name that `object` looks up would be found in `standard`. */
function hasFrom(object: unknown, standard: object, name: PropertyKey): boolean {
  for (let home: unknown = Object(object); home !== null; home = Object.getPrototypeOf(home)) {
    if (home === standard) return true;
    if (Object.hasOwn(home as object, name)) return false;
  }
  return false;
}
