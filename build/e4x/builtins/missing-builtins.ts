import type { ProgramNode } from "../tree/tree-node.ts";
import type { MissingBuiltin } from "./missing-builtin.ts";
import { missingMethodsIn } from "./missing-methods-in.ts";
import { missingNames } from "./missing-names.ts";

/** What a script uses of newer JavaScript and the engine has not: names, and methods. What it brings along itself is none of that. */
export function missingBuiltins(program: ProgramNode): MissingBuiltin[] {
  return [...missingNames(program), ...missingMethodsIn(program)];
}
