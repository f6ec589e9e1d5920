import type { AnyNode } from "../tree/nodes.ts";
import { raise } from "../calls/raise.ts";
import { nodesIn } from "../tree/walk.ts";
import { replaceProgram } from "./replace-program.ts";
import { type BabelApi, type BabelPlugin, syntaxE4X } from "./syntax-plugin.ts";

/** Babel plugin: calls on `__e4x` become E4X after other plugins are done. Does what `syntaxE4X` does, too. */
export function raiseE4X(api: BabelApi): BabelPlugin {
  return {
    ...syntaxE4X(api),
    name: "transform-e4x-raise",
    visitor: {
      Program: {
        exit(path) {
          const raised = raise(path.node) as AnyNode;
          nameCompositeNames(raised);
          replaceProgram(path, raised);
        },
      },
    },
  };
}

/** Names that are put together have a type of their own in Babel's tree, see `toBabel`. */
function nameCompositeNames(root: AnyNode): void {
  for (const node of nodesIn(root)) if (node.type === "XMLName" && typeof node.contents !== "string") node.type = "XMLCompositeName";
}
