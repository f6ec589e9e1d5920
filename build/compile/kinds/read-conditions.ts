import { parse } from "../../e4x/parse/parse.ts";
import { startOf } from "../../e4x/tree/start-of.ts";
import type { ProgramNode, TreeNode } from "../../e4x/tree/tree-node.ts";
import { transitionOf } from "./transition-comment.ts";

/** A comment as the parser hands it out. */
export interface Comment {
  type: string;
  value: string;
  start: number;
  end: number;
}

/** A statement of a file of conditions. */
export interface ConditionStatement {
  statement: TreeNode;
  /** Absent where no comment tells it. */
  transition?: string;
  /** Why it is no condition. */
  fault?: string;
}

/** The transition that a Test activity takes when no condition holds: it has no condition of its own. */
export const OTHERWISE = "default";

/** The statements of a file of conditions, `// transition <name>` before an expression each, in order. */
export function conditionsIn(program: ProgramNode, comments: readonly Comment[]): ConditionStatement[] {
  let before = 0;
  let next = 0;
  return program.body.flatMap((statement): ConditionStatement[] => {
    let transition: string | undefined;
    for (; next < comments.length && comments[next]!.end <= statement.start!; next++)
      if (comments[next]!.start >= before && comments[next]!.type === "Line") transition ??= transitionOf(comments[next]!.value);
    before = statement.end!;
    if (statement.type === "EmptyStatement") return [];
    const fault = faultOf(statement, transition);
    return [{ statement, ...(transition !== undefined && { transition }), ...(fault !== undefined && { fault }) }];
  });
}

function faultOf(statement: TreeNode, transition: string | undefined): string | undefined {
  if (statement.type !== "ExpressionStatement") return "A condition is one expression, and this is a statement";
  return transition === OTHERWISE ? "The transition default is taken when no condition holds, and has none" : undefined;
}

/** The condition of a transition as text. */
export interface ConditionText {
  transition: string;
  /** The expression, at its place: lines and columns are those of the file. */
  source: string;
}

/**
 * Takes a file of conditions apart.
 * @param text as a build writes it, or an E4X script of that form
 * @throws E4XSyntaxError when the engine would not compile it
 */
export function readConditions(text: string, file: string): ConditionText[] {
  const comments: Comment[] = [];
  const program = parse(text, { sourceFile: file, comments }) as ProgramNode;
  return conditionsIn(program, comments).flatMap(({ statement, transition, fault }) => {
    if (statement.type !== "ExpressionStatement" || transition === undefined || fault !== undefined) return [];
    const { expression } = statement;
    const { line, column } = startOf(statement);
    return [
      { transition, source: "\n".repeat(line - 1) + " ".repeat(column) + text.slice(statement.start!, endOf(text, statement, expression)) },
    ];
  });
}

/** Where the expression ends, parentheses around it included, the semicolon not. */
function endOf(text: string, statement: TreeNode, expression: TreeNode): number {
  const rest = text.slice(expression.end!, statement.end!);
  return expression.end! + rest.replace(/;$/, "").trimEnd().length;
}
