import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { formatDiagnostic } from "../../../build/diagnostics/format.ts";
import { decodeText } from "../../../build/disk/decode-text.ts";
import { decodeXml } from "../../../build/disk/decode-xml.ts";
import { readFault } from "../../../build/disk/read-fault.ts";
import { diagnosed } from "./diagnosed.ts";

/**
 * Reads a text of the project: XML in the encoding that it names, all else as UTF-8.
 * @param root absolute path of the project
 * @param file relative to it
 * @throws the error of the file system; an Error that tells of bytes that are no text, with their place
 */
export function readOrFail(root: string, file: string): string {
  const bytes = readFileSync(resolve(root, file));
  try {
    return /\.xml$/i.test(file) ? decodeXml(bytes) : decodeText(bytes);
  } catch (error) {
    throw diagnosed([readFault(error, file.replace(/\\/g, "/"))], (found) => formatDiagnostic(found));
  }
}
