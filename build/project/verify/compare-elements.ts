import type { XmlElement } from "../../schema/read-xml.ts";

/** The first place in which two documents say something else. */
export interface ElementDifference {
  /** The element, by names: `workflow/activities/js[count]`. */
  path: string;
  /** What is different: `the attribute label`, `the text`, `an element`. */
  what: string;
  given?: string;
  built?: string;
}

/**
 * Compares two elements by what they say: attributes in any order, text as references or in CDATA, white space between elements or none.
 * @returns undefined where they say the same
 */
export function elementDifference(given: XmlElement, built: XmlElement, path = built.name): ElementDifference | undefined {
  if (given.name !== built.name) return { path, what: "the element", given: given.name, built: built.name };
  const names = [...new Set([...given.attributes.keys(), ...built.attributes.keys()])].sort();
  for (const name of names) {
    const [left, right] = [given.attributes.get(name), built.attributes.get(name)];
    if (left !== right)
      return {
        path,
        what: `the attribute ${name}`,
        ...(left !== undefined && { given: left }),
        ...(right !== undefined && { built: right }),
      };
  }
  const [one, other] = [contentOf(given), contentOf(built)];
  for (let index = 0; index < Math.max(one.length, other.length); index++) {
    const [left, right] = [one[index], other[index]];
    if (typeof left === "object" && typeof right === "object") {
      const found = elementDifference(left, right, `${path}/${titleOf(right)}`);
      if (found) return found;
    } else if (left !== right) {
      const what = typeof (left ?? right) === "object" ? "an element" : "the text";
      return { path, what, ...(left !== undefined && { given: shown(left) }), ...(right !== undefined && { built: shown(right) }) };
    }
  }
  return undefined;
}

/** Elements and texts; text that is white space alone says nothing beside elements, and line ends are those of one system. */
function contentOf({ children }: XmlElement): (XmlElement | string)[] {
  const content: (XmlElement | string)[] = [];
  for (const child of children) {
    const last = content.at(-1);
    if (typeof child === "string" && typeof last === "string") content[content.length - 1] = last + child;
    else content.push(child);
  }
  return content.map((child) => (typeof child === "string" ? child.replace(/\r\n?/g, "\n").trim() : child)).filter((child) => child !== "");
}

function titleOf({ name, attributes }: XmlElement): string {
  const title = attributes.get("name");
  return title === undefined ? name : `${name}[${title}]`;
}

function shown(content: XmlElement | string): string {
  return typeof content === "string" ? content : `<${titleOf(content)}>`;
}
