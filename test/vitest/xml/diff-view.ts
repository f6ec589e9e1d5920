import { isXml, shapesOf, type ElementShape, type XmlShape } from "./xml-shape.ts";
import { putMember } from "../../runtime/wire/put-member.ts";

/*
 * vitest's diffs have no place for a serializer of one's own, but they print DOM nodes as markup, a line per attribute. What they
 * need of a node is little: its class name, `nodeType`, and the members below.
 */

class Element {
  readonly nodeType = 1;
  readonly tagName: string;
  readonly attributes: readonly { name: string; value: string }[];
  readonly childNodes: readonly object[];

  constructor({ local, uri, attributes, children }: ElementShape, around: string) {
    this.tagName = local;
    this.attributes = [
      ...(uri === around ? [] : [{ name: "xmlns", value: uri }]),
      ...[...attributes].map(([name, value]) => ({ name, value })),
    ];
    this.childNodes = children.map((child) => viewOf(child, uri));
  }

  hasAttribute(name: string): boolean {
    return this.attributes.some((attribute) => attribute.name === name);
  }
}

class Text {
  readonly nodeType = 3;
  readonly data: string;

  constructor(data: string) {
    this.data = data;
  }
}

class Comment {
  readonly nodeType = 8;
  readonly data: string;

  constructor(data: string) {
    this.data = data;
  }
}

function viewOf(shape: XmlShape, around: string): object {
  if (shape.kind === "element") return new Element(shape, around);
  return shape.kind === "comment" ? new Comment(shape.text) : new Text(shape.kind === "text" ? shape.text : `?${shape.text}?`);
}

/** A value as vitest's diffs show it as markup: each XML value in it, at any depth of plain objects and arrays, becomes a view. Without XML it is the value itself. */
export function diffView(value: unknown): unknown {
  return view(value, new Map());
}

function view(value: unknown, seen: Map<object, unknown>): unknown {
  if (isXml(value)) {
    const views = shapesOf(value).map((shape) => viewOf(shape, ""));
    return views.length === 1 ? views[0] : views;
  }
  if (typeof value !== "object" || value === null || !isPlain(value)) return value;
  if (seen.has(value)) return seen.get(value);
  seen.set(value, value);
  const entries = Object.entries(value).map(([key, member]) => [key, view(member, seen)] as const);
  if (entries.every(([key, member]) => Object.is(member, (value as Record<string, unknown>)[key]))) return value;
  const copy = Array.isArray(value) ? [] : (Object.create(Object.getPrototypeOf(value) as object | null) as object);
  for (const [key, member] of entries) putMember(copy, key, member);
  seen.set(value, copy);
  return copy;
}

function isPlain(value: object): boolean {
  if (Array.isArray(value)) return true;
  const prototype = Object.getPrototypeOf(value) as object | null;
  return prototype === null || prototype === Object.prototype;
}
