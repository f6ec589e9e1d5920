import { nameUses } from "../../e4x/tree/name-uses.ts";
import type { AnyNode } from "../../e4x/tree/nodes.ts";
import { nodesIn } from "../../e4x/tree/walk.ts";

/**
 * Gives variables of a program's top level other names, wherever they are meant.
 * @param program changed in place
 * @param names old name → new name
 */
export function renameTopLevel(program: AnyNode, names: ReadonlyMap<string, string>): void {
  if ([...names].every(([from, to]) => from === to)) return;
  spellOut(program);
  const meant: AnyNode[] = [];
  nameUses(program, ({ node, scope }) => {
    if (scope === program && names.has(node.name as string)) meant.push(node);
  });
  for (const node of meant) node.name = names.get(node.name as string);
}

/** `{a}` → `{a: a}`: key and value may differ from now on. */
function spellOut(program: AnyNode): void {
  for (const node of nodesIn(program)) if (node.type === "Property") node.shorthand = false;
}
