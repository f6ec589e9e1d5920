import { parse } from "./parse.ts";
import type { Expression } from "./syntax.ts";

/** More than any script writes by hand; a loop that makes a new text each turn does not fill the memory. */
const mostTexts = 5000;

/** Parsed expressions by their text: a script that runs one query many times parses it once. */
export class ExpressionCache {
  readonly #parsed = new Map<string, Expression>();

  /** @throws Error with the expression and the column */
  parse(text: string): Expression {
    let expression = this.#parsed.get(text);
    if (!expression) {
      expression = parse(text);
      if (this.#parsed.size >= mostTexts) this.#parsed.clear();
      this.#parsed.set(text, expression);
    }
    return expression;
  }
}
