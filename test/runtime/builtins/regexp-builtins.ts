import { checkPattern } from "./check-pattern.ts";
import type { BuiltinHomes } from "./builtin-homes.ts";
import { defineBuiltin, defineBuiltins } from "./define-builtin.ts";

/** Regular expressions as scripts have them. */
export interface RegExpBuiltins {
  readonly RegExp: (pattern?: unknown, flags?: unknown) => RegExp;
  /** Makes a literal's value one that scripts may have. */
  literal(native: RegExp): RegExp;
  isRegExp(value: unknown): value is RegExp;
  /** The same expression for the realm's own methods, which look at what scripts must not see. */
  twin(regExp: RegExp): RegExp;
  /** What it matches; groups that took no part are undefined. */
  exec(regExp: RegExp, text: string): RegExpExecArray | null;
  /** Remembers what the realm's own method matched last, for `RegExp.$1` and the like. */
  remember(): void;
  /** Remembers nothing, as at the start of a script. */
  forget(): void;
}

/** What the engine remembers of the last match; the realm's own code matches too, which scripts must not see. */
const LAST: readonly (readonly [name: string, short: string | undefined])[] = [
  ["input", "$_"],
  ["lastMatch", "$&"],
  ["lastParen", "$+"],
  ["leftContext", "$`"],
  ["rightContext", "$'"],
  ...Array.from({ length: 9 }, (_, index) => [`$${index + 1}`, undefined] as const),
];

/**
 * Makes the engine's regular expressions.
 * @param prototype what they have: one of their own in a script's realm, so that that of the realm stays whole, and with it what V8 does
 *   quickly for the realm's own code
 */
