import { deepCopy } from "./copy.ts";
import type { NameTest, NamespaceBinding, OwnRun, Unread, XmlElement, XmlNode } from "./node.ts";

/** The time between two sums, in which the same children are in the document. */
class Turn {
  readonly number: number;
  /** The children that somebody has, or has had, by their place. */
  readonly given = new Map<number, XmlNode>();

  constructor(number: number) {
    this.number = number;
  }
}

/** What a child was, up to the turn in which it was given away. */
interface Before {
  readonly turn: number;
  readonly node: XmlNode;
}

/**
 * Children of one name, side by side, that are copies which only the document has, see `growChildren`. By the letter each sum gives those
 * that there are to the lists that were read before, and copies of them to the document. As it cannot be seen who has which as long as
 * nobody looks, they stay, and what a list of a turn before would have is copied when somebody asks it. A child that is given away is
 * replaced by a copy at the next sum.
 */
export class OwnChildren implements OwnRun {
  readonly test: NameTest;
  /** What was in force around them when they were read last. */
  readonly around: readonly Pick<NamespaceBinding, "prefix" | "uri">[];
  start: number;
  /** From here on they were put in after that. */
  passed: number;
  end: number;
  private readonly element: XmlElement;
  private turn = new Turn(0);
  /** A list of this turn, or of one before, may ask for its items. */
  private isRead = false;
  private wasRead = false;
  private readonly before = new Map<number, Before[]>();
  /** What they were when the document lost them: as they are, and as copies for the lists of turns before. */
  private released: { readonly nodes: readonly XmlNode[]; readonly copies: readonly XmlNode[] } | undefined;

  constructor(element: XmlElement, given: Pick<OwnChildren, "test" | "around" | "start" | "passed" | "end">) {
    this.element = element;
    this.test = given.test;
    this.around = given.around;
    this.start = given.start;
    this.passed = given.passed;
    this.end = given.end;
  }

  /** True while nobody has one of the children, or a list with them. */
  get isUnseen(): boolean {
    return !this.isRead && this.turn.given.size === 0;
  }

  /** Some children, for what gives none of them away. */
  nodes(start: number, end: number): readonly XmlNode[] {
    return this.element.lookedAt.slice(start, end);
  }

  /** A list of the children of this turn. */
  read(): Unread {
    this.isRead = true;
    return new OwnView(this, this.turn, this.end - this.start, []);
  }

  /** A list of the children of this turn, which is at its end, and others behind. */
  sum(others: readonly XmlNode[]): Unread {
    this.isRead = true;
    return new OwnView(this, this.turn, this.end - this.start, others);
  }

  /** Whoever has a child keeps it; the document gets a copy. */
  nextTurn(): void {
    const { given, number } = this.turn;
    if (this.isUnseen) return;
    for (const [index, node] of given) this.element.replaceOwn(this.start + index, deepCopy(node));
    this.wasRead ||= this.isRead;
    this.isRead = false;
    this.turn = new Turn(number + 1);
  }

  /** The child of a list of some turn. */
  at(turn: Turn, index: number): XmlNode {
    const found = turn.given.get(index);
    if (found !== undefined) return found;
    const node = turn === this.turn ? this.give(index) : deepCopy(this.nodeAfter(turn, index));
    turn.given.set(index, node);
    return node;
  }

  /** As many children of a list of some turn. */
  all(turn: Turn, count: number): XmlNode[] {
    // Who has all of them has them for good.
    if (turn === this.turn && this.released === undefined) void this.element.children;
    const nodes: XmlNode[] = [];
    for (let index = 0; index < count; index++) nodes.push(this.at(turn, index));
    return nodes;
  }

  release(children: readonly XmlNode[]): void {
    if (!this.isRead && !this.wasRead) return;
    const nodes = children.slice(this.start, this.end);
    this.released = {
      nodes,
      copies: this.wasRead ? nodes.map((node, index) => (this.turn.given.has(index) ? node : deepCopy(node))) : nodes,
    };
  }

  private give(index: number): XmlNode {
    if (this.released !== undefined) return this.released.nodes[index]!;
    const node = this.element.lookedAt[this.start + index]!;
    if (this.wasRead) {
      const copies = this.before.get(index) ?? [];
      copies.push({ turn: this.turn.number, node: deepCopy(node) });

      this.before.set(index, copies);
    }
    return node;
  }

  /** What a child is that was not given away in a turn before: as it was when it was given away after that, or as it is. */
  private nodeAfter(turn: Turn, index: number): XmlNode {
    const before = this.before.get(index)?.find((one) => one.turn > turn.number);
    return before?.node ?? (this.released === undefined ? this.element.lookedAt[this.start + index]! : this.released.copies[index]!);
  }
}

/** Children as they were in a turn. */
class OwnView implements Unread {
  readonly size: number;
  private readonly own: OwnChildren;
  private readonly turn: Turn;
  private readonly count: number;
  private readonly others: readonly XmlNode[];

  constructor(own: OwnChildren, turn: Turn, count: number, others: readonly XmlNode[]) {
    this.own = own;
    this.turn = turn;
    this.count = count;
    this.others = others;
    this.size = count + others.length;
  }

  at(index: number): XmlNode | undefined {
    return index < this.count ? this.own.at(this.turn, index) : this.others[index - this.count];
  }

  all(): XmlNode[] {
    return [...this.own.all(this.turn, this.count), ...this.others];
  }
}
