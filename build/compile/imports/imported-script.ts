import type { ProgramNode } from "../../e4x/tree/tree-node.ts";
import type { ScriptNames } from "./script-names.ts";

/** A script that an activity imports, on its way into the activity's own. */
export interface ImportedScript {
  /** Its syntax tree, E4X and all; positions have the script's path as `loc.source`. */
  program: ProgramNode;
  names: ScriptNames;
}
