import type { AnyNode, CallExpression, ChainExpression, Identifier, MemberExpression } from "acorn";
import type MagicString from "magic-string";
import { RESERVED_NAME } from "../../e4x/tree/reserved-name.ts";
import { findOperator } from "./find-operator.ts";
import { memberNames } from "./member-names.ts";
import { headOf, isDivisible, type Link, linksOf } from "./optional-chain.ts";
import { ownerText } from "./owner-text.ts";

/** What stands for the value before `?.` while what is behind it is evaluated. */
const VALUE = `${RESERVED_NAME}_value`;

/** Messages name no owner of more characters: of a long chain, each step would have all those before it. */
const LONGEST_OWNER = 1000;

/** What becomes of a member: read as it is, or by an operation. */
type Way = "plain" | "member" | "send" | "bound";

/** Members that may be others on the engine than on Node.js become calls: `o.sort(f)` is `__e4x.send(o, "sort", "o", f)`. */
export class MemberEdits {
  readonly #code: string;
  readonly #text: MagicString;
  readonly #operations: string;
  readonly #walk: (node: AnyNode) => void;
  readonly #isGlobal: (node: AnyNode) => boolean;
  readonly #names = memberNames;

  /**
   * @param operations what the operations are members of
   * @param walk goes on with a node inside
   * @param isGlobal tells names such as `Object`, all of whose members may be others
   */
  constructor(code: string, text: MagicString, operations: string, walk: (node: AnyNode) => void, isGlobal: (node: AnyNode) => boolean) {
    this.#code = code;
    this.#text = text;
    this.#operations = operations;
    this.#walk = walk;
    this.#isGlobal = isGlobal;
  }

  /** @returns false where the member stays as it is, and what is in it waits to be walked */
  member(node: MemberExpression): boolean {
    if (!this.#isOther(node)) return false;
    this.#text.appendLeft(node.start, `${this.#operations}.member${suffixOf(node)}(`);
    this.#walk(node.object);
    this.#name(node, ")");
    return true;
  }

  /** As `member`, of a call of one. */
  call(node: CallExpression): boolean {
    const { callee } = node;
    if (callee.type !== "MemberExpression" || !this.#isOtherMethod(callee)) return false;
    this.#text.appendLeft(node.start, `${this.#operations}.send${suffixOf(callee)}(`);
    this.#walk(callee.object);
    this.#name(callee, "");
    this.#arguments(node);
    return true;
  }

  /** As `member`, of a chain with `?.` in it. */
  chain(chain: ChainExpression): boolean {
    const links = linksOf(chain);
    const own = links.map((_, index) => this.#wayOf(links, index));
    if (own.every((way) => way === "plain")) return false;
    if (!isDivisible(chain) || links.some((link) => link.type === "MemberExpression" && link.property.type === "PrivateIdentifier"))
      return false;
    const ways = own.map((way, index) => (isBeforeOptionalCall(links, index) ? "bound" : way));
    this.#text.appendLeft(chain.start, this.#opening(links, ways, 0, false));
    this.#walk(headOf(links[0]!));
    for (const [index, link] of links.entries()) {
      if (link.optional) this.#divide(links, ways, index);
      if (link.type === "CallExpression") this.#chainCall(link, ways[index - 1]);
      else if (ways[index] === "plain") {
        if (link.computed) this.#walk(link.property);
      } else this.#name(link, ways[index] === "send" ? "" : ")");
    }
    this.#text.appendLeft(chain.end, ")".repeat(links.filter((link) => link.optional).length));
    return true;
  }

  #chainCall(link: CallExpression, way: Way | undefined): void {
    if (way === "send" && !link.optional) this.#arguments(link);
    else for (const argument of link.arguments) this.#walk(argument);
  }

  /** What opens before the steps from one on, up to the next `?.`: the last step is around all others. At a mark, the first step is that of a `?.`. */
  #opening(links: readonly Link[], ways: readonly Way[], from: number, isAtMark: boolean): string {
    let end = isAtMark ? from + 1 : from;
    while (end < links.length && !links[end]!.optional) end++;
    const opened = links.slice(from, end).map((link, index) => [link, ways[from + index]!] as const);
    const calls = opened
      .reverse()
      .map(([link, way]) =>
        way === "plain" ? "" : `${this.#operations}.${way}${link.type === "MemberExpression" ? suffixOf(link) : ""}(`,
      );
    return `${end < links.length ? `${this.#operations}.maybe(` : ""}${calls.join("")}`;
  }

  /** Puts a function in the place of `?.`. */
  #divide(links: readonly Link[], ways: readonly Way[], index: number): void {
    const link = links[index]!;
    const head = headOf(link);
    const end = link.type === "CallExpression" ? link.end : link.property.start;
    const mark = findOperator(this.#code, "?.", head.end, end);
    const isPlainName = link.type === "MemberExpression" && ways[index] === "plain" && !link.computed;
    this.#text.overwrite(mark, mark + 2, `, (${VALUE}) => ${this.#opening(links, ways, index, true)}${VALUE}${isPlainName ? "." : ""}`, {
      contentOnly: true,
    });
  }

