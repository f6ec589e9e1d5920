import { nameUses } from "../../e4x/tree/name-uses.ts";
import type { NodeOf, ProgramNode } from "../../e4x/tree/tree-node.ts";

/**
 * Gives variables of a program's top level other names, wherever they are meant.
 * @param program changed in place
 * @param names old name → new name
 */
export function renameTopLevel(program: ProgramNode, names: ReadonlyMap<string, string>): void {
  if ([...names].every(([from, to]) => from === to)) return;
  const meant: { node: NodeOf<"Identifier">; name: string }[] = [];
  nameUses(program, ({ node, scope }) => {
    const name = names.get(node.name);
    if (scope === program && name !== undefined) meant.push({ node, name });
  });
  for (const { node, name } of meant) node.name = name;
}
