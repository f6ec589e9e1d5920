import type ts from "typescript";
import { diagnostic } from "../../diagnostics/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { withFrame } from "../../diagnostics/frame.ts";
import { checkRules } from "../rules/check-rules.ts";
import type { ProjectProgram } from "./create-program.ts";
import { withoutFollowers } from "./followers.ts";
import { oncePerPlace } from "./once-per-place.ts";
import { syntaxErrors } from "./syntax-errors.ts";
import { typeScriptDiagnostic } from "./type-script-diagnostic.ts";

/**
 * What TypeScript and the rules say about one file. Of a text that does not parse, the types of what was guessed from it say nothing.
 * @param rules false for files that are held against no rules
 * @param path names a file in diagnostics
 */
export function checkFile(file: ts.SourceFile, made: ProjectProgram, rules: boolean, path: (file: string) => string): Diagnostic[] {
  const tooDeep = (): Diagnostic[] => [diagnostic("XTK3021", {}, { file: path(file.fileName), line: 1, column: 1 })];
  if (made.tooDeep.has(file.fileName)) return tooDeep();
  try {
    return checkParsed(file, made.program, rules, path);
  } catch (error) {
    if (error instanceof RangeError) return tooDeep();
    throw error;
  }
}

function checkParsed(file: ts.SourceFile, program: ts.Program, rules: boolean, path: (file: string) => string): Diagnostic[] {
  const misread = syntaxErrors(file, program.getSyntacticDiagnostics(file), path);
  if (misread.length > 0) return misread.map((one) => withFrame(one, file.text));
  const messages = withoutFollowers(program.getSemanticDiagnostics(file).filter((message) => message.file !== undefined));
  const typeErrors = new Set(messages.map(({ start }) => start ?? -1));
  const ofRules = rules ? checkRules(file, path(file.fileName), program.getTypeChecker(), typeErrors) : undefined;
  const isReplaced = ({ start = -1 }: ts.Diagnostic): boolean =>
    ofRules?.replaced.some(({ pos, end }) => pos <= start && start < end) ?? false;
  const ofTypes = messages
    .filter((message) => !isReplaced(message))
    .map((message) => typeScriptDiagnostic(message, path, program.getTypeChecker()));
  return oncePerPlace(ofTypes, ofRules?.found ?? []).map((one) => withFrame(one, file.text));
}
