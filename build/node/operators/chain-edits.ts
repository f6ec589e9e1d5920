import type { AnyNode, BinaryExpression, ConditionalExpression, LogicalExpression } from "acorn";
import type MagicString from "magic-string";
import { RESERVED_NAME } from "../../e4x/tree/reserved-name.ts";
import { findOperator } from "./find-operator.ts";
import { isPlain } from "./is-plain.ts";
import { isSuspending } from "./object-rests.ts";
import { operationOf } from "./operation-of.ts";
import { headOf, isLink, type Link } from "./optional-chain.ts";

/** What a long chain has come to. */
const VALUE = `${RESERVED_NAME}_chain`;

/** What stands behind the last part. */
const END = `; return ${VALUE}; })()`;

/** A chain of more parts is taken apart. Node.js reads some thousands of them; the calls around the parts take more of its stack, and so do tools. */
const LONGEST = 200;

/** So many parts lie inside each other in what comes of it. */
const GROUP = 100;

/**
 * Chains that are longer than the stack is deep: `a + b + c` is `((value) => { value = a; value = add(value, b); value = add(value, c); return value; })()`.
 * What is evaluated, and when, is the same.
 */
export class ChainEdits {
  readonly #code: string;
  readonly #text: MagicString;
  readonly #operations: string;
  readonly #walk: (node: AnyNode) => void;
  /** Parts of chains that were looked at from their outermost part. */
  readonly #seen = new WeakSet<AnyNode>();
  /** The parts of chains of calls, the innermost first, by the last of them. */
  readonly #parts = new Map<AnyNode, Link[]>();
  /** Those of them that are done: the variable stands for them. */
  readonly #held = new Set<AnyNode>();

  /** @param walk goes on with a node inside */
  constructor(code: string, text: MagicString, operations: string, walk: (node: AnyNode) => void) {
    this.#code = code;
    this.#text = text;
    this.#operations = operations;
    this.#walk = walk;
  }

  /** @returns true where all of it is done: the node was (part of) a long chain */
  edit(node: AnyNode): boolean {
    switch (node.type) {
      case "BinaryExpression":
        return this.#operation(node);
      case "LogicalExpression":
        return this.#logical(node);
      case "ConditionalExpression":
        return this.#choice(node);
      case "CallExpression":
      case "MemberExpression":
        return this.#link(node);
      default:
        return false;
    }
  }

  /** A chain from its innermost part on, where it is long and can be taken apart. */
  #longChain<T extends AnyNode>(node: T, next: (part: T) => AnyNode | undefined, isPart: (part: AnyNode) => part is T): T[] | undefined {
    if (this.#seen.has(node)) return undefined;
    const chain: T[] = [];
    for (let part: AnyNode | undefined = node; part !== undefined && isPart(part); part = next(part)) chain.push(part);
    if (chain.length < LONGEST) return undefined;
    for (const part of chain) this.#seen.add(part);
    return chain.reverse();
  }

