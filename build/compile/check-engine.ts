import type { Program } from "estree";
import type { Diagnostic, SourcePosition } from "../diagnostics/diagnostic.ts";
import { diagnostic } from "../diagnostics/catalogue.ts";
import { isTooDeep } from "../e4x/faults/guard-depth.ts";
import { parse } from "../e4x/index.ts";
import { extensionGlobals, type TargetName, targets } from "../engine/targets.ts";
import type { NodeOf, ProgramNode } from "../e4x/tree/tree-node.ts";
import { nameUses } from "../e4x/tree/name-uses.ts";
import { locator } from "./positions.ts";

/** What to check. */
export interface GeneratedText {
  code: string;
  /** Its v3 source map as text, for the place of what is wrong. */
  map?: string;
  /** The engine that it is for. */
  target?: TargetName;
  /** Whether `return` may stand at the top level, as in the body of a function. */
  allowReturn?: boolean;
}

/**
 * The last gate: a script is parsed again with the engine's grammar (ECMAScript 5 and E4X, `test/conformance/oracle/engine.jsonl`); what it
 * would not compile is not written.
 * @returns its syntax tree, or what the engine would refuse
 */
export function checkEngine(
  { code, map, target = "v7", allowReturn = false }: GeneratedText,
  entry: string,
): { value?: Program; diagnostics: Diagnostic[] } {
  try {
    const { hasExtensions } = targets[target];
    const value = parse(code, { allowReturn, mozilla: hasExtensions });
    const names = hasExtensions ? [] : extensionNames(value as unknown as ProgramNode);
    return {
      value,
      diagnostics: names.map((node) => diagnostic("XTK1072", { name: node.name, target }, placeOf(map, node.loc?.start, entry))),
    };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const { loc } = error as SyntaxError & { loc?: { line: number; column: number } };
    if (isTooDeep(error)) return { diagnostics: [diagnostic("XTK3021", {}, placeOf(map, loc, entry))] };
    const line = loc === undefined ? "" : ` in: ${code.split("\n")[loc.line - 1]?.trim().slice(0, 120)}`;
    return { diagnostics: [diagnostic("XTK1011", { detail: `${error.message}${line}` }, placeOf(map, loc, entry))] };
  }
}

/** The globals that only Mozilla's engines have, where they are used. */
function extensionNames(program: ProgramNode): NodeOf<"Identifier">[] {
  const found: NodeOf<"Identifier">[] = [];
  nameUses(program, ({ node, scope }) => void (scope === undefined && extensionGlobals.has(node.name) && found.push(node)));
  return found;
}

function placeOf(map: string | undefined, loc: { line: number; column: number } | undefined, entry: string): Partial<SourcePosition> {
  const place = map === undefined ? {} : locator(map)(loc);
  return place.file === undefined ? { file: entry } : place;
}
