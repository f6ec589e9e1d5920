import type { AnyNode } from "../../e4x/tree/nodes.ts";

/** An attribute of a literal as it is written. */
export interface LiteralAttribute {
  name: string;
  nameNode: AnyNode;
  /** The text of a static value, its entities as they are written. */
  text: string | undefined;
  /** The value: text, or an expression in braces. */
  value: AnyNode;
}

/** A literal `<tag …>` as far as it is static. */
export interface LiteralElement {
  tag: string | undefined;
  tagNode: AnyNode;
  attributes: LiteralAttribute[];
  /** False when a name is computed. */
  complete: boolean;
  /** The static names of the elements inside; undefined where braces may give others. */
  children: string[] | undefined;
}

/** The name of a tag or an attribute, where it is static. */
export function staticName(node: AnyNode | undefined): string | undefined {
  return node?.type === "XMLName" && typeof node.contents === "string" ? node.contents : undefined;
}

/** Reads the start of a literal. */
export function readElement({ contents }: AnyNode): LiteralElement {
  const [tag, ...inside] = contents as [AnyNode, ...AnyNode[]];
  const [name, ...pairs] = tag.contents as [AnyNode, ...AnyNode[]];
  const attributes: LiteralAttribute[] = [];
  let complete = true;
  for (let index = 0; index + 1 < pairs.length; index += 2) {
    const [nameNode, value] = [pairs[index]!, pairs[index + 1]!];
    const text = staticName(nameNode);
    if (text === undefined) complete = false;
    else attributes.push({ name: text, nameNode, value, text: value.type === "XMLAttribute" ? (value.value as string) : undefined });
  }
  const elements = inside.filter(({ type }) => type === "XMLElement").map((child) => staticName(child.contents[0].contents[0]));
  const isOpen = inside.some(({ type }) => type === "XMLEscape") || elements.includes(undefined);
  return { tag: staticName(name), tagNode: name, attributes, complete, children: isOpen ? undefined : (elements as string[]) };
}

/** The attribute of that name. */
export function attributeIn({ attributes }: LiteralElement, name: string): LiteralAttribute | undefined {
  return attributes.find((attribute) => attribute.name === name);
}
