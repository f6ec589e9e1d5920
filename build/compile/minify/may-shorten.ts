import { nameUses } from "../../e4x/tree/name-uses.ts";
import type { TreeNode } from "../../e4x/tree/tree-node.ts";
import { nodesIn } from "../../e4x/tree/walk.ts";

/** With these a script looks at its functions, or at their texts. */
const MIRRORS: ReadonlySet<unknown> = new Set(["callee", "caller", "toSource", "uneval"]);

/**
 * Whether the names of a script's variables mean nothing to the script itself. They do where a text is run among them (`eval`), where
 * an object or an element of XML may have a member of the name (`with`, `list.(@id == id)`), and where functions are asked for their texts.
 */
export function mayShorten(program: TreeNode): boolean {
  for (const node of nodesIn(program)) {
    if (node.type === "WithStatement" || node.type === "XMLFilterExpression") return false;
    if (node.type === "Identifier" ? MIRRORS.has(node.name) : node.type === "Literal" && MIRRORS.has(node.value)) return false;
  }
  let hasEval = false;
  nameUses(program, ({ node }) => void (hasEval ||= node.name === "eval"));
  return !hasEval;
}
