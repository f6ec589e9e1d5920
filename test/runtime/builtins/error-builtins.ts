import type { BuiltinHomes } from "./builtin-homes.ts";
import { defineBuiltin } from "./define-builtin.ts";
import type { CompleteError } from "./error-fields.ts";
import type { SourcePlace } from "./source-place.ts";
import { engineMessage, isTooDeep } from "./engine-message.ts";
import { stackOf } from "../mistakes/stack-of.ts";
import { hasRoom } from "./has-room.ts";

/** What errors are made with. */
export interface ErrorOptions {
  /** Tells the author's place of a stack. */
  placeOf(stack: string): SourcePlace | undefined;
  /** The constructor of `InternalError`, whose prototype is the one that scripts see. */
  InternalError: ErrorMaker;
  /** Gives an error its fields. */
  complete: CompleteError;
}

/** Errors as scripts have them. */
export interface ErrorBuiltins {
  /** The value of a `catch` clause: an error that V8 made becomes one of the engine's. */
  caught(value: unknown): unknown;
  InternalError: ErrorMaker;
}

const TOO_DEEP = "too much recursion";

type ErrorMaker = (message?: string) => Error;

/** Puts the engine's errors in place: they know their file and line, and `for in` sees what they have. */
export function installErrors(homes: BuiltinHomes, options: ErrorOptions): ErrorBuiltins {
  const makers = [Error, EvalError, RangeError, ReferenceError, SyntaxError, TypeError, URIError] as unknown as ErrorMaker[];
  const { placeOf, InternalError, complete } = options;
  for (const native of makers) defineBuiltin(homes.of(globalThis), native.name, engineError(native, homes, options));
  const internal = engineError(InternalError, homes, options);
  const prototype = homes.of(Error.prototype);
  for (const [name, value] of [
    ["fileName", ""],
    ["lineNumber", 0],
  ] as const)
    Object.defineProperty(prototype, name, { value, writable: true, enumerable: true, configurable: true });
  Object.defineProperty(prototype, "message", { value: "", writable: true, enumerable: true, configurable: true });
  Object.defineProperty(prototype, "name", { value: "Error", writable: true, enumerable: true, configurable: true });

  function caught(value: unknown): unknown {
    if (typeof value !== "object" || value === null || Object.prototype.toString.call(value) !== "[object Error]") return value;
    if (Object.hasOwn(value, "lineNumber")) return value;
    const error = value as Error;
    const stack = stackOf(error);
    const place = placeIn(stack, placeOf);
    if (isTooDeep(error.name, error.message)) {
      Object.setPrototypeOf(error, InternalError.prototype as object);
      const end = stack.indexOf("\n");
      return complete(error, TOO_DEEP, `InternalError: ${TOO_DEEP}${end === -1 ? "" : stack.slice(end)}`, place);
    }
    if (!hasRoom()) return complete(error, error.message, stack, place);
    const message = engineMessage(error.message, place());
    return complete(error, message, message === error.message ? stack : stack.replace(error.message, () => message), place);
  }
  return { caught, InternalError: internal };
}

/** A constructor in the place of a realm's own, with the same prototype. */
function engineError(native: ErrorMaker, homes: BuiltinHomes, { placeOf, complete }: ErrorOptions): ErrorMaker {
  const EngineError = function (...[message, file, line]: unknown[]): Error {
    const text = message === undefined ? "" : String(message);
    const error = Reflect.construct(native, [text], new.target ?? EngineError) as Error;
    Error.captureStackTrace(error, EngineError);
    const stack = stackOf(error);
    const place = placeIn(stack, placeOf);
    return complete(error, text, stack, () => ({
      file: file === undefined ? (place()?.file ?? "") : String(file),
      line: line === undefined ? (place()?.line ?? 0) : Number(line) >>> 0,
    }));
  };
  Object.defineProperty(EngineError, "length", { value: 3, configurable: true });
  Object.defineProperty(EngineError, "prototype", { value: native.prototype as object, writable: false });
  Object.defineProperty(EngineError, "name", { value: native.name, configurable: true });
  Object.defineProperty(homes.of(native.prototype as object), "constructor", {
    value: EngineError,
    writable: true,
    enumerable: false,
    configurable: true,
  });
  return EngineError as ErrorMaker;
}

/** Asks for the author's place once, when it is wanted. */
function placeIn(stack: string, placeOf: ErrorOptions["placeOf"]): () => SourcePlace | undefined {
  let asked: { place: SourcePlace | undefined } | undefined;
  return () => (asked ??= { place: hasRoom() ? placeOf(stack) : undefined }).place;
}
