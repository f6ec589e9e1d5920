import type { NodeOf, TreeNode } from "../tree/tree-node.ts";

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

const binary = {
  // Beside `||` and `&&` it stands in parentheses.
  "??": 2.5,
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
  "**": 13,
  "..": Precedence.Call,
} satisfies Readonly<Record<string, number>>;

/** True for an expression closure, `function (x) x * 2`: like an assignment, it reaches as far to the right as it can. */
export function isClosure(node: TreeNode): node is NodeOf<"FunctionExpression" | "FunctionDeclaration"> {
  return (node.type === "FunctionExpression" || node.type === "FunctionDeclaration") && node.expression === true;
}

/** How tightly an expression binds. */
export function precedenceOf(node: TreeNode): number {
  switch (node.type) {
    case "SequenceExpression":
      return Precedence.Sequence;
    case "FunctionExpression":
      return isClosure(node) ? Precedence.Assignment : Precedence.Primary;
    case "AssignmentExpression":
    case "ArrowFunctionExpression":
    case "YieldExpression":
      return Precedence.Assignment;
    case "ConditionalExpression":
      return Precedence.Conditional;
    case "BinaryExpression":
    case "LogicalExpression":
      return binary[node.operator as keyof typeof binary];
    case "UnaryExpression":
    case "AwaitExpression":
      return Precedence.Unary;
    // Parentheses end the chain: `(a?.b).c`.
    case "ChainExpression":
      return Precedence.Postfix;
    case "UpdateExpression":
      return node.prefix ? Precedence.Unary : Precedence.Postfix;
    case "CallExpression":
    case "MemberExpression":
    case "NewExpression":
    case "XMLFilterExpression":
    case "TaggedTemplateExpression":
    case "ImportExpression":
      return Precedence.Call;
    case "Literal":
      return typeof node.value === "number" && (node.value < 0 || Object.is(node.value, -0)) ? Precedence.Unary : Precedence.Primary;
    default:
      return Precedence.Primary;
  }
}