  /** What stands between the object and the end of the member: `, "name", "owner"`. */
  #name(node: MemberExpression, closing: string): void {
    const { object, property } = node;
    const isShort = object.end - object.start <= LONGEST_OWNER;
    const owner = JSON.stringify(isShort ? ownerText(this.#code.slice(object.start, object.end)) : "");
    if (node.computed) {
      this.#replace("[", object.end, property.start, ",");
      this.#walk(property);
      this.#replace("]", property.end, node.end, `, ${owner}${closing}`);
      return;
    }
    if (node.optional) this.#text.appendLeft(property.start, ",");
    else this.#replace(".", object.end, property.start, ",");
    this.#text.overwrite(property.start, property.end, `${JSON.stringify((property as Identifier).name)}, ${owner}${closing}`, {
      contentOnly: true,
    });
  }

  #arguments({ callee, arguments: given, end }: CallExpression): void {
    this.#replace("(", callee.end, given[0]?.start ?? end, given.length > 0 ? ", " : " ");
    for (const argument of given) this.#walk(argument);
  }

  #replace(token: string, from: number, to: number, content: string): void {
    const index = findOperator(this.#code, token, from, to);
    this.#text.overwrite(index, index + token.length, content, { contentOnly: true });
  }

  #wayOf(links: readonly Link[], index: number): Way {
    const link = links[index]!;
    if (link.type === "CallExpression") return "plain";
    const next = links[index + 1];
    const isCalled = next?.type === "CallExpression" && !next.optional;
    if (isCalled) return this.#isOtherMethod(link) ? "send" : "plain";
    return this.#isOther(link) ? "member" : "plain";
  }

  #isOther(node: MemberExpression): boolean {
    const name = staticName(node);
    if (name === undefined) return node.computed && node.property.type !== "Literal" && this.#isGlobal(node.object);
    if (name === "prototype" || !hasValue(node.object)) return false;
    return this.#names.has(name) || this.#isGlobal(node.object);
  }

  /** A key that is worked out may be any name. */
  #isOtherMethod(node: MemberExpression): boolean {
    if (node.computed && node.property.type !== "Literal") return hasValue(node.object);
    return this.#isOther(node);
  }
}

/** A key that is worked out is asked of the engine alone: a script brings nothing along for it. */
function suffixOf({ computed, property }: MemberExpression): "" | "Computed" {
  return computed && property.type !== "Literal" ? "Computed" : "";
}

function isBeforeOptionalCall(links: readonly Link[], index: number): boolean {
  const next = links[index + 1];
  return links[index]!.type === "MemberExpression" && next?.type === "CallExpression" && next.optional;
}

function staticName({ computed, property }: MemberExpression): string | undefined {
  if (!computed) return property.type === "Identifier" ? property.name : undefined;
  return property.type === "Literal" && typeof property.value === "string" ? property.value : undefined;
}

function hasValue({ type }: AnyNode): boolean {
  return type !== "Super" && type !== "MetaProperty";
}