  #operation(node: BinaryExpression): boolean {
    const isPart = (part: AnyNode): part is BinaryExpression => part.type === "BinaryExpression" && part.left.type !== "PrivateIdentifier";
    const chain = this.#longChain(node, ({ left }) => left, isPart);
    if (chain === undefined || isSuspending(node)) return false;
    const { left: first } = chain[0]!;
    this.#text.appendLeft(node.start, `((${VALUE}) => { ${VALUE} = `);
    this.#walk(first);
    let isLeftPlain = isPlain(first);
    for (const { operator, left, right, end } of chain) {
      const call = operationOf(operator, isLeftPlain, isPlain(right));
      const sum = call === undefined ? `${VALUE} ${operator}` : `${operator === "!=" ? "!" : ""}${this.#operations}.${call}(${VALUE},`;
      this.#replace(operator, left, right, `; ${VALUE} = ${sum}`);
      this.#walk(right);
      if (call !== undefined) this.#text.appendLeft(end, call === "add" && left !== first ? ", true)" : ")");
      isLeftPlain = operator === "+" ? isLeftPlain || isPlain(right) : true;
    }
    this.#text.appendLeft(node.end, END);
    return true;
  }

  /** `a && b && …`: groups of a group each, which mean the same. */
  #logical(node: LogicalExpression): boolean {
    const isPart = (part: AnyNode): part is LogicalExpression => part.type === "LogicalExpression" && part.operator === node.operator;
    const chain = this.#longChain(node, ({ left }) => left, isPart);
    if (chain === undefined) return false;
    this.#walk(chain[0]!.left);
    for (const [index, { operator, left, right, end }] of chain.entries()) {
      const behind = findOperator(this.#code, operator, left.end, right.start) + operator.length;
      this.#text.appendLeft(behind, opening(index + 1));
      this.#walk(right);
      this.#text.appendLeft(end, closing(index + 1, chain.length + 1));
    }
    return true;
  }

  /** `a ? b : c ? d : e` is `(() => { if (a) return b; if (c) return d; return e; })()`. */
  #choice(node: ConditionalExpression): boolean {
    const isPart = (part: AnyNode): part is ConditionalExpression => part.type === "ConditionalExpression";
    const chain = this.#longChain(node, ({ alternate }) => alternate, isPart)?.reverse();
    if (chain === undefined || isSuspending(node)) return false;
    this.#text.appendLeft(node.start, "(() => {");
    for (const { start, test, consequent, alternate } of chain) {
      this.#text.appendLeft(start, " if (");
      this.#walk(test);
      this.#replace("?", test, consequent, ") return (");
      this.#walk(consequent);
      this.#replace(":", consequent, alternate, ");");
    }
    const { alternate } = chain.at(-1)!;
    this.#text.appendLeft(alternate.start, " return (");
    this.#walk(alternate);
    this.#text.appendLeft(node.end, "); })()");
    return true;
  }

  /** `a.b().c()…`: the outermost steps stay, those inside are done one part after the other. */
  #link(node: Link): boolean {
    const parts = this.#parts.get(node);
    if (parts !== undefined) {
      this.#parts.delete(node);
      const { start } = node;
      this.#text.appendLeft(start, `((${VALUE}) => { `);
      for (const [index, part] of parts.entries()) {
        // What goes around the links of a part begins where the part does; what is around all of them has begun already.
        part.start = index === 0 ? start : parts[index - 1]!.end;
        this.#text.appendLeft(part.start, `${index === 0 ? "" : "; "}${VALUE} = `);
        // The part itself, and not the variable that stands for it in the next one.
        this.#held.delete(part);
        this.#walk(part);
        this.#held.add(part);
      }
      this.#text.appendLeft(node.end, END);
      return true;
    }
    if (this.#held.has(node)) {
      this.#text.appendLeft(node.end, VALUE);
      return true;
    }
    const chain = this.#longChain(node, headOf, isLink);
    if (chain !== undefined && !chain.some(({ optional }) => optional) && !isSuspending(node)) this.#divide(chain);
    return false;
  }

  /** Finds the parts of a chain of calls: each ends before a member, as a call needs the object before its name. */
  #divide(chain: readonly Link[]): void {
    const parts: Link[] = [];
    let steps = 0;
    for (const [index, link] of chain.entries()) {
      const part = parts.at(-1);
      if (part !== undefined) link.start = part.end;
      if (++steps < GROUP || chain[index + 1]?.type !== "MemberExpression") continue;
      parts.push(link);
      steps = 0;
    }
    const last = parts.at(-1)!;
    for (const link of chain.slice(chain.indexOf(last))) link.start = chain[0]!.start;
    for (const part of parts) this.#held.add(part);
    this.#parts.set(last, parts);
  }

  #replace(operator: string, left: AnyNode, right: AnyNode, content: string): void {
    const index = findOperator(this.#code, operator, left.end, right.start);
    this.#text.overwrite(index, index + operator.length, content, { contentOnly: true });
  }
}

/** What opens before a part: a group of parts, a group of groups. */
function opening(index: number): string {
  let open = "";
  for (let size = GROUP; index > 0 && index % size === 0; size *= GROUP) open += "(";
  return open;
}

/** What closes behind a part. */
function closing(index: number, count: number): string {
  let closed = "";
  for (let size = GROUP; size <= index; size *= GROUP) if ((index + 1) % size === 0 || index + 1 === count) closed += ")";
  return closed;
}
