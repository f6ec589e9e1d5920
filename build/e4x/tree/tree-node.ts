import type { SourceLocation } from "estree";

/** A comment beside a node, in the words of ESTree or of Babel. */
export interface NodeComment {
  type: string;
  value: string;
  loc?: SourceLocation | null;
  /** It stands on lines of its own, wherever it comes from. */
  ownLine?: boolean;
}

/** What any node may have besides the fields of its type. */
export interface Attached {
  start?: number;
  end?: number;
  loc?: SourceLocation | null;
  leadingComments?: readonly NodeComment[] | null;
  innerComments?: readonly NodeComment[] | null;
  trailingComments?: readonly NodeComment[] | null;
  /** A statement that an empty line is to set off from the one above it. */
  blankBefore?: boolean;
  /** Babel's notes of how something was written. */
  extra?: Readonly<Record<string, unknown>>;
}

type Block = NodeOf<"BlockStatement">;
type TagName = NodeOf<"XMLName" | "XMLCompositeName" | "XMLEscape">;
type Tag = { contents: [TagName, ...(TagName | NodeOf<"XMLAttribute">)[]] };
type Operation = { left: TreeNode; operator: string; right: TreeNode };
type Parameters = { params: TreeNode[]; generator?: boolean; async?: boolean };
/** The body is an expression in an expression closure. */
type Function = Parameters & { id?: NodeOf<"Identifier"> | null; body: TreeNode; expression?: boolean };
type Method = Parameters & { key: TreeNode; computed?: boolean; kind: string; static?: boolean; body: Block; expression?: boolean };
type Property = { key: TreeNode; value: TreeNode; computed?: boolean; shorthand?: boolean; method?: boolean; kind?: string };
type Field = { key: TreeNode; value: TreeNode | null; computed?: boolean; static?: boolean };
type Class = { id: NodeOf<"Identifier"> | null; superClass: TreeNode | null; body: NodeOf<"ClassBody"> };
type Member = { object: TreeNode; property: TreeNode; computed: boolean; optional?: boolean };
type Call = { callee: TreeNode; arguments: TreeNode[]; optional?: boolean };
type Attributes = { attributes?: NodeOf<"ImportAttribute">[] };

/**
 * The fields of every type of node that the passes meet: of ESTree, of E4X and Mozilla's extensions, and of Babel's AST where it differs. They
 * say what a tree is while passes change it: E4X may stand wherever an expression may, lowered or not. The nodes that `parse` promises to
 * others are in `nodes.ts`.
 */
interface Fields {
  // Statements
  Program: { body: TreeNode[]; sourceType?: string; directives?: NodeOf<"Directive">[]; comments?: readonly NodeComment[] };
  EmptyStatement: object;
  DebuggerStatement: object;
  BlockStatement: {
    body: TreeNode[];
    directives?: NodeOf<"Directive">[];
    /** Only while it is printed. */
    isFunctionBody?: boolean;
  };
  ExpressionStatement: { expression: TreeNode; directive?: string };
  IfStatement: { test: TreeNode; consequent: TreeNode; alternate?: TreeNode | null };
  LabeledStatement: { label: NodeOf<"Identifier">; body: TreeNode };
  BreakStatement: { label?: NodeOf<"Identifier"> | null };
  ContinueStatement: { label?: NodeOf<"Identifier"> | null };
  WithStatement: { object: TreeNode; body: TreeNode };
  SwitchStatement: { discriminant: TreeNode; cases: NodeOf<"SwitchCase">[] };
  SwitchCase: { test?: TreeNode | null; consequent: TreeNode[] };
  ReturnStatement: { argument?: TreeNode | null };
  ThrowStatement: { argument: TreeNode };
  TryStatement: {
    block: Block;
    guardedHandlers?: NodeOf<"CatchClause">[];
    handler?: NodeOf<"CatchClause"> | null;
    finalizer?: Block | null;
  };
  CatchClause: { param: TreeNode | null; guard?: TreeNode | null; body: Block };
  WhileStatement: { test: TreeNode; body: TreeNode };
  DoWhileStatement: { body: TreeNode; test: TreeNode };
  ForStatement: { init?: TreeNode | null; test?: TreeNode | null; update?: TreeNode | null; body: TreeNode };
  ForInStatement: { left: TreeNode; right: TreeNode; body: TreeNode; each?: boolean };
  ForOfStatement: { left: TreeNode; right: TreeNode; body: TreeNode; await?: boolean };
  VariableDeclaration: { kind: string; declarations: NodeOf<"VariableDeclarator">[] };
  VariableDeclarator: { id: TreeNode; init?: TreeNode | null };
  FunctionDeclaration: Function;
  ClassDeclaration: Class;
  XMLDefaultDeclaration: { namespace: TreeNode };

