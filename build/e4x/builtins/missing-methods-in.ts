import { engineMembers } from "../../engine/engine-members.ts";
import { kindNames, type MissingMethod, missingMethods } from "../../engine/missing-methods.ts";
import { xmlMethods } from "../../engine/xml-methods.ts";
import type { ProgramNode, TreeNode } from "../tree/tree-node.ts";
import { childNodes } from "../tree/walk.ts";
import type { MissingBuiltin } from "./missing-builtin.ts";

/** Methods of XML values that are called as newer ones of texts are. */
const OF_XML: ReadonlySet<string> = new Set(["normalize"]);

/**
 * The calls of methods that newer JavaScript has and the engine has not: an error where the value is a text, an array or a regular expression
 * as it is written, else a warning. A method that the program itself makes, on a prototype or an object of its own, is none of them.
 */
export function missingMethodsIn(root: ProgramNode): MissingBuiltin[] {
  const calls: { node: TreeNode; name: string; kind: string | undefined; method: MissingMethod }[] = [];
  const own = new Set<string>();
  const open: TreeNode[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const made = madeName(node);
    if (made !== undefined) own.add(made);
    const called = calledMethod(node);
    const method = called && missingMethods.get(called.name);
    if (called && method && !isStandardObject(called.object) && !isXml(called.object))
      calls.push({ node: called.property, name: called.name, kind: writtenKind(called.object), method });
    for (const child of childNodes(node).reverse()) open.push(child);
  }
  return calls.flatMap(({ node, name, kind, method: { of, advice } }): MissingBuiltin[] => {
    if (own.has(name) || (kind !== undefined && !of.includes(kind))) return [];
    if (kind !== undefined) return [{ code: "XTK1009", details: { name: `${kind}.prototype.${name}`, advice }, node }];
    return OF_XML.has(name) ? [] : [{ code: "XTK1040", details: { name, kinds: kindNames(of), advice }, node }];
  });
}

function calledMethod(node: TreeNode): { object: TreeNode; property: TreeNode; name: string } | undefined {
  if (node.type !== "CallExpression" || node.callee.type !== "MemberExpression") return undefined;
  const { object, property, computed } = node.callee;
  if (!computed) return property.type === "Identifier" ? { object, property, name: property.name } : undefined;
  return property.type === "Literal" && typeof property.value === "string" ? { object, property, name: property.value } : undefined;
}

/** XML as it is written, and what its methods give: a call there means elements of the name. */
function isXml(node: TreeNode): boolean {
  if (node.type === "XMLElement" || node.type === "XMLList") return true;
  if (node.type !== "CallExpression" || node.callee.type !== "MemberExpression") return false;
  const { property, object } = node.callee;
  return property.type === "Identifier" && xmlMethods.has(property.name) && isXml(object);
}

/** `Object.keys` is a function of its own. */
function isStandardObject(node: TreeNode): boolean {
  return node.type === "Identifier" && engineMembers.has(node.name);
}

/** The kind of a value that is written down. */
function writtenKind(node: TreeNode): string | undefined {
  if (node.type === "ArrayExpression") return "Array";
  if (node.type === "TemplateLiteral") return "String";
  if (node.type !== "Literal") return undefined;
  if ("regex" in node && node.regex) return "RegExp";
  return typeof node.value === "string" ? "String" : undefined;
}

/** The name of a member that is put somewhere: `o.find = …`, `{ find: … }`. */
function madeName(node: TreeNode): string | undefined {
  if (node.type === "Property") return keyName(node.key);
  if (node.type !== "AssignmentExpression" || node.left.type !== "MemberExpression") return undefined;
  return keyName(node.left.property);
}

function keyName(key: TreeNode): string | undefined {
  if (key.type === "Identifier") return key.name;
  return key.type === "Literal" && typeof key.value === "string" ? key.value : undefined;
}
