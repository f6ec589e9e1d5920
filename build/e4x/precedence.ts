import type { AnyNode } from "./nodes.ts";

/** How tightly expressions bind, loosest first; an operand that binds less than its place asks for is put in parentheses. */
export const Precedence = {
  Sequence: 0,
  Assignment: 1,
  Conditional: 2,
  Unary: 14,
  Postfix: 15,
  /** What may be called, or have members: calls and member access themselves. */
  Call: 16,
  Primary: 18,
} as const;

const binary: Readonly<Record<string, number>> = {
  "||": 3,
  "&&": 4,
  "|": 5,
  "^": 6,
  "&": 7,
  "==": 8,
  "!=": 8,
  "===": 8,
  "!==": 8,
  "<": 9,
  ">": 9,
  "<=": 9,
  ">=": 9,
  in: 9,
  instanceof: 9,
  "<<": 10,
  ">>": 10,
  ">>>": 10,
  "+": 11,
  "-": 11,
  "*": 12,
  "/": 12,
  "%": 12,
  "..": Precedence.Call,
};

/** How tightly an expression binds. */
export function precedenceOf(node: AnyNode): number {
  switch (node.type) {
    case "SequenceExpression":
      return Precedence.Sequence;
    case "AssignmentExpression":
    case "ArrowFunctionExpression":
      return Precedence.Assignment;
    case "ConditionalExpression":
      return Precedence.Conditional;
    case "BinaryExpression":
    case "LogicalExpression":
      return binary[node.operator as string];
    case "UnaryExpression":
      return Precedence.Unary;
    case "UpdateExpression":
      return node.prefix ? Precedence.Unary : Precedence.Postfix;
    case "CallExpression":
    case "MemberExpression":
    case "NewExpression":
    case "XMLFilterExpression":
      return Precedence.Call;
    case "Literal":
      return typeof node.value === "number" && (node.value < 0 || Object.is(node.value, -0)) ? Precedence.Unary : Precedence.Primary;
    default:
      return Precedence.Primary;
  }
}
