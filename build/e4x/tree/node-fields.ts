import type { E4XNode } from "./nodes.ts";
import type { NodeOf, NodeType } from "./tree-node.ts";

/** The properties of one type of node, places and comments aside. */
export interface NodeFields {
  /** Those that hold nodes, in the order of the text (a template's parts aside). */
  readonly nodes: readonly string[];
  /** Those that hold texts and flags. */
  readonly values?: readonly string[];
}

/** Tables whose every name is a property of the node. */
type Named = {
  readonly [T in NodeType]?: { readonly nodes: readonly (keyof NodeOf<T>)[]; readonly values?: readonly (keyof NodeOf<T>)[] };
};

/** Nodes of E4X. */
const e4x = {
  XMLElement: { nodes: ["contents"] },
  XMLList: { nodes: ["contents"] },
  XMLStartTag: { nodes: ["contents"] },
  XMLPointTag: { nodes: ["contents"] },
  XMLEndTag: { nodes: ["contents"] },
  XMLName: { nodes: ["contents"] },
  XMLAttribute: { nodes: [], values: ["value", "raw"] },
  XMLText: { nodes: [], values: ["text"] },
  XMLEscape: { nodes: ["expression"] },
  XMLCdata: { nodes: [], values: ["contents"] },
  XMLComment: { nodes: [], values: ["contents"] },
  XMLProcessingInstruction: { nodes: [], values: ["target", "contents"] },
  XMLAnyName: { nodes: [] },
  XMLQualifiedIdentifier: { nodes: ["left", "right"], values: ["computed"] },
  XMLFunctionQualifiedIdentifier: { nodes: ["right"], values: ["computed"] },
  XMLAttributeSelector: { nodes: ["attribute"], values: ["computed"] },
  XMLFilterExpression: { nodes: ["left", "right"] },
  XMLDefaultDeclaration: { nodes: ["namespace"] },
} satisfies Named & Record<E4XNode["type"], NodeFields>;

/** Nodes of scripts, Mozilla's extensions included, that ESTree and Babel's AST have alike. */
const script = {
  EmptyStatement: { nodes: [] },
  DebuggerStatement: { nodes: [] },
  ExpressionStatement: { nodes: ["expression"] },
  IfStatement: { nodes: ["test", "consequent", "alternate"] },
  LabeledStatement: { nodes: ["label", "body"] },
  BreakStatement: { nodes: ["label"] },
  ContinueStatement: { nodes: ["label"] },
  WithStatement: { nodes: ["object", "body"] },
  SwitchStatement: { nodes: ["discriminant", "cases"] },
  SwitchCase: { nodes: ["test", "consequent"] },
  ReturnStatement: { nodes: ["argument"] },
  ThrowStatement: { nodes: ["argument"] },
  TryStatement: { nodes: ["block", "guardedHandlers", "handler", "finalizer"] },
  CatchClause: { nodes: ["param", "guard", "body"] },
  WhileStatement: { nodes: ["test", "body"] },
  DoWhileStatement: { nodes: ["body", "test"] },
  ForStatement: { nodes: ["init", "test", "update", "body"] },
  ForInStatement: { nodes: ["left", "right", "body"], values: ["each"] },
  ForOfStatement: { nodes: ["left", "right", "body"], values: ["await"] },
  VariableDeclaration: { nodes: ["declarations"], values: ["kind"] },
  VariableDeclarator: { nodes: ["id", "init"] },
  Identifier: { nodes: [], values: ["name"] },
  ThisExpression: { nodes: [] },
  ArrayExpression: { nodes: ["elements"] },
  ObjectExpression: { nodes: ["properties"] },
  SequenceExpression: { nodes: ["expressions"] },
  UnaryExpression: { nodes: ["argument"], values: ["operator", "prefix"] },
  UpdateExpression: { nodes: ["argument"], values: ["operator", "prefix"] },
  BinaryExpression: { nodes: ["left", "right"], values: ["operator"] },
  LogicalExpression: { nodes: ["left", "right"], values: ["operator"] },
  AssignmentExpression: { nodes: ["left", "right"], values: ["operator"] },
  ConditionalExpression: { nodes: ["test", "consequent", "alternate"] },
  NewExpression: { nodes: ["callee", "arguments"] },
  ObjectPattern: { nodes: ["properties"] },
  ArrayPattern: { nodes: ["elements"] },
} satisfies Named;

/** Nodes of today's ECMAScript, for modules, that ESTree and Babel's AST have alike. */
const modern = {
  AssignmentPattern: { nodes: ["left", "right"] },
  AwaitExpression: { nodes: ["argument"] },
  ClassBody: { nodes: ["body"] },
  ClassDeclaration: { nodes: ["id", "superClass", "body"] },
  ClassExpression: { nodes: ["id", "superClass", "body"] },
  ExportDefaultDeclaration: { nodes: ["declaration"] },
  ExportNamedDeclaration: { nodes: ["declaration", "specifiers", "source", "attributes"] },
  ExportSpecifier: { nodes: ["local", "exported"] },
  ImportAttribute: { nodes: ["key", "value"] },
  ImportDeclaration: { nodes: ["specifiers", "source", "attributes"] },
  ImportDefaultSpecifier: { nodes: ["local"] },
  ImportNamespaceSpecifier: { nodes: ["local"] },
  ImportSpecifier: { nodes: ["imported", "local"] },
  MetaProperty: { nodes: ["meta", "property"] },
  RestElement: { nodes: ["argument"] },
  SpreadElement: { nodes: ["argument"] },
  StaticBlock: { nodes: ["body"] },
  Super: { nodes: [] },
  TaggedTemplateExpression: { nodes: ["tag", "quasi"] },
  TemplateElement: { nodes: [], values: ["value", "tail"] },
  TemplateLiteral: { nodes: ["quasis", "expressions"] },
  YieldExpression: { nodes: ["argument"], values: ["delegate"] },
} satisfies Named;

/** Nodes that Babel's AST has under another name, or with other properties: what they hold besides nodes is said where they are converted. */
const estree = {
  Program: { nodes: ["body"] },
  BlockStatement: { nodes: ["body"] },
  FunctionDeclaration: { nodes: ["id", "params", "body"] },
  FunctionExpression: { nodes: ["id", "params", "body"] },
  ArrowFunctionExpression: { nodes: ["params", "body"] },
  Literal: { nodes: [] },
  Property: { nodes: ["key", "value"] },
  CallExpression: { nodes: ["callee", "arguments"] },
  MemberExpression: { nodes: ["object", "property"] },
  ChainExpression: { nodes: ["expression"] },
  ExportAllDeclaration: { nodes: ["exported", "source", "attributes"] },
  ImportExpression: { nodes: ["source", "options"] },
  MethodDefinition: { nodes: ["key", "value"] },
  PrivateIdentifier: { nodes: [] },
  PropertyDefinition: { nodes: ["key", "value"] },
} satisfies Named;

/** What each type of node has that ESTree and Babel's AST have alike; the names in E4X, which Babel has in two types, are among them. */
export const commonFields: Readonly<Record<string, NodeFields>> = { ...script, ...modern, ...e4x };

/** What each type of node of a script or module has. */
export const nodeFields: Readonly<Record<string, NodeFields>> = { ...commonFields, ...estree };
