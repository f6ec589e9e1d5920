import type { WireElement } from "../../wire/wire.ts";

/**
 * Puts a text at a place of a result element.
 * @param index which of the elements of that name the last step is in, of a collection; 0 by default
 */
export type Put = (result: WireElement, text: string, index?: number) => void;

/** The child element of that name; those that are missing are made. */
function childOf(parent: WireElement, name: string, index = 0): WireElement {
  const { children } = parent;
  let before = -1;
  for (const child of children) if (typeof child !== "string" && child.name === name && ++before === index) return child;
  let made: WireElement;
  do {
    made = { name, attributes: [], children: [] };
    children.push(made);
    before += 1;
  } while (before < index);
  return made;
}

/** The element that the steps lead to; made where it is missing. */
export function placeElement(result: WireElement, steps: readonly string[]): WireElement {
  let element = result;
  for (const step of steps) element = childOf(element, step);
  return element;
}

/** Where the nodes of one select put what they read. They run in the order in which their places were asked for. */
export class ResultPlaces {
  readonly #attributes = new Set<string>();

  /** The place at an XPath of a result: `@a`, `folder/@name`, `data`. */
  at(path: string): Put {
    const steps = path.split("/");
    const last = steps.pop()!;
    const isAttribute = last.startsWith("@");
    const holder = isAttribute ? steps.pop() : last;
    if (holder === undefined) return this.#atRoot(last.slice(1));
    const holderOf = (result: WireElement, index = 0): WireElement =>
      childOf(steps.length === 0 ? result : placeElement(result, steps), holder, index);
    if (!isAttribute) {
      return (result, text, index) => {
        holderOf(result, index).children = text === "" ? [] : [text];
      };
    }
    const name = last.slice(1);
    return (result, text, index) => setAttribute(holderOf(result, index), name, text);
  }

  /** An attribute of the result itself: only what is placed is there, so the first to write it need not look. */
  #atRoot(name: string): Put {
    const isFirst = !this.#attributes.has(name);
    this.#attributes.add(name);
    return isFirst ? (result, text) => void result.attributes.push([name, text]) : (result, text) => setAttribute(result, name, text);
  }
}

function setAttribute({ attributes }: WireElement, name: string, text: string): void {
  const present = attributes.find(([key]) => key === name);
  if (present) present[1] = text;
  else attributes.push([name, text]);
}
