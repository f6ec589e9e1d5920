import { addGenerics } from "./add-generics.ts";
import type { BuiltinHomes } from "./builtin-homes.ts";
import { type DateOptions, installDates } from "./date-builtins.ts";
import { defineBuiltin, defineBuiltins } from "./define-builtin.ts";
import { engineIterator } from "./engine-iterator.ts";
import { type ErrorBuiltins, type ErrorOptions, installErrors } from "./error-builtins.ts";
import { functionText, type TextOfFunction } from "./function-text.ts";
import { jsonText } from "./json-text.ts";
import { installNumbers } from "./number-builtins.ts";
import { installObjects } from "./object-builtins.ts";
import { parseJson } from "./parse-json.ts";
import { createRegExps, type RegExpBuiltins } from "./regexp-builtins.ts";
import { sortBuiltin } from "./sort-builtin.ts";
import { oldProxy } from "./old-proxy.ts";
import { unwatchProperty, watchProperty } from "./watch-property.ts";
import { sourceText, type SourceTextOptions } from "./source-text.ts";
import { installStrings } from "./string-builtins.ts";

/** What the builtins of a realm stand on. */
export interface BuiltinsOptions extends DateOptions, ErrorOptions, SourceTextOptions {
  /** The prototype of regular expressions. */
  regExpPrototype: object;
  /** What `next()` of an iterator throws at the end. */
  StopIteration: object;
  textOfFunction: TextOfFunction;
}

/** What the code of scripts calls: its literals and `catch` clauses. */
export interface EngineBuiltins extends ErrorBuiltins {
  regExps: RegExpBuiltins;
}

/** Puts in place what the engine's builtins do otherwise than this realm's, and what it has beyond them. */
export function installBuiltins(homes: BuiltinHomes, options: BuiltinsOptions): EngineBuiltins {
  const global = homes.of(globalThis);
  const regExps = createRegExps(homes, options.regExpPrototype);
  defineBuiltin(global, "RegExp", regExps.RegExp);
  installNumbers(homes);
  installDates(homes, options);
  installStrings(homes, regExps);
  installObjects(homes);
  const errors = installErrors(homes, options);
  defineBuiltins(homes.of(Array.prototype), {
    sort(this: unknown, comparator?: unknown) {
      return sortBuiltin(this as unknown[], comparator);
    },
  });
  defineBuiltins(homes.of(JSON), { stringify: jsonText, parse: parseJson });
  for (const [object, name] of [
    [Math, "Math"],
    [JSON, "JSON"],
  ] as const)
    defineBuiltin(homes.of(object), "toSource", () => name);
  defineBuiltin(global, "uneval", (value: unknown) => sourceText(value, options));
  // A text, number or boolean is its object here: `(new String("a"))`.
  const sourceOf = function (this: unknown): string {
    return sourceText(Object(this), options);
  };
  for (const { prototype } of [Object, Array, String, Number, Boolean, Date, Error, Function] as { prototype: object }[])
    defineBuiltin(homes.of(prototype), "toSource", function (this: unknown) {
      return Reflect.apply(sourceOf, this, []);
    });
  defineBuiltin(homes.of(options.regExpPrototype), "toSource", sourceOf);
  defineBuiltins(homes.of(Boolean.prototype), {
    toJSON(this: unknown) {
      return Boolean.prototype.valueOf.call(this);
    },
  });
  const { bind, toString } = Function.prototype;
  defineBuiltins(homes.of(Function.prototype), {
    toString(this: object) {
      return functionText(this, toString, options.textOfFunction);
    },
    bind(this: (...args: unknown[]) => unknown, ...args: unknown[]) {
      const bound = Reflect.apply(bind, this, args) as object;
      return Object.defineProperty(bound, "name", { value: "", configurable: true });
    },
  });
  Object.defineProperty(homes.of(Function.prototype), "arity", {
    get(this: { length: number }) {
      return this.length;
    },
    configurable: true,
  });
  defineBuiltin(global, "Iterator", engineIterator(options.StopIteration));
  defineBuiltins(homes.of(Object.prototype), { watch: watchProperty, unwatch: unwatchProperty });
  Object.defineProperty(global, "Proxy", { value: oldProxy(), writable: true, configurable: true });
  addGenerics(homes);
  return { ...errors, regExps };
}
