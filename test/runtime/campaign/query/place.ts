import type { WireElement } from "../../wire.ts";

function childOf(parent: WireElement, name: string, index = 0): WireElement {
  const children = parent.children.filter((child): child is WireElement => typeof child !== "string" && child.name === name);
  while (children.length <= index) {
    const child: WireElement = { name, attributes: [], children: [] };
    parent.children.push(child);
    children.push(child);
  }
  return children[index]!;
}

/** The element that the steps lead to; made where it is missing. */
export function placeElement(result: WireElement, steps: readonly string[]): WireElement {
  let element = result;
  for (const step of steps) element = childOf(element, step);
  return element;
}

/**
 * Puts a value at an XPath of a result: `@a`, `folder/@name`, `data`.
 * @param index which of the elements of that name the last step is in, of a collection
 */
export function place(result: WireElement, path: string, text: string, index = 0): void {
  const steps = path.split("/");
  const last = steps.pop()!;
  if (!last.startsWith("@")) {
    childOf(placeElement(result, steps), last, index).children = text === "" ? [] : [text];
    return;
  }
  const holder = steps.pop();
  const element = holder === undefined ? result : childOf(placeElement(result, steps), holder, index);
  const name = last.slice(1);
  const present = element.attributes.find(([key]) => key === name);
  if (present) present[1] = text;
  else element.attributes.push([name, text]);
}
