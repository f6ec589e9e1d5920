import type { Doc, Origin } from "./doc.ts";

/** A place in the output (0-based line and column, and offset) and where its text came from. */
export interface Mapping {
  line: number;
  column: number;
  offset: number;
  origin: Origin;
}

/** Text and where its parts came from, in the order of the text. */
export interface Layout {
  code: string;
  mappings: Mapping[];
  /** What has line breaks of its own, which mean something: offsets of start and end. */
  verbatim: (readonly [start: number, end: number])[];
}

/** Deeper levels are written at this column: without it, a text would grow by the square of its depth. */
const DEEPEST_INDENTATION = 80;

interface Item {
  doc: Doc;
  indentation: number;
  flat: boolean;
}

/**
 * Lays a document out in lines of at most `width` columns where its groups allow it. Linear in the size of the document.
 * @param step the columns of one indentation
 */
export function layout(doc: Doc, width: number, step = 2): Layout {
  const mappings: Mapping[] = [];
  const verbatim: (readonly [number, number])[] = [];
  const pieces: string[] = [];
  let lineNumber = 0;
  let column = 0;
  let offset = 0;
  /** Spaces due at the start of a line, written with the first text on it: empty lines stay empty. */
  let due = 0;
  /** A comment has ended the line; the indentation of the next one is that of what is written on it. */
  let ended = false;
  const breakLine = (indentation: number): void => {
    pieces.push("\n");
    offset++;
    lineNumber++;
    column = indentation;
    due = indentation;
    ended = false;
  };
  const write = (text: string): void => {
    if (text === "") return;
    if (due > 0) pieces.push(" ".repeat(due));
    offset += due + text.length;
    due = 0;
    pieces.push(text);
    column += text.length;
  };
  const deeper = (indentation: number): number => Math.min(indentation + step, Math.max(indentation, DEEPEST_INDENTATION));
  const stack: Item[] = [{ doc, indentation: 0, flat: false }];
  for (let item = stack.pop(); item !== undefined; item = stack.pop()) {
    const { doc: part, indentation, flat } = item;
    if (typeof part === "string") {
      const text = ended ? part.trimStart() : part;
      if (ended && text !== "") breakLine(indentation);
      write(text);
      continue;
    }
    if (isList(part)) {
      for (let index = part.length - 1; index >= 0; index--) stack.push({ doc: part[index]!, indentation, flat });
      continue;
    }
    switch (part.kind) {
      case "raw": {
        const lines = part.text.split(/\r\n|[\r\n]/);
        if (ended) breakLine(indentation);
        write(part.text);
        verbatim.push([offset - part.text.length, offset]);
        lineNumber += lines.length - 1;
        column = (lines.at(-1) as string).length;
        break;
      }
      case "line":
        if (flat && !part.hard) write(ended ? "" : part.flat);
        else breakLine(indentation);
        break;
      case "lineEnd":
        ended = true;
        break;
      case "indent":
        stack.push({ doc: part.contents, indentation: deeper(indentation), flat: false });
        break;
      case "nest":
        stack.push({ doc: part.contents, indentation: flat ? indentation : deeper(indentation), flat });
        break;
      case "align":
        stack.push({ doc: part.contents, indentation: Math.min(column, Math.max(indentation, DEEPEST_INDENTATION)), flat });
        break;
      case "group":
        stack.push({ doc: part.contents, indentation, flat: !part.broken && (flat || fits(part.contents, width - column, stack)) });
        break;
      case "placed":
        stack.push({ doc: part.contents, indentation, flat });
        break;
      case "origin":
        mappings.push({ line: lineNumber, column, offset: offset + due, origin: part.origin });
        break;
    }
  }
  return { code: pieces.join(""), mappings, verbatim };
}

/** True when the document up to its first line break, and what follows it on the line, fits into `room` columns. */
function fits(doc: Doc, room: number, following: readonly Item[]): boolean {
  let left = room;
  let next = following.length;
  const stack: { doc: Doc; flat: boolean }[] = [{ doc, flat: true }];
  while (left >= 0) {
    const item = stack.pop() ?? (next > 0 ? following[--next] : undefined);
    if (item === undefined) return true;
    const { doc: part, flat } = item;
    if (typeof part === "string") {
      left -= part.length;
      continue;
    }
    if (isList(part)) {
      for (let index = part.length - 1; index >= 0; index--) stack.push({ doc: part[index]!, flat });
      continue;
    }
    switch (part.kind) {
      case "raw":
        return left >= part.text.search(/[\r\n]/);
      case "lineEnd":
        // A group with a comment that ends a line is laid out over several.
        return next < following.length;
      case "line":
        if (part.hard || !flat) return true;
        left -= part.flat.length;
        break;
      case "group":
        stack.push({ doc: part.contents, flat: flat && !part.broken });
        break;
      case "indent":
      case "nest":
      case "align":
      case "placed":
        stack.push({ doc: part.contents, flat });
        break;
      case "origin":
        break;
    }
  }
  return false;
}

function isList(doc: Doc): doc is readonly Doc[] {
  return Array.isArray(doc);
}
