import type { WireElement } from "../wire/wire.ts";
import { createDocumentClass } from "./document-class.ts";
import { createElementClass } from "./element-class.ts";
import { createFaces } from "./faces.ts";
import { flattenTree, unflattenTree, type FlatTree } from "./flat-tree.ts";
import { createNodeClass } from "./node-class.ts";
import { rootOf } from "./tree.ts";
import { treeToWire, wireToTree } from "./wire-tree.ts";
import { scriptMistake } from "../mistakes/script-mistake.ts";

type DomClass = abstract new (...args: never[]) => object;

/** Campaign's DOM of one script: its classes, and the ways in and out. Two of them share nothing. */
export interface Dom {
  readonly DOMNode: DomClass;
  readonly DOMElement: DomClass;
  readonly DOMDocument: (new (rootName: string) => object) & { fromXMLString(xml: string): object; fromJXON(object: object): object };
  /** A DOMDocument from data. */
  fromWire(element: WireElement): object;
  /**
   * A DOM value as data: `{ xml }` for a document or element, text for anything else. DOM values of any runtime are understood.
   * @returns undefined for a value that is not DOM
   * @throws Error for a document without a root
   */
  toWire(value: unknown): { xml: WireElement } | string | undefined;
  /**
   * A DOM value as data with nothing lost, for another runtime.
   * @returns undefined for a value that is not DOM
   */
  toFlat(value: unknown): FlatTree | undefined;
  /** The live value again; outside a document for anything but documents. */
  fromFlat(flat: FlatTree): object;
}

/** Makes a DOM runtime. */
export function createDom(): Dom {
  const faces = createFaces((tree) => {
    if (tree.kind === "document") return new DOMDocument(tree);
    if (tree.kind === "element") return new DOMElement(tree);
    return tree.kind === "attribute" ? new DOMAttr(tree) : new DOMNode(tree);
  });
  const DOMNode = createNodeClass(faces);
  const DOMElement = createElementClass(faces, DOMNode);
  const DOMDocument = createDocumentClass(faces, DOMNode, DOMElement);
  /** What `attributes` holds; no global. */
  class DOMAttr extends DOMNode {
    get name(): string {
      return faces.treeOf(this, "DOMAttr.name").name;
    }

    get value(): string {
      return this.nodeValue;
    }

    set value(text: unknown) {
      this.nodeValue = text as string;
    }
  }
  for (const [name, made] of Object.entries({ DOMNode, DOMElement, DOMDocument, DOMAttr }))
    Object.defineProperty(made.prototype, Symbol.toStringTag, { value: name, configurable: true });

  return {
    DOMNode,
    DOMElement,
    DOMDocument: strictClass(DOMDocument) as unknown as Dom["DOMDocument"],
    fromWire: (element) => faces.face(wireToTree(element)),
    toWire(value) {
      const tree = faces.understand(value);
      if (!tree) return undefined;
      const top = tree.kind === "document" ? rootOf(tree) : tree;
      if (!top) throw scriptMistake("dom-without-root");
      return top.kind === "element" ? { xml: treeToWire(top) } : top.value;
    },
    toFlat(value) {
      const tree = faces.understand(value);
      return tree && flattenTree(tree);
    },
    fromFlat: (flat) => faces.face(unflattenTree(flat)),
  };
}

/** A class whose unknown static members throw `not emulated: DOMDocument.parse`. */
function strictClass<T extends abstract new (...args: never[]) => object>(made: T): T {
  const strict = new Proxy(made, {
    get(target, key, receiver) {
      if (
        typeof key === "symbol" ||
        key in target ||
        ["then", "toJSON", "asymmetricMatch", "$$typeof"].includes(key) ||
        !/^[A-Za-z]/.test(key)
      )
        return Reflect.get(target, key, receiver) as unknown;
      throw scriptMistake("dom-not-emulated", { member: `${made.name}.${key}` });
    },
  });
  Object.defineProperty(made.prototype, "constructor", { value: strict, writable: true, configurable: true });
  return strict;
}