  // Expressions
  Identifier: { name: string };
  Literal: {
    value?: unknown;
    raw?: string;
    regex?: { pattern: string; flags: string };
    bigint?: string;
    /** Only while it is printed. */
    isDirective?: boolean;
  };
  ThisExpression: object;
  Super: object;
  ArrayExpression: { elements: (TreeNode | null)[] };
  ObjectExpression: { properties: TreeNode[] };
  Property: Property;
  FunctionExpression: Function;
  ArrowFunctionExpression: Function;
  ClassExpression: Class;
  ClassBody: { body: TreeNode[] };
  MethodDefinition: { key: TreeNode; value: NodeOf<"FunctionExpression">; kind: string; computed?: boolean; static?: boolean };
  PropertyDefinition: Field;
  PrivateIdentifier: { name: string };
  StaticBlock: { body: TreeNode[] };
  SequenceExpression: { expressions: TreeNode[] };
  UnaryExpression: { operator: string; prefix?: boolean; argument: TreeNode };
  UpdateExpression: { operator: string; prefix: boolean; argument: TreeNode };
  BinaryExpression: Operation;
  LogicalExpression: Operation;
  AssignmentExpression: Operation;
  ConditionalExpression: { test: TreeNode; consequent: TreeNode; alternate: TreeNode };
  CallExpression: Call & {
    /** A literal of XML in which nothing is evaluated, once `finishLowered` has found that out. */
    isStatic?: boolean;
  };
  NewExpression: Call;
  MemberExpression: Member;
  ChainExpression: { expression: TreeNode };
  ImportExpression: { source: TreeNode; options?: TreeNode | null };
  MetaProperty: { meta: NodeOf<"Identifier">; property: NodeOf<"Identifier"> };
  SpreadElement: { argument: TreeNode };
  AwaitExpression: { argument: TreeNode };
  YieldExpression: { argument?: TreeNode | null; delegate?: boolean };
  TemplateLiteral: { quasis: NodeOf<"TemplateElement">[]; expressions: TreeNode[] };
  TemplateElement: { value: { raw: string; cooked?: string | null }; tail: boolean };
  TaggedTemplateExpression: { tag: TreeNode; quasi: NodeOf<"TemplateLiteral"> };
  ObjectPattern: { properties: NodeOf<"Property" | "ObjectProperty" | "RestElement">[] };
  ArrayPattern: { elements: (TreeNode | null)[] };
  RestElement: { argument: TreeNode };
  AssignmentPattern: { left: TreeNode; right: TreeNode };

  // Modules
  ImportDeclaration: { specifiers: TreeNode[]; source: TreeNode } & Attributes;
  ImportSpecifier: { imported: TreeNode; local: NodeOf<"Identifier"> };
  ImportDefaultSpecifier: { local: NodeOf<"Identifier"> };
  ImportNamespaceSpecifier: { local: NodeOf<"Identifier"> };
  ImportAttribute: { key: TreeNode; value: TreeNode };
  ExportNamedDeclaration: { declaration?: TreeNode | null; specifiers: TreeNode[]; source?: TreeNode | null } & Attributes;
  ExportDefaultDeclaration: { declaration: TreeNode };
  ExportAllDeclaration: { exported?: TreeNode | null; source: TreeNode } & Attributes;
  ExportSpecifier: { local: TreeNode; exported: TreeNode };

  // E4X
  XMLElement: { contents: [NodeOf<"XMLStartTag" | "XMLPointTag">, ...TreeNode[]] };
  XMLList: { contents: TreeNode[] };
  XMLStartTag: Tag;
  XMLPointTag: Tag;
  XMLEndTag: { contents: [TagName] };
  XMLName: { contents: string | TagName[] };
  XMLAttribute: { value: string; raw?: string };
  XMLText: { text: string };
  XMLEscape: { expression: TreeNode };
  XMLCdata: { contents: string };
  XMLComment: { contents: string };
  XMLProcessingInstruction: { target: string; contents: string };
  XMLAnyName: object;
  XMLQualifiedIdentifier: { left: TreeNode; right: TreeNode; computed: boolean };
  XMLFunctionQualifiedIdentifier: { right: TreeNode; computed: boolean };
  XMLAttributeSelector: { attribute: TreeNode; computed: boolean };
  XMLFilterExpression: { left: TreeNode; right: TreeNode };

  // Babel's AST
  File: { program: NodeOf<"Program"> };
  Directive: { value: NodeOf<"DirectiveLiteral"> };
  DirectiveLiteral: { value: string };
  StringLiteral: { value: string };
  NumericLiteral: { value: number };
  BooleanLiteral: { value: boolean };
  NullLiteral: object;
  BigIntLiteral: { value: string };
  RegExpLiteral: { pattern: string; flags: string };
  ObjectProperty: Property;
  ObjectMethod: Method;
  ClassMethod: Method;
  ClassPrivateMethod: Method;
  ClassProperty: Field;
  ClassPrivateProperty: Field;
  PrivateName: { id: NodeOf<"Identifier"> };
  OptionalMemberExpression: Member;
  OptionalCallExpression: Call;
  ParenthesizedExpression: { expression: TreeNode };
  Import: object;
  ExportNamespaceSpecifier: { exported: NodeOf<"Identifier"> };
  /** A static name in a selector. */
  XMLIdentifier: { name: string };
  XMLCompositeName: { contents: TagName[] };
}

/** A type of node. */
export type NodeType = keyof Fields;

/** The nodes of a type, or of several. */
export type NodeOf<T extends NodeType> = { [K in T]: Attached & { type: K } & Fields[K] }[T];

/** Any node. */
export type TreeNode = NodeOf<NodeType>;

/** The tree of a script or module. */
export type ProgramNode = NodeOf<"Program">;

/** What a pass does with the nodes of each type; it leaves the types out that it treats all alike. */
export type NodeRules<Pass, Rest extends readonly unknown[], Result> = {
  readonly [T in NodeType]?: (pass: Pass, node: NodeOf<T>, ...rest: Rest) => Result;
};
