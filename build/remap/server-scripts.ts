import { readConditions } from "../compile/kinds/read-conditions.ts";
import { E4XSyntaxError } from "../e4x/faults/syntax-error.ts";
import type { BuiltScript } from "./built-script.ts";
import { placeOfLine } from "./place-of-line.ts";

/** A script as the server has it: a part of a file that a build wrote, or all of it. */
export interface ServerScript {
  script: BuiltScript;
  /** The line of the file that is its first one, and the one that is its last: 1-based. */
  first: number;
  last: number;
  /** Of a condition: the transition. */
  transition?: string;
}

/**
 * The scripts that a file gives on the server. Each is a list of the forms in which it may be there, the most probable first: pasted with the
 * lines that a build puts on top of E4X, or in the diagram without them.
 */
export function serverScripts(script: BuiltScript): ServerScript[][] {
  if (script.kind === "jstest") return conditions(script).map((one) => [one]);
  const pasted = { script, first: 1, last: script.lines.length };
  const above = script.source.endsWith(".js") ? linesAbove(script) : 0;
  if (above === 0) return [[pasted]];
  const own = { ...pasted, first: above + 1 };
  return [script.isInDiagram ? [own, pasted] : [pasted, own]];
}

/** Each condition is a script of its own, which begins where its expression does. */
function conditions(script: BuiltScript): ServerScript[] {
  try {
    return readConditions(script.lines.join("\n"), script.output).map(({ transition, source }) => {
      const first = /^\n*/.exec(source)![0].length + 1;
      return { script, first, last: source.split("\n").length, transition };
    });
  } catch (error) {
    // What somebody changed by hand is told by its hash.
    if (error instanceof E4XSyntaxError) return [];
    throw error;
  }
}

/** How many lines a build put on top of an E4X script, whose own lines follow one for one. */
function linesAbove(script: BuiltScript): number {
  const line = script.lines.findIndex((_, index) => placeOfLine(script, index + 1));
  return line < 0 ? 0 : line + 1 - placeOfLine(script, line + 1)!.line;
}
