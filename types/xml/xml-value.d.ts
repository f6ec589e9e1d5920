import type { XMLListObject } from "../e4x/xml-list.d.ts";
import type { XMLObject } from "../e4x/xml.d.ts";

/**
 * An XML node or a list of nodes, whatever is known of their content.
 * @globalType
 */
export type XmlValue = XMLObject<unknown> | XMLListObject<unknown>;

/**
 * An XML node or a list of nodes whose items are known.
 * @globalType
 */
export type XmlItems<Item> = XMLObject<Item> | XMLListObject<Item>;
