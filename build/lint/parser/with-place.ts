import { E4XSyntaxError } from "../../e4x/index.ts";

/**
 * Runs a parser; a syntax error leaves it as ESLint shows it.
 * @throws the error, its message with the suggestion, its place as `lineNumber`, `column` (1-based) and `index`
 */
export function withPlace<T>(run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof E4XSyntaxError)) throw error;
    const { message, suggestion, pos, loc } = error;
    throw Object.assign(error, {
      message: `${message}${/[.!?]$/.test(message) ? "" : "."} ${suggestion}`,
      lineNumber: loc.line,
      column: loc.column + 1,
      index: pos,
    });
  }
}
