import { type Options, Parser } from "acorn";
import type { Program } from "estree";
import { e4x } from "./plugin.ts";

/** How to read a script. */
export interface ParseOptions {
  /** `return` is allowed outside functions: the text is the body of one. */
  allowReturn?: boolean;
  /** The name of the text in positions (`loc.source`) and errors. */
  sourceFile?: string;
  /** Receives the comments; those of markup are nodes. */
  onComment?: Options["onComment"];
}

/**
 * Reads a script as the engine's compiler does: ECMAScript 5 and E4X (ECMA-357).
 * @returns an ESTree program; E4X nodes are those of `nodes.ts`, every node has `start`, `end` and `loc`
 * @throws E4XSyntaxError when the engine would not compile the text
 */
export function parse(source: string, options: ParseOptions = {}): Program {
  const { allowReturn = false, sourceFile, onComment } = options;
  const E4XParser = Parser.extend(e4x());
  return E4XParser.parse(source, { ecmaVersion: 5, locations: true, allowReserved: true, allowHashBang: true, allowReturnOutsideFunction: allowReturn, sourceFile, onComment }) as unknown as Program;
}
