import { addChild, isElement, settle, textNode, XmlList, type Subject, type XmlElement, type XmlNode } from "./node.ts";

/** What goes into a document: text, or an XML value as it is. */
export type Insertable = string | Subject;

/** Takes a child out (ECMA-357 9.1.1.4). */
export function removeChildAt(element: XmlElement, index: number): void {
  settle(element);
  const [child] = element.children.splice(index, 1);
  if (child) child.parent = null;
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
  settle(element);
  for (const node of nodes) node.parent = element;
  spliceIn(element, index, nodes);
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
  settle(element);
  const previous = element.children[position];
  if (previous && previous !== node) previous.parent = null;
  node.parent = element;
  if (previous) element.children[position] = node;
  else addChild(element, node);
}
