import { formatDiagnostic } from "../diagnostics/format.ts";
import { withFrame } from "../diagnostics/frame.ts";
import { hasErrors } from "../diagnostics/has-errors.ts";
import { type Finish, loadImport } from "../compile/imports/load-import.ts";
import { importStub } from "./import-stub.ts";

/**
 * A `.js` file that an activity imports as a module of today's ECMAScript: E4X lowered, a script as the module that runs it.
 * @param file its absolute path, as stacks show it
 * @param name its project-relative path, as messages show it
 * @param finish what a lowered module needs besides in Node
 * @throws SyntaxError with the diagnostics of a file that is neither script nor module
 */
export function importModule(source: string, file: string, name: string, finish: Finish): string {
  const { module, script, diagnostics } = loadImport(source, name, finish);
  if (hasErrors(diagnostics)) throw new SyntaxError(diagnostics.map((found) => formatDiagnostic(withFrame(found, source))).join("\n"));
  return script ? importStub(file, script, source) : (module as string);
}
