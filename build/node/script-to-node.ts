import type { EncodedSourceMap } from "@jridgewell/gen-mapping";
import { parse, type Program as EditedProgram, type Statement } from "acorn";
import type { Position, Program } from "estree";
import type MagicString from "magic-string";
import { lower, lowerStatements } from "../e4x/calls/lower.ts";
import { guardDepth, isTooDeep } from "../e4x/faults/guard-depth.ts";
import { E4XSyntaxError } from "../e4x/faults/syntax-error.ts";
import { print, sourceMap } from "../e4x/print/print.ts";
import { printPlaced, printStatements } from "../e4x/print/print-placed.ts";
import type { TreeNode } from "../e4x/tree/tree-node.ts";
import { finishLowered, finishStatements } from "./finish-lowered.ts";
import { portableNames } from "./portable-names.ts";
import { toTraces, traceBack } from "./trace-back.ts";
import { editOperators, lowerOperators, type LowerOperatorsOptions, mapOf, statementEditor } from "./operators/lower-operators.ts";

/** How the text of a script is to run. */
export interface ScriptToNodeOptions {
  /** The script's name in messages and maps. */
  filename: string;
  /** The script runs in a realm of its own: `import()`, which leads out of it, is refused. */
  isolated?: boolean;
  /** The script runs beside the builtins of Node.js. */
  isBesideNode?: boolean;
}

/** A script for Node.js. */
export interface RunnableScript {
  code: string;
  /** From there back to the source, one map per step; they are made when they are asked for. */
  maps(): readonly unknown[];
}

/**
 * A parsed script of E4X.
 * @param read gives the program, each time anew
 * @throws E4XSyntaxError for a tree too deep for the stack
 */
export function scriptToNode(read: () => Program, options: ScriptToNodeOptions): RunnableScript {
  const { filename, isolated = false, isBesideNode = false } = options;
  const mapped = (): { text: MagicString; map: EncodedSourceMap } =>
    guardDepth(read as () => TreeNode, () => {
      const tree = finishLowered(lower(portableNames(read())) as Program) as TreeNode;
      const { code, mappings } = printPlaced(tree, true);
      const text = editOperators(code, tree as unknown as EditedProgram, { isolated, isBesideNode, countsTurns: true });
      return { text, map: sourceMap(mappings, filename) };
    });
  return {
    code: guardDepth(read as () => TreeNode, () => inTurn(portableNames(read()), { isolated, isBesideNode, countsTurns: true })),
    maps() {
      const { text, map } = mapped();
      return [mapOf(text, filename), map];
    },
  };
}

/** The text of a program, a statement at a time: trees take far more room than text does, and are dropped when it is there. */
function inTurn(program: Program, options: Omit<LowerOperatorsOptions, "bindFreeNames">): string {
  const edit = statementEditor(program, options);
  const pieces: string[] = [];
  for (const { code, statement } of printStatements(finishStatements(program, lowerStatements(program))))
    pieces.push(edit(code, statement as unknown as Statement));
  return pieces.length === 0 ? "" : `${pieces.join("")}\n`;
}

/**
 * As above, with every line where it was, which needs no maps.
 * @throws E4XSyntaxError for a tree too deep for the stack
 */
export function scriptInItsLines(program: Program, { filename, isBesideNode = false }: Omit<ScriptToNodeOptions, "isolated">): string {
  const printed = print(finishLowered(lower(portableNames(program)) as Program), { keepLines: true });
  return guardDepth(program as TreeNode, () => {
    try {
      return lowerOperators(printed.code, { filename, isBesideNode, countsTurns: true }).code;
    } catch (error) {
      const { loc } = error as { loc?: Position };
      throw error instanceof SyntaxError && loc && !isTooDeep(error) ? refused(error.message, loc.line, 0, filename) : error;
    }
  });
}

/**
 * What the engine compiles and the way to Node.js does not: a gap, which is said at its place.
 * @param error of Node.js, about the code of the script
 */
export function refusedByNode(error: unknown, { code, maps }: RunnableScript, filename: string): unknown {
  if (!(error instanceof SyntaxError)) return error;
  const fault = faultIn(code);
  if (fault === undefined) return error;
  const place = { line: fault.loc.line - 1, column: fault.loc.column, source: filename };
  const { line, column } = traceBack(toTraces(maps()), place) ?? { line: 0, column: 0 };
  return refused(fault.message, line + 1, column, filename);
}

function refused(message: string, line: number, column: number, filename: string): E4XSyntaxError {
  const detail = `The mock cannot run this: ${message.replace(/ \(\d+:\d+\)$/, "")}`;
  return new E4XSyntaxError("XTK3022", { detail }, 0, { line, column }, filename);
}

/** Node.js does not tell the column of a mistake in syntax, acorn does. */
function faultIn(code: string): { message: string; loc: Position } | undefined {
  try {
    parse(code, { ecmaVersion: "latest", allowReturnOutsideFunction: true });
    return undefined;
  } catch (error) {
    const { message, loc } = error as Error & { loc?: Position };
    return loc && { message, loc };
  }
}
