import type { XML } from "../e4x/xml.d.ts";
import type { XMLList } from "../e4x/xml-list.d.ts";

/**
 * An XML node or a list of nodes.
 * @globalType
 */
export type XmlValue = XML | XMLList;
