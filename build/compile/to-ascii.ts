import remapping from "@jridgewell/remapping";
import MagicString from "magic-string";
import { diagnostic } from "../diagnostics/catalogue.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { parse } from "../e4x/parse/parse.ts";
import type { ProgramNode, TreeNode } from "../e4x/tree/tree-node.ts";
import { nodesIn } from "../e4x/tree/walk.ts";
import type { Emitted } from "./emit.ts";
import { type Locate, locator } from "./positions.ts";

interface Part {
  start: number;
  end: number;
  form: "script" | "comment" | "markup" | "fixed";
}

/** How a character is written in each part of a script; undefined where it has no other form. */
const FORMS: Readonly<Record<Exclude<Part["form"], "fixed">, (character: string) => string>> = {
  script: units,
  comment: units,
  markup: (character) => `&#x${character.codePointAt(0)!.toString(16).toUpperCase()};`,
};

function units(character: string): string {
  return [...Array(character.length).keys()].map((index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`).join("");
}

const MARKUP = /^(?:XMLText|XMLAttribute)$/;
const FIXED = /^(?:XMLCdata|XMLComment|XMLProcessingInstruction|XMLName|XMLStartTag|XMLPointTag|XMLEndTag|XMLElement|XMLList)$/;

/**
 * A script of ASCII alone: in texts, patterns, names and comments other characters become escapes, in markup references. Where neither is possible, in names of
 * elements and in CDATA, the script is refused.
 * @param allowReturn whether `return` may stand at the top level
 * @param placeOf from a place of the script to that of its source; by default by the map
 */
export function toAscii(
  { code, map }: Emitted,
  allowReturn: boolean,
  placeOf: Locate = locator(map),
): { value: Emitted; diagnostics: Diagnostic[] } {
  const characters = [...code.matchAll(/[^\0-\x7f]/gu)];
  if (characters.length === 0) return { value: { code, map }, diagnostics: [] };
  const parts = partsOf(code, allowReturn);
  const edited = new MagicString(code);
  const diagnostics: Diagnostic[] = [];
  for (const { 0: character, index } of characters) {
    const form = innermost(parts, index)?.form ?? "script";
    if (form === "fixed") diagnostics.push(refused(code, index, character, placeOf));
    // An escaped character is itself.
    else edited.overwrite(index - (form === "script" && isEscaped(code, index) ? 1 : 0), index + character.length, FORMS[form](character));
  }
  const own = edited.generateMap({ hires: true, source: "script" });
  const joined = remapping(JSON.stringify(own), (file) => (file === "script" ? map : null));
  return { value: { code: edited.toString(), map: joined.toString() }, diagnostics };
}

function isEscaped(code: string, index: number): boolean {
  const [before = ""] = /\\+$/.exec(code.slice(0, index)) ?? [];
  return before.length % 2 === 1;
}

function refused(code: string, index: number, character: string, placeOf: Locate): Diagnostic {
  const before = code.slice(0, index).split("\n");
  const place = placeOf({ line: before.length, column: before.at(-1)!.length });
  return diagnostic("XTK1073", { character }, place);
}

/** Parts of a script, those around others before them. */
function partsOf(code: string, allowReturn: boolean): Part[] {
  const comments: { start: number; end: number }[] = [];
  const program = parse(code, { allowReturn, comments }) as ProgramNode;
  const parts: Part[] = comments.map(({ start, end }) => ({ start, end, form: "comment" }));
  for (const node of nodesIn(program)) {
    const form = formOf(node);
    if (form !== undefined) parts.push({ start: node.start!, end: node.end!, form });
  }
  return parts.sort((a, b) => a.start - b.start || b.end - a.end);
}

function formOf({ type }: TreeNode): Part["form"] | undefined {
  if (MARKUP.test(type)) return "markup";
  if (FIXED.test(type)) return "fixed";
  return type === "XMLEscape" ? "script" : undefined;
}

/** The innermost part around a place. */
function innermost(parts: readonly Part[], index: number): Part | undefined {
  let [low, high] = [0, parts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (parts[middle]!.start <= index) low = middle + 1;
    else high = middle;
  }
  for (let at = low - 1; at >= 0; at--) if (index < parts[at]!.end) return parts[at];
  return undefined;
}
