import { attributeText } from "./attribute-text.ts";
import { checkName } from "./check-name.ts";
import { namespaceText, type DomElementClass } from "./element-class.ts";
import type { Faces } from "./faces.ts";
import { findElements } from "./find-elements.ts";
import { fromJxon } from "./from-jxon.ts";
import type { DomNodeClass } from "./node-class.ts";
import { normalizeTree } from "./normalize-tree.ts";
import { printNode } from "./print-node.ts";
import { readDocument } from "./read-document.ts";
import {
  copyNode,
  following,
  insert,
  makeDocument,
  makeElement,
  makeInstruction,
  makeText,
  rootOf,
  TreeAttribute,
  TreeNode,
} from "./tree.ts";
import { wireToTree } from "./wire-tree.ts";
import { scriptMistake } from "../mistakes/script-mistake.ts";

/** Makes `DOMDocument` (Campaign reference, c-DOMDocument). */
export function createDocumentClass(faces: Faces, DOMNode: DomNodeClass, _DOMElement: DomElementClass) {
  const { face, faceOrNull, treeOf } = faces;

  return class DOMDocument extends DOMNode {
    /** A document with a root element of this name. */
    constructor(rootName?: unknown) {
      super(rootName instanceof TreeNode ? rootName : documentOf(rootName));
    }

    /** @throws SyntaxError with line and column for text that is no well-formed document */
    static fromXMLString(xml: unknown): object {
      if (xml === undefined || xml === null) throw scriptMistake("dom-without-text", { value: String(xml) });
      try {
        return face(readDocument(String(xml)));
      } catch (error) {
        throw error instanceof SyntaxError ? scriptMistake("dom-malformed-xml", { detail: error.message }) : error;
      }
    }

    static fromJXON(object: unknown): object {
      return face(wireToTree(fromJxon(object)));
    }

    static load(): never {
      throw scriptMistake("dom-load");
    }

    get root(): object | null {
      return faceOrNull(rootOf(treeOf(this, "DOMDocument.root")));
    }

    get documentElement(): object | null {
      return faceOrNull(rootOf(treeOf(this, "DOMDocument.documentElement")));
    }

    /** Documents here come from no file. */
    get documentURI(): string {
      treeOf(this, "DOMDocument.documentURI");
      return "";
    }

    toXMLString(pretty?: unknown): string {
      return printNode(treeOf(this, "DOMDocument.toXMLString"), Boolean(pretty));
    }

    createElement(name: unknown): object {
      return face(makeElement(treeOf(this, "DOMDocument.createElement"), checkName(name, "DOMDocument.createElement"), null));
    }

    createElementNS(uri: unknown, name: unknown): object {
      const namespace = namespaceText(uri);
      return face(
        makeElement(treeOf(this, "DOMDocument.createElementNS"), checkName(name, "DOMDocument.createElementNS", namespace), namespace),
      );
    }

    createTextNode(text: unknown): object {
      return face(makeText(treeOf(this, "DOMDocument.createTextNode"), attributeText(text, "DOMDocument.createTextNode")));
    }

    createComment(text: unknown): object {
      return face(makeText(treeOf(this, "DOMDocument.createComment"), attributeText(text, "DOMDocument.createComment"), "comment"));
    }

    createCDATASection(text: unknown): object {
      return face(makeText(treeOf(this, "DOMDocument.createCDATASection"), attributeText(text, "DOMDocument.createCDATASection"), "cdata"));
    }

    createProcessingInstruction(target: unknown, data: unknown): object {
      const name = checkName(target, "DOMDocument.createProcessingInstruction");
      if (name.includes(":") || /^xml$/i.test(name)) throw scriptMistake("dom-instruction-target", { name });
      return face(
        makeInstruction(
          treeOf(this, "DOMDocument.createProcessingInstruction"),
          name,
          attributeText(data, "DOMDocument.createProcessingInstruction"),
        ),
      );
    }

    createEntityReference(name: unknown): never {
      throw scriptMistake("dom-entity-reference", { name: String(name) });
    }

    getElementsByTagName(name: unknown): object[] {
      return findElements(treeOf(this, "DOMDocument.getElementsByTagName"), undefined, String(name)).map(face);
    }

    getElementsByTagNameNS(uri: unknown, name: unknown): object[] {
      return findElements(treeOf(this, "DOMDocument.getElementsByTagNameNS"), namespaceText(uri), String(name)).map(face);
    }

    getElementById(id: unknown): object | null {
      const document = treeOf(this, "DOMDocument.getElementById");
      for (let node = following(document, document); node; node = following(node, document)) {
        for (const attribute of node.attributes?.values() ?? []) if (attribute.isId && attribute.value === String(id)) return face(node);
      }
      return null;
    }

    importNode(node: unknown, deep?: unknown): object {
      const tree = treeOf(node, "DOMDocument.importNode");
      if (tree.kind === "document") throw scriptMistake("dom-document-imported");
      return face(copyNode(tree, treeOf(this, "DOMDocument.importNode"), Boolean(deep)));
    }

    normalizeDocument(): void {
      normalizeTree(treeOf(this, "DOMDocument.normalizeDocument"));
    }

    renameNode(node: unknown, uri: unknown, name: unknown): unknown {
      const tree = treeOf(node, "DOMDocument.renameNode");
      if (tree.document !== treeOf(this, "DOMDocument.renameNode"))
        throw scriptMistake("dom-foreign-node", { where: "DOMDocument.renameNode" });
      if (tree.kind !== "element" && tree.kind !== "attribute") throw scriptMistake("dom-node-without-name", { type: tree.kind });
      const namespace = namespaceText(uri);
      const qualified = checkName(name, "DOMDocument.renameNode", namespace);
      if (tree instanceof TreeAttribute && tree.parent) renameAttribute(tree.parent, tree, qualified);
      tree.name = qualified;
      tree.uri = namespace;
      return node;
    }
  };
}

function documentOf(rootName: unknown): TreeNode {
  const document = makeDocument();
  if (rootName === undefined) throw scriptMistake("dom-without-root-name");
  insert(document, makeElement(document, checkName(rootName, "new DOMDocument"), null), null);
  return document;
}

function renameAttribute(element: TreeNode, attribute: TreeAttribute, name: string): void {
  const attributes = element.attributes!;
  if (name !== attribute.name && attributes.has(name)) throw scriptMistake("dom-attribute-taken", { name });
  attributes.rename(attribute, name);
}
