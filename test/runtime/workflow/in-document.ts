import { E4XSyntaxError } from "../../../build/e4x/faults/syntax-error.ts";
import { placed } from "../mistakes/placed.ts";
import { syntaxPlace } from "../run/syntax-place.ts";
import type { StepOutcome } from "../run/run-text.ts";

/** Where a place of a text is in the document that holds it; both 1-based. */
export type PlaceOf = (place: { line: number; column: number }) => { line: number; column: number };

/**
 * Runs a text of a document, and says the places of what it throws as those of the document.
 * @param filename the document's name in stacks
 * @param placeOf absent where the places are the same
 */
export function inDocument(filename: string, placeOf: PlaceOf | undefined, run: () => StepOutcome): StepOutcome {
  if (placeOf === undefined) return run();
  const map = (stack: string): string =>
    stack.replace(
      /^([ \t]+at .*?)([^\s()]+):(\d+):(\d+)(\)?)$/gm,
      (frame, head: string, file: string, line: string, column: string, end: string) => {
        if (file !== filename) return frame;
        const place = placeOf({ line: Number(line), column: Number(column) });
        return `${head}${file}:${place.line}:${place.column}${end}`;
      },
    );
  try {
    const outcome = run();
    if (!outcome.threw) return outcome;
    if (outcome.error instanceof Error) outcome.error.stack = map(outcome.error.stack ?? "");
    return { ...outcome, ...(outcome.stack !== undefined && { stack: map(outcome.stack) }) };
  } catch (error) {
    throw error instanceof E4XSyntaxError ? relocated(error, placeOf, filename) : error;
  }
}

function relocated({ code, details, pos, loc, sourceFile }: E4XSyntaxError, placeOf: PlaceOf, filename: string): E4XSyntaxError {
  const { line, column } = placeOf({ line: loc.line, column: loc.column + 1 });
  const again = new E4XSyntaxError(code, details, pos, { line, column: column - 1 }, sourceFile);
  return placed(again, syntaxPlace(again, filename));
}
