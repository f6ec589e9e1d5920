import { isName, matchesChild } from "./names.ts";
import type { NameIndex, NameTest, Unread, XmlElement, XmlNode } from "./node.ts";

/** Fewer children are looked through as fast. */
const LEAST_CHILDREN = 32;

/** So many names of one element are remembered. */
const MOST_NAMES = 8;

/** Those that were taken out at the front are kept until there are so many. */
const MOST_TAKEN = 64;

/** The children of a name: lists that were read have a part of the array, so what lists have of it never changes. */
interface Entry {
  readonly test: NameTest;
  nodes: XmlNode[] | undefined;
  /** In the document are those from here … */
  start: number;
  /** … to here. */
  end: number;
  /** Up to here some list has them. */
  read: number;
}

/**
 * The children of an element by name, for scripts that ask for `x.name` again and again. It is made when a name is asked for twice, follows
 * children that come last or go, and forgets the others.
 */
export class ChildIndex implements NameIndex {
  private readonly entries: Entry[] = [];

  /**
   * `x.name`.
   * @returns undefined where the children are to be looked through
   */
  static read(element: XmlElement, test: NameTest): Unread | undefined {
    if (element.nameIndex === null && element.lookedAt.length < LEAST_CHILDREN) return undefined;
    if (element.ownChildren.some((own) => own.test.local === test.local)) return undefined;
    if (element.isShared || !isName(test.local)) return undefined;
    const index = (element.nameIndex ??= new ChildIndex()) as ChildIndex;
    return index.view(element, test);
  }

  /** That of an element, if there is one. */
  static of(element: XmlElement): ChildIndex | undefined {
    return (element.nameIndex as ChildIndex | null) ?? undefined;
  }

  forget(): void {
    for (const entry of this.entries) entry.nodes = undefined;
  }

  forgetNames(nodes: readonly XmlNode[]): void {
    for (const entry of this.entries) if (nodes.some((node) => matchesChild(entry.test, node))) entry.nodes = undefined;
  }

  /**
   * A child was put in.
   * @param previous the one before it
   * @param isLast it is behind all others
   */
  added(node: XmlNode, previous: XmlNode | undefined, isLast: boolean): void {
    for (const entry of this.entries) {
      if (entry.nodes === undefined || !matchesChild(entry.test, node)) continue;
      if (isLast || entry.start === entry.end || entry.nodes[entry.end - 1] === previous) push(entry, entry.nodes, node);
      else entry.nodes = undefined;
    }
  }

  /** A child was taken out. */
  removed(node: XmlNode): void {
    for (const entry of this.entries) {
      const { nodes, start, end } = entry;
      if (nodes === undefined || !matchesChild(entry.test, node)) continue;
      if (nodes[start] === node) {
        entry.start++;
        if (entry.start >= MOST_TAKEN && entry.start > end - entry.start) own(entry, nodes);
      } else if (nodes[end - 1] === node) {
        entry.end--;
      } else {
        const copy = own(entry, nodes);
        copy.splice(copy.indexOf(node), 1);
        entry.end--;
      }
    }
  }

  /** A child stands where another one stood. */
  replaced(previous: XmlNode, node: XmlNode): void {
    if (previous === node) return;
    for (const entry of this.entries) {
      const { nodes, end } = entry;
      if (nodes === undefined) continue;
      const isIn = matchesChild(entry.test, node);
      if (!matchesChild(entry.test, previous)) {
        if (isIn) entry.nodes = undefined;
      } else if (!isIn) {
        entry.nodes = undefined;
      } else if (nodes[end - 1] === previous && end > entry.read) {
        nodes[end - 1] = node;
      } else {
        const copy = own(entry, nodes);
        copy[copy.lastIndexOf(previous)] = node;
      }
    }
  }

  private view(element: XmlElement, test: NameTest): Unread | undefined {
    let entry = this.entries.find((one) => one.test.local === test.local && one.test.uri === test.uri);
    if (entry === undefined) {
      entry = { test, nodes: undefined, start: 0, end: 0, read: 0 };
      if (this.entries.length === MOST_NAMES) this.entries.shift();
      this.entries.push(entry);
      return undefined;
    }
    const nodes = entry.nodes ?? gather(entry, element);
    entry.read = Math.max(entry.read, entry.end);
    return new IndexView(entry, nodes);
  }
}

function gather(entry: Entry, element: XmlElement): XmlNode[] {
  const nodes = element.lookedAt.filter((child) => matchesChild(entry.test, child));
  entry.nodes = nodes;
  entry.start = 0;
  entry.end = nodes.length;
  entry.read = 0;
  return nodes;
}

function push(entry: Entry, nodes: XmlNode[], node: XmlNode): void {
  const place = entry.end < entry.read ? own(entry, nodes) : nodes;
  place.length = entry.end;
  place.push(node);
  entry.end++;
}

/** Gives the index an array that no list has a part of. */
function own(entry: Entry, nodes: readonly XmlNode[]): XmlNode[] {
  entry.nodes = nodes.slice(entry.start, entry.end);
  entry.start = 0;
  entry.end = entry.nodes.length;
  entry.read = 0;
  return entry.nodes;
}

/** A part of the array of a name. */
class IndexView implements Unread {
  private readonly entry: Entry;
  private readonly nodes: readonly XmlNode[];
  private start: number;
  private end: number;

  constructor(entry: Entry, nodes: readonly XmlNode[]) {
    this.entry = entry;
    this.nodes = nodes;
    this.start = entry.start;
    this.end = entry.end;
  }

  get size(): number {
    return this.end - this.start;
  }

  at(index: number): XmlNode | undefined {
    return index < this.size ? this.nodes[this.start + index] : undefined;
  }

  all(): XmlNode[] {
    return this.nodes.slice(this.start, this.end);
  }

  grow(item: XmlNode): boolean {
    const { entry } = this;
    if (entry.nodes !== this.nodes || entry.end <= this.end || this.nodes[this.end] !== item) return false;
    this.end++;
    entry.read = Math.max(entry.read, this.end);
    return true;
  }

  dropFirst(): boolean {
    if (this.size === 0) return false;
    this.start++;
    return true;
  }
}
