import type { WireElement } from "../wire/wire.ts";
import { Prefixes } from "./prefixes.ts";
import { startTag } from "./start-tag.ts";
import { childrenOf, insert, makeDocument, makeElement, makeText, prefixOf, putAttribute, type TreeNode } from "./tree.ts";
import { declaredPrefix, isQualifiedName, XMLNS_URI } from "./xml-names.ts";
import { scriptMistake } from "../mistakes/script-mistake.ts";

/** An element as data: names qualified and declared as they would be printed, CDATA as text, comments and instructions left out. */
export function treeToWire(top: TreeNode): WireElement {
  const prefixes = new Prefixes();
  const root: WireElement[] = [];
  const jobs: ({ node: TreeNode; into: (WireElement | string)[] } | readonly string[])[] = [{ node: top, into: root }];
  for (let job = jobs.pop(); job; job = jobs.pop()) {
    if (!("into" in job)) {
      for (const prefix of job) prefixes.unbind(prefix);
      continue;
    }
    const { node, into } = job;
    if (node.kind === "text" || node.kind === "cdata") {
      into.push(node.value);
    } else if (node.kind === "element") {
      const { name, attributes, bound } = startTag(node, prefixes);
      const element: WireElement = { name, attributes, children: [] };
      into.push(element);
      jobs.push(bound);
      for (const child of childrenOf(node).reverse()) jobs.push({ node: child, into: element.children });
    }
  }
  return root[0]!;
}

/**
 * A document from data.
 * @throws Error for names that XML does not have and for prefixes that nothing declares
 */
export function wireToTree(wire: WireElement): TreeNode {
  const document = makeDocument();
  const prefixes = new Prefixes();
  const jobs: ({ from: WireElement | string; to: TreeNode } | readonly string[])[] = [{ from: wire, to: document }];
  for (let job = jobs.pop(); job; job = jobs.pop()) {
    if (!("from" in job)) {
      for (const prefix of job) prefixes.unbind(prefix);
      continue;
    }
    const { from, to } = job;
    if (typeof from === "string") {
      insert(to, makeText(document, from), null);
      continue;
    }
    const bound: string[] = [];
    for (const [name, value] of from.attributes) {
      const prefix = declaredPrefix(name);
      if (prefix === undefined) continue;
      prefixes.bind(prefix, value);
      bound.push(prefix);
    }
    const element = makeElement(document, from.name, uriOf(from.name, prefixes));
    for (const [name, value] of from.attributes)
      putAttribute(element, name, name === "xmlns" ? XMLNS_URI : name.includes(":") ? uriOf(name, prefixes) : uriOfPlain(name), value);
    insert(to, element, null);
    jobs.push(bound);
    for (let index = from.children.length - 1; index >= 0; index--) jobs.push({ from: from.children[index]!, to: element });
  }
  return document;
}

function uriOf(name: string, prefixes: Prefixes): string {
  if (!isQualifiedName(name)) throw scriptMistake("dom-invalid-name", { name });
  const uri = prefixes.lookUp(prefixOf(name));
  if (uri === undefined) throw scriptMistake("dom-undeclared-prefix", { name });
  return uri;
}

/** An attribute without prefix is in no namespace. */
function uriOfPlain(name: string): string {
  if (!isQualifiedName(name)) throw scriptMistake("dom-invalid-name", { name });
  return "";
}
