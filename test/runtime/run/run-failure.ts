import { relative, sep } from "node:path";
import { diagnostic } from "../../../build/diagnostics/catalogue.ts";
import type { Diagnostic } from "../../../build/diagnostics/diagnostic.ts";
import { E4XSyntaxError } from "../../../build/e4x/faults/syntax-error.ts";
import { fieldsOf, type MistakeFields } from "../mistakes/mistake-fields.ts";
import { authorPlaces } from "./author-places.ts";
import { UncompiledActivity } from "./run-activity.ts";
import { thrownText } from "./thrown-text.ts";

/** What a script threw, and where. */
export interface RunFailure {
  /** `TypeError: …` */
  message: string;
  /** Project-relative file of the topmost place in the project. */
  file?: string;
  line?: number;
  column?: number;
  /** Of a script that did not compile. */
  diagnostics?: readonly Diagnostic[];
  /** Which mistake it was, where the mock threw it. */
  mistake?: MistakeFields;
}

/**
 * Describes an error by its topmost place in the project.
 * @param root absolute path of the project
 * @param stack where a value was thrown that is no error and has no stack of its own
 */
export function failureOf(error: unknown, root: string, stack = ""): RunFailure {
  if (error instanceof UncompiledActivity) return { message: error.message, diagnostics: error.diagnostics };
  if (error instanceof E4XSyntaxError) return { message: error.message, diagnostics: [syntaxDiagnostic(error)] };
  if (!(error instanceof Error)) return { message: thrownText(error), ...topPlace(stack, root) };
  const mistake = fieldsOf(error);
  return { message: `${error.name}: ${error.message}`, ...topPlace(error.stack ?? "", root), ...(mistake && { mistake }) };
}

function syntaxDiagnostic({ code, details, sourceFile, loc }: E4XSyntaxError): Diagnostic {
  return diagnostic(code, details, { ...(sourceFile !== undefined && { file: sourceFile }), line: loc.line, column: loc.column + 1 });
}

function topPlace(stack: string, root: string): Pick<RunFailure, "file" | "line" | "column"> {
  for (const { file, line, column } of authorPlaces(stack, root)) {
    const path = relative(root, file).split(sep).join("/");
    if (!path.startsWith("../")) return { file: path, line, column };
  }
  return {};
}
