import { diagnostic } from "../../diagnostics/catalogue.ts";
import { missingBuiltins } from "../../e4x/builtins/missing-builtins.ts";
import { missingNames } from "../../e4x/builtins/missing-names.ts";
import type { ParsedFile } from "../../e4x/parse/parse-any.ts";
import { isTranslated } from "../../engine/translated-builtins.ts";
import type { ScriptMistake } from "./find-mistakes.ts";

/**
 * What an E4X file uses of newer JavaScript and the engine has not, as a build tells it. A module is compiled: functions stand for many.
 * @param parsed as the parser leaves it
 */
export function builtinMistakes({ kind, program }: Pick<ParsedFile, "kind" | "program">): ScriptMistake[] {
  const found =
    kind === "script" ? missingBuiltins(program) : missingNames(program).filter(({ details }) => !isTranslated(details["name"]!));
  return found.map(({ node, code, details }) => ({ node, found: diagnostic(code, details) }));
}
