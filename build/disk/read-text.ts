import { readFileSync } from "node:fs";
import { decodeText } from "./decode-text.ts";

/**
 * Reads a file that is text: the one way to a text on the disk but for XML, which names its encoding.
 * @param file absolute path
 * @returns its text, UTF-8 without a byte order mark
 * @throws the error of the file system, or NotText; `readFault` makes a diagnostic of either
 */
export function readText(file: string): string {
  return decodeText(readFileSync(file));
}
