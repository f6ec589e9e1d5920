import { xmlEntities } from "../e4x/tree/xml-entities.ts";
import type { TreeNode } from "../e4x/tree/tree-node.ts";
import { fixedAttributes } from "./computed-tags.ts";

/**
 * Puts fixed values behind computed tag names into braces, `<{n} c={"3"}/>`; see `fixedAttributes`.
 * @param program changed in place
 */
export function safeTags(program: TreeNode): void {
  for (const { tag, index, value } of fixedAttributes(program)) {
    const text = plainText(value.value);
    if (text !== undefined) tag.contents[index] = { type: "XMLEscape", expression: { type: "Literal", value: text } };
  }
}

/** The text of a written value; undefined where an entity has no meaning in XML: the engine will say so. */
export function plainText(written: string): string | undefined {
  let isKnown = true;
  const text = written.replace(/\r\n?/g, "\n").replace(/&([^;]*);?/g, (_, name: string) => {
    const code = /^#x[0-9a-f]{1,6}$/i.test(name)
      ? parseInt(name.slice(2), 16)
      : /^#\d{1,7}$/.test(name)
        ? Number(name.slice(1))
        : undefined;
    const character = code === undefined ? xmlEntities.get(name) : code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
    isKnown &&= character !== undefined;
    return character ?? "";
  });
  return isKnown ? text : undefined;
}
