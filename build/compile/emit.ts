import remapping from "@jridgewell/remapping";
import type { ExpressionStatement, Program, Statement } from "estree";
import { print, raise } from "../e4x/index.ts";
import type { ProgramNode } from "../e4x/tree/tree-node.ts";
import type { Bundle } from "./bundle.ts";
import type { SourceComment } from "./comments/source-comments.ts";
import { keepNotes } from "./comments/keep-notes.ts";
import type { LibrarySettings } from "./script-settings.ts";
import { insertScripts } from "./imports/insert-scripts.ts";
import { readScript } from "./imports/read-script.ts";
import { safeTags } from "./safe-tags.ts";
import { insertHelpers } from "./helpers/insert-helpers.ts";
import { minify } from "./minify/minify.ts";

/** Script text and its source map, sources project-relative. */
export interface Emitted {
  code: string;
  /** A v3 source map as text. */
  map: string;
}

/** The text of a program. */
export interface EmittedProgram extends Emitted {
  /** The text is an expression, without a semicolon. */
  isExpression: boolean;
  /** Bytes of the functions that the script brings along, at its end. */
  helperBytes: number;
}

/** How a program is printed. */
export interface EmitOptions {
  /** A program that does nothing but return a value is printed as the value. */
  prefersExpression?: boolean;
  /** The comments of authors that other programs of the script have. */
  told?: Set<SourceComment>;
  /** Where the functions that it needs are in a library that it loads. */
  helperLibrary?: LibrarySettings;
  /** Makes it short; `isBare` where others see the names of its top level. */
  minified?: { isBare: boolean };
}

/** A row of a usual table, as one tag, stays on its line. */
const LINE_WIDTH = 120;

/**
 * From ECMAScript 5 with `__e4x` calls to E4X text.
 * @param program the syntax tree, with positions in the bundle
 * @param bundle the texts behind it
 */
export function emit(
  program: Program,
  bundle: Bundle,
  { prefersExpression = false, told = new Set(), helperLibrary, minified }: EmitOptions = {},
): EmittedProgram {
  const { sources } = bundle;
  const scripts = new Map(bundle.scripts.map((file) => [file, readScript(sources.get(file)!, file)]));
  const script = raise(program) as Program;
  insertScripts(script as ProgramNode, scripts);
  safeTags(script as ProgramNode);
  if (!minified) keepNotes(script as ProgramNode, bundle, told);
  const helpers = insertHelpers(script, helperLibrary);
  const value = prefersExpression && helpers === "" ? returnedValue(script) : undefined;
  if (value !== undefined) script.body = [value];
  const keeps = [bundle.code, ...[...scripts.keys()].map((file) => sources.get(file) ?? "")].every(keepsWhiteSpaceSettings);
  const printed = print(script, { pretty: keeps && !minified, sourceFile: BUNDLE, width: minified ? Infinity : LINE_WIDTH });
  const map = remapping(JSON.stringify(printed.map), (file) => (file === BUNDLE ? bundle.map : null));
  map.sourcesContent = map.sources.map((file, index) => sources.get(file ?? "") ?? map.sourcesContent?.[index] ?? null);
  const code = value === undefined ? printed.code + helpers : printed.code.replace(/;\n*$/, "");
  const emitted = { code, map: map.toString(), isExpression: value !== undefined, helperBytes: Buffer.byteLength(helpers) };
  return minified ? minify(emitted, { ...minified, helpersAt: code.length - helpers.length }) : emitted;
}

/** The value of a program that is one `return`, as a statement. */
function returnedValue({ body }: Program): ExpressionStatement | undefined {
  const only = body.length === 1 ? (body[0] as Statement) : undefined;
  if (only?.type !== "ReturnStatement" || !only.argument) return undefined;
  const { argument, ...attached } = only;
  return { ...attached, type: "ExpressionStatement", expression: argument } as ExpressionStatement;
}

/** The name of the bundle, between two maps: no project file is called so. */
const BUNDLE = "xtkit:bundle.js";

/** Markup is laid out over several lines only where the script leaves the engine's default: white space between elements is dropped. */
function keepsWhiteSpaceSettings(code: string): boolean {
  return !/\b(?:ignoreWhitespace|setSettings)\b/.test(code);
}
