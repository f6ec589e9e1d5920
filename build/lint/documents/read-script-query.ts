import { HOLE } from "../../schema/expression-paths.ts";
import type { NodeOf, TreeNode } from "../../e4x/tree/tree-node.ts";
import { staticName } from "../scripts/element.ts";
import type { QueryAttribute, QueryElement } from "./query-element.ts";
import { withoutEntities } from "./without-entities.ts";

type Element = NodeOf<"XMLElement">;

/** Elements that were read, by their nodes. */
export type ReadElements = Map<TreeNode, QueryElement<TreeNode>>;

/** Text as far as it is known, with a hole for each part that is not; undefined where nothing is known. */
function partialText(node: TreeNode): string | undefined {
  if (node.type === "Literal") return typeof node.value === "string" ? node.value : undefined;
  if (node.type !== "BinaryExpression" || node.operator !== "+") return undefined;
  const [left, right] = [partialText(node.left), partialText(node.right)];
  return left === undefined && right === undefined ? undefined : (left ?? HOLE) + (right ?? HOLE);
}

function valueOf(node: TreeNode | undefined): string | undefined {
  if (node?.type === "XMLAttribute") return withoutEntities(node.value);
  return node?.type === "XMLEscape" ? partialText(node.expression) : undefined;
}

/** The elements that an expression in braces gives: those it writes out, through conditions, lists and what is put together by `+`. */
function elementsIn(node: TreeNode, known: ReadElements): QueryElement<TreeNode>[] {
  if (node.type === "XMLElement") return [readScriptQuery(node, known)];
  if (node.type === "XMLList") return childrenOf(node.contents, known);
  const parts =
    node.type === "ConditionalExpression"
      ? [node.consequent, node.alternate]
      : node.type === "BinaryExpression" || node.type === "LogicalExpression"
        ? [node.left, node.right]
        : [];
  return parts.flatMap((part) => elementsIn(part, known));
}

function childrenOf(contents: readonly TreeNode[], known: ReadElements): QueryElement<TreeNode>[] {
  return contents.flatMap((content) => elementsIn(content.type === "XMLEscape" ? content.expression : content, known));
}

/**
 * Reads an element of E4X, and the elements in it, as a part of a query.
 * @param known what was read already: elements in elements are read once
 */
export function readScriptQuery(element: Element, known: ReadElements): QueryElement<TreeNode> {
  const before = known.get(element);
  if (before !== undefined) return before;
  const [tag] = element.contents;
  const [name, ...pairs] = tag?.type === "XMLStartTag" || tag?.type === "XMLPointTag" ? tag.contents : [];
  const attributes: QueryAttribute<TreeNode>[] = [];
  for (let index = 0; index + 1 < pairs.length; index += 2) {
    const [at, valueAt] = [pairs[index]!, pairs[index + 1]!];
    const attribute = staticName(at);
    if (attribute !== undefined) attributes.push({ name: attribute, at, value: valueOf(valueAt), valueAt });
  }
  const read = { tag: staticName(name), at: name ?? element, attributes, children: childrenOf(element.contents, known) };
  known.set(element, read);
  return read;
}
