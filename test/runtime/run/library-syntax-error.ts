import { catalogue } from "../../../build/diagnostics/catalogue.ts";
import type { E4XSyntaxError } from "../../../build/e4x/faults/syntax-error.ts";
import { withFields } from "../mistakes/mistake-fields.ts";

/**
 * What a script gets where a library that it loads does not compile: as any error of it, but the place is that in the library.
 * @param file how stacks name the library
 */
export function librarySyntaxError({ code, message, suggestion, loc }: E4XSyntaxError, file: string): SyntaxError {
  const place = `${file}:${loc.line}:${loc.column + 1}`;
  const error = new SyntaxError(`${place} ${message}`);
  error.stack = `SyntaxError: ${error.message}\n    at ${place}`;
  return withFields(error, { code, codeName: catalogue[code].name, suggestion });
}
