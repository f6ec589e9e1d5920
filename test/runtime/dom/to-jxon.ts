import type { WireElement } from "../wire/wire.ts";
import { putMember } from "../wire/put-member.ts";
import { scriptMistake } from "../mistakes/script-mistake.ts";

/** An element in JXON: attributes by name, child elements as objects, several of one name as an array, text as `$`. */
export interface JxonObject {
  [name: string]: string | JxonObject | JxonObject[];
}

/**
 * An element in Campaign's object notation, its name as the only key: the inverse of `fromJxon`. White space between elements is left out.
 * @throws Error for what JXON can't say: namespaces, an attribute and an element of one name, text between elements
 */
export function toJxon(root: WireElement): JxonObject {
  const result: JxonObject = {};
  const open: [from: WireElement, place: JxonObject][] = [[root, addElement(result, root.name, false)]];
  for (let pair = open.pop(); pair; pair = open.pop()) {
    const [{ name, attributes, children }, object] = pair;
    for (const [key, value] of attributes) {
      if (/^xmlns(?:$|:)/.test(key)) throw scriptMistake("jxon-namespace", { element: name, attribute: key });
      putMember(object, key, value);
    }
    const elements = children.filter((child) => typeof child !== "string");
    const text = children.filter((child) => typeof child === "string").join("");
    if (elements.length > 0 && text.trim() !== "") throw scriptMistake("jxon-mixed-content", { element: name });
    if (elements.length === 0 && text !== "") putMember(object, "$", text);
    const counts = new Map<string, number>();
    for (const element of elements) counts.set(element.name, (counts.get(element.name) ?? 0) + 1);
    for (const [key] of attributes) if (counts.has(key)) throw scriptMistake("jxon-same-name", { name: key, element: name });
    for (const element of elements) open.push([element, addElement(object, element.name, counts.get(element.name)! > 1)]);
  }
  return result;
}

function addElement(object: JxonObject, name: string, isRepeated: boolean): JxonObject {
  const element: JxonObject = {};
  if (!isRepeated) putMember(object, name, element);
  else if (Object.hasOwn(object, name)) (object[name] as JxonObject[]).push(element);
  else putMember(object, name, [element]);
  return element;
}
