import { diagnostic } from "../../diagnostics/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { withFrame } from "../../diagnostics/frame.ts";
import { guardDepth, isTooDeep } from "../../e4x/faults/guard-depth.ts";
import { E4XSyntaxError } from "../../e4x/faults/syntax-error.ts";
import { parseScriptOrModule } from "../../e4x/parse/parse-any.ts";
import { analyzeScope } from "../parser/analyze-scope.ts";
import { toStandardForms } from "../parser/standard-forms.ts";
import type { AnyNode } from "../../e4x/tree/nodes.ts";
import { builtinMistakes } from "./builtin-mistakes.ts";
import { findMistakes, type ScriptMistake } from "./find-mistakes.ts";

/** What rules find; that they cannot walk through a program which the engine may well compile is said. */
function ruleMistakes(program: AnyNode, file: string, find: () => ScriptMistake[]): ScriptMistake[] | Diagnostic {
  try {
    return guardDepth(program, find);
  } catch (error) {
    if (!(error instanceof E4XSyntaxError) || !isTooDeep(error)) throw error;
    return diagnostic("XTK3095", {}, { file, line: error.loc.line, column: error.loc.column + 1 });
  }
}

/**
 * What the rules say about an E4X file. A text that does not parse has none: a build says why.
 * @param file as it is named in diagnostics
 */
export function checkScript(text: string, file: string): Diagnostic[] {
  try {
    const { kind, program } = parseScriptOrModule(text, { allowReturn: true, ranges: true });
    // What a module lacks the build tells, which reads it anyway.
    const own = kind === "script" ? guardDepth(program, () => builtinMistakes({ kind, program })) : [];
    toStandardForms(program);
    const mistakes = ruleMistakes(program, file, () => findMistakes(program, analyzeScope(program, kind, false), file));
    if ("code" in mistakes) return [withFrame(mistakes, text)];
    return [...own, ...mistakes].map(({ node, found }) => {
      const { line, column } = node.loc!.start;
      return withFrame({ ...found, file, line, column: column + 1 }, text);
    });
  } catch (error) {
    if (error instanceof E4XSyntaxError) return [];
    throw error;
  }
}
