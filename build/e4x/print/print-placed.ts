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
  const writer = new PlacedWriter(isMapped);
  guardDepth(root, () => {
    if (root.type !== "Program") {
      writer.write(printer.print(root));
      return;
    }
    // What was made for a statement is dropped once it is written.
    for (const statement of printer.statementsInTurn(root.body, true)) writer.write(statement);
    if (root.body.length > 0) writer.write(hardline);
    root.start = 0;
    root.end = writer.offset;
  });
  return { code: writer.take(), mappings: writer.mappings };
}

/**
 * The statements of a program as above, each when it is asked for. The places of its nodes are those in its own text, which starts with the line
 * end before it.
 * @throws RangeError for a tree too deep for the stack
 */
export function* printStatements(statements: Iterable<TreeNode>): Generator<{ code: string; statement: TreeNode }> {
  const printer = new Printer(false, false, true, false);
  let current: TreeNode | undefined;
  const inTurn = function* (): Generator<TreeNode> {
    for (const statement of statements) yield (current = statement);
  };
  for (const doc of printer.statementsInTurn(inTurn(), true)) {
    const writer = new PlacedWriter(false);
    writer.write(doc);
    yield { code: writer.take(), statement: current! };
  }
}

/** Writes documents one behind the other, and tells nodes where they are. */
class PlacedWriter {
  readonly mappings: PlacedText["mappings"] = [];
  offset = 0;
  readonly #isMapped: boolean;
  #pieces: string[] = [];
  #line = 0;
  #lineStart = 0;

  constructor(isMapped: boolean) {
    this.#isMapped = isMapped;
  }

  /** The text so far. */
  take(): string {
    return this.#pieces.join("");
  }

  #add(text: string): void {
    this.#pieces.push(text);
    this.offset += text.length;
  }

  #endLine(): void {
    this.#line++;
    this.#lineStart = this.offset;
  }

  write(doc: Doc): void {
    const stack: Doc[] = [doc];
    for (let part = stack.pop(); part !== undefined; part = stack.pop()) {
      if (typeof part === "string") {
        this.#add(part);
        continue;
      }
      if (isList(part)) {
        for (let index = part.length - 1; index >= 0; index--) stack.push(part[index]!);
        continue;
      }
      switch (part.kind) {
        case "raw": {
          const before = this.offset;
          this.#add(part.text);
          for (const { 0: found, index } of part.text.matchAll(/\r\n|[\r\n]/g)) {
            this.#line++;
            this.#lineStart = before + index + found.length;
          }
          break;
        }
        case "line":
          this.#add(part.hard ? "\n" : part.flat);
          if (part.hard) this.#endLine();
          break;
        case "lineEnd":
          this.#add("\n");
          this.#endLine();
          break;
        case "placed": {
          const { node } = part;
          if (part.start >= 0) {
            node.start = part.start;
            node.end = this.offset;
            break;
          }
          part.start = this.offset;
          if (this.#isMapped && node.loc) {
            const { source, start } = node.loc;
            const origin = { line: start.line, column: start.column, source };
            this.mappings.push({ line: this.#line, column: this.offset - this.#lineStart, origin });
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
  }
}

function isList(doc: Doc): doc is readonly Doc[] {
  return Array.isArray(doc);
}
