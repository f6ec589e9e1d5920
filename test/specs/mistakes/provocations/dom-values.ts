import type { domMessages } from "../../../../build/diagnostics/messages/mock/dom.ts";
import { toJxon } from "../../../runtime/dom/to-jxon.ts";
import type { WireElement } from "../../../runtime/wire/wire.ts";
import { dom, read } from "../../dom/support.ts";
import type { Provocations } from "../provoke.ts";

/* eslint-disable @typescript-eslint/no-explicit-any -- DOM values are used as scripts use them */

const over = (task: (root: any, document: any) => unknown) => (): unknown => {
  const document = read('<r id="x" on="y" p:a="1" xmlns:p="urn:p"><a>text</a></r>');
  return task(document.root, document);
};
const element = (children: (WireElement | string)[], attributes: [string, string][] = []): WireElement => ({
  name: "r",
  attributes,
  children,
});

export const domValues: Provocations<typeof domMessages> = {
  "dom-not-emulated": over((root) => root.email),
  "dom-load": () => dom.DOMDocument.load("/a.xml"),
  "dom-entity-reference": over((_, document) => document.createEntityReference("nbsp")),
  "dom-delete": over((root) => Reflect.deleteProperty(root, "$id")),
  "dom-no-number": over((root) => root.getNumberValue("@on")),
  "dom-no-date": over((root) => root.getDateValue("@id")),
  "dom-other-namespace": over((root) => root.setAttributeNS("urn:q", "p:a", "2")),
  "dom-no-node": over((root) => root.appendChild("text")),
  "dom-class-without-constructor": () => new dom.DOMElement("a"),
  "dom-invalid-name": over((_, document) => document.createElement("1a")),
  "dom-wrong-namespace": over((_, document) => document.createElementNS("", "p:a")),
  "dom-undeclared-prefix": () => dom.fromWire({ name: "p:a", attributes: [], children: [] }),
  "dom-undeclarable-namespace": over((root, document) => {
    root.setAttribute("xmlns:q", "");
    return document.toXMLString();
  }),
  "dom-without-root": over((root, document) => {
    document.removeChild(root);
    return dom.toWire(document);
  }),
  "dom-without-text": () => read(undefined as unknown as string),
  "dom-malformed-xml": () => read("<a>"),
  "dom-instruction-target": over((_, document) => document.createProcessingInstruction("xml", "")),
  "dom-document-imported": over((_, document) => document.importNode(read("<a/>"), true)),
  "dom-foreign-node": over((_, document) => document.renameNode(read("<a/>").root, "", "b")),
  "dom-foreign-child": over((root) => root.appendChild(read("<a/>").root)),
  "dom-node-without-name": over((root, document) => document.renameNode(root.firstChild.firstChild, "", "b")),
  "dom-attribute-taken": over((root, document) => document.renameNode(root.attributes[0], "", "on")),
  "dom-without-root-name": () => new dom.DOMDocument(),
  "dom-no-attribute": over((root) => root.setIdAttribute("none", true)),
  "dom-no-child": over((root, document) => root.removeChild(document.createElement("b"))),
  "dom-reference-elsewhere": over((root, document) => root.insertBefore(document.createElement("a"), document.createElement("b"))),
  "dom-wrong-parent": over((root) => root.appendChild(root.attributes[0])),
  "dom-node-in-itself": over((root) => root.firstChild.appendChild(root)),
  "dom-text-beside-root": over((_, document) => document.appendChild(document.createTextNode("t"))),
  "dom-second-root": over((_, document) => document.appendChild(document.createElement("s"))),
  "dom-unwritable-comment": over((root, document) => {
    root.appendChild(document.createComment("a--b"));
    return document.toXMLString();
  }),
  "dom-unwritable-instruction": over((root, document) => {
    root.appendChild(document.createProcessingInstruction("a", "?>"));
    return document.toXMLString();
  }),
  "dom-unwritable-character": over((root, document) => {
    root.setAttribute("id", "\u0000");
    return document.toXMLString();
  }),
  "dom-malformed-path": over((root) => root.getValue("a[")),
  "dom-no-attribute-text": over((root) => root.setAttribute("a", null)),
  "dom-read-only-member": over((root) => {
    root.tagName = "x";
  }),
  "jxon-root": () => dom.DOMDocument.fromJXON({}),
  "jxon-root-content": () => dom.DOMDocument.fromJXON({ a: 1 }),
  "jxon-list-item": () => dom.DOMDocument.fromJXON({ a: { b: [1] } }),
  "jxon-circle": () => {
    const content: Record<string, unknown> = {};
    content["b"] = content;
    return dom.DOMDocument.fromJXON({ a: content });
  },
  "jxon-namespace": () => toJxon(element([], [["xmlns:p", "urn:p"]])),
  "jxon-mixed-content": () => toJxon(element(["text", element([])])),
  "jxon-same-name": () => toJxon(element([element([])], [["r", "1"]])),
};
