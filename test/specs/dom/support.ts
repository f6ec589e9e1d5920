import { createDom } from "../../runtime/dom/create-dom.ts";

/* eslint-disable @typescript-eslint/no-explicit-any -- DOM values are used as scripts use them */

/** A DOM runtime, its values as scripts use them. */
export const dom: any = createDom();

/** A document from text. */
export function read(xml: string): any {
  return dom.DOMDocument.fromXMLString(xml);
}
