import { normalizePath } from "./xpath.ts";

/** Stands in an expression for what is not known of it: a variable of the script. */
export const HOLE = "\u{fffc}";

/** A path in an XTK expression. */
export interface WrittenPath {
  /** As it stands there: `@email`, `[folder/@name]`, `@folder-id`. */
  text: string;
  /** Where it begins in the expression. */
  offset: number;
  /** The steps, without brackets: `folder/@name`. */
  path: string;
  /** Without brackets a path ends at the first `-` or `/`: what follows would be subtracted or divided by. */
  isCalculated: boolean;
}

/** Plain steps; filters of members, parents, dimensions are judged on the server alone. */
const PLAIN_PATH = /^(?:[\p{L}_][\p{L}\p{N}_-]*\/)*@?[\p{L}_][\p{L}\p{N}_-]*$/u;

/** Whether a path, without its brackets, is made of plain steps. */
export function isPlainPath(path: string): boolean {
  return PLAIN_PATH.test(path);
}

/** Spaces, literals, variables, and the name of a function with its bracket. */
const SKIPPED = /\s+|'(?:\\.|[^'\\])*'|#[^#]*#|\$[A-Za-z]*\([^()]*\)|\d+(?:\.\d+)?|[\p{L}_][\p{L}\p{N}_]*\s*\(/uy;
/** `@folder-id`, `folder/@name`: what nobody means as a calculation where there are no spaces. */
const RUN = /@?[\p{L}_][\p{L}\p{N}_]*(?:(?:-|\/@?)[\p{L}_][\p{L}\p{N}_]*)*/uy;
const KEYWORDS = new Set(["AND", "OR", "NOT", "LIKE", "IN", "IS", "NULL", "TRUE", "FALSE", "ROWID"]);

function match(pattern: RegExp, text: string, offset: number): string | undefined {
  pattern.lastIndex = offset;
  return pattern.exec(text)?.[0];
}

/** Where `[…]` ends, brackets inside (member filters) included; undefined where it does not. */
function endOfBrackets(text: string, offset: number): number | undefined {
  let depth = 0;
  for (let index = offset; index < text.length; index++) {
    if (text[index] === "[") depth += 1;
    else if (text[index] === "]" && --depth === 0) return index + 1;
  }
  return undefined;
}

/** The run without a call at its end, `@a-Length(@b)`; what is divided by an attribute is no step, `@a/@b`. */
function pathOfRun(run: string, next: string | undefined): string {
  const path = run.startsWith("@") ? /^[^/]*/.exec(run)![0] : run;
  return next === "(" && path === run ? path.replace(/(?:-|\/@?)[^-/]*$/, "") : path;
}

/**
 * The paths in an XTK expression ("Expressions" of the query reference), in their order. What cannot be read ends the list: whether it is an
 * expression is not asked here.
 * @param text with `HOLE` for each part that is not known; a path beside one may go on and is left out
 */
export function expressionPaths(text: string): WrittenPath[] {
  // Raw SQL is a language of its own.
  if (/\bSQLDATA\b/.test(text)) return [];
  const found: WrittenPath[] = [];
  for (let offset = 0; offset < text.length;) {
    const skipped = match(SKIPPED, text, offset);
    const run = match(RUN, text, offset);
    if (skipped !== undefined) offset += skipped.length;
    else if (text[offset] === "[") {
      const end = endOfBrackets(text, offset);
      if (end === undefined) break;
      const written = text.slice(offset, end);
      if (!written.includes(HOLE)) found.push({ text: written, offset, path: normalizePath(written), isCalculated: false });
      offset = end;
    } else if (run !== undefined) {
      const path = pathOfRun(run, text[offset + run.length]);
      const mayGoOn = text[offset - 1] === HOLE || text[offset + path.length] === HOLE;
      if (!KEYWORDS.has(path.toUpperCase()) && !mayGoOn) found.push({ text: path, offset, path, isCalculated: /[-/]/.test(path) });
      offset += path.length;
    } else if (/['#$]/.test(text[offset]!)) break;
    else offset += 1;
  }
  return found;
}
