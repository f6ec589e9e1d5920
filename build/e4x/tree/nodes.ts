import type { BaseNode, BlockStatement, CatchClause, Expression, Identifier, Node, Pattern, Statement, VariableDeclaration } from "estree";

/** A node of which only the type is known; what the passes of this folder walk over. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a tree of ~90 node types, told apart by `type` at run time
export type AnyNode = { type: string } & Record<string, any>;

/** An expression, E4X or not. */
export type E4XExpression = Expression | XMLLiteral | XMLSelector | XMLFilterExpression;

/** What an XML literal can be (ECMA-357 11.1.4, 11.1.5). */
export type XMLLiteral = XMLElement | XMLList | XMLCdata | XMLComment | XMLProcessingInstruction;

/** A name that selects children or attributes: the property of a MemberExpression, right of `..`, or on its own. */
export type XMLSelector = XMLAnyName | XMLQualifiedIdentifier | XMLFunctionQualifiedIdentifier | XMLAttributeSelector;

/** `<a/>`: one XMLPointTag. `<a>…</a>`: an XMLStartTag, contents, an XMLEndTag. */
export interface XMLElement extends BaseNode {
  /** What kind of node it is. */
  type: "XMLElement";
  /** Start tag, content and end tag, or one tag alone. */
  contents: (XMLStartTag | XMLPointTag | XMLEndTag | XMLContent)[];
}

/** What stands between two tags. */
export type XMLContent = XMLElement | XMLText | XMLEscape | XMLCdata | XMLComment | XMLProcessingInstruction;

/** `<>…</>` (11.1.5). */
export interface XMLList extends BaseNode {
  /** What kind of node it is. */
  type: "XMLList";
  /** What stands between the tags. */
  contents: XMLContent[];
}

/** What stands in a tag: the element's name, then attribute names and values in turn. */
export type XMLTagContent = XMLName | XMLAttribute | XMLEscape;

/** `<a b="1">` */
export interface XMLStartTag extends BaseNode {
  /** What kind of node it is. */
  type: "XMLStartTag";
  /** The name, then attribute names and values in turn. */
  contents: XMLTagContent[];
}

/** `<a b="1"/>` */
export interface XMLPointTag extends BaseNode {
  /** What kind of node it is. */
  type: "XMLPointTag";
  /** The name, then attribute names and values in turn. */
  contents: XMLTagContent[];
}

/** `</a>` */
export interface XMLEndTag extends BaseNode {
  /** What kind of node it is. */
  type: "XMLEndTag";
  /** The name. */
  contents: (XMLName | XMLEscape)[];
}

/** A static name with its prefix, or the pieces of a composite one: `_{n}`, `p:{t}`. */
export interface XMLName extends BaseNode {
  /** What kind of node it is. */
  type: "XMLName";
  /** The name as text; a composite one in pieces. */
  contents: string | (XMLName | XMLEscape)[];
}

/** A static attribute value. */
export interface XMLAttribute extends BaseNode {
  /** What kind of node it is. */
  type: "XMLAttribute";
  /** The text between the quotes as written: entities are not resolved. */
  value: string;
  /** The text with its quotes. */
  raw?: string;
}

/** Character data between tags. */
export interface XMLText extends BaseNode {
  /** What kind of node it is. */
  type: "XMLText";
  /** As written: entities are not resolved, white space is kept. */
  text: string;
}

/** `{expression}` in a tag or between tags. */
export interface XMLEscape extends BaseNode {
  /** What kind of node it is. */
  type: "XMLEscape";
  /** What stands in the braces. */
  expression: E4XExpression;
}

/** `<![CDATA[contents]]>` */
export interface XMLCdata extends BaseNode {
  /** What kind of node it is. */
  type: "XMLCdata";
  /** The text. */
  contents: string;
}

/** `<!--contents-->` */
export interface XMLComment extends BaseNode {
  /** What kind of node it is. */
  type: "XMLComment";
  /** The text. */
  contents: string;
}

/** `<?target contents?>` */
export interface XMLProcessingInstruction extends BaseNode {
  /** What kind of node it is. */
  type: "XMLProcessingInstruction";
  /** The first word. */
  target: string;
  /** Without the white space after the target. */
  contents: string;
}

/** `*` as a name (11.1.1). */
export interface XMLAnyName extends BaseNode {
  /** What kind of node it is. */
  type: "XMLAnyName";
}

