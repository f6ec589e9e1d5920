import type { Message } from "esbuild";
import { diagnostic } from "../../diagnostics/catalogue.ts";
import type { Diagnostic, SourcePosition } from "../../diagnostics/diagnostic.ts";
import { withFrame } from "../../diagnostics/frame.ts";
import { e4xInText } from "../../e4x/parse/e4x-in-text.ts";
import type { ModuleFault } from "./module-fault.ts";

/** The project file that a message of the bundler is about; undefined where it is about the whole. */
export function fileOfMessage({ location, detail }: Message): string | undefined {
  const fault = detail as ModuleFault | undefined;
  return fault && "found" in fault ? fault.found.file : location?.file;
}

/**
 * A message of the bundler as a diagnostic.
 * @param sources texts of the project's files, for the frame
 * @param otherwise the code for a message that says nothing that is known here
 */
export function fromEsbuild(message: Message, sources: ReadonlyMap<string, string>, otherwise: "XTK1001" | "XTK1016"): Diagnostic {
  const fault = message.detail as ModuleFault | undefined;
  if (fault && "found" in fault) return withFrame(fault.found, sources.get(fault.found.file ?? ""));
  const place = placeOf(message, sources);
  const text = place?.isEnd ? "Unexpected end of file" : message.text;
  const missing = /^No matching export in "([^"]+)" for import "([^"]+)"/.exec(text);
  const isError = otherwise === "XTK1001";
  const isAwait = /"await"|top-level await|"async"/i.test(text);
  const found =
    fault?.code !== undefined
      ? diagnostic(fault.code, fault.details, place?.position ?? {})
      : missing
        ? diagnostic("XTK1020", { file: missing[1]!, name: missing[2]! }, place?.position ?? {})
        : isAwait
          ? diagnostic("XTK1005", { syntax: "await" }, place?.position ?? {})
          : ((isError ? e4xAt(place?.position, sources) : undefined) ??
            diagnostic(otherwise, { detail: text.replace(/\.?$/, ".") }, place?.position ?? {}));
  return withFrame(found, place && sources.get(place.position.file));
}

/** E4X in TypeScript, where the bundler gave up because of it. */
function e4xAt(position: SourcePosition | undefined, sources: ReadonlyMap<string, string>): Diagnostic | undefined {
  const source = position && sources.get(position.file);
  if (source === undefined || !/\.tsx?$/.test(position!.file)) return undefined;
  const before = source.split("\n").slice(0, position!.line - 1);
  const at = before.join("\n").length + Math.min(before.length, 1) + position!.column - 1;
  const found = e4xInText(source, position!.file.endsWith("x"))(at);
  if (found === undefined) return undefined;
  const lines = source.slice(0, found.start).split("\n");
  const place = { ...position!, line: lines.length, column: lines.at(-1)!.length + 1 };
  return diagnostic("XTK1024", { syntax: found.syntax, advice: found.advice }, place);
}

function placeOf({ location }: Message, sources: ReadonlyMap<string, string>): { position: SourcePosition; isEnd: boolean } | undefined {
  if (!location) return undefined;
  const { file, line, lineText, column } = location;
  const lines = sources.get(file)?.split("\n");
  // A line is added to modules that export nothing: what is wrong there is that the text ends.
  const isEnd = lines !== undefined && line > lines.length;
  if (isEnd) return { position: { file, line: lines.length, column: lines.at(-1)!.length + 1 }, isEnd };
  // The bundler counts columns in bytes.
  return { position: { file, line, column: Buffer.from(lineText).subarray(0, column).toString("utf8").length + 1 }, isEnd };
}
