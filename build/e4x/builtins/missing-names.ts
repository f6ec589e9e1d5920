import { missingBuiltin, missingGlobals } from "../../engine/builtins.ts";
import { nameUses } from "../tree/name-uses.ts";
import type { NodeOf, ProgramNode, TreeNode } from "../tree/tree-node.ts";
import { childNodes } from "../tree/walk.ts";
import { isBehindTypeof } from "./typeof-names.ts";
import type { MissingBuiltin } from "./missing-builtin.ts";

interface Place {
  node: TreeNode;
  parent?: TreeNode;
  /** What may have asked for a name before, and the branch of it that the node lies in. */
  tests: readonly (readonly [test: TreeNode, branch: TreeNode])[];
  /** Names there may be those of children: `list.(document == "a")`. */
  isInFilter: boolean;
}

/**
 * What a script uses of newer JavaScript by a fixed name, `Map` or `Object.assign`. What it declares or puts there itself is its own; what it
 * asks for before, with `typeof` or, of a member, by a test, it may use. In a filter a name counts as that of a child.
 */
export function missingNames(root: ProgramNode): MissingBuiltin[] {
  const suspects = new Set<TreeNode>();
  nameUses(root, ({ node, scope }) => {
    if (scope === undefined) suspects.add(node);
  });
  const faults: MissingBuiltin[] = [];
  const own = new Set<string>();
  // Sums of thousands of texts are deep: they must not end up on the call stack.
  const open: Place[] = [{ node: root, tests: [], isInFilter: false }];
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    const { node, parent, tests, isInFilter } = place;
    for (const name of putNames(node)) own.add(name);
    const found = isInFilter || isAsked(node, parent) ? undefined : missingAt(node, parent, suspects);
    if (found !== undefined && !tests.some(([test, branch]) => isBehindTypeof(found.name, test, branch)))
      faults.push({ code: "XTK1009", details: found, node });
    for (const child of childNodes(node).reverse())
      open.push({
        node: child,
        parent: node,
        tests: isTest(node) ? [...tests, [node, child]] : tests,
        isInFilter: isInFilter || (node.type === "XMLFilterExpression" && child === node.right),
      });
  }
  return faults.filter(({ details }) => !own.has(details["name"]!));
}

/** What a statement puts there: `Object.assign = …`, `Map = …`, `Object.defineProperty(Object, "assign", …)`. */
function putNames(node: TreeNode): string[] {
  if (node.type === "AssignmentExpression") {
    const { left } = node;
    return left.type === "Identifier" ? [left.name] : left.type === "MemberExpression" ? dottedName(left) : [];
  }
  if (node.type !== "CallExpression" || node.callee.type !== "MemberExpression") return [];
  const [object, name] = node.arguments;
  const isDefinition = dottedName(node.callee)[0] === "Object.defineProperty";
  return isDefinition && object?.type === "Identifier" && name?.type === "Literal" ? [`${object.name}.${String(name.value)}`] : [];
}

function dottedName({ object, property, computed }: NodeOf<"MemberExpression">): string[] {
  return !computed && object.type === "Identifier" && property.type === "Identifier" ? [`${object.name}.${property.name}`] : [];
}

/** A member that a test looks at is undefined, and no more; a free name throws. */
function isAsked(node: TreeNode, parent: TreeNode | undefined): boolean {
  if (node.type !== "MemberExpression" || parent === undefined) return false;
  if (parent.type === "IfStatement" || parent.type === "ConditionalExpression") return parent.test === node;
  if (parent.type === "LogicalExpression") return parent.left === node;
  return parent.type === "UnaryExpression" && parent.operator === "!";
}

function isTest({ type }: TreeNode): boolean {
  return type === "IfStatement" || type === "ConditionalExpression" || type === "LogicalExpression";
}

function missingAt(
  node: TreeNode,
  parent: TreeNode | undefined,
  suspects: ReadonlySet<TreeNode>,
): { name: string; advice: string } | undefined {
  if (parent?.type === "UnaryExpression" && parent.operator === "typeof") return undefined;
  if (node.type === "MemberExpression" && !node.computed && node.object.type === "Identifier" && node.property.type === "Identifier")
    return suspects.has(node.object) ? missingBuiltin(`${node.object.name}.${node.property.name}`) : undefined;
  if (node.type !== "Identifier" || !suspects.has(node)) return undefined;
  const advice = missingGlobals.get(node.name);
  return advice === undefined ? undefined : { name: node.name, advice };
}
