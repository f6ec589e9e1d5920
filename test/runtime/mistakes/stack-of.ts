/**
 * The stack of an error as Node.js writes it, at its first reading: a script may have put a function into `Error.prepareStackTrace` that would be
 * asked. The realm's own code has the `Error` of before; beside Node.js they are the same, and what is there is for tools.
 */
export function stackOf(error: Error): string {
  const own = Object.getOwnPropertyDescriptor(globalThis, "Error");
  const maker: unknown = own?.value;
  const isAsked = ((typeof maker === "object" && maker !== null) || typeof maker === "function") && Reflect.has(maker, "prepareStackTrace");
  if (own === undefined || maker === Error || !isAsked) return read(error);
  Reflect.defineProperty(globalThis, "Error", { value: undefined, writable: true, enumerable: false, configurable: true });
  try {
    return read(error);
  } finally {
    Reflect.defineProperty(globalThis, "Error", own);
  }
}

/** Empty where there is no text. */
function read(error: Error): string {
  try {
    const stack: unknown = error.stack;
    return typeof stack === "string" ? stack : "";
  } catch {
    return "";
  }
}
