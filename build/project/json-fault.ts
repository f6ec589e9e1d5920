import { type Message, transformSync } from "esbuild";
import { diagnostic } from "../diagnostics/catalogue.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { withFrame } from "../diagnostics/frame.ts";

/**
 * What is wrong with JSON, with its place, which `JSON.parse` does not always give.
 * @param file the name that the diagnostic carries
 */
export function jsonFault(text: string, file: string): Diagnostic | undefined {
  try {
    transformSync(text, { loader: "json", logLevel: "silent" });
    JSON.parse(text);
    return undefined;
  } catch (error) {
    const [found] = (error as { errors?: Message[] }).errors ?? [];
    if (!found?.location) return diagnostic("XTK5008", { file, detail: (error as Error).message }, { file });
    const { line, column, lineText } = found.location;
    // esbuild counts columns in bytes.
    const before = Buffer.from(lineText).subarray(0, column).toString("utf8").length;
    return withFrame(diagnostic("XTK5008", { file, detail: found.text }, { file, line, column: before + 1 }), text);
  }
}
