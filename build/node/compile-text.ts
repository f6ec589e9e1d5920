import { Script } from "node:vm";
import type { Program } from "estree";
import { guardDepth } from "../e4x/faults/guard-depth.ts";
import { parse } from "../e4x/parse/parse.ts";
import type { TreeNode } from "../e4x/tree/tree-node.ts";
import { type FunctionText, makeFunctionText } from "./function-text.ts";
import { makeStackMapper, type StackMapper } from "./map-stack.ts";
import { withScope } from "./with-scope.ts";
import { refusedByNode, type RunnableScript, scriptToNode } from "./script-to-node.ts";

/** A script ready to run in a realm. */
export interface CompiledText {
  script: Script;
  mapStack: StackMapper;
  /** The author's text of a function, by the text that runs; see `makeFunctionText`. */
  functionText: FunctionText;
}

/**
 * What a text is: a script; the body of a function, as the server compiles `call` and `recall`; what `eval` is given, which may be XML
 * and nothing else, to see globals only or, direct, the variables where `eval` stands.
 */
export type TextKind = "script" | "body" | "indirect" | "direct";

/**
 * E4X text to a script that Node runs.
 * @throws E4XSyntaxError for text that the server's engine would not compile, SyntaxError for `import()` as well
 */
export function compileText(source: string, filename: string, kind: TextKind = "script"): CompiledText {
  const isEvaluated = kind === "indirect" || kind === "direct";
  const text = isEvaluated && /^\s*</.test(source) ? `;${source}` : source;
  const read = (): Program => parse(text, { sourceFile: filename, allowReturn: kind === "body" });
  const runnable = scriptToNode(
    () => {
      const parsed = read();
      return kind === "body" ? calledFunction(parsed) : kind === "direct" ? withScope(parsed) : parsed;
    },
    { filename, isolated: true },
  );
  const { code, maps } = runnable;
  return {
    script: compileCode(runnable, filename, read),
    mapStack: makeStackMapper(filename, maps),
    functionText: makeFunctionText(code, maps, read),
  };
}

function compileCode(runnable: RunnableScript, filename: string, read: () => Program): Script {
  try {
    return new Script(runnable.code, { filename });
  } catch (error) {
    const refused = refusedByNode(error, runnable, filename);
    return guardDepth(read() as TreeNode, () => {
      throw refused;
    });
  }
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
