import { type EncodedSourceMap, GenMapping, maybeAddMapping, setSourceContent, toEncodedMap } from "@jridgewell/gen-mapping";
import { type OptionTypes, refuseMore, refuseOptions } from "../../diagnostics/option-faults.ts";
import { guardDepth } from "../faults/guard-depth.ts";
import { decompile } from "./decompile.ts";
import { keepLines } from "./keep-lines.ts";
import { layout, type Mapping } from "./layout.ts";
import type { TreeNode } from "../tree/tree-node.ts";
import { Printer } from "./printer.ts";

/** How to print. */
export interface PrintOptions {
  /** The source's name in the map, for nodes whose `loc.source` names none. */
  sourceFile?: string;
  /** The source's text, to be kept in the map. */
  sourceContent?: string;
  /**
   * Lay literals out over several lines. White space between elements is added or removed, which means nothing unless
   * `XML.ignoreWhitespace` is off; text, entities, CDATA and comments stay as they are.
   */
  pretty?: boolean;
  /** Put each part on the line that it comes from; the layout is lost, and the map with it. For text that runs, not for people. */
  keepLines?: boolean;
  /** As the engine writes a function that is asked for its text: four spaces, braces wherever they can be, double quotes, no empty lines. */
  decompiled?: boolean;
  /** Columns after which a line is broken where it can be. Default 100. */
  width?: number;
}

const OPTIONS: OptionTypes<PrintOptions> = {
  sourceFile: "a text",
  sourceContent: "a text",
  pretty: "true or false",
  keepLines: "true or false",
  decompiled: "true or false",
  width: "a number",
};

/** Script text and where it came from. */
export interface Printed {
  /** The text. */
  code: string;
  /** A version 3 source map; empty for nodes without `loc`. */
  map: EncodedSourceMap;
}

/**
 * Writes a script: two-space indentation, double quotes where the source is not kept, one statement per line.
 * Markup is written exactly, but for white space inside tags.
 * @param ast a program with E4X nodes, or one that was lowered; a single statement or expression too
 * @throws Error for a node that neither ECMAScript 5 nor E4X has: a bug of what generated it
 */
export function print(ast: object, options: PrintOptions = {}, ...more: never[]): Printed {
  refuseMore("print", 2, more);
  refuseOptions("print", options, OPTIONS);
  const { sourceFile = "source.js", sourceContent, pretty = false, keepLines: isKept = false, decompiled = false, width = 100 } = options;
  const root = ast as TreeNode;
  const laidOut = layout(
    guardDepth(root, () => (decompiled ? new Printer(pretty, true).print(decompile(root)) : new Printer(pretty).print(root))),
    decompiled ? Infinity : width,
    decompiled ? 4 : 2,
  );
  const { code, mappings } = isKept ? { code: keepLines(laidOut), mappings: [] } : laidOut;
  return { code, map: sourceMap(mappings, sourceFile, sourceContent) };
}

/** A version 3 source map of what was printed. */
export function sourceMap(
  mappings: readonly Pick<Mapping, "line" | "column" | "origin">[],
  sourceFile: string,
  sourceContent?: string,
): EncodedSourceMap {
  const map = new GenMapping();
  if (sourceContent !== undefined) setSourceContent(map, sourceFile, sourceContent);
  for (const { line, column, origin } of mappings)
    maybeAddMapping(map, { generated: { line: line + 1, column }, source: origin.source ?? sourceFile, original: origin });
  return toEncodedMap(map);
}
