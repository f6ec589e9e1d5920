import { nameUses } from "../../e4x/tree/name-uses.ts";
import type { AnyNode } from "../../e4x/tree/nodes.ts";

/**
 * Gives variables of a program's top level other names, wherever they are meant.
 * @param program changed in place
 * @param names old name → new name
 */
export function renameTopLevel(program: AnyNode, names: ReadonlyMap<string, string>): void {
  if ([...names].every(([from, to]) => from === to)) return;
  const meant: AnyNode[] = [];
  nameUses(program, ({ node, scope }) => {
    if (scope === program && names.has(node.name as string)) meant.push(node);
  });
  for (const node of meant) node.name = names.get(node.name as string);
}
