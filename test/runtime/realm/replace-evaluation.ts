/**
 * Puts `eval` and `Function` of this realm on the script compiler, so that code in strings may hold E4X. Where a script calls `eval` by
 * its name, the compiler has put a call that tells the local variables; by any other name it sees globals.
 * @param evaluate compiles and runs text; gives its completion value
 * @returns the function that is `eval` now
 */
export function replaceEvaluation(evaluate: (source: string) => unknown): unknown {
  const evaluateText = (source: unknown): unknown => (typeof source === "string" ? evaluate(source) : source);
  Object.defineProperty(evaluateText, "name", { value: "eval" });
  const prototype = Function.prototype;
  const makeFunction = function (...args: unknown[]): unknown {
    const body = args.length === 0 ? "" : String(args.pop());
    return evaluate(`(function anonymous(${args.map(String).join(",")}\n) {\n${body}\n})`);
  };
  Object.defineProperty(makeFunction, "name", { value: "Function" });
  Object.defineProperty(makeFunction, "prototype", { value: prototype, writable: false });
  Object.defineProperty(prototype, "constructor", { value: makeFunction, writable: true, configurable: true });
  Object.defineProperty(globalThis, "Function", { value: makeFunction, writable: true, configurable: true });
  Object.defineProperty(globalThis, "eval", { value: evaluateText, writable: true, configurable: true });
  return evaluateText;
}
