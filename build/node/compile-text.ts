import { Script } from "node:vm";
import type { Program } from "estree";
import { guardDepth } from "../e4x/faults/guard-depth.ts";
import { lower, parse, print } from "../e4x/index.ts";
import type { AnyNode } from "../e4x/tree/nodes.ts";
import { finishLowered } from "./finish-lowered.ts";
import { makeStackMapper, type StackMapper } from "./map-stack.ts";
import { lowerOperators } from "./operators/lower-operators.ts";

/** A script ready to run in a realm. */
export interface CompiledScript {
  script: Script;
  mapStack: StackMapper;
}

/**
 * E4X text to a script for Node: parse, lower syntax, print, lower operators.
 * @param isBody the text is compiled as a function, as the server does with `call` and `recall`: `return` may stand at its top level
 * @throws E4XSyntaxError for text that the server's engine would not compile, SyntaxError for `import()` as well
 */
export function compileScript(source: string, filename: string, isBody = false): CompiledScript {
  const parsed = parse(source, { sourceFile: filename, allowReturn: isBody });
  const program = isBody ? calledFunction(parsed) : parsed;
  const printed = print(finishLowered(lower(program)), { sourceFile: filename });
  const lowered = guardDepth(program as unknown as AnyNode, () => lowerOperators(printed.code, { filename, isolated: true }));
  return { script: new Script(lowered.code, { filename }), mapStack: makeStackMapper(filename, [lowered.map, printed.map]) };
}

/** A program that calls a function with these statements; its value is what they return. */
function calledFunction(program: Program): Program {
  const callee = {
    type: "FunctionExpression",
    id: null,
    params: [],
    body: { type: "BlockStatement", body: program.body },
    generator: false,
    async: false,
    expression: false,
  };
  const call = { type: "CallExpression", callee, arguments: [], optional: false };
  return { ...program, body: [{ type: "ExpressionStatement", expression: call }] } as unknown as Program;
}
