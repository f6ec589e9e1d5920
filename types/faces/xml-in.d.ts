import type { DOMDocument } from "../dom/dom-document.d.ts";
import type { DOMElement } from "../dom/dom-element.d.ts";
import type { XMLObject } from "../e4x/xml.d.ts";
import type { JxonDocument } from "./jxon-document.d.ts";

/** What no object notation has, and every XML value: a list is no document. */
interface NoXml {
  /** Only for the compiler. */
  readonly toXMLString?: never;
}

/**
 * What a server method takes as a document or element: E4X, Campaign's DOM, or object notation. Each face gives its results in its own
 * form; a node of a DOM result is part of that document, so copy what you pass on.
 * @see Campaign reference, "Using XML"
 * @globalType
 */
export type XmlIn = XMLObject | DOMDocument | DOMElement | (JxonDocument & NoXml);
