import type { TreeNode } from "../tree/tree-node.ts";

/** Where in a source something came from: 1-based line, 0-based column. */
export interface Origin {
  line: number;
  column: number;
  /** Which source; absent for the one that is printed. */
  source?: string | null;
}

/**
 * Text with choices of layout (after Wadler's "A prettier printer"): a group is written on one line when its first line fits,
 * otherwise its own lines break.
 */
export type Doc =
  | string
  | readonly Doc[]
  /** Text that may contain line breaks of its own: they are not indented. */
  | { readonly kind: "raw"; readonly text: string }
  /** A line break: always (hard), or only where the group breaks, written as `flat` otherwise. */
  | { readonly kind: "line"; readonly hard: boolean; readonly flat: string }
  /** One step further in; its groups are laid out anew. */
  | { readonly kind: "indent"; readonly contents: Doc }
  /** One step further in where the group breaks. */
  | { readonly kind: "nest"; readonly contents: Doc }
  /** Lines inside start at the column where it begins. */
  | { readonly kind: "align"; readonly contents: Doc }
  | { readonly kind: "group"; readonly contents: Doc; readonly broken: boolean }
  /** A comment has taken the rest of the line: what follows starts a new one. */
  | { readonly kind: "lineEnd" }
  /** What follows comes from there. */
  | { readonly kind: "origin"; readonly origin: Origin }
  /** The text of a node, which is told where it is; `start` is below 0 until it is known. */
  | { readonly kind: "placed"; readonly node: TreeNode; readonly contents: Doc; start: number };

/** A space, or a line break where the group breaks. */
export const line: Doc = { kind: "line", hard: false, flat: " " };
/** Nothing, or a line break where the group breaks. */
export const softline: Doc = { kind: "line", hard: false, flat: "" };
/** A line break. */
export const hardline: Doc = { kind: "line", hard: true, flat: "" };
/** Ends the line when anything follows. */
export const lineEnd: Doc = { kind: "lineEnd" };
/** An empty line, then a new one. */
export const blankLine: Doc = [hardline, hardline];

export function raw(text: string): Doc {
  return text.includes("\n") || text.includes("\r") ? { kind: "raw", text } : text;
}

export function indent(contents: Doc): Doc {
  return { kind: "indent", contents };
}

export function nest(contents: Doc): Doc {
  return { kind: "nest", contents };
}

export function align(contents: Doc): Doc {
  return { kind: "align", contents };
}

/** @param broken breaks in any case */
export function group(contents: Doc, broken = false): Doc {
  return { kind: "group", contents, broken };
}

/** The parts with `separator` between them. */
export function join(separator: Doc, parts: readonly Doc[]): Doc {
  return parts.flatMap((part, index) => (index === 0 ? [part] : [separator, part]));
}

/** True when a line break is forced somewhere inside. */
export function hasHardline(doc: Doc): boolean {
  const stack: Doc[] = [doc];
  for (let part = stack.pop(); part !== undefined; part = stack.pop()) {
    if (typeof part === "string") continue;
    if (Array.isArray(part)) {
      for (const item of part as readonly Doc[]) stack.push(item);
      continue;
    }
    const node = part as Exclude<Doc, string | readonly Doc[]>;
    if (node.kind === "line" && node.hard) return true;
    if (node.kind === "group" && node.broken) return true;
    if ("contents" in node) stack.push(node.contents);
  }
  return false;
}
