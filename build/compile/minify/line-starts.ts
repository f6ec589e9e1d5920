import type { NodeOf, TreeNode } from "../../e4x/tree/tree-node.ts";
import { nodesIn } from "../../e4x/tree/walk.ts";
import type { Locate } from "../positions.ts";

const STATEMENT = /(?:Statement|Declaration)$/;

/**
 * The offsets where a line begins: each statement of the top level, and further in each that comes from another line of the source than
 * the statement before it.
 */
export function lineStarts(program: NodeOf<"Program">, locate: Locate): ReadonlySet<number> {
  const top = new Set<TreeNode>(program.body);
  const statements = [...nodesIn(program)].filter((node) => STATEMENT.test(node.type) && node.type !== "BlockStatement");
  const starts = new Set<number>();
  let line: string | undefined;
  for (const node of statements.sort((a, b) => a.start! - b.start!)) {
    const { file, line: own } = locate(node.loc?.start);
    const place = file === undefined ? line : `${file}:${own}`;
    if (top.has(node) || place !== line) starts.add(node.start!);
    line = place;
  }
  return starts;
}
