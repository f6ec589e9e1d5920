import type { ProgramNode } from "../tree/tree-node.ts";
import { parse, type ParseOptions } from "./parse.ts";
import { E4XSyntaxError } from "../faults/syntax-error.ts";
import { nodesIn } from "../tree/walk.ts";

/** A `.js` file, by what its grammar says it is: `import` and `export` in comments and literals are text. */
export interface ParsedFile {
  /** What the engine compiles, a module, or newer syntax that neither imports nor exports. */
  kind: "script" | "module" | "modern";
  program: ProgramNode;
  /** Why it is no script; absent for one. */
  refusal?: E4XSyntaxError;
}

/**
 * Reads a file as a script or, where it is none, as today's ECMAScript with E4X.
 * @param options `comments` and `tokens` are those of the reading that is returned
 * @throws E4XSyntaxError of the grammar that understood more of the text
 */
export function parseAny(source: string, options: Omit<ParseOptions, "sourceType">): ParsedFile {
  try {
    return { kind: "script", program: parse(source, options) as ProgramNode };
  } catch (refusal) {
    if (!(refusal instanceof E4XSyntaxError)) throw refusal;
    for (const list of [options.comments, options.tokens]) if (list) list.length = 0;
    try {
      const program = parse(source, { ...options, sourceType: "module" }) as ProgramNode;
      return { kind: saysModule(program) ? "module" : "modern", program, refusal };
    } catch (error) {
      throw error instanceof E4XSyntaxError && error.pos > refusal.pos ? error : refusal;
    }
  }
}

/**
 * Reads a file of a project: a script, or a module with `import` or `export`.
 * @throws E4XSyntaxError for a text that is neither
 */
export function parseScriptOrModule(source: string, options: Omit<ParseOptions, "sourceType">): ParsedFile {
  const parsed = parseAny(source, options);
  if (parsed.kind === "modern") throw parsed.refusal as E4XSyntaxError;
  return parsed;
}

/** True for a program that imports or exports, or speaks of `import.meta`. */
function saysModule(program: ProgramNode): boolean {
  if (program.body.some(({ type }) => /^(?:Import|Export)/.test(type))) return true;
  for (const node of nodesIn(program)) if (node.type === "MetaProperty" && node.meta.name === "import") return true;
  return false;
}
