import { parse } from "../../e4x/index.ts";
import type { ProgramNode } from "../../e4x/tree/tree-node.ts";
import type { ImportedScript } from "./imported-script.ts";
import { scriptNames } from "./script-names.ts";

/**
 * A script that is known to be one, as its own tree: whoever gets it may change it.
 * @param source its text, LF line ends
 * @param file its project-relative path
 * @throws E4XSyntaxError for text that the server's engine would not compile
 */
export function readScript(source: string, file: string): ImportedScript {
  const program = parse(source, { sourceFile: file }) as unknown as ProgramNode;
  return { program, names: scriptNames(program) };
}
