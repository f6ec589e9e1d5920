import { guardDepth } from "../faults/guard-depth.ts";
import type { AnyNode } from "../tree/nodes.ts";
import { babelLiteral } from "./babel-literal.ts";
import { babelLocation } from "./babel-location.ts";
import { Conversion, type ConversionRule } from "./conversion.ts";

/** What a conversion adds to the nodes. */
export interface ToBabelOptions {
  /** The name of the source in `loc.filename`. */
  filename?: string;
}

/**
 * An ESTree as Babel's AST; the inverse of `toEstree`. Three things are said differently from both:
 * static names in selectors are XMLIdentifier, as those of JSX are JSXIdentifier, because Babel takes each Identifier for a
 * variable; a tag's name that is put together is XMLCompositeName, because Babel's traversal tells nodes from texts by type;
 * the expression of an expression closure is a block that returns it (`extra.expressionClosure`).
 * @param ast a program, which gives a File, or any other node
 * @returns a new tree
 */
export function toBabel(ast: object, options: ToBabelOptions = {}): AnyNode {
  const root = ast as AnyNode;
  const conversion = new Conversion(rules, (from, to) => babelLocation(from, to, options.filename));
  const converted = guardDepth(root, () => conversion.convert(root));
  if (root.type !== "Program") return converted;
  return conversion.placed(root, { type: "File", program: converted, comments: [], tokens: null, errors: [] });
}

/** Statements without the directives before them, and these. */
function body(conversion: Conversion, statements: AnyNode[]): { body: AnyNode[]; directives: AnyNode[] } {
  const count = statements.findIndex(({ directive }) => typeof directive !== "string");
  const length = count < 0 ? statements.length : count;
  return {
    directives: statements.slice(0, length).map((node) => directive(conversion, node)),
    body: conversion.all(statements.slice(length)),
  };
}

function directive(conversion: Conversion, node: AnyNode): AnyNode {
  const { directive: value, expression } = node;
  const raw = (expression.raw as string | undefined) ?? `"${value as string}"`;
  const literal = { type: "DirectiveLiteral", value, extra: { raw, rawValue: value, expressionValue: expression.value } };
  return conversion.placed(node, { type: "Directive", value: conversion.placed(expression, literal) });
}

/** What functions and methods have in common. */
function functionParts(conversion: Conversion, node: AnyNode): Record<string, unknown> {
  const { generator = false, async = false, params, body: inside } = node;
  return {
    generator,
    async,
    params: conversion.all(params),
    body: inside.type === "BlockStatement" ? conversion.convert(inside) : closure(conversion, inside),
  };
}

/** `function (x) x + 1` (JavaScript 1.8): Babel's plugins and scopes take the body of a function for a block. */
function closure(conversion: Conversion, expression: AnyNode): AnyNode {
  const statement = conversion.placed(expression, { type: "ReturnStatement", argument: conversion.convert(expression) });
  return conversion.placed(expression, { type: "BlockStatement", body: [statement], directives: [], extra: { expressionClosure: true } });
}

const functionRule: ConversionRule = (conversion, node) => ({
  type: node.type,
  id: conversion.optional(node.id),
  ...functionParts(conversion, node),
});

/** Member access and calls: those of an optional chain have types of their own, from the first `?.` on. */
function access(conversion: Conversion, node: AnyNode, below: "object" | "callee", rest: Record<string, unknown>): AnyNode {
  const operand = conversion.convert(node[below]);
  // `(a?.b).c`: the chain ends before.
  const isClosed = node[below].type === "ChainExpression";
  if (isClosed) operand.extra = { ...operand.extra, parenthesized: true };
  const goesOn = !isClosed && /^Optional/.test(operand.type);
  if (!node.optional && !goesOn) return { type: node.type, [below]: operand, ...rest };
  return { type: `Optional${node.type}`, [below]: operand, ...rest, optional: node.optional === true };
}

/** A static name: no variable. */
function selectorName(conversion: Conversion, node: AnyNode, computed: boolean): AnyNode {
  if (computed || node.type !== "Identifier") return conversion.convert(node);
  return conversion.placed(node, { type: "XMLIdentifier", name: node.name });
}

function method(conversion: Conversion, node: AnyNode, type: string, rest: Record<string, unknown>): AnyNode {
  return { type, ...rest, key: conversion.convert(node.key), kind: node.kind, id: null, ...functionParts(conversion, node.value) };
}

