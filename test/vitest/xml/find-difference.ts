import type { ElementShape, XmlShape } from "./xml-shape.ts";

/** Where two documents part. */
export interface XmlDifference {
  /** As in XPath: `/order/line[2]/@quantity`. */
  path: string;
  /** What stands there, in words. */
  received: string;
  expected: string;
}

/** The first place, in document order, where two documents differ; nothing when they are equal. */
export function findDifference(received: readonly XmlShape[], expected: readonly XmlShape[]): XmlDifference | undefined {
  const open: [received: XmlShape | undefined, expected: XmlShape | undefined, path: () => string][] = [];
  const push = (ours: readonly XmlShape[], theirs: readonly XmlShape[], around: () => string): void => {
    for (let index = Math.max(ours.length, theirs.length) - 1; index >= 0; index--) {
      open.push([ours[index], theirs[index], () => `${around()}/${index < ours.length ? step(ours, index) : step(theirs, index)}`]);
    }
  };
  push(received, expected, () => "");
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    const [one, other, path] = place;
    if (one === undefined || other === undefined) return { path: path(), received: describe(one), expected: describe(other) };
    if (!alike(one, other)) return { path: path(), received: describe(one), expected: describe(other) };
    if (one.kind !== "element" || other.kind !== "element") continue;
    const name = differingAttribute(one, other);
    if (name !== undefined)
      return { path: `${path()}/@${name}`, received: quote(one.attributes.get(name)), expected: quote(other.attributes.get(name)) };
    push(one.children, other.children, path);
  }
  return undefined;
}

/** Equal but for attributes and children. */
function alike(one: XmlShape, other: XmlShape): boolean {
  if (one.kind === "element") return other.kind === "element" && one.local === other.local && one.uri === other.uri;
  return other.kind === one.kind && other.text === one.text;
}

function differingAttribute(one: ElementShape, other: ElementShape): string | undefined {
  for (const [name, value] of one.attributes) if (other.attributes.get(name) !== value) return name;
  for (const name of other.attributes.keys()) if (!one.attributes.has(name)) return name;
  return undefined;
}

/** `line[2]` among several lines, `line` for the only one. */
function step(siblings: readonly XmlShape[], index: number): string {
  const name = nameOf(siblings[index]!);
  let [position, count] = [0, 0];
  for (const [place, sibling] of siblings.entries()) {
    if (nameOf(sibling) !== name) continue;
    count++;
    if (place <= index) position++;
  }
  return count > 1 ? `${name}[${position}]` : name;
}

function nameOf(shape: XmlShape): string {
  return shape.kind === "element" ? shape.local : `${shape.kind}()`;
}

function describe(shape: XmlShape | undefined): string {
  if (shape === undefined) return "nothing";
  if (shape.kind !== "element") return shape.kind === "text" ? quote(shape.text) : `a ${shape.kind} ${quote(shape.text)}`;
  return `<${shape.local}>${shape.uri === "" ? "" : ` of namespace "${shape.uri}"`}`;
}

function quote(text: string | undefined): string {
  return text === undefined ? "nothing" : JSON.stringify(text);
}
