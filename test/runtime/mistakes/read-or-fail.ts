import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Diagnostic } from "../../../build/diagnostics/diagnostic.ts";
import { formatDiagnostic } from "../../../build/diagnostics/format.ts";
import { decodeText } from "../../../build/disk/decode-text.ts";
import { decodeXml } from "../../../build/disk/decode-xml.ts";
import { readFault } from "../../../build/disk/read-fault.ts";
import { withFields } from "./mistake-fields.ts";

/** A file of the project that is no text. */
export class NoTextInFile extends Error {
  readonly diagnostics: readonly Diagnostic[];

  constructor(found: Diagnostic) {
    super(formatDiagnostic(found));
    this.diagnostics = [found];
    withFields(this, { code: found.code, codeName: found.name!, suggestion: found.suggestion });
  }
}

/**
 * Reads a text of the project: XML in the encoding that it names, all else as UTF-8.
 * @param root absolute path of the project
 * @param file relative to it
 * @throws the error of the file system, or NoTextInFile
 */
export function readOrFail(root: string, file: string): string {
  const bytes = readFileSync(resolve(root, file));
  try {
    return /\.xml$/i.test(file) ? decodeXml(bytes) : decodeText(bytes);
  } catch (error) {
    throw new NoTextInFile(readFault(error, file.replace(/\\/g, "/")));
  }
}
