import { Script } from "node:vm";
import { lower, parse, print } from "../../build/e4x/index.ts";
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
  const printed = print(finishLowered(lower(parse(source, { sourceFile: filename }))), { sourceFile: filename });
  const lowered = lowerOperators(printed.code, { filename, isolated: true });
  return { script: new Script(lowered.code, { filename }), mapStack: makeStackMapper(filename, [lowered.map, printed.map]) };
}
