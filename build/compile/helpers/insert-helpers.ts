import type { Program } from "estree";
import { RESERVED_NAME } from "../../e4x/tree/reserved-name.ts";
import type { TreeNode } from "../../e4x/tree/tree-node.ts";
import { nodesIn } from "../../e4x/tree/walk.ts";
import { withNames } from "./helper-function.ts";
import type { LibrarySettings } from "../script-settings.ts";
import { HELPER_LIBRARY, libraryMember, loadHelperLibrary } from "./helper-library.ts";
import { functionName, helperFunction, withDependencies } from "./helper-functions.ts";

/** The operation that a node names, where a helper stands for it. */
function helperNamed(node: TreeNode): string | undefined {
  if (node.type !== "MemberExpression" || node.computed) return undefined;
  const { object, property } = node;
  if (object.type !== "Identifier" || object.name !== RESERVED_NAME || property.type !== "Identifier") return undefined;
  return helperFunction(property.name) && property.name;
}

/**
 * Names the helper functions that a script calls (`__e4x.append(…)` → `xmlAppend(…)`); no name that it uses otherwise is taken.
 * @param program changed in place
 * @param library where the functions are in a library that scripts load; one that has another use for its name brings them along all the same
 * @returns the functions as text, to stand behind the script: what the author wrote reads first
 */
export function insertHelpers(program: Program, library?: LibrarySettings): string {
  const calls: { node: TreeNode; operation: string }[] = [];
  const used = new Set<string>();
  const memberNames = new Set<TreeNode>();
  for (const node of nodesIn(program as unknown as TreeNode)) {
    const operation = helperNamed(node);
    if (operation !== undefined) calls.push({ node, operation });
    if (node.type === "MemberExpression" && !node.computed) memberNames.add(node.property);
    else if (node.type === "Property" && !node.computed) memberNames.add(node.key);
    else if (node.type === "Identifier" && !memberNames.has(node)) used.add(node.name);
  }
  if (library && calls.length > 0 && !used.has(HELPER_LIBRARY)) {
    for (const { node, operation } of calls) become(node, libraryMember(operation));
    loadHelperLibrary(program, library);
    return "";
  }
  const nameOf = helperNames(used);
  for (const { node, operation } of calls) become(node, { type: "Identifier", name: nameOf(operation) } as TreeNode);
  const operations = withDependencies(new Set(calls.map((call) => call.operation)));
  const texts = operations.map((operation) => withNames(helperFunction(operation)!.text, nameOf));
  return texts.map((text, index) => (index > 0 && isLine(text) && isLine(texts[index - 1]!) ? `${text}\n` : `\n${text}\n`)).join("");
}

/** Functions that are a line each stand close together. */
function isLine(text: string): boolean {
  return !text.includes("\n");
}

/** Gives each helper a name that is not used; those of two helpers differ by more than the underscores. */
function helperNames(used: ReadonlySet<string>): (operation: string) => string {
  const names = new Map<string, string>();
  return (operation) => {
    let name = names.get(operation);
    if (name === undefined) {
      name = functionName(operation);
      while (used.has(name)) name = `_${name}`;
      names.set(operation, name);
    }
    return name;
  };
}

function become(node: TreeNode, other: TreeNode): void {
  const { loc, start, end } = node;
  for (const key of Object.keys(node)) delete (node as unknown as Record<string, unknown>)[key];
  Object.assign(node, other, { loc, start, end });
}
