import remapping from "@jridgewell/remapping";
import type { Program } from "estree";
import { print, raise } from "../e4x/index.ts";
import type { ProgramNode } from "../e4x/tree/tree-node.ts";
import type { Bundle } from "./bundle.ts";
import { insertScripts } from "./imports/insert-scripts.ts";
import { readScript } from "./imports/read-script.ts";
import { safeTags } from "./safe-tags.ts";
import { insertHelpers } from "./helpers/insert-helpers.ts";

/** Script text and its source map, sources project-relative. */
export interface Emitted {
  code: string;
  /** A v3 source map as text. */
  map: string;
  /** Bytes of the functions that the script brings along. */
  helperBytes: number;
}

/** A row of a usual table, as one tag, stays on its line. */
const LINE_WIDTH = 120;

/**
 * From ECMAScript 5 with `__e4x` calls to E4X text.
 * @param program the syntax tree, with positions in the bundle
 * @param bundle the texts behind it
 */
export function emit(program: Program, bundle: Bundle): Emitted {
  const { sources } = bundle;
  const scripts = new Map(bundle.scripts.map((file) => [file, readScript(sources.get(file)!, file)]));
  const script = raise(program) as Program;
  insertScripts(script as ProgramNode, scripts);
  safeTags(script as ProgramNode);
  const helpers = insertHelpers(script);
  const keeps = [bundle.code, ...[...scripts.keys()].map((file) => sources.get(file) ?? "")].every(keepsWhiteSpaceSettings);
  const printed = print(script, { pretty: keeps, sourceFile: BUNDLE, width: LINE_WIDTH });
  const map = remapping(JSON.stringify(printed.map), (file) => (file === BUNDLE ? bundle.map : null));
  map.sourcesContent = map.sources.map((file, index) => sources.get(file ?? "") ?? map.sourcesContent?.[index] ?? null);
  return { code: printed.code + helpers, map: map.toString(), helperBytes: Buffer.byteLength(helpers) };
}

/** The name of the bundle, between two maps: no project file is called so. */
const BUNDLE = "xtkit:bundle.js";

/** Markup is laid out over several lines only where the script leaves the engine's default: white space between elements is dropped. */
function keepsWhiteSpaceSettings(code: string): boolean {
  return !/\b(?:ignoreWhitespace|setSettings)\b/.test(code);
}
