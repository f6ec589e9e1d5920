import { expressionError } from "./expression-error.ts";
import { parseDate } from "../../wire/parse-date.ts";
import type { BinaryOperator, Expression } from "./syntax.ts";
import { tokenize, type Token } from "./tokenize.ts";
import { mistake } from "../../mistakes/mistake.ts";

const comparisons: Record<string, BinaryOperator> = { "=": "=", "!=": "!=", "<>": "!=", "<": "<", "<=": "<=", ">": ">", ">=": ">=" };
/** Brackets in brackets; more than that is no expression anybody wrote. */
const deepest = 200;
const keywords = new Set(["AND", "OR", "NOT", "LIKE", "IN", "IS", "NULL", "TRUE", "FALSE"]);

/**
 * Parses an XTK expression ("Expressions" of the query reference). Loosest first: OR, AND, NOT, comparison, `+ -`, `* /`, sign.
 * @throws Error with the expression and the column
 */
export function parse(text: string): Expression {
  const tokens = tokenize(text);
  let index = 0;
  let depth = 0;

  const peek = (): Token => tokens[index]!;
  const take = (): Token => tokens[index++]!;
  const isKeyword = (word: string, token = peek()): boolean => token.kind === "name" && token.text.toUpperCase() === word;
  const isSymbol = (symbol: string): boolean => peek().kind === "symbol" && peek().text === symbol;
  const skipKeyword = (word: string): boolean => isKeyword(word) && Boolean(take());
  const skipSymbol = (symbol: string): boolean => isSymbol(symbol) && Boolean(take());
  const shown = (token: Token): string =>
    token.kind === "end" ? "the end" : `"${text.slice(token.offset, tokens[tokens.indexOf(token) + 1]?.offset).trim()}"`;
  const fail = (expected: string): Error =>
    expressionError(text, peek().offset, mistake("expression-unexpected-token", { expected, found: shown(peek()) }));
  const expectSymbol = (symbol: string): void => {
    if (!skipSymbol(symbol)) throw fail(symbol);
  };

  function deeper<Result>(offset: number, inside: () => Result): Result {
    depth += 1;
    if (depth > deepest) throw expressionError(text, offset, mistake("expression-too-deep", { limit: deepest }));
    const result = inside();
    depth -= 1;
    return result;
  }

  /** Or: And ("OR" And)* */
  function parseOr(): Expression {
    let left = parseAnd();
    while (isKeyword("OR")) left = { type: "binary", operator: "OR", offset: take().offset, left, right: parseAnd() };
    return left;
  }

  /** And: Not ("AND" Not)* */
  function parseAnd(): Expression {
    let left = parseNot();
    while (isKeyword("AND")) left = { type: "binary", operator: "AND", offset: take().offset, left, right: parseNot() };
    return left;
  }

  /** Not: "NOT" Not | Comparison */
  function parseNot(): Expression {
    if (isKeyword("NOT")) {
      const { offset } = take();
      return { type: "not", offset, operand: deeper(offset, parseNot) };
    }
    return parseComparison();
  }

  /** Comparison: Sum (operator Sum | "IS" "NOT"? "NULL" | "NOT"? "LIKE" Sum | "NOT"? "IN" "(" List ")")? */
  function parseComparison(): Expression {
    const left = parseSum();
    const { offset, kind, text: symbol } = peek();
    const operator = kind === "symbol" && Object.hasOwn(comparisons, symbol) ? comparisons[symbol] : undefined;
    if (operator) {
      take();
      return { type: "binary", operator, offset, left, right: parseSum() };
    }
    if (skipKeyword("IS")) {
      const negated = skipKeyword("NOT");
      if (!skipKeyword("NULL")) throw fail("NULL");
      return negate({ type: "isNull", operand: left, offset }, negated);
    }
    const negated = isKeyword("NOT") && Boolean(take());
    if (skipKeyword("LIKE")) return negate({ type: "binary", operator: "LIKE", offset, left, right: parseSum() }, negated);
    if (skipKeyword("IN")) {
      expectSymbol("(");
      return negate({ type: "in", operand: left, list: parseList(), offset }, negated);
    }
    if (negated) throw fail("LIKE or IN after NOT");
    return left;
  }

  function negate(operand: Expression, negated: boolean): Expression {
    return negated ? { type: "not", operand, offset: operand.offset } : operand;
  }

  /** List: Or ("," Or)* ")" */
  function parseList(): Expression[] {
    const list = [parseOr()];
    while (skipSymbol(",")) list.push(parseOr());
    expectSymbol(")");
    return list;
  }

  /** Sum: Product (("+" | "-") Product)* */
  function parseSum(): Expression {
    let left = parseProduct();
    while (isSymbol("+") || isSymbol("-")) {
      const { text: operator, offset } = take();
      left = { type: "binary", operator: operator as BinaryOperator, offset, left, right: parseProduct() };
    }
    return left;
  }

  /** Product: Sign (("*" | "/") Sign)* */
  function parseProduct(): Expression {
    let left = parseSign();
    while (isSymbol("*") || isSymbol("/")) {
      const { text: operator, offset } = take();
      refusePathWithoutBrackets(left, operator, offset);
      left = { type: "binary", operator: operator as BinaryOperator, offset, left, right: parseSign() };
    }
    return left;
  }

  /** `folder/@name` would be a division: nobody means that. */
  function refusePathWithoutBrackets(left: Expression, operator: string, offset: number): void {
    if (operator !== "/" || left.type !== "path" || left.path.startsWith("@") || text[left.offset] === "[") return;
    const { kind, text: next, offset: at } = peek();
    const adjacent = left.offset + left.path.length === offset && at === offset + 1;
    if (!adjacent || (kind !== "path" && kind !== "name")) return;
    throw expressionError(text, left.offset, mistake("expression-path-divided", { path: left.path, next }));
  }

  /** Sign: ("-" | "+") Sign | Primary */
  function parseSign(): Expression {
    const { offset } = peek();
    if (skipSymbol("-")) return { type: "negative", offset, operand: deeper(offset, parseSign) };
    return skipSymbol("+") ? deeper(offset, parseSign) : parsePrimary();
  }

  /** Primary: literal | path | variable | name | name "(" List? ")" | "(" Or ")" */
  function parsePrimary(): Expression {
    const { kind, text: content, offset } = peek();
    if (skipSymbol("("))
      return deeper(offset, () => {
        const inner = parseOr();
        expectSymbol(")");
        return inner;
      });
    if (kind === "symbol" || kind === "end") throw fail("a value");
    take();
    if (kind === "string") return { type: "literal", value: content, offset };
    if (kind === "number") return { type: "literal", value: Number(content), offset };
    if (kind === "path") return { type: "path", path: content, offset };
    if (kind === "variable") {
      const [type = "", path = ""] = content.slice(0, -1).split("(");
      return { type: "variable", variable: { type, path: path.trim() }, offset };
    }
    if (kind === "date") {
      const value = parseDate(content);
      if (!value) throw expressionError(text, offset, mistake("expression-invalid-date", { text: content }));
      return { type: "literal", value, offset };
    }
    if (isKeyword("TRUE", tokens[index - 1])) return { type: "literal", value: true, offset };
    if (isKeyword("FALSE", tokens[index - 1])) return { type: "literal", value: false, offset };
    if (isKeyword("NULL", tokens[index - 1])) return { type: "literal", value: null, offset };
    if (keywords.has(content.toUpperCase())) {
      index -= 1;
      throw fail("a value");
    }
    if (skipSymbol("(")) return { type: "call", name: content, args: skipSymbol(")") ? [] : deeper(offset, parseList), offset };
    // The list of functions writes this one without brackets.
    if (content === "RowId") return { type: "call", name: content, args: [], offset };
    return { type: "path", path: content, offset };
  }

  const expression = parseOr();
  if (peek().kind !== "end") throw fail("an operator or the end");
  return expression;
}
