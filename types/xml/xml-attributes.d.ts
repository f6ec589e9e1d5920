import type { XmlAttribute } from "./xml-attribute.d.ts";

/**
 * Attributes by name, any names: hyphens and prefixes in quotes (`"folder-id": 5`). The written order is kept.
 * @globalType
 */
export interface XmlAttributes {
  /** The value of an attribute. */
  readonly [name: string]: XmlAttribute;
}
