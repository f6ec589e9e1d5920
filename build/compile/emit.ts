import remapping from "@jridgewell/remapping";
import type { Program } from "estree";
import { print, raise } from "../e4x/index.ts";
import { insertHelpers } from "./insert-helpers.ts";

/** Script text and its source map, sources project-relative. */
export interface Emitted {
  code: string;
  /** A v3 source map as text. */
  map: string;
}

/** A row of a usual table, as one tag, stays on its line. */
const LINE_WIDTH = 120;

/**
 * From ECMAScript 5 with `__e4x` calls to E4X text.
 * @param program the syntax tree of `es5`
 * @param es5 what Babel printed, with its map to the sources
 */
export function emit(program: Program, es5: Emitted): Emitted {
  const script = raise(program) as Program;
  insertHelpers(script);
  const printed = print(script, { pretty: keepsWhiteSpaceSettings(es5.code), sourceFile: "es5.js", width: LINE_WIDTH });
  const map = remapping([JSON.stringify(printed.map), es5.map], () => null);
  return { code: printed.code, map: map.toString() };
}

/** Markup is laid out over several lines only where the script leaves the engine's default: white space between elements is dropped. */
function keepsWhiteSpaceSettings(code: string): boolean {
  return !/\b(?:ignoreWhitespace|setSettings)\b/.test(code);
}
