import { compare } from "./compare.ts";
import { isLike, likeTest } from "./like.ts";
import type { BinaryOperator } from "./syntax.ts";
import { toText } from "./to-text.ts";
import type { Value } from "./value.ts";
import { mistake } from "../../mistakes/mistake.ts";

/** `+ - * /`: + joins when one side is a text, and null is then no text; otherwise null gives null. */
export function arithmetic(operator: BinaryOperator, left: Value, right: Value): Value {
  if (operator === "+" && (typeof left === "string" || typeof right === "string")) return toText(left) + toText(right);
  if (left === null || right === null) return null;
  if (left instanceof Date || right instanceof Date) throw mistake("expression-date-arithmetic", { operator });
  const [a, b] = [Number(left), Number(right)];
  if (Number.isNaN(a) || Number.isNaN(b)) throw mistake("expression-not-a-number", { value: Number.isNaN(a) ? left : right });
  if (operator === "/" && b === 0) throw mistake("expression-division-by-zero");
  return operator === "+" ? a + b : operator === "-" ? a - b : operator === "*" ? a * b : a / b;
}

/** `=` and `!=`; texts need no order for that. */
function equality(equal: boolean): (left: Value, right: Value) => Value {
  return (left, right) => {
    if (typeof left === "string" && typeof right === "string") return (left === right) === equal;
    const order = compare(left, right);
    return order === null ? null : (order === 0) === equal;
  };
}

function comparison(test: (order: number) => boolean): (left: Value, right: Value) => Value {
  return (left, right) => {
    const order = compare(left, right);
    return order === null ? null : test(order);
  };
}

const comparisons: Partial<Record<BinaryOperator, (left: Value, right: Value) => Value>> = {
  "=": equality(true),
  "!=": equality(false),
  "<": comparison((order) => order < 0),
  "<=": comparison((order) => order <= 0),
  ">": comparison((order) => order > 0),
  ">=": comparison((order) => order >= 0),
};

/** Every operator of two values but AND and OR, as a function; a comparison with null is unknown, which is null. */
export function binaryOperation(operator: BinaryOperator): (left: Value, right: Value) => Value {
  const compared = comparisons[operator];
  if (compared) return compared;
  if (operator === "LIKE") return (left, right) => (left === null || right === null ? null : isLike(toText(left), toText(right)));
  return (left, right) => arithmetic(operator, left, right);
}

/** `LIKE` with a pattern that stands in the expression. */
export function likeLiteral(pattern: string): (left: Value) => Value {
  const test = likeTest(pattern);
  return (left) => (left === null ? null : test(toText(left)));
}
