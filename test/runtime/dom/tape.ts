import type { ReadName } from "./scoped-names.ts";
import { SharedSpaces } from "./shared-spaces.ts";
import { addAttribute, makeElement, makeText, type TreeNode, type TreeParent, type TreeSource } from "./tree.ts";
import type { WrittenAttributes } from "./written-attributes.ts";

/** What an entry is that is no element. */
const TEXT = -1;
const LEAF = -2;
/** In place of the start of a text that is not written in the document as it is. */
export const ELSEWHERE = -1;

/** Each entry has three numbers. */
const STEP = 3;
/** How many numbers there is room for at first; the room doubles. */
const ROOM = 512;

/**
 * A document as it was read, in document order, as numbers. A node for everything in a large document takes more time than reading the
 * text, most of it to move the nodes in memory, and few scripts look at everything: nodes are made from this one by one. The entries are
 *
 * - an element: its name, the place behind all that is in it, the number of its attributes; its attributes and its children follow
 * - an attribute: its name, the place of its value
 * - a text: `TEXT`, its place
 * - a node of another kind: `LEAF`, its place
 *
 * where a place is start and end in the document, or `ELSEWHERE` and an index in a list for what is not written as it is.
 */
export class Tape implements TreeSource {
  private readonly text: string;
  private readonly names: readonly ReadName[];
  private readonly others: (string | TreeNode)[] = [];
  private readonly spaces = new SharedSpaces();
  private entries = new Int32Array(ROOM);
  private length = 0;
  /** The elements that have no end yet. */
  private readonly open: number[] = [];

  /** @param names what the numbers of names stand for */
  constructor(text: string, names: readonly ReadName[]) {
    this.text = text;
    this.names = names;
  }

  /** How many elements are open, the document being one. */
  get depth(): number {
    return this.open.length;
  }

  /** Begins the document, which has no name of its own. */
  startDocument(): void {
    this.open.push(this.length);
    this.add(0, 0, 0);
  }

  startElement(name: number, attributeNames: readonly number[], { values, starts, count }: WrittenAttributes): void {
    this.open.push(this.length);
    this.add(name, 0, count);
    for (let index = 0; index < count; index++) this.addValue(attributeNames[index]!, values[index]!, starts[index]!);
  }

  /** Ends the element begun last. */
  end(): void {
    this.entries[this.open.pop()! + 1] = this.length;
  }

  /**
   * Adds a text to the content of the element begun last.
   * @param start where it stands in the document, or `ELSEWHERE`
   */
  addText(value: string, start: number): void {
    this.addValue(TEXT, value, start);
  }

  /** Adds a node that has no content of its own. */
  addLeaf(node: TreeNode): void {
    this.add(LEAF, ELSEWHERE, this.others.push(node) - 1);
  }

  /** Ends the document and leaves its content here. */
  endDocument(document: TreeParent): void {
    this.end();
    this.entries = this.entries.slice(0, this.length);
    document.leaveUnread(this, 0, false, this.firstPlace(0));
  }

  addAttributes(element: TreeParent, place: number): void {
    for (let at = place + STEP; at < this.contentOf(place); at += STEP) {
      const { name, uri } = this.names[this.entries[at]!]!;
      addAttribute(element, name, uri, this.valueAt(at) as string);
    }
  }

  readChild(document: TreeNode, place: number): TreeNode {
    const kind = this.entries[place]!;
    if (kind === LEAF) return this.valueAt(place) as TreeNode;
    if (kind === TEXT) return makeText(document, this.spaces.share(this.valueAt(place) as string));
    const { name, uri } = this.names[kind]!;
    const element = makeElement(document, name, uri);
    element.leaveUnread(this, place, this.entries[place + 2] !== 0, this.firstPlace(place));
    return element;
  }

  placeBehind(place: number, parentPlace: number): number {
    const behind = this.entries[place]! >= 0 ? this.entries[place + 1]! : place + STEP;
    return behind < this.entries[parentPlace + 1]! ? behind : 0;
  }

  /** The place of the first child; 0 for none. */
  private firstPlace(place: number): number {
    const first = this.contentOf(place);
    return first < this.entries[place + 1]! ? first : 0;
  }

  /** Where the children start. */
  private contentOf(place: number): number {
    return place + STEP + STEP * this.entries[place + 2]!;
  }

  private valueAt(place: number): string | TreeNode {
    const start = this.entries[place + 1]!;
    const end = this.entries[place + 2]!;
    return start === ELSEWHERE ? this.others[end]! : this.text.slice(start, end);
  }

  private addValue(kind: number, value: string, start: number): void {
    if (start === ELSEWHERE) this.add(kind, ELSEWHERE, this.others.push(value) - 1);
    else this.add(kind, start, start + value.length);
  }

  private add(first: number, second: number, third: number): void {
    const { length } = this;
    if (length + STEP > this.entries.length) this.grow();
    const { entries } = this;
    entries[length] = first;
    entries[length + 1] = second;
    entries[length + 2] = third;
    this.length = length + STEP;
  }

  private grow(): void {
    const entries = new Int32Array(2 * this.entries.length);
    entries.set(this.entries);
    this.entries = entries;
  }
}