/** `left::right`; `left::[right]` when computed (11.1.2). */
export interface XMLQualifiedIdentifier extends BaseNode {
  /** What kind of node it is. */
  type: "XMLQualifiedIdentifier";
  /** The namespace; `*` for any. */
  left: Identifier | XMLAnyName;
  /** The local name. */
  right: Identifier | XMLAnyName | E4XExpression;
  /** Whether the name stands in brackets. */
  computed: boolean;
}

/** `function::right`; `function::[right]` when computed. */
export interface XMLFunctionQualifiedIdentifier extends BaseNode {
  /** What kind of node it is. */
  type: "XMLFunctionQualifiedIdentifier";
  /** The name of the method. */
  right: Identifier | XMLAnyName | E4XExpression;
  /** Whether the name stands in brackets. */
  computed: boolean;
}

/** `@attribute`; `@[attribute]` when computed (11.1.1). */
export interface XMLAttributeSelector extends BaseNode {
  /** What kind of node it is. */
  type: "XMLAttributeSelector";
  /** The name; `*` for every attribute. */
  attribute: Identifier | XMLAnyName | XMLQualifiedIdentifier | E4XExpression;
  /** Whether the name stands in brackets. */
  computed: boolean;
}

/** `left.(right)` (11.2.4). */
export interface XMLFilterExpression extends BaseNode {
  /** What kind of node it is. */
  type: "XMLFilterExpression";
  /** What is filtered. */
  left: E4XExpression;
  /** The condition, which sees the names of each item. */
  right: E4XExpression;
}

/** `left..right` (11.2.3), as Reflect.parse gives it: a BinaryExpression of its own operator. */
export interface XMLDescendants extends BaseNode {
  /** What kind of node it is. */
  type: "BinaryExpression";
  /** The operator of descendants. */
  operator: "..";
  /** Where they are looked for. */
  left: E4XExpression;
  /** The name that they have. */
  right: Identifier | XMLSelector;
}

/** `default xml namespace = namespace;` (12.1), a statement. */
export interface XMLDefaultDeclaration extends BaseNode {
  /** What kind of node it is. */
  type: "XMLDefaultDeclaration";
  /** The namespace, as text or as an object. */
  namespace: E4XExpression;
}

/** `catch (param if guard) …`: it handles what the guard holds for. */
export interface GuardedCatchClause extends BaseNode {
  /** What kind of node it is. */
  type: "CatchClause";
  /** The variable, or what it is taken apart into. */
  param: Pattern;
  /** The condition. */
  guard: E4XExpression;
  /** What is done then. */
  body: BlockStatement;
}

/** A `try` statement with guarded handlers; they are tried in order before `handler`. */
export interface GuardedTryStatement extends BaseNode {
  /** What kind of node it is. */
  type: "TryStatement";
  /** What is tried. */
  block: BlockStatement;
  /** Absent when there are none, as in ESTree's core. */
  guardedHandlers?: GuardedCatchClause[];
  /** What handles the rest; null for none. */
  handler: CatchClause | null;
  /** What is done in any case; null for none. */
  finalizer: BlockStatement | null;
}

/** `function (x) x * 2`: an expression closure; its `body` is an expression and `expression` is true. */
export interface ExpressionClosure extends BaseNode {
  /** What kind of node it is. */
  type: "FunctionExpression" | "FunctionDeclaration";
  /** The name; null for none. */
  id: Identifier | null;
  /** The parameters. */
  params: Pattern[];
  /** The value. */
  body: E4XExpression;
  /** Tells it from a function with statements. */
  expression: true;
}

/** `for each (left in right) body` (12.2) has `each: true`, `for (left in right) body` false. */
export interface ForEachStatement extends BaseNode {
  /** What kind of node it is. */
  type: "ForInStatement";
  /** What takes each value or name. */
  left: VariableDeclaration | Pattern | E4XExpression;
  /** What is walked over. */
  right: E4XExpression;
  /** What is done each time. */
  body: Statement;
  /** Values instead of names. */
  each: boolean;
}

/** Every node that ESTree's core does not have. */
export type E4XNode =
  | XMLLiteral
  | XMLSelector
  | XMLFilterExpression
  | XMLDefaultDeclaration
  | XMLStartTag
  | XMLPointTag
  | XMLEndTag
  | XMLName
  | XMLAttribute
  | XMLText
  | XMLEscape;

/** Any node of a parsed script. */
export type ScriptNode = Node | E4XNode | GuardedCatchClause | GuardedTryStatement | ExpressionClosure | ForEachStatement;
