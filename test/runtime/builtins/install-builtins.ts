import { addGenerics } from "./add-generics.ts";
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
import { removeMissing } from "./remove-missing.ts";
import { sortBuiltin } from "./sort-builtin.ts";
import { oldProxy } from "./old-proxy.ts";
import { unwatchProperty, watchProperty } from "./watch-property.ts";
import { sourceText, type SourceTextOptions } from "./source-text.ts";
import { installStrings } from "./string-builtins.ts";

/** What the builtins of a realm stand on. */
export interface BuiltinsOptions extends DateOptions, ErrorOptions, SourceTextOptions {
  /** What `next()` of an iterator throws at the end. */
  StopIteration: object;
  textOfFunction: TextOfFunction;
  /** What the realm has and the engine has not, of `missingNames`. */
  missing: readonly (readonly [path: string, names: readonly string[]])[];
}

/** What the code of scripts calls: its literals and `catch` clauses. */
export interface EngineBuiltins extends ErrorBuiltins {
  regExps: RegExpBuiltins;
}

/**
 * Makes the builtins of this realm those of the engine: what it has not is taken away, what it does otherwise is put in its place.
 * @param global the realm's global object
 */
export function installBuiltins(global: Record<string, unknown>, options: BuiltinsOptions): EngineBuiltins {
  const regExps = createRegExps();
  defineBuiltin(global, "RegExp", regExps.RegExp);
  installNumbers(global);
  installDates(global, options);
  installStrings(regExps);
  installObjects();
  const errors = installErrors(global, options);
  const array = Array.prototype as unknown as Record<string, unknown>;
  defineBuiltins(array, {
    sort(this: unknown, comparator?: unknown) {
      return sortBuiltin(this as unknown[], comparator);
    },
  });
  defineBuiltins(JSON, { stringify: jsonText, parse: parseJson });
  for (const [object, name] of [
    [Math, "Math"],
    [JSON, "JSON"],
  ] as const)
    defineBuiltin(object, "toSource", () => name);
  defineBuiltin(global, "uneval", (value: unknown) => sourceText(value, options));
  // A text, number or boolean is its object here: `(new String("a"))`.
  const sourceOf = function (this: unknown): string {
    return sourceText(Object(this), options);
  };
  for (const { prototype } of [Object, Array, String, Number, Boolean, Date, Error, Function] as { prototype: object }[])
    defineBuiltin(prototype, "toSource", function (this: unknown) {
      return Reflect.apply(sourceOf, this, []);
    });
  defineBuiltin(regExps.RegExp.prototype as object, "toSource", sourceOf);
  defineBuiltins(Boolean.prototype, {
    toJSON(this: unknown) {
      return Boolean.prototype.valueOf.call(this);
    },
  });
  const { bind, toString } = Function.prototype;
  defineBuiltins(Function.prototype, {
    toString(this: object) {
      return functionText(this, toString, options.textOfFunction);
    },
    bind(this: (...args: unknown[]) => unknown, ...args: unknown[]) {
      const bound = Reflect.apply(bind, this, args) as object;
      return Object.defineProperty(bound, "name", { value: "", configurable: true });
    },
  });
  Object.defineProperty(Function.prototype, "arity", {
    get(this: { length: number }) {
      return this.length;
    },
    configurable: true,
  });
  defineBuiltin(global, "Iterator", engineIterator(options.StopIteration));
  defineBuiltins(Object.prototype, { watch: watchProperty, unwatch: unwatchProperty });
  Object.defineProperty(global, "Proxy", { value: oldProxy(), writable: true, configurable: true });
  addGenerics();
  removeMissing(global, options.missing);
  return { ...errors, regExps };
}
