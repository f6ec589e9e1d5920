import type { PartialMessage } from "esbuild";
import type { DiagnosticCode } from "../../diagnostics/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { isSystemError } from "../../disk/file-system-fault.ts";
import { readFault } from "../../disk/read-fault.ts";

/** What our esbuild messages carry in `detail`: the catalogued message behind the text, with its place where the bundler does not know it. */
export type ModuleFault = { code: DiagnosticCode; details: Record<string, string> } | { found: Diagnostic };

/** A message of the bundler that means one of the catalogue. */
export function fault(code: DiagnosticCode, details: Record<string, string> = {}): PartialMessage {
  return { text: code, detail: { code, details } satisfies ModuleFault };
}

/** A diagnostic as a message of the bundler. */
export function found(diagnostic: Diagnostic): PartialMessage {
  return { text: diagnostic.message, detail: { found: diagnostic } satisfies ModuleFault };
}

/**
 * Asks what needs the disk; a fault of it is a message of the bundler.
 * @param file what is asked about
 * @param nameOf the project-relative path of a file, which may be another one that has to be looked at for the answer
 * @throws a bug
 */
export async function orFault<Result>(
  file: string,
  ask: () => Promise<Result>,
  nameOf: (path: string) => string = () => file,
): Promise<Result | { errors: PartialMessage[] }> {
  try {
    return await ask();
  } catch (error) {
    const name = isSystemError(error) && error.path !== undefined ? nameOf(error.path) : file;
    return { errors: [found(readFault(error, name))] };
  }
}
