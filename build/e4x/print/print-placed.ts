import { guardDepth } from "../faults/guard-depth.ts";
import type { TreeNode } from "../tree/tree-node.ts";
import { type Doc, hardline } from "./doc.ts";
import type { Mapping } from "./layout.ts";
import { Printer } from "./printer.ts";

/** Text of a tree whose nodes know where in it they are. */
export interface PlacedText {
  code: string;
  /** Where its parts came from, where that was asked for. */
  mappings: Omit<Mapping, "offset">[];
}

/**
 * Writes a script for an engine and nobody else: a statement is one line. Every node gets the `start` and `end` of its text, which need not be
 * parsed to be edited; parentheses around a node are outside, but those of a list with commas.
 * @param root comes of a pass: its nodes are changed
 * @param isMapped tells where each part came from
 * @throws E4XSyntaxError XTK3021 for a tree too deep for the stack
 */
export function printPlaced(root: TreeNode, isMapped = false): PlacedText {
  const printer = new Printer(false, false, true, isMapped);
  const mappings: PlacedText["mappings"] = [];
  const pieces: string[] = [];
  let offset = 0;
  let line = 0;
  let lineStart = 0;
  const write = (text: string): void => {
    pieces.push(text);
    offset += text.length;
  };
  const writeDoc = (doc: Doc): void => {
    const stack: Doc[] = [doc];
    for (let part = stack.pop(); part !== undefined; part = stack.pop()) {
      if (typeof part === "string") {
        write(part);
        continue;
      }
      if (isList(part)) {
        for (let index = part.length - 1; index >= 0; index--) stack.push(part[index]!);
        continue;
      }
      switch (part.kind) {
        case "raw": {
          const before = offset;
          write(part.text);
          for (const { 0: found, index } of part.text.matchAll(/\r\n|[\r\n]/g)) {
            line++;
            lineStart = before + index + found.length;
          }
          break;
        }
        case "line":
          write(part.hard ? "\n" : part.flat);
          if (!part.hard) break;
          line++;
          lineStart = offset;
          break;
        case "lineEnd":
          write("\n");
          line++;
          lineStart = offset;
          break;
        case "placed": {
          const { node } = part;
          if (part.start >= 0) {
            node.start = part.start;
            node.end = offset;
            break;
          }
          part.start = offset;
          if (isMapped && node.loc) {
            const { source, start } = node.loc;
            mappings.push({ line, column: offset - lineStart, origin: { line: start.line, column: start.column, source } });
          }
          stack.push(part, part.contents);
          break;
        }
        case "origin":
          break;
        default:
          stack.push(part.contents);
      }
    }
  };
  guardDepth(root, () => {
    if (root.type !== "Program") {
      writeDoc(printer.print(root));
      return;
    }
    // What was made for a statement is dropped once it is written.
    for (const statement of printer.statementsInTurn(root.body, true)) writeDoc(statement);
    if (root.body.length > 0) writeDoc(hardline);
    root.start = 0;
    root.end = offset;
  });
  return { code: pieces.join(""), mappings };
}

function isList(doc: Doc): doc is readonly Doc[] {
  return Array.isArray(doc);
}
