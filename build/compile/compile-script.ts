import { GenMapping, maybeAddSegment, setSourceContent, toEncodedMap } from "@jridgewell/gen-mapping";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { diagnostic } from "../diagnostics/catalogue.ts";
import { hasErrors } from "../diagnostics/has-errors.ts";
import { withFrame } from "../diagnostics/frame.ts";
import { E4XSyntaxError, parse } from "../e4x/index.ts";
import { guardDepth } from "../e4x/faults/guard-depth.ts";
import { invisibleCharacter } from "../e4x/print/print-string.ts";
import { banner } from "./banner.ts";
import type { ProgramNode } from "../e4x/tree/tree-node.ts";
import { missingBuiltins } from "../e4x/builtins/missing-builtins.ts";
import { checkText, faultAt, syntaxFault } from "./check-text.ts";
import { sourceHash } from "./source-text.ts";
import type { CompileResult } from "./compile-result.ts";

/** An E4X script is built to its own text: comments and layout stay, a banner is put in front. */
export function compileScript(entry: string, source: string): CompileResult {
  const diagnostics = [...check(entry, source), ...invisible(entry, source)].map((found) => withFrame(found, source));
  if (hasErrors(diagnostics)) return { diagnostics };
  const code = banner(entry, sourceHash(source, new Map())) + (source.endsWith("\n") ? source : `${source}\n`);
  return { code, map: lineMap(entry, source), size: Buffer.byteLength(code), diagnostics };
}

function check(entry: string, source: string): Diagnostic[] {
  try {
    const program = parse(source, { sourceFile: entry }) as ProgramNode;
    if (program.body.length === 0) return [diagnostic("XTK1007", {}, { file: entry, line: 1, column: 1 })];
    return guardDepth(program, () => {
      const found = missingBuiltins(program);
      return [...checkText(program, entry), ...found.map(({ code, details, node }) => faultAt(code, details, node, entry))];
    });
  } catch (error) {
    if (!(error instanceof E4XSyntaxError)) throw error;
    return [syntaxFault(error, entry)];
  }
}

/** The text stays as it is, so that what no one sees in it is said: once a line. */
function invisible(file: string, source: string): Diagnostic[] {
  return source.split(/\r\n?|[\n\u2028\u2029]/).flatMap((text, index) => {
    const found = invisibleCharacter(text);
    return found ? [diagnostic("XTK1042", found.details, { file, line: index + 1, column: found.offset + 1 })] : [];
  });
}

/** Each line of the script is the line of the source above it: the banner takes one. */
function lineMap(entry: string, source: string): string {
  const map = new GenMapping();
  setSourceContent(map, entry, source);
  source.split("\n").forEach((text, index) => {
    for (const match of text.matchAll(/\S+/g)) maybeAddSegment(map, index + 1, match.index, entry, index, match.index);
  });
  return JSON.stringify(toEncodedMap(map));
}
