import { attributeText } from "./attribute-text.ts";
import { equalTrees } from "./equal-trees.ts";
import type { Faces } from "./faces.ts";
import { INSPECT, inspectNode } from "./inspect-node.ts";
import { normalizeTree } from "./normalize-tree.ts";
import { placeNode } from "./place-node.ts";
import { textContent } from "./text-content.ts";
import { childrenOf, copyNode, detach, insert, localName, makeText, NODE_TYPES, prefixOf, TreeNode } from "./tree.ts";
import { scriptMistake } from "../mistakes/script-mistake.ts";

const NODE_NAMES: Partial<Record<TreeNode["kind"], string>> = {
  text: "#text",
  cdata: "#cdata-section",
  comment: "#comment",
  document: "#document",
};

/**
 * Makes `DOMNode`. Its members are those that Campaign documents (Using XML) and the usual ones of DOM Level 3 Core; properties that would
 * be null for "not specified" are `""`, lists are arrays.
 */
export function createNodeClass(faces: Faces) {
  const { face, faceOrNull, treeOf } = faces;

  class DOMNode {
    /** @throws TypeError when a script calls it: documents make their nodes */
    constructor(tree?: unknown) {
      if (!(tree instanceof TreeNode)) throw scriptMistake("dom-class-without-constructor", { name: new.target.name });
      return faces.adopt(this, tree) as this;
    }

    get nodeType(): number {
      return NODE_TYPES[treeOf(this, "DOMNode.nodeType").kind];
    }

    get nodeName(): string {
      const { kind, name } = treeOf(this, "DOMNode.nodeName");
      return NODE_NAMES[kind] ?? name;
    }

    get localName(): string {
      const { kind, name } = treeOf(this, "DOMNode.localName");
      return kind === "element" || kind === "attribute" ? localName(name) : "";
    }

    get prefix(): string {
      const { kind, name } = treeOf(this, "DOMNode.prefix");
      return kind === "element" || kind === "attribute" ? prefixOf(name) : "";
    }

    get namespaceURI(): string {
      return treeOf(this, "DOMNode.namespaceURI").uri ?? "";
    }

    get nodeValue(): string {
      return treeOf(this, "DOMNode.nodeValue").value;
    }

    set nodeValue(value: unknown) {
      const tree = treeOf(this, "DOMNode.nodeValue");
      // Without effect where a node has no value of its own (DOM Level 3 Core, nodeValue).
      if (tree.kind !== "element" && tree.kind !== "document") tree.value = attributeText(value, "DOMNode.nodeValue");
    }

    get textContent(): string {
      return textContent(treeOf(this, "DOMNode.textContent"));
    }

    set textContent(value: unknown) {
      const tree = treeOf(this, "DOMNode.textContent");
      const text = attributeText(value, "DOMNode.textContent");
      if (tree.kind === "document") return;
      if (tree.kind !== "element") {
        tree.value = text;
        return;
      }
      for (const child of childrenOf(tree)) detach(child);
      if (text !== "") insert(tree, makeText(tree.document, text), null);
    }

    get childNodes(): object[] {
      return childrenOf(treeOf(this, "DOMNode.childNodes")).map(face);
    }

    get attributes(): object[] {
      return [...(treeOf(this, "DOMNode.attributes").attributes?.values() ?? [])].map(face);
    }

    get firstChild(): object | null {
      return faceOrNull(treeOf(this, "DOMNode.firstChild").first);
    }

    get lastChild(): object | null {
      return faceOrNull(treeOf(this, "DOMNode.lastChild").last);
    }

    get nextSibling(): object | null {
      return faceOrNull(treeOf(this, "DOMNode.nextSibling").next);
    }

    get previousSibling(): object | null {
      return faceOrNull(treeOf(this, "DOMNode.previousSibling").previous);
    }

    get parentNode(): object | null {
      const tree = treeOf(this, "DOMNode.parentNode");
      return tree.kind === "attribute" ? null : faceOrNull(tree.parent);
    }

    get ownerDocument(): object | null {
      const tree = treeOf(this, "DOMNode.ownerDocument");
      return tree.kind === "document" ? null : face(tree.document);
    }

    hasChildNodes(): boolean {
      return treeOf(this, "DOMNode.hasChildNodes").first !== null;
    }

    hasAttributes(): boolean {
      return (treeOf(this, "DOMNode.hasAttributes").attributes?.size ?? 0) > 0;
    }

    appendChild(node: unknown): unknown {
      placeNode(treeOf(this, "DOMNode.appendChild"), treeOf(node, "DOMNode.appendChild"), null, "DOMNode.appendChild");
      return node;
    }

    insertBefore(node: unknown, reference: unknown): unknown {
      const before = reference === null || reference === undefined ? null : treeOf(reference, "DOMNode.insertBefore");
      placeNode(treeOf(this, "DOMNode.insertBefore"), treeOf(node, "DOMNode.insertBefore"), before, "DOMNode.insertBefore");
      return node;
    }

    removeChild(node: unknown): unknown {
      const tree = treeOf(node, "DOMNode.removeChild");
      requireChild(treeOf(this, "DOMNode.removeChild"), tree, "DOMNode.removeChild");
      detach(tree);
      return node;
    }

    replaceChild(node: unknown, old: unknown): unknown {
      const parent = treeOf(this, "DOMNode.replaceChild");
      const added = treeOf(node, "DOMNode.replaceChild");
      const removed = treeOf(old, "DOMNode.replaceChild");
      requireChild(parent, removed, "DOMNode.replaceChild");
      if (added === removed) return old;
      placeNode(parent, added, removed, "DOMNode.replaceChild", removed);
      detach(removed);
      return old;
    }

    cloneNode(deep?: unknown): object {
      const tree = treeOf(this, "DOMNode.cloneNode");
      return face(copyNode(tree, tree.document, Boolean(deep)));
    }

    normalize(): void {
      normalizeTree(treeOf(this, "DOMNode.normalize"));
    }

    isSameNode(other: unknown): boolean {
      return this === other;
    }

    isEqualNode(other: unknown): boolean {
      const tree = faces.understand(other);
      return tree !== undefined && equalTrees(treeOf(this, "DOMNode.isEqualNode"), tree);
    }
  }
  const inspect = function (this: unknown): string {
    return inspectNode(treeOf(this, "DOMNode"));
  };
  Object.defineProperty(DOMNode.prototype, INSPECT, { value: inspect });
  return DOMNode;
}

export type DomNodeClass = ReturnType<typeof createNodeClass>;

function requireChild(parent: TreeNode, child: TreeNode, where: string): void {
  if (child.parent !== parent || child.kind === "attribute") throw scriptMistake("dom-no-child", { where });
}
