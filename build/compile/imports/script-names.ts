import { guardDepth } from "../../e4x/faults/guard-depth.ts";
import { declaredNames } from "../../e4x/tree/declared-names.ts";
import { nameUses } from "../../e4x/tree/name-uses.ts";
import type { ProgramNode } from "../../e4x/tree/tree-node.ts";

/** The names of a script, as the code that imports it sees them; each list in the order of the text. */
export interface ScriptNames {
  /** Declared at its top level: what may be imported. */
  declared: readonly string[];
  /** Used and declared nowhere in it: globals of the server, or of the script's own making. */
  free: readonly string[];
  /** Those of them that it assigns: globals of its own making. */
  assigned: readonly string[];
}

/** What a module cannot declare or read, although a script may. */
const NOT_IN_MODULES = new Set([
  "arguments",
  "eval",
  "await",
  "static",
  "implements",
  "interface",
  "package",
  "private",
  "protected",
  "public",
]);

/** @throws E4XSyntaxError XTK3021 for a tree too deep for the stack */
export function scriptNames(root: ProgramNode): ScriptNames {
  const free = new Set<string>();
  const assigned = new Set<string>();
  guardDepth(root, () =>
    nameUses(root, ({ node, scope, isTarget }) => {
      if (scope !== undefined) return;
      free.add(node.name);
      if (isTarget) assigned.add(node.name);
    }),
  );
  const usable = (names: ReadonlySet<string>): string[] => [...names].filter((name) => !NOT_IN_MODULES.has(name));
  return { declared: usable(declaredNames(root).names), free: usable(free), assigned: usable(assigned) };
}
