/**
 * Puts `eval` and `Function` of this realm on the script compiler, so that code in strings may hold E4X. `eval` always works as
 * an indirect one: it sees globals, not the variables of the function that calls it.
 * @param evaluate compiles and runs text; gives its completion value
 */
export function replaceEvaluation(evaluate: (source: string) => unknown): void {
  const evaluateText = (source: unknown): unknown =>
    typeof source === "string" ? evaluate(beginsWithMarkup(source) ? `;${source}` : source) : source;
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
}

/** Text that is XML and nothing else is refused as a script, but `eval` takes it. */
function beginsWithMarkup(source: string): boolean {
  return /^\s*</.test(source);
}
