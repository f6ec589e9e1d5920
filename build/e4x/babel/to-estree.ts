import { guardDepth } from "../faults/guard-depth.ts";
import type { AnyNode } from "../tree/nodes.ts";
import type { TreeNode } from "../tree/tree-node.ts";
import { estreeLiteral } from "./babel-literal.ts";
import { CommentCarrier } from "./carry-comments.ts";
import { Conversion, type ConversionRule } from "./conversion.ts";

/** What of Babel's AST goes into the ESTree. */
export interface ToEstreeOptions {
  /** Which comments are kept; all when absent. */
  keepsComment?: (value: string) => boolean;
}

/**
 * Babel's AST as an ESTree with E4X nodes, comments included; the inverse of `toBabel`.
 * @param ast a File, a program or any other node; it is not changed
 * @throws Error for a node that ECMAScript and E4X do not have: TypeScript, JSX, proposals
 */
export function toEstree(ast: object, options: ToEstreeOptions = {}): TreeNode {
  const root = ast as AnyNode;
  return guardDepth(root, () => {
    const comments = new CommentCarrier(root, options.keepsComment);
    const conversion = new Conversion(rules, (from, to) => {
      for (const key of ["start", "end", "loc"]) if (from[key] !== undefined && from[key] !== null) to[key] = from[key] as unknown;
      comments.carry(from, to);
    });
    return conversion.convert(root) as TreeNode;
  });
}

/** Directives are statements again. */
function body(conversion: Conversion, { directives = [], body: statements }: AnyNode): AnyNode[] {
  return conversion.all([...(directives as AnyNode[]), ...(statements as AnyNode[])]).map(statement);
}

/** `replaceWith` makes statements of the expressions that Babel knows, and of no others. */
function statement(node: AnyNode): AnyNode {
  return node.type.startsWith("XML") && node.type !== "XMLDefaultDeclaration" ? { type: "ExpressionStatement", expression: node } : node;
}

function functionParts(conversion: Conversion, node: AnyNode): AnyNode {
  const closure = closureOf(node.body);
  return {
    type: "FunctionExpression",
    id: conversion.optional(node.id),
    params: conversion.all(node.params),
    body: conversion.convert(closure ?? node.body),
    generator: node.generator ?? false,
    async: node.async ?? false,
    expression: closure !== undefined,
  };
}

/** The expression of an expression closure, while its block is nothing else; comments of the block are those of the expression. */
function closureOf(block: AnyNode): AnyNode | undefined {
  const { extra, directives, body: statements } = block;
  if (!extra?.expressionClosure || directives?.length > 0) return undefined;
  const [statement, ...others] = statements as AnyNode[];
  const argument = statement?.argument as AnyNode | null | undefined;
  if (statement?.type !== "ReturnStatement" || others.length > 0 || !argument) return undefined;
  const comments = (...lists: unknown[]): unknown[] => lists.flatMap((list) => list ?? []);
  return {
    ...argument,
    leadingComments: comments(block.leadingComments, block.innerComments, statement.leadingComments, argument.leadingComments),
    trailingComments: comments(argument.trailingComments, statement.trailingComments, block.trailingComments),
  };
}

const functionRule: ConversionRule = (conversion, node) => ({ ...functionParts(conversion, node), type: node.type });

/** The function of a method, at the method's place. */
function methodValue(conversion: Conversion, { start, end, loc, ...node }: AnyNode): AnyNode {
  const value = functionParts(conversion, { ...node, id: null } as unknown as AnyNode);
  return { ...value, start, end, loc };
}

const classMethod: ConversionRule = (conversion, node) => ({
  type: "MethodDefinition",
  key: conversion.convert(node.key),
  computed: node.computed ?? false,
  value: methodValue(conversion, node),
  kind: node.kind ?? "method",
  static: node.static ?? false,
});
const classProperty: ConversionRule = (conversion, node) => ({
  type: "PropertyDefinition",
  key: conversion.convert(node.key),
  computed: node.computed ?? false,
  value: conversion.optional(node.value),
  static: node.static ?? false,
});

/** `a?.b.c` as one ChainExpression around plain accesses. */
const chain: ConversionRule = (conversion, node) => {
  const expression = link(conversion, node);
  // They go to the whole.
  delete expression.leadingComments;
  delete expression.trailingComments;
  return { type: "ChainExpression", expression };
};

function link(conversion: Conversion, node: AnyNode): AnyNode {
  if (!/^Optional/.test(node.type)) return conversion.convert(node);
  const below = node.type === "OptionalCallExpression" ? "callee" : "object";
  const operand: AnyNode = node[below];
  // What stands in parentheses is a chain of its own.
  const inner = operand.extra?.parenthesized ? conversion.convert(operand) : link(conversion, operand);
  const rest =
    below === "callee"
      ? { arguments: conversion.all(node.arguments) }
      : { property: conversion.convert(node.property), computed: node.computed };
  return conversion.placed(node, { type: node.type.slice("Optional".length), [below]: inner, ...rest, optional: node.optional });
}

