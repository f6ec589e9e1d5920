import { ChildIndex } from "./child-index.ts";
import { addChild, detach, isElement, settleWaiting, textNode, XmlList, type Subject, type XmlElement, type XmlNode } from "./node.ts";

/** What goes into a document: text, or an XML value as it is. */
export type Insertable = string | Subject;

/** Takes a child out (ECMA-357 9.1.1.4). */
export function removeChildAt(element: XmlElement, index: number): void {
  settleWaiting(element);
  const [child] = element.children.splice(index, 1);
  if (child === undefined) return;
  detach(child);
  ChildIndex.of(element)?.removed(child);
}

/** The index of a child, the first one of it: most that are looked for are the first or the last. */
export function placeOf(element: XmlElement, child: XmlNode): number {
  const { children } = element;
  const isLast = children.at(-1) === child && isElement(child) && !element.isShared;
  return isLast ? children.length - 1 : children.indexOf(child);
}

function place(element: XmlElement, node: XmlNode): void {
  if (node.parent === element) element.noteShared();
  node.parent = element;
}

/**
 * Looks for `node` above `element` and for `element` inside `node` in turns, until one side is done: a small tree put into a deep
 * document costs its own size, a deep one put on top costs nothing.
 * @throws TypeError when `node` would become its own ancestor
 */
function checkCycle(element: XmlElement, node: XmlNode): void {
  if (!isElement(node)) return;
  const inside: XmlElement[] = [node];
  let above: XmlNode | null = element;
  for (let next = inside.pop(); next !== undefined && above !== null; next = inside.pop()) {
    if (above === node || next === element) throw new TypeError("cyclic XML value");
    for (const child of next.nested) if (isElement(child)) inside.push(child);
    above = above.parent;
  }
}

/** Puts a value between children, without copying it (ECMA-357 9.1.1.11). */
export function insertAt(element: XmlNode, index: number, value: Insertable): void {
  if (!isElement(element)) return;
  const nodes = value instanceof XmlList ? [...value.items] : [typeof value === "string" ? textNode(value) : value];
  for (const node of nodes) checkCycle(element, node);
  settleWaiting(element);
  for (const node of nodes) place(element, node);
  const isLast = index >= element.children.length;
  let previous = index > 0 && !isLast ? element.children[index - 1] : undefined;
  spliceIn(element, index, nodes);
  const names = ChildIndex.of(element);
  if (names === undefined) return;
  for (const node of nodes) {
    names.added(node, previous, isLast);
    previous = node;
  }
}

/** As many values go into one call without filling the stack. */
const MOST_ARGUMENTS = 1000;

function spliceIn(element: XmlElement, index: number, nodes: readonly XmlNode[]): void {
  const { children } = element;
  if (index >= children.length) {
    for (const node of nodes) addChild(element, node);
  } else if (nodes.length <= MOST_ARGUMENTS) {
    children.splice(index, 0, ...nodes);
  } else {
    const rest = children.splice(index);
    for (const node of nodes) children.push(node);
    for (const node of rest) children.push(node);
  }
}

/** Puts a value in the place of a child (ECMA-357 9.1.1.12); an attribute arrives as text. */
export function replaceAt(element: XmlNode, index: number, value: Insertable): void {
  if (!isElement(element)) return;
  const position = Math.min(index, element.children.length);
  if (value instanceof XmlList) {
    if (position < element.children.length) removeChildAt(element, position);
    insertAt(element, position, value);
    return;
  }
  const node = typeof value === "string" ? textNode(value) : value.kind === "attribute" ? textNode(value.value) : value;
  checkCycle(element, node);
  settleWaiting(element);
  const previous = element.children[position];
  if (previous === undefined) {
    insertAt(element, position, node);
    return;
  }
  if (previous !== node) {
    detach(previous);
    place(element, node);
  }
  element.children[position] = node;
  ChildIndex.of(element)?.replaced(previous, node);
}