const rules: Readonly<Record<string, ConversionRule>> = {
  Program: (conversion, node) => ({
    type: "Program",
    sourceType: node.sourceType ?? "script",
    interpreter: null,
    ...body(conversion, node.body),
  }),
  BlockStatement: (conversion, node) => ({ type: "BlockStatement", ...body(conversion, node.body) }),

  FunctionDeclaration: functionRule,
  FunctionExpression: functionRule,
  ArrowFunctionExpression: (conversion, { generator = false, async = false, params, body: inside }) => ({
    type: "ArrowFunctionExpression",
    id: null,
    generator,
    async,
    params: conversion.all(params),
    body: conversion.convert(inside),
  }),

  Literal: (_, node) => babelLiteral(node),
  Property(conversion, node) {
    const { kind, method: isMethod = false, shorthand = false, computed = false } = node;
    if (isMethod) return method(conversion, { ...node, kind: "method" }, "ObjectMethod", { method: true, computed });
    if (kind !== "init") return method(conversion, node, "ObjectMethod", { method: false, computed });
    const property: AnyNode = {
      type: "ObjectProperty",
      method: false,
      key: conversion.convert(node.key),
      computed,
      shorthand,
      value: conversion.convert(node.value),
    };
    if (shorthand) property.extra = { shorthand: true };
    return property;
  },
  MethodDefinition(conversion, node) {
    if (node.key.type === "PrivateIdentifier") return method(conversion, node, "ClassPrivateMethod", { static: node.static });
    return method(conversion, node, "ClassMethod", { static: node.static, computed: node.computed });
  },
  PropertyDefinition(conversion, node) {
    const fields = { static: node.static, key: conversion.convert(node.key), value: conversion.optional(node.value) };
    return node.key.type === "PrivateIdentifier"
      ? { type: "ClassPrivateProperty", ...fields }
      : { type: "ClassProperty", ...fields, computed: node.computed };
  },
  PrivateIdentifier(conversion, node) {
    const id: AnyNode = { type: "Identifier", name: node.name };
    const { start, end, loc } = node;
    conversion.placed(
      loc
        ? {
            type: "Identifier",
            name: node.name,
            start: start + 1,
            end,
            loc: { start: { line: loc.start.line, column: loc.start.column + 1 }, end: loc.end },
          }
        : node,
      id,
    );
    return { type: "PrivateName", id };
  },

  MemberExpression: (conversion, node) =>
    access(conversion, node, "object", { property: conversion.convert(node.property), computed: node.computed }),
  CallExpression: (conversion, node) => access(conversion, node, "callee", { arguments: conversion.all(node.arguments) }),
  ChainExpression: (conversion, { expression }) => conversion.convert(expression),
  ImportExpression(conversion, node) {
    const { start, loc } = node;
    const keyword = { type: "Import" };
    const callee = conversion.placed(
      loc ? { ...node, end: start + 6, loc: { start: loc.start, end: { line: loc.start.line, column: loc.start.column + 6 } } } : node,
      keyword,
    );
    return { type: "CallExpression", callee, arguments: conversion.all(node.options ? [node.source, node.options] : [node.source]) };
  },
  ImportDeclaration: (conversion, node) => ({ attributes: [], ...conversion.copy(node) }),
  ExportNamedDeclaration: (conversion, node) => ({ attributes: [], ...conversion.copy(node) }),
  ExportAllDeclaration(conversion, node) {
    if (!node.exported) return { attributes: [], ...conversion.copy(node, { nodes: ["source", "attributes"] }) };
    const exported = conversion.convert(node.exported);
    const specifier = { type: "ExportNamespaceSpecifier", exported };
    return {
      type: "ExportNamedDeclaration",
      specifiers: [conversion.placed(node.exported, specifier)],
      source: conversion.convert(node.source),
      attributes: conversion.all(node.attributes ?? []),
    };
  },

  XMLName: (conversion, node) =>
    typeof node.contents === "string" ? conversion.copy(node) : { type: "XMLCompositeName", contents: conversion.all(node.contents) },
  XMLAttributeSelector: (conversion, { attribute, computed }) => ({
    type: "XMLAttributeSelector",
    attribute: selectorName(conversion, attribute, computed),
    computed,
  }),
  XMLQualifiedIdentifier: (conversion, { left, right, computed }) => ({
    type: "XMLQualifiedIdentifier",
    left: conversion.convert(left),
    right: selectorName(conversion, right, computed),
    computed,
  }),
  XMLFunctionQualifiedIdentifier: (conversion, { right, computed }) => ({
    type: "XMLFunctionQualifiedIdentifier",
    right: selectorName(conversion, right, computed),
    computed,
  }),
  BinaryExpression(conversion, node) {
    if (node.operator !== "..") return conversion.copy(node);
    return {
      type: "BinaryExpression",
      left: conversion.convert(node.left),
      operator: "..",
      right: selectorName(conversion, node.right, false),
    };
  },
};
