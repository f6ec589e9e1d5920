import type { XmlAttribute } from "./xml-attribute.d.ts";

/**
 * Attributes by name, any names: hyphens and prefixes in quotes (`"folder-id": 5`). The written order is kept.
 * @globalType
 */
export interface XmlAttributes {
  readonly [name: string]: XmlAttribute;
}
