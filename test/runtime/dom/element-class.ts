import { parseDate } from "../wire/parse-date.ts";
import { attributeText } from "./attribute-text.ts";
import type { Faces } from "./faces.ts";
import { findElements } from "./find-elements.ts";
import type { DomNodeClass } from "./node-class.ts";
import { printNode } from "./print-node.ts";
import { selectFirst } from "./select-path.ts";
import { textContent } from "./text-content.ts";
import { childrenOf, localName, putAttribute, type TreeAttribute, type TreeNode } from "./tree.ts";
import { checkName } from "./check-name.ts";
import { scriptMistake } from "../mistakes/script-mistake.ts";

/** Makes `DOMElement` (Campaign reference, c-DOMElement). */
export function createElementClass(faces: Faces, DOMNode: DomNodeClass) {
  const { face, faceOrNull, treeOf } = faces;

  const valueAt = (value: unknown, path: unknown, where: string): string => {
    const found = selectFirst(treeOf(value, where), String(path), where);
    return found ? textContent(found) : "";
  };
  const elementAt = (value: unknown, path: unknown, where: string): TreeNode | null => {
    const found = selectFirst(treeOf(value, where), String(path), where);
    return found?.kind === "element" ? found : null;
  };
  const attributeNS = (tree: TreeNode, uri: unknown, name: unknown): TreeAttribute | undefined => {
    for (const attribute of tree.attributes!.values())
      if ((attribute.uri ?? "") === namespaceText(uri) && localName(attribute.name) === String(name)) return attribute;
    return undefined;
  };

  return class DOMElement extends DOMNode {
    get tagName(): string {
      return treeOf(this, "DOMElement.tagName").name;
    }

    toXMLString(pretty?: unknown): string {
      return printNode(treeOf(this, "DOMElement.toXMLString"), Boolean(pretty));
    }

    getFirstElement(path: unknown): object | null {
      return faceOrNull(elementAt(this, path, "DOMElement.getFirstElement"));
    }

    hasElement(path: unknown): boolean {
      return elementAt(this, path, "DOMElement.hasElement") !== null;
    }

    getValue(path: unknown): string {
      return valueAt(this, path, "DOMElement.getValue");
    }

    getBooleanValue(path: unknown): boolean {
      return ["true", "1"].includes(valueAt(this, path, "DOMElement.getBooleanValue").trim());
    }

    /** @throws Error for text that is no number */
    getNumberValue(path: unknown): number {
      const text = valueAt(this, path, "DOMElement.getNumberValue").trim();
      const number = text === "" ? 0 : Number(text);
      if (Number.isNaN(number)) throw scriptMistake("dom-no-number", { text });
      return number;
    }

    /** @throws Error for an unset value and for text that is no date: what the server gives then is not documented */
    getDateValue(path: unknown): Date {
      const text = valueAt(this, path, "DOMElement.getDateValue");
      const date = parseDate(text);
      if (!date) throw scriptMistake("dom-no-date", { text });
      return date;
    }

    getElements(name?: unknown): object[] {
      const tree = treeOf(this, "DOMElement.getElements");
      if (name !== undefined && name !== "*") checkName(name, "DOMElement.getElements");
      const isWanted = (child: TreeNode): boolean =>
        child.kind === "element" && (name === undefined || name === "*" || child.name === String(name));
      return childrenOf(tree).filter(isWanted).map(face);
    }

    getElementsByTagName(name: unknown): object[] {
      return findElements(treeOf(this, "DOMElement.getElementsByTagName"), undefined, String(name)).map(face);
    }

    getElementsByTagNameNS(uri: unknown, name: unknown): object[] {
      return findElements(treeOf(this, "DOMElement.getElementsByTagNameNS"), namespaceText(uri), String(name)).map(face);
    }

    getAttribute(name: unknown): string {
      return treeOf(this, "DOMElement.getAttribute").attributes!.get(String(name))?.value ?? "";
    }

    setAttribute(name: unknown, value: unknown): void {
      const tree = treeOf(this, "DOMElement.setAttribute");
      putAttribute(tree, checkName(name, "DOMElement.setAttribute"), null, attributeText(value, `DOMElement.setAttribute ${String(name)}`));
    }

    removeAttribute(name: unknown): void {
      treeOf(this, "DOMElement.removeAttribute").attributes!.delete(String(name));
    }

    hasAttribute(name: unknown): boolean {
      return treeOf(this, "DOMElement.hasAttribute").attributes!.has(String(name));
    }

    getAttributeNS(uri: unknown, name: unknown): string {
      return attributeNS(treeOf(this, "DOMElement.getAttributeNS"), uri, name)?.value ?? "";
    }

    setAttributeNS(uri: unknown, name: unknown, value: unknown): void {
      const tree = treeOf(this, "DOMElement.setAttributeNS");
      const namespace = namespaceText(uri);
      const text = attributeText(value, `DOMElement.setAttributeNS ${String(name)}`);
      const qualified = checkName(name, "DOMElement.setAttributeNS", namespace);
      const present = attributeNS(tree, namespace, localName(qualified));
      const other = tree.attributes!.get(qualified);
      if (present) present.value = text;
      else if (other && other.uri !== null && other.uri !== namespace) throw scriptMistake("dom-other-namespace", { name: qualified });
      else putAttribute(tree, qualified, namespace, text);
    }

    removeAttributeNS(uri: unknown, name: unknown): void {
      const tree = treeOf(this, "DOMElement.removeAttributeNS");
      const found = attributeNS(tree, uri, name);
      if (found) tree.attributes!.delete(found.name);
    }

    hasAttributeNS(uri: unknown, name: unknown): boolean {
      return attributeNS(treeOf(this, "DOMElement.hasAttributeNS"), uri, name) !== undefined;
    }

    setIdAttribute(name: unknown, isId: unknown = true): void {
      markId(treeOf(this, "DOMElement.setIdAttribute").attributes!.get(String(name)), name, isId, "DOMElement.setIdAttribute");
    }

    setIdAttributeNS(uri: unknown, name: unknown, isId: unknown = true): void {
      markId(attributeNS(treeOf(this, "DOMElement.setIdAttributeNS"), uri, name), name, isId, "DOMElement.setIdAttributeNS");
    }
  };
}

export type DomElementClass = ReturnType<typeof createElementClass>;

function markId(attribute: TreeAttribute | undefined, name: unknown, isId: unknown, where: string): void {
  if (!attribute) throw scriptMistake("dom-no-attribute", { where, name: String(name) });
  attribute.isId = Boolean(isId);
}

/** No namespace is said in three ways. */
export function namespaceText(uri: unknown): string {
  return uri === null || uri === undefined ? "" : String(uri);
}
