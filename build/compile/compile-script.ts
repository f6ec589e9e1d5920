import { GenMapping, maybeAddSegment, setSourceContent, toEncodedMap } from "@jridgewell/gen-mapping";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { diagnostic } from "../diagnostics/catalogue.ts";
import { hasErrors } from "../diagnostics/has-errors.ts";
import { withFrame } from "../diagnostics/frame.ts";
import { E4XSyntaxError, parse } from "../e4x/index.ts";
import { guardDepth } from "../e4x/faults/guard-depth.ts";
import { invisibleCharacter } from "../e4x/print/print-string.ts";
import { banner, ownBanner } from "./banner.ts";
import { type Entry, kindOfEntry } from "./kinds/entry.ts";
import { libraryLine } from "./kinds/library-line.ts";
import { kindFaults } from "./kinds/kind-faults.ts";
import type { Comment } from "./kinds/read-conditions.ts";
import { toAscii } from "./to-ascii.ts";
import { targets } from "../engine/targets.ts";
import { isBody } from "../engine/script-kind.ts";
import type { ProgramNode } from "../e4x/tree/tree-node.ts";
import { missingBuiltins } from "../e4x/builtins/missing-builtins.ts";
import { checkText, faultAt, syntaxFault } from "./check-text.ts";
import type { ScriptSettings } from "./script-settings.ts";
import { sourceHash } from "./source-text.ts";
import type { CompileResult } from "./compile-result.ts";

/**
 * An E4X script is built to its own text: comments and layout stay, a banner is put in front. Behind functions `call` and `recall`, what the
 * server runs is a call of one of them.
 */
export function compileScript(entry: Entry, source: string, settings: ScriptSettings): CompileResult {
  const { source: file, part } = entry;
  const diagnostics = [...check(entry, source, settings), ...invisible(file, source)].map((found) => withFrame(found, source));
  if (hasErrors(diagnostics)) return { diagnostics };
  const call = part === undefined ? "" : `return ${part}();\n`;
  const head =
    banner(file, sourceHash(source, new Map())) +
    ownBanner(settings.banner) +
    (kindOfEntry(entry) === "library" ? libraryLine(file, settings.libraries) : "");
  const above = head.split("\n").length - 1;
  const whole = {
    code: head + (source.endsWith("\n") ? source : `${source}\n`) + call,
    map: lineMap(file, source, above),
  };
  if (!settings.ascii) return { ...whole, size: Buffer.byteLength(whole.code), diagnostics };
  const { value, diagnostics: unwritable } = toAscii(whole, part !== undefined || isBody(file), (place) =>
    place ? { file, line: place.line - above, column: place.column + 1 } : {},
  );
  const found = [...diagnostics, ...unwritable.map((one) => withFrame(one, source))];
  return hasErrors(found) ? { diagnostics: found } : { ...value, size: Buffer.byteLength(value.code), diagnostics: found };
}

function check(entry: Entry, source: string, { target }: ScriptSettings): Diagnostic[] {
  const { source: file } = entry;
  const comments: Comment[] = [];
  try {
    const { hasExtensions: mozilla } = targets[target];
    const program = parse(source, { sourceFile: file, allowReturn: isBody(file), comments, mozilla }) as ProgramNode;
    if (program.body.length === 0) return [diagnostic("XTK1007", {}, { file, line: 1, column: 1 })];
    return guardDepth(program, () => {
      const found = [...missingBuiltins(program), ...kindFaults(entry, program, comments)];
      return [...checkText(program, file), ...found.map(({ code, details, node }) => faultAt(code, details, node, file))];
    });
  } catch (error) {
    if (!(error instanceof E4XSyntaxError)) throw error;
    return [syntaxFault(error, file)];
  }
}

/** The text stays as it is, so that what no one sees in it is said: once a line. */
function invisible(file: string, source: string): Diagnostic[] {
  return source.split(/\r\n?|[\n\u2028\u2029]/).flatMap((text, index) => {
    const found = invisibleCharacter(text);
    return found ? [diagnostic("XTK1042", found.details, { file, line: index + 1, column: found.offset + 1 })] : [];
  });
}

/** @param above how many lines the script has above those of the source */
function lineMap(entry: string, source: string, above: number): string {
  const map = new GenMapping();
  setSourceContent(map, entry, source);
  source.split("\n").forEach((text, index) => {
    for (const match of text.matchAll(/\S+/g)) maybeAddSegment(map, index + above, match.index, entry, index, match.index);
  });
  return JSON.stringify(toEncodedMap(map));
}
