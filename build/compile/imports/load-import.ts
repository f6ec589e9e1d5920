import { basename } from "node:path/posix";
import type { DiagnosticCode } from "../../diagnostics/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { hasErrors } from "../../diagnostics/has-errors.ts";
import { lower } from "../../e4x/calls/lower.ts";
import { E4XSyntaxError } from "../../e4x/faults/syntax-error.ts";
import { parseScriptOrModule } from "../../e4x/parse/parse-any.ts";
import { print } from "../../e4x/print/print.ts";
import type { TreeNode } from "../../e4x/tree/tree-node.ts";
import { checkText, faultAt, syntaxFault } from "../check-text.ts";
import { checkImportedScript } from "./check-script.ts";
import type { ImportedScript } from "./imported-script.ts";
import { missingMethodsIn } from "../../e4x/builtins/missing-methods-in.ts";
import { missingNames } from "../../e4x/builtins/missing-names.ts";
import { scriptNames } from "./script-names.ts";

/** A pass over a lowered program. */
export type Finish = (program: object) => object;

/** What a `.js` file is to the bundler. */
export interface LoadedImport {
  /** A module: its text without E4X, with its map inline. */
  module?: string;
  /** A script: what stands in the activity's own at last. */
  script?: ImportedScript;
  /** Its faults; with errors, nothing else. */
  diagnostics: Diagnostic[];
}

/**
 * Reads a `.js` file that an activity imports.
 * @param source its text, LF line ends
 * @param file its project-relative path
 * @param finish what a lowered module needs besides where it is to run
 */
export function loadImport(source: string, file: string, finish: Finish = (program) => program): LoadedImport {
  const at = (code: DiagnosticCode, details: Record<string, string>, node: TreeNode): Diagnostic => faultAt(code, details, node, file);
  try {
    const { kind, program } = parseScriptOrModule(source, { sourceFile: file });
    const faults = checkText(program, file);
    if (hasErrors(faults)) return { diagnostics: faults };
    const warnings = [
      ...faults,
      ...program.body.filter(({ type }) => type === "XMLDefaultDeclaration").map((node) => at("XTK1021", {}, node)),
    ];
    const methods = missingMethodsIn(program);
    if (kind === "module") {
      // The passes refuse what a module may not call.
      const told = methods.filter(({ code }) => code !== "XTK1009").map(({ code, details, node }) => at(code, details, node));
      return { module: lowered(finish(lower(program)), source, file), diagnostics: [...warnings, ...told] };
    }
    const names = scriptNames(program);
    const found = [...missingNames(program), ...methods, ...checkImportedScript(program, names.declared)];
    const diagnostics = found.map(({ code, details, node }) => at(code, details, node));
    return { script: { program, names }, diagnostics: [...warnings, ...diagnostics] };
  } catch (error) {
    if (!(error instanceof E4XSyntaxError)) throw error;
    return { diagnostics: [syntaxFault(error, file)] };
  }
}

/** A module in plain ECMAScript; the bundler reads the map and passes it on. */
function lowered(program: object, source: string, file: string): string {
  const { code, map } = print(program, { sourceFile: file, sourceContent: source });
  // Sources of an inline map are relative to the file that it is in.
  map.sources = [basename(file)];
  return `${code}//# sourceMappingURL=data:application/json;base64,${Buffer.from(JSON.stringify(map)).toString("base64")}\n`;
}
