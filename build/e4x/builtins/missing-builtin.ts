import type { DiagnosticCode } from "../../diagnostics/catalogue.ts";
import type { TreeNode } from "../tree/tree-node.ts";

/** A use of what newer JavaScript has and the engine has not, in a script that is built to its own text. */
export interface MissingBuiltin {
  code: DiagnosticCode;
  details: Record<string, string>;
  node: TreeNode;
}
