import remapping from "@jridgewell/remapping";
import type { Token } from "acorn";
import MagicString from "magic-string";
import { parse } from "../../e4x/parse/parse.ts";
import type { NodeOf, ProgramNode } from "../../e4x/tree/tree-node.ts";
import { locator } from "../positions.ts";
import { gapBetween } from "./gap-between.ts";
import { lineStarts } from "./line-starts.ts";
import { outerTokens } from "./outer-tokens.ts";
import { shortNames } from "./short-names.ts";

/** The text of a program, its source map as text, and the bytes of the functions that it brings along. */
interface Printed {
  code: string;
  map: string;
  helperBytes: number;
}

/** What is known of a program. */
export interface MinifyOptions {
  /** Others see the names of its top level. */
  isBare: boolean;
  /** Where the functions begin that it brings along. */
  helpersAt: number;
}

/**
 * Makes a script short: no comments, no white space that means nothing, short names. A statement that comes from another line of the source than
 * the one before begins a line of its own, so that the line that the server's journal names leads to its source. Markup is left as it is.
 * @param program as it is printed; one that the engine would not compile stays as it is, and is refused when it is checked
 */
export function minify<Program extends Printed>(program: Program, { isBare, helpersAt }: MinifyOptions): Program {
  const { code, map } = program;
  const tokens: Token[] = [];
  const tree = parsed(code, tokens);
  if (tree === undefined) return program;
  const edited = new MagicString(code);
  rename(edited, tree, isBare);
  const starts = lineStarts(tree, locator(map));
  let last: Token | undefined;
  let helperStart: number | undefined;
  for (const token of outerTokens(tokens)) {
    const from = last?.end ?? 0;
    const gap = last === undefined ? "" : starts.has(token.start) ? "\n" : gapBetween({ before: last, after: token, code });
    if (from < token.start) edited.overwrite(from, token.start, gap);
    else if (gap !== "") edited.appendLeft(token.start, gap);
    if (token.start >= helpersAt) helperStart ??= token.start;
    last = token;
  }
  if (last && last.end < code.length) edited.overwrite(last.end, code.length, "\n");
  const own = edited.generateMap({ hires: true, source: SCRIPT });
  const joined = remapping(JSON.stringify(own), (file) => (file === SCRIPT ? map : null));
  const helpers = helperStart === undefined ? "" : edited.slice(helperStart, code.length);
  return { ...program, code: edited.toString(), map: joined.toString(), helperBytes: Buffer.byteLength(helpers) };
}

function parsed(code: string, tokens: Token[]): ProgramNode | undefined {
  try {
    return parse(code, { allowReturn: true, tokens }) as ProgramNode;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** The name of the script between two maps. */
const SCRIPT = "xtkit:script.js";

function rename(edited: MagicString, tree: NodeOf<"Program">, isBare: boolean): void {
  for (const [{ start, end, name: before }, name] of shortNames(tree, isBare)) if (name !== before) edited.overwrite(start!, end!, name);
}
