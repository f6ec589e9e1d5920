import { describe, expect, test } from "vitest";
import { read } from "./support.ts";

/* eslint-disable @typescript-eslint/no-explicit-any -- DOM values are used as scripts use them */

const XML = '<a x="1" y="&lt;2">t<b z="3"/><!--c--><![CDATA[d]]><?e f?><g>h</g> </a>';
const INNER = XML.slice(XML.indexOf(">") + 1, -"</a>".length);

/** Nodes of a document that was read are made when somebody steps on to them: no order of steps and changes may show it. */
describe("a change before the rest is looked at", () => {
  test.each<[string, (root: any, doc: any) => unknown, string]>([
    ["append", (root, doc) => root.appendChild(doc.createElement("n")), `${INNER}<n/>`],
    ["insert at the start", (root, doc) => root.insertBefore(doc.createElement("n"), root.firstChild), `<n/>${INNER}`],
    [
      "insert before the second",
      (root, doc) => root.insertBefore(doc.createElement("n"), root.firstChild.nextSibling),
      INNER.replace("t<b", "t<n/><b"),
    ],
    ["insert at the end", (root, doc) => root.insertBefore(doc.createElement("n"), null), `${INNER}<n/>`],
    ["remove the first", (root) => root.removeChild(root.firstChild), INNER.slice(1)],
    ["remove the last", (root) => root.removeChild(root.lastChild), INNER.slice(0, -1)],
    ["replace the first", (root, doc) => root.replaceChild(doc.createElement("n"), root.firstChild), `<n/>${INNER.slice(1)}`],
    ["move the first to the end", (root) => root.appendChild(root.firstChild), `${INNER.slice(1)}t`],
    ["change the first", (root) => (root.firstChild.nodeValue = "u"), `u${INNER.slice(1)}`],
    ["replace all", (root) => (root.textContent = "u"), "u"],
    ["an attribute of an element inside", (root) => (root.firstChild.nextSibling.$z = "4"), INNER.replace("3", "4")],
    ["rename an element inside", (root, doc) => doc.renameNode(root.firstChild.nextSibling, "", "n"), INNER.replace("<b", "<n")],
    [
      "append to an element inside",
      (root, doc) => root.getFirstElement("g").appendChild(doc.createTextNode("i")),
      INNER.replace("h<", "hi<"),
    ],
  ])("%s", (_, change, inner) => {
    const doc = read(XML);
    change(doc.root, doc);
    expect(doc.toXMLString()).toBe(`<a x="1" y="&lt;2">${inner}</a>`);
  });

  test("remove all, one by one", () => {
    const doc = read(XML);
    while (doc.root.firstChild) doc.root.removeChild(doc.root.firstChild);
    expect(doc.toXMLString()).toBe('<a x="1" y="&lt;2"/>');
  });

  test("an attribute alone", () => {
    const doc = read(XML);
    doc.root.$x = "5";
    doc.root.removeAttribute("y");
    expect(doc.toXMLString()).toBe(`<a x="5">${INNER}</a>`);
  });
});

describe("steps", () => {
  const names = (node: any, step: string): string[] => (node ? [node.nodeName, ...names(node[step], step)] : []);
  const inOrder = ["#text", "b", "#comment", "#cdata-section", "e", "g", "#text"];

  test("forwards", () => {
    expect(names(read(XML).root.firstChild, "nextSibling")).toEqual(inOrder);
  });

  test("backwards", () => {
    expect(names(read(XML).root.lastChild, "previousSibling")).toEqual(inOrder.toReversed());
  });

  test("a node is the same one on each way to it", () => {
    const { root } = read(XML);
    const found = root.getFirstElement("g");
    expect(found).toBe(root.lastChild.previousSibling);
    expect(found).toBe(root.childNodes[5]);
    expect(found.parentNode).toBe(root);
    expect(found.firstChild.parentNode).toBe(found);
  });

  test("attributes have no siblings", () => {
    const [attribute] = read(XML).root.attributes;
    expect([attribute.nextSibling, attribute.previousSibling]).toEqual([null, null]);
  });
});

test("a document type in the content is text like any other", () => {
  const xml = '<?p q?><a><!--<!DOCTYPE a>--><b c="&lt;!DOCTYPE a>"><![CDATA[<!DOCTYPE html>]]></b></a>';
  expect(read(xml).toXMLString()).toBe(xml);
  expect(read(`<?xml version="1.0"?>\n${xml.slice(7)}`).toXMLString()).toBe(xml.slice(7));
});

test.each([
  '<?xml version="1.0"?><!DOCTYPE a><a/>',
  "<!--<a>--><!DOCTYPE a><a/>",
  '<?p <a>?><!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>',
  " \n<!DOCTYPE a><a/>",
])("a document type before the root is refused: %s", (xml) => {
  expect(() => read(xml)).toThrow(/document type declaration/);
});