/** Markup has no place for comments of the language: those that changes have brought there go before the literal. */
const markup: ConversionRule = (conversion, node) => {
  const copy = conversion.copy(node, { nodes: ["contents"] });
  if (typeof copy.contents === "string") return copy;
  const comments: AnyNode[] = [];
  for (const child of copy.contents as AnyNode[]) {
    for (const place of ["leadingComments", "innerComments", "trailingComments"]) {
      comments.push(...((child[place] ?? []) as AnyNode[]));
      delete child[place];
    }
  }
  if (comments.length > 0) copy.leadingComments = comments;
  return copy;
};

const literal: ConversionRule = (_, node) => estreeLiteral(node) as AnyNode;

const rules: Readonly<Record<string, ConversionRule>> = {
  File(conversion, { program }) {
    return conversion.convert(program);
  },
  Program: (conversion, node) => ({ type: "Program", sourceType: node.sourceType, body: body(conversion, node) }),
  BlockStatement: (conversion, node) => ({ type: "BlockStatement", body: body(conversion, node) }),
  Directive(conversion, { value: written }) {
    const { value, extra } = written as AnyNode;
    const expression: AnyNode = { type: "Literal", value: extra?.expressionValue ?? value };
    if (extra?.rawValue === value && typeof extra?.raw === "string") expression.raw = extra.raw;
    return { type: "ExpressionStatement", expression: conversion.placed(written, expression), directive: value };
  },

  FunctionDeclaration: functionRule,
  FunctionExpression: functionRule,
  ArrowFunctionExpression: (conversion, { params, body: inside, generator = false, async = false }) => ({
    type: "ArrowFunctionExpression",
    id: null,
    params: conversion.all(params),
    body: conversion.convert(inside),
    generator,
    async,
    expression: inside.type !== "BlockStatement",
  }),

  StringLiteral: literal,
  NumericLiteral: literal,
  BooleanLiteral: literal,
  NullLiteral: literal,
  BigIntLiteral: literal,
  RegExpLiteral: literal,

  ObjectProperty(conversion, node) {
    const { key, value, computed = false } = node;
    const named = value.type === "AssignmentPattern" ? value.left : value;
    const shorthand =
      node.shorthand === true && !computed && key.type === "Identifier" && named.type === "Identifier" && key.name === named.name;
    return {
      type: "Property",
      method: false,
      shorthand,
      computed,
      key: conversion.convert(key),
      value: conversion.convert(value),
      kind: "init",
    };
  },
  ObjectMethod(conversion, node) {
    const isMethod = node.kind === "method";
    return {
      type: "Property",
      method: isMethod,
      shorthand: false,
      computed: node.computed ?? false,
      key: conversion.convert(node.key),
      value: methodValue(conversion, node),
      kind: isMethod ? "init" : node.kind,
    };
  },
  ClassMethod: classMethod,
  ClassPrivateMethod: classMethod,
  ClassProperty: classProperty,
  ClassPrivateProperty: classProperty,
  PrivateName: (_, { id }) => ({ type: "PrivateIdentifier", name: id.name }),

  MemberExpression: (conversion, { object, property, computed }) => ({
    type: "MemberExpression",
    object: conversion.convert(object),
    property: conversion.convert(property),
    computed,
    optional: false,
  }),
  CallExpression(conversion, { callee, arguments: args }) {
    if (callee.type !== "Import")
      return { type: "CallExpression", callee: conversion.convert(callee), arguments: conversion.all(args), optional: false };
    const [source, options = null] = conversion.all(args);
    return { type: "ImportExpression", source, options };
  },
  ImportExpression: (conversion, { source, options }) => ({
    type: "ImportExpression",
    source: conversion.convert(source),
    options: conversion.optional(options),
  }),
  OptionalMemberExpression: chain,
  OptionalCallExpression: chain,
  ParenthesizedExpression: (conversion, { expression }) => conversion.convert(expression),
  ExportAllDeclaration: (conversion, node) => ({
    type: "ExportAllDeclaration",
    exported: null,
    source: conversion.convert(node.source),
    attributes: conversion.all(node.attributes ?? []),
  }),
  ExportNamedDeclaration(conversion, node) {
    const namespace = (node.specifiers as AnyNode[]).find(({ type }) => type === "ExportNamespaceSpecifier");
    if (namespace === undefined) return conversion.copy(node);
    if (node.specifiers.length > 1) throw new Error("export * as name together with other names is not ECMAScript");
    return {
      type: "ExportAllDeclaration",
      exported: conversion.convert(namespace.exported),
      source: conversion.convert(node.source),
      attributes: conversion.all(node.attributes ?? []),
    };
  },

  XMLIdentifier: (_, { name }) => ({ type: "Identifier", name }),
  XMLElement: markup,
  XMLList: markup,
  XMLStartTag: markup,
  XMLPointTag: markup,
  XMLEndTag: markup,
  XMLName: markup,
  XMLCompositeName: (conversion, node) => ({ ...markup(conversion, node), type: "XMLName" }),
  XMLAttribute(_, { value, raw }) {
    const isTrue = typeof raw === "string" && raw.slice(1, -1) === value;
    return isTrue ? { type: "XMLAttribute", value, raw } : { type: "XMLAttribute", value };
  },
};
