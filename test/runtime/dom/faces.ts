import { attributeText } from "./attribute-text.ts";
import { FLAT_DOM, flattenTree, unflattenTree, type FlatTree } from "./flat-tree.ts";
import { putAttribute, type TreeNode } from "./tree.ts";
import { isQualifiedName } from "./xml-names.ts";
import { scriptMistake } from "../mistakes/script-mistake.ts";

/** Names that the language and test runners look up on any object: they must answer, not throw. */
const ASKED_OF_ANYTHING: ReadonlySet<string> = new Set(["then", "toJSON", "length", "asymmetricMatch", "inspect", "size", "tagName"]);

/** The values that scripts see, one per node. */
export interface Faces {
  /** The value of a node; the same one each time. */
  face(tree: TreeNode): object;
  /** The value of a node, or null. */
  faceOrNull(tree: TreeNode | null): object | null;
  /** The node behind a value, undefined for anything else. */
  peek(value: unknown): TreeNode | undefined;
  /** The same, or a copy of the node when the value is of another runtime. */
  understand(value: unknown): TreeNode | undefined;
  /**
   * The node behind a value.
   * @param where what to name in the message
   * @throws TypeError for what is no node of this runtime
   */
  treeOf(value: unknown, where: string): TreeNode;
  /** Makes a new object of a class the value of a node. */
  adopt(target: object, tree: TreeNode): object;
}

/**
 * Makes the table of values and nodes. Values are Proxies: `$name` reads and writes the attribute `name`, and a member that Campaign's
 * documentation does not name throws `not emulated: DOMElement.name`.
 * @param make makes the value of a node by the class of its kind
 */
export function createFaces(make: (tree: TreeNode) => object): Faces {
  const faces = new WeakMap<TreeNode, object>();
  const trees = new WeakMap<object, TreeNode>();
  const peek = (value: unknown): TreeNode | undefined => (typeof value === "object" && value !== null ? trees.get(value) : undefined);
  const face = (tree: TreeNode): object => faces.get(tree) ?? make(tree);
  return {
    face,
    faceOrNull: (tree) => tree && face(tree),
    peek,
    understand(value) {
      if (typeof value !== "object" || value === null) return undefined;
      const own = peek(value);
      if (own) return own;
      const hand = (value as Record<symbol, unknown>)[FLAT_DOM];
      return typeof hand === "function" ? unflattenTree((hand as () => FlatTree)()) : undefined;
    },
    treeOf(value, where) {
      const tree = peek(value);
      if (!tree) throw scriptMistake("dom-no-node", { where });
      return tree;
    },
    adopt(target, tree) {
      const proxy = new Proxy(target, new FaceHandler(tree));
      faces.set(tree, proxy);
      trees.set(proxy, tree);
      return proxy;
    },
  };
}

class FaceHandler implements ProxyHandler<object> {
  private readonly tree: TreeNode;

  constructor(tree: TreeNode) {
    this.tree = tree;
  }

  get(target: object, key: string | symbol, receiver: unknown): unknown {
    if (key === FLAT_DOM) return () => flattenTree(this.tree);
    const attribute = this.attributeName(key);
    if (attribute !== undefined) return this.tree.attributes!.get(attribute)?.value ?? "";
    if (key in target) return Reflect.get(target, key, receiver) as unknown;
    if (typeof key === "symbol" || ASKED_OF_ANYTHING.has(key) || !/^[A-Za-z]/.test(key)) return undefined;
    throw unknownMember(target, key);
  }

  set(target: object, key: string | symbol, value: unknown, receiver: unknown): boolean {
    const attribute = this.attributeName(key);
    if (attribute !== undefined) {
      putAttribute(this.tree, attribute, null, attributeText(value, `${classOf(target)}.${String(key)}`));
      return true;
    }
    for (let place: object | null = target; place; place = Object.getPrototypeOf(place) as object | null) {
      const member = Object.getOwnPropertyDescriptor(place, key);
      if (!member) continue;
      if (!member.set) throw scriptMistake("dom-read-only-member", { path: `${classOf(target)}.${String(key)}` });
      Reflect.apply(member.set, receiver, [value]);
      return true;
    }
    throw unknownMember(target, String(key));
  }

  has(target: object, key: string | symbol): boolean {
    const attribute = this.attributeName(key);
    return attribute === undefined ? key in target : this.tree.attributes!.has(attribute);
  }

  deleteProperty(target: object, key: string | symbol): boolean {
    throw scriptMistake("dom-delete", { member: `${classOf(target)}.${String(key)}` });
  }

  defineProperty(target: object, key: string | symbol): boolean {
    throw unknownMember(target, String(key));
  }

  setPrototypeOf(): boolean {
    return false;
  }

  preventExtensions(): boolean {
    return false;
  }

  /** The attribute that `$name` stands for. */
  private attributeName(key: string | symbol): string | undefined {
    if (typeof key === "symbol" || !key.startsWith("$") || !this.tree.attributes) return undefined;
    const name = key.slice(1);
    return isQualifiedName(name) ? name : undefined;
  }
}

function classOf(target: object): string {
  return (target as Record<symbol, string>)[Symbol.toStringTag]!;
}

function unknownMember(target: object, key: string): Error {
  const owner = classOf(target);
  const near = membersOf(target).find((member) => member.toLowerCase() === key.toLowerCase());
  const attribute = owner === "DOMElement" ? { attribute: key, name: key.replace(/^\$/, "") } : {};
  return scriptMistake("dom-not-emulated", { member: `${owner}.${key}`, near, ...attribute });
}

function membersOf(target: object): string[] {
  const names: string[] = [];
  for (
    let place = Object.getPrototypeOf(target) as object | null;
    place && place !== Object.prototype;
    place = Object.getPrototypeOf(place) as object | null
  )
    names.push(...Object.getOwnPropertyNames(place));
  return names;
}
