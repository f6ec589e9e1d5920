import { Script } from "node:vm";
import type { Program } from "estree";
import { parse } from "../e4x/parse/parse.ts";
import { makeStackMapper, type StackMapper } from "./map-stack.ts";
import { scriptToNode } from "./script-to-node.ts";

/** A script ready to run in a realm. */
export interface CompiledText {
  script: Script;
  mapStack: StackMapper;
}

/**
 * E4X text to a script that Node runs.
 * @param isBody the text is compiled as a function, as the server does with `call` and `recall`: `return` may stand at its top level
 * @throws E4XSyntaxError for text that the server's engine would not compile, SyntaxError for `import()` as well
 */
export function compileText(source: string, filename: string, isBody = false): CompiledText {
  const parsed = parse(source, { sourceFile: filename, allowReturn: isBody });
  const { code, maps } = scriptToNode(isBody ? calledFunction(parsed) : parsed, { filename, isolated: true });
  return { script: new Script(code, { filename }), mapStack: makeStackMapper(filename, maps) };
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
