import { Script } from "node:vm";
import { guardDepth } from "../../build/e4x/guard-depth.ts";
import { lower, parse, print } from "../../build/e4x/index.ts";
import type { AnyNode } from "../../build/e4x/nodes.ts";
import { finishLowered } from "./finish-lowered.ts";
import { makeStackMapper, type StackMapper } from "./map-stack.ts";
import { lowerOperators } from "./operators.ts";

/** A script ready to run in a realm. */
export interface CompiledScript {
  script: Script;
  mapStack: StackMapper;
}

/**
 * E4X text to a script for Node: parse, lower syntax, print, lower operators.
 * @throws E4XSyntaxError for text that the server's engine would not compile, SyntaxError for `import()` as well
 */
export function compileScript(source: string, filename: string): CompiledScript {
  const program = parse(source, { sourceFile: filename });
  const printed = print(finishLowered(lower(program)), { sourceFile: filename });
  const lowered = guardDepth(program as unknown as AnyNode, () => lowerOperators(printed.code, { filename, isolated: true }));
  return { script: new Script(lowered.code, { filename }), mapStack: makeStackMapper(filename, [lowered.map, printed.map]) };
}
