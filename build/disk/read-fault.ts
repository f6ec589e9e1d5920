import { diagnostic } from "../diagnostics/catalogue.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { withFrame } from "../diagnostics/frame.ts";
import { fileSystemFault, isSystemError } from "./file-system-fault.ts";
import { NotText, UnknownEncoding } from "./not-text.ts";

/**
 * What is wrong with a file that was to be read.
 * @param error what reading it threw
 * @param file its project-relative path
 * @throws the error, where it is another one: a bug
 */
export function readFault(error: unknown, file: string): Diagnostic {
  if (error instanceof NotText) {
    const { encoding, detail, line, column, shown } = error;
    return withFrame(diagnostic("XTK5050", { file, encoding, detail, advice: adviceFor(file) }, { file, line, column }), shown);
  }
  if (error instanceof UnknownEncoding) {
    const { encoding, column, shown } = error;
    return withFrame(diagnostic("XTK5052", { file, encoding }, { file, line: 1, column }), shown);
  }
  if (!isSystemError(error)) throw error;
  return diagnostic("XTK5051", { file, detail: fileSystemFault(error) }, { file });
}

function adviceFor(file: string): string {
  const asUtf8 = "Save it as UTF-8, in which the rest of the project is (in VS Code: Reopen with Encoding, then Save with Encoding)";
  return /\.xml$/i.test(file)
    ? `${asUtf8}, or name its encoding in the first line: <?xml version="1.0" encoding="windows-1252"?>.`
    : `${asUtf8}.`;
}
