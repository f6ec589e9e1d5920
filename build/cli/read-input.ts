import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { decodeXml } from "../disk/decode-xml.ts";
import { readFault } from "../disk/read-fault.ts";
import type { CommandInput } from "./command.ts";

/** How diagnostics name it. */
const STANDARD_INPUT = "standard input";

/**
 * The text that a command is given: a file, or standard input.
 * @param argument of the command line: a path from the project's root, `-` or undefined
 * @param what is to be pasted, where a person sits at the terminal: `the journal`
 * @returns no value, and what is wrong, for what cannot be read or is no text
 */
export async function readInput(
  { root, terminal }: CommandInput,
  argument: string | undefined,
  what: string,
): Promise<{ value?: string; diagnostics: Diagnostic[] }> {
  const file = argument === undefined || argument === "-" ? undefined : argument;
  if (file === undefined && terminal.input?.isTerminal) terminal.error(`Paste ${what}; then press Ctrl+D, on Windows Ctrl+Z and Enter.`);
  try {
    const bytes = file === undefined ? ((await terminal.input?.read()) ?? new Uint8Array()) : readFileSync(resolve(root, file));
    // As for XML: what a Windows shell writes into a file begins with the mark of UTF-16.
    return { value: decodeXml(bytes), diagnostics: [] };
  } catch (error) {
    return { diagnostics: [readFault(error, file ?? STANDARD_INPUT)] };
  }
}
