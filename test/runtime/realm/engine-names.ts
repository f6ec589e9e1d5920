/** The engine's own names, from before ECMAScript 6, that scripts meet. */
export interface EngineNames {
  /** Errors of the engine itself; scripts may make them, too. */
  InternalError: (message?: string) => Error;
  /** What `next()` of an iterator throws at the end. */
  StopIteration: object;
}

/** Makes them of this realm's objects. */
export function createEngineNames(): EngineNames {
  function InternalError(message?: string): Error {
    return Reflect.construct(Error, message === undefined ? [] : [message], new.target ?? InternalError) as Error;
  }
  InternalError.prototype = Object.create(Error.prototype, {
    constructor: { value: InternalError, writable: true, configurable: true },
    name: { value: "InternalError", writable: true, configurable: true },
    message: { value: "", writable: true, configurable: true },
  }) as Error;
  const StopIteration: object = Object.create(Object.prototype, {
    [Symbol.toStringTag]: { value: "StopIteration" },
    [Symbol.hasInstance]: { value: (value: unknown) => value === StopIteration },
  }) as object;
  return { InternalError, StopIteration };
}
