import { compare } from "./compare.ts";
import { expressionError } from "./expression-error.ts";
import { xtkFunctions, type FunctionContext, type XtkFunction } from "./functions.ts";
import { isLike } from "./like.ts";
import { parse } from "./parse.ts";
import type { BinaryOperator, Expression } from "./syntax.ts";
import { toText } from "./to-text.ts";
import type { Value } from "./value.ts";

/** What an expression is compiled against. */
export interface Scope<Row> extends FunctionContext {
  /**
   * Finds what a path reads from a row.
   * @throws Error with the reason when there is no such path
   */
  resolve(path: string): (row: Row) => Value;
}

/** A compiled expression: its value for one row. */
export type Compiled<Row> = (row: Row) => Value;

const functionsByName = new Map<string, XtkFunction>(xtkFunctions.map((entry) => [entry.name.toLowerCase(), entry]));

/** True, false, or null for unknown (three-valued logic of SQL). */
export function toCondition(value: Value): boolean | null {
  if (value === null) return null;
  if (typeof value === "string") return value !== "" && Number(value) !== 0;
  return value instanceof Date ? true : Boolean(value);
}

function negation(value: boolean | null): boolean | null {
  return value === null ? null : !value;
}

function arithmetic(operator: BinaryOperator, left: Value, right: Value): Value {
  if (operator === "+" && (typeof left === "string" || typeof right === "string")) return toText(left) + toText(right);
  if (left === null || right === null) return null;
  if (left instanceof Date || right instanceof Date) throw new Error(`${operator} does not work on dates: use AddDays, SubDays and the like`);
  const [a, b] = [Number(left), Number(right)];
  if (Number.isNaN(a) || Number.isNaN(b)) throw new Error(`${JSON.stringify(Number.isNaN(a) ? left : right)} is not a number`);
  if (operator === "/" && b === 0) throw new Error("division by zero");
  return operator === "+" ? a + b : operator === "-" ? a - b : operator === "*" ? a * b : a / b;
}

const comparisonTests: Partial<Record<BinaryOperator, (order: number) => boolean>> = {
  "=": (order) => order === 0,
  "!=": (order) => order !== 0,
  "<": (order) => order < 0,
  "<=": (order) => order <= 0,
  ">": (order) => order > 0,
  ">=": (order) => order >= 0,
};

function applyBinary(operator: BinaryOperator, left: Value, right: Value): Value {
  const test = comparisonTests[operator];
  if (test) {
    const order = compare(left, right);
    return order === null ? null : test(order);
  }
  if (operator === "LIKE") return left === null || right === null ? null : isLike(toText(left), toText(right));
  return arithmetic(operator, left, right);
}

/**
 * Compiles an XTK expression; unknown paths and functions show here, before any row is read, as on the server.
 * @throws Error naming the expression and the column; `not emulated: XTK function Foo`
 */
export function compile<Row>(text: string, scope: Scope<Row>): Compiled<Row> {
  /** Errors of values get the expression and the column of the operator. */
  function located(offset: number, run: () => Value): Value {
    try {
      return run();
    } catch (error) {
      throw expressionError(text, offset, (error as Error).message);
    }
  }

  function compileLogic(operator: "AND" | "OR", left: Compiled<Row>, right: Compiled<Row>): Compiled<Row> {
    const decisive = operator === "OR";
    return (row) => {
      const first = toCondition(left(row));
      if (first === decisive) return decisive;
      const second = toCondition(right(row));
      if (second === decisive) return decisive;
      return first === null || second === null ? null : !decisive;
    };
  }

  function compileCall(node: Extract<Expression, { type: "call" }>): Compiled<Row> {
    const entry = functionsByName.get(node.name.toLowerCase());
    if (!entry) throw new Error(`not emulated: XTK function ${node.name} (column ${node.offset + 1} of the expression ${JSON.stringify(text)})`);
    const [least, most] = entry.arity;
    if (node.args.length < least || node.args.length > most) {
      const wanted = least === most ? String(least) : `at least ${least}`;
      throw expressionError(text, node.offset, `${entry.name} takes ${wanted} argument(s), not ${node.args.length}`);
    }
    const args = node.args.map(visit);
    return (row) => located(node.offset, () => entry.run(args.map((arg) => arg(row)), scope));
  }

  function compileBinary(node: Extract<Expression, { type: "binary" }>): Compiled<Row> {
    const { operator, offset } = node;
    const [left, right] = [visit(node.left), visit(node.right)];
    if (operator === "AND" || operator === "OR") return compileLogic(operator, left, right);
    return (row) => located(offset, () => applyBinary(operator, left(row), right(row)));
  }

  function compileIn(node: Extract<Expression, { type: "in" }>): Compiled<Row> {
    const operand = visit(node.operand);
    const list = node.list.map(visit);
    return (row) =>
      located(node.offset, () => {
        const value = operand(row);
        const orders = list.map((item) => compare(value, item(row)));
        return orders.includes(0) ? true : orders.includes(null) ? null : false;
      });
  }

  function visit(node: Expression): Compiled<Row> {
    switch (node.type) {
      case "literal":
        return () => node.value;
      case "path":
        try {
          return scope.resolve(node.path);
        } catch (error) {
          const { message } = error as Error;
          throw message.startsWith("not emulated") ? error : expressionError(text, node.offset, message);
        }
      case "call":
        return compileCall(node);
      case "binary":
        return compileBinary(node);
      case "not": {
        const operand = visit(node.operand);
        return (row) => negation(toCondition(operand(row)));
      }
      case "negative": {
        const operand = visit(node.operand);
        return (row) => located(node.offset, () => arithmetic("-", 0, operand(row)));
      }
      case "in":
        return compileIn(node);
      case "isNull": {
        // Unset text is stored as NULL and read as "": both answer to IS NULL here, and "" also to = ''.
        const operand = visit(node.operand);
        return (row) => [null, ""].includes(operand(row) as string | null);
      }
    }
  }

  return visit(parse(text));
}
