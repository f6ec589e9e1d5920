import ts from "typescript";
import { skipWrapping } from "./skip-wrapping.ts";
import type { TypeAnswers } from "./type-answers.ts";

/** An attribute as written in a builder call or a TSX element. */
export interface BuiltAttribute {
  name: string;
  /** The name's token. */
  nameNode: ts.Node;
  /** The value; undefined for a TSX attribute without one. */
  value: ts.Expression | undefined;
}

/** `x("tag", {…}, …)` or `<tag …>`: the same element in one shape. */
export interface BuiltElement {
  form: "call" | "tsx";
  /** The name, where it is static. */
  tag: string | undefined;
  /** The name's token. */
  tagNode: ts.Node;
  attributes: BuiltAttribute[];
  /** False when attributes come from a spread, a computed name or a variable: there may be others. */
  complete: boolean;
  /** Whether anything stands inside. */
  hasContent: boolean;
}

/** The kinds of nodes that an element is read from. */
export const elementKinds: readonly ts.SyntaxKind[] = [
  ts.SyntaxKind.CallExpression,
  ts.SyntaxKind.JsxOpeningElement,
  ts.SyntaxKind.JsxSelfClosingElement,
];

/** The text of a literal, or of an expression whose type is one literal. */
export function literalText(node: ts.Expression | undefined, checker: ts.TypeChecker): string | undefined {
  if (node === undefined) return undefined;
  const expression = skipWrapping(node);
  if (ts.isStringLiteralLike(expression)) return expression.text;
  const type = checker.getTypeAtLocation(expression);
  return type.isStringLiteral() ? type.value : undefined;
}

/** The properties of an object literal as attributes. */
export function readObject(object: ts.ObjectLiteralExpression): Pick<BuiltElement, "attributes" | "complete"> {
  const attributes: BuiltAttribute[] = [];
  let complete = true;
  for (const property of object.properties) {
    const { name } = property;
    if (ts.isPropertyAssignment(property) && name !== undefined && !ts.isComputedPropertyName(name) && !ts.isPrivateIdentifier(name)) {
      attributes.push({ name: name.text, nameNode: name, value: property.initializer });
    } else if (ts.isShorthandPropertyAssignment(property)) {
      attributes.push({ name: property.name.text, nameNode: property.name, value: property.name });
    } else {
      complete = false;
    }
  }
  return { attributes, complete };
}

function readCall(call: ts.CallExpression, { checker, calleeType }: TypeAnswers): BuiltElement | undefined {
  const [tagNode, attributesNode] = call.arguments;
  if (tagNode === undefined || ts.isSpreadElement(tagNode) || calleeType(call) !== "XmlBuilder") return undefined;
  const head = { form: "call" as const, tag: literalText(tagNode, checker), tagNode, hasContent: call.arguments.length > 2 };
  if (attributesNode === undefined || attributesNode.kind === ts.SyntaxKind.NullKeyword) return { ...head, attributes: [], complete: true };
  const attributes = skipWrapping(attributesNode);
  return ts.isObjectLiteralExpression(attributes) ? { ...head, ...readObject(attributes) } : { ...head, attributes: [], complete: false };
}

function readTsx(element: ts.JsxOpeningLikeElement): BuiltElement {
  const attributes: BuiltAttribute[] = [];
  let complete = true;
  for (const attribute of element.attributes.properties) {
    if (ts.isJsxSpreadAttribute(attribute)) {
      complete = false;
      continue;
    }
    const { name, initializer } = attribute;
    const value = initializer !== undefined && ts.isJsxExpression(initializer) ? initializer.expression : initializer;
    attributes.push({ name: ts.isIdentifier(name) ? name.text : name.getText(), nameNode: name, value });
  }
  return {
    form: "tsx",
    tag: element.tagName.getText(),
    tagNode: element.tagName,
    attributes,
    complete,
    hasContent: ts.isJsxOpeningElement(element),
  };
}

/** Reads a builder call or TSX element; undefined for every other node, and for the children of either. */
export function readBuiltElement(node: ts.Node, types: TypeAnswers): BuiltElement | undefined {
  if (ts.isCallExpression(node)) return readCall(node, types);
  return ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node) ? readTsx(node) : undefined;
}

/** The attribute of that name. */
export function attributeOf(element: BuiltElement, name: string): BuiltAttribute | undefined {
  return element.attributes.find((attribute) => attribute.name === name);
}