export function createRegExps(homes: BuiltinHomes, prototype: object): RegExpBuiltins {
  const native = RegExp;
  const source = Object.getOwnPropertyDescriptor(native.prototype, "source")!.get!;
  const nativeExec = native.prototype.exec;
  const home = homes.of(prototype);
  const patterns = new WeakMap<object, string>();
  const twins = new WeakMap<object, RegExp>();
  const last: Record<string, unknown> = {};
  function forget(): void {
    for (const [name] of LAST) last[name] = "";
  }
  forget();

  function isRegExp(value: unknown): value is RegExp {
    return typeof value === "object" && value !== null && Object.prototype.toString.call(value) === "[object RegExp]";
  }
  function flags(regExp: RegExp): string {
    const names = [];
    for (const [name, flag] of FLAGS) if ((regExp as unknown as Record<string, unknown>)[name] === true) names.push(flag);
    return names.join("");
  }
  function make(pattern: string, flagText: string): RegExp {
    checkPattern(pattern, flagText);
    const made = literal(compiled(pattern, flagText));
    if (/[\n\r\u2028\u2029]/.test(pattern)) patterns.set(made, pattern);
    return made;
  }
  function compiled(pattern: string, flagText: string): RegExp {
    try {
      return new native(pattern, flagText);
    } catch (error) {
      throw patternError((error as Error).message);
    }
  }
  function literal(made: RegExp): RegExp {
    return Object.getPrototypeOf(made) === prototype ? made : (Object.setPrototypeOf(made, prototype) as RegExp);
  }
  function twin(regExp: RegExp): RegExp {
    let made = twins.get(regExp);
    if (!made) {
      made = new native(Reflect.apply(source, regExp, []) as string, flags(regExp));
      twins.set(regExp, made);
    }
    made.lastIndex = 0;
    return made;
  }
  function remember(): void {
    const statics = native as unknown as Record<string, unknown>;
    for (const [name] of LAST) last[name] = statics[name];
  }
  function exec(regExp: RegExp, text: string): RegExpExecArray | null {
    const found = Reflect.apply(nativeExec, regExp, [text]);
    if (found) remember();
    return found;
  }
  function checked(value: unknown, method: string): RegExp {
    if (isRegExp(value)) return value;
    throw new TypeError(`RegExp.prototype.${method} called on incompatible ${value === null ? "null" : typeof value}`);
  }

  const EngineRegExp = function (pattern?: unknown, flagText?: unknown): RegExp {
    if (!isRegExp(pattern)) return make(pattern === undefined ? "" : String(pattern), flagText === undefined ? "" : String(flagText));
    if (flagText !== undefined) throw new TypeError("can't supply flags when constructing one RegExp from another");
    return new.target ? make(pattern.source, flags(pattern)) : pattern;
  };
  Object.defineProperty(EngineRegExp, "length", { value: 2, configurable: true });
  Object.defineProperty(EngineRegExp, "name", { value: "RegExp", configurable: true });
  Object.defineProperty(EngineRegExp, "prototype", { value: prototype, writable: false });
  for (const [name, short] of LAST)
    for (const each of short === undefined ? [name] : [name, short])
      Object.defineProperty(EngineRegExp, each, { get: () => last[name], set: () => undefined, enumerable: false, configurable: true });
  Object.defineProperty(EngineRegExp, "multiline", { value: false, writable: true, configurable: true });

  defineBuiltin(home, "constructor", EngineRegExp);
  Object.defineProperty(home, "source", {
    get(this: RegExp) {
      return patterns.get(this)?.replace(/(^|[^\\])\//g, "$1\\/") ?? (Reflect.apply(source, this, []) as string);
    },
    configurable: true,
  });
  for (const [name] of FLAGS) {
    const getter = Object.getOwnPropertyDescriptor(native.prototype, name)!.get!;
    Object.defineProperty(home, name, { get: flagGetter(getter, prototype), configurable: true });
  }
  defineBuiltins(home, {
    exec(this: unknown, text?: unknown) {
      const found = exec(checked(this, "exec"), String(text));
      return found && Object.assign(Array.from(found), { index: found.index, input: found.input });
    },
    test(this: unknown, text?: unknown) {
      return exec(checked(this, "test"), String(text)) !== null;
    },
    compile(this: unknown, pattern?: unknown, flagText?: unknown) {
      const changed = checked(this, "compile");
      const [newPattern, newFlags] = isRegExp(pattern) ? [pattern.source, flags(pattern)] : [String(pattern ?? ""), String(flagText ?? "")];
      checkPattern(newPattern, newFlags);
      twins.delete(changed);
      Object.setPrototypeOf(changed, native.prototype);
      Reflect.apply(nativeCompile, changed, [newPattern, newFlags]);
      return literal(changed);
    },
    toString(this: unknown) {
      const shown = checked(this, "toString");
      return `/${shown.source}/${flags(shown)}`;
    },
  });
  return { RegExp: EngineRegExp as RegExpBuiltins["RegExp"], literal, isRegExp, twin, exec, remember, forget };
}

const nativeCompile = RegExp.prototype.compile;

const FLAGS = [
  ["global", "g"],
  ["ignoreCase", "i"],
  ["multiline", "m"],
  ["sticky", "y"],
] as const;

/** The prototype is a regular expression itself and has no flag. */
function flagGetter(getter: () => unknown, prototype: object) {
  return function (this: object): unknown {
    return this === prototype ? false : Reflect.apply(getter, this, []);
  };
}

function patternError(message: string): SyntaxError {
  return new SyntaxError(patternMessage(message));
}

function patternMessage(message: string): string {
  if (/Unterminated group/.test(message)) return "unterminated parenthetical";
  if (/Nothing to repeat|out of order in \{\}|Invalid group/.test(message)) return "invalid quantifier";
  if (/Unterminated character class/.test(message)) return "unterminated character class";
  if (/Unmatched '\)'/.test(message)) return "unmatched ) in regular expression";
  if (/Range out of order/.test(message)) return "invalid range in character class";
  if (/\\ at end/.test(message)) return "trailing \\ in regular expression";
  return message;
}
