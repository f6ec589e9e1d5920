import type { Program } from "estree";
import { nameUses } from "../e4x/tree/name-uses.ts";
import { PORTABLE_PREFIX } from "../e4x/tree/reserved-name.ts";
import type { TreeNode } from "../e4x/tree/tree-node.ts";
import { addChildren, mapChildren, nodesIn } from "../e4x/tree/walk.ts";

/** Words that the engine takes for names of variables in some place, and Node.js does not. */
const WORDS: ReadonlySet<string> = new Set(
  "await break case catch class const continue debugger default delete do else enum export extends finally for function if import in instanceof new null return super switch this throw true false try typeof var void while with".split(
    " ",
  ),
);

function usesWords(root: TreeNode): boolean {
  const open = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.type === "Identifier" && WORDS.has(node.name)) return true;
    addChildren(node, open);
  }
  return false;
}

/** A script whose variables and labels have names that Node.js takes: those that it keeps for itself get a prefix. */
export function portableNames(program: Program): Program {
  const root = program as TreeNode;
  if (!usesWords(root)) return program;
  const renamed = new Set<TreeNode>();
  nameUses(root, ({ node }) => {
    if (WORDS.has(node.name)) renamed.add(node);
  });
  for (const node of nodesIn(root)) {
    if (node.type !== "LabeledStatement" && node.type !== "BreakStatement" && node.type !== "ContinueStatement") continue;
    if (node.label && WORDS.has(node.label.name)) renamed.add(node.label);
  }
  const rename = (node: TreeNode): TreeNode => {
    if (node.type === "Identifier" && renamed.has(node)) return { ...node, name: `${PORTABLE_PREFIX}${node.name}` };
    const copy = mapChildren(node, rename);
    return copy.type === "Property" && copy.shorthand && node.type === "Property" && renamed.has(node.value)
      ? { ...copy, shorthand: false }
      : copy;
  };
  return rename(root) as Program;
}
