/** As many as the deepest call of the mock has above the script, and those of the script and of its test. */
const FRAMES = 100;

/** How many lines stacks have that are made from now on. Not by assignment: in a realm, what the text reads of `Error` was read once. */
export function limitStacks(frames = FRAMES): void {
  Reflect.set(Error, "stackTraceLimit", frames);
}

/**
 * Gives an error the stack of here. Frames of the mock stand above the line of the script, which Node's ten frames would cut off.
 * @param above a function that is no part of the stack, nor is what it calls
 */
export function captureStack(error: Error, above: (...args: never[]) => unknown): void {
  const limit = Error.stackTraceLimit;
  if (limit < FRAMES) limitStacks();
  Error.captureStackTrace(error, above);
  if (limit < FRAMES) limitStacks(limit);
}

/** Makes an error that gets the stack of another one: that of here is not written, which tools and scripts may have a function for. */
export function withoutStack<E extends Error>(make: () => E): E {
  const limit: unknown = Reflect.get(Error, "stackTraceLimit");
  limitStacks(0);
  try {
    return make();
  } finally {
    Reflect.set(Error, "stackTraceLimit", limit);
  }
}
