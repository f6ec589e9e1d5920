import { builtinFunctions } from "../../../build/compile/helpers/builtin-functions.ts";
import { withNames } from "../../../build/compile/helpers/helper-function.ts";
import { parse } from "../../../build/e4x/parse/parse.ts";
import { lower } from "../../../build/e4x/calls/lower.ts";
import { print } from "../../../build/e4x/print/print.ts";
import { RESERVED_NAME } from "../../../build/e4x/tree/reserved-name.ts";
import { missingMethods } from "../../../build/engine/missing-methods.ts";
import {
  renamedStatics,
  translatedConstants,
  translatedGlobals,
  translatedMethods,
  translatedStatics,
} from "../../../build/engine/translated-builtins.ts";
import { finishLowered } from "../../../build/node/finish-lowered.ts";
import { SERVER } from "../../../build/node/node-code.ts";
import { lowerOperators } from "../../../build/node/operators/lower-operators.ts";

type AnyFunction = (...args: unknown[]) => unknown;

/** What stands for builtins that the engine lacks, for code that runs beside Node.js's own: the functions that a script brings along. */
export interface BuiltinHelpers {
  /** By the name of a method: a function of the value and what it is called with. */
  readonly methods: ReadonlyMap<string, AnyFunction>;
  /** A method that is asked for before it is called. */
  methodOf(value: unknown, name: string): unknown;
  /** By a path, `Object.assign`. */
  readonly statics: ReadonlyMap<string, unknown>;
  /** By the name of a global. */
  readonly globals: ReadonlyMap<string, unknown>;
}

/**
 * Compiles the functions as the code of a module is.
 * @param operations what `__e4x` is for them: it asks for the engine's builtins alone
 * @param globals what their free names are
 */
export function createBuiltinHelpers(operations: object, globals: (name: string) => unknown): BuiltinHelpers {
  const functions = evaluate({ operations, globals });
  const stepping = functions["builtinSteps"] as { prototype: object };
  // A loop of Node.js's asks for this where a script asks for steps.
  iterate(stepping.prototype, function () {
    return this;
  });
  for (const name of translatedGlobals.values())
    iterate((functions[name] as unknown as { prototype: object }).prototype, function () {
      return (this as { __steps__(): unknown }).__steps__();
    });
  const of = (names: ReadonlyMap<string, string>): [string, AnyFunction][] =>
    [...names].map(([name, operation]) => [name, functions[operation]!]);
  const methods = new Map(of(translatedMethods));
  return {
    methods,
    methodOf: (value, name) => functions["builtinMethodOf"]!(value, name, missingMethods.get(name)!.of.join(" "), methods.get(name)),
    statics: new Map([
      ...of(translatedStatics),
      ...translatedConstants,
      ...[...renamedStatics].map(([name, there]) => [name, globals(there)] as const),
    ]),
    globals: new Map(of(translatedGlobals)),
  };
}

function iterate(prototype: object, start: (this: object) => unknown): void {
  Object.defineProperty(prototype, Symbol.iterator, { value: start });
}

function evaluate({ operations, globals }: { operations: object; globals: (name: string) => unknown }): Record<string, AnyFunction> {
  const names = Object.keys(builtinFunctions);
  const text = Object.values(builtinFunctions).map((helper) => withNames(helper.text, (operation) => operation));
  const program = finishLowered(lower(parse(text.join("\n"))));
  const { code } = lowerOperators(print(program).code, { bindFreeNames: SERVER, countsTurns: true });
  const server = new Proxy({}, { get: (_, name) => (name === RESERVED_NAME ? operations : globals(name as string)) });
  // oxlint-disable-next-line typescript/no-implied-eval -- the toolkit's own functions
  return new Function(SERVER, `${code}\nreturn { ${names.join(", ")} };`)(server) as Record<string, AnyFunction>;
}
