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
  type: "XMLElement";
  contents: (XMLStartTag | XMLPointTag | XMLEndTag | XMLContent)[];
}

/** What stands between two tags. */
export type XMLContent = XMLElement | XMLText | XMLEscape | XMLCdata | XMLComment | XMLProcessingInstruction;

/** `<>…</>` (11.1.5). */
export interface XMLList extends BaseNode {
  type: "XMLList";
  contents: XMLContent[];
}

/** What stands in a tag: the element's name, then attribute names and values in turn. */
export type XMLTagContent = XMLName | XMLAttribute | XMLEscape;

/** `<a b="1">` */
export interface XMLStartTag extends BaseNode {
  type: "XMLStartTag";
  contents: XMLTagContent[];
}

/** `<a b="1"/>` */
export interface XMLPointTag extends BaseNode {
  type: "XMLPointTag";
  contents: XMLTagContent[];
}

/** `</a>` */
export interface XMLEndTag extends BaseNode {
  type: "XMLEndTag";
  contents: (XMLName | XMLEscape)[];
}

/** A static name with its prefix, or the pieces of a composite one: `_{n}`, `p:{t}`. */
export interface XMLName extends BaseNode {
  type: "XMLName";
  contents: string | (XMLName | XMLEscape)[];
}

/** A static attribute value. */
export interface XMLAttribute extends BaseNode {
  type: "XMLAttribute";
  /** The text between the quotes as written: entities are not resolved. */
  value: string;
  /** The text with its quotes. */
  raw?: string;
}

/** Character data between tags. */
export interface XMLText extends BaseNode {
  type: "XMLText";
  /** As written: entities are not resolved, white space is kept. */
  text: string;
}

/** `{expression}` in a tag or between tags. */
export interface XMLEscape extends BaseNode {
  type: "XMLEscape";
  expression: E4XExpression;
}

/** `<![CDATA[contents]]>` */
export interface XMLCdata extends BaseNode {
  type: "XMLCdata";
  contents: string;
}

/** `<!--contents-->` */
export interface XMLComment extends BaseNode {
  type: "XMLComment";
  contents: string;
}

/** `<?target contents?>` */
export interface XMLProcessingInstruction extends BaseNode {
  type: "XMLProcessingInstruction";
  target: string;
  /** Without the white space after the target. */
  contents: string;
}

/** `*` as a name (11.1.1). */
export interface XMLAnyName extends BaseNode {
  type: "XMLAnyName";
}

/** `left::right`; `left::[right]` when computed (11.1.2). */
export interface XMLQualifiedIdentifier extends BaseNode {
  type: "XMLQualifiedIdentifier";
  left: Identifier | XMLAnyName;
  right: Identifier | XMLAnyName | E4XExpression;
  computed: boolean;
}

/** `function::right`; `function::[right]` when computed. */
export interface XMLFunctionQualifiedIdentifier extends BaseNode {
  type: "XMLFunctionQualifiedIdentifier";
  right: Identifier | XMLAnyName | E4XExpression;
  computed: boolean;
}

/** `@attribute`; `@[attribute]` when computed (11.1.1). */
export interface XMLAttributeSelector extends BaseNode {
  type: "XMLAttributeSelector";
  attribute: Identifier | XMLAnyName | XMLQualifiedIdentifier | E4XExpression;
  computed: boolean;
}

/** `left.(right)` (11.2.4). */
export interface XMLFilterExpression extends BaseNode {
  type: "XMLFilterExpression";
  left: E4XExpression;
  right: E4XExpression;
}

/** `left..right` (11.2.3), as Reflect.parse gives it: a BinaryExpression of its own operator. */
export interface XMLDescendants extends BaseNode {
  type: "BinaryExpression";
  operator: "..";
  left: E4XExpression;
  right: Identifier | XMLSelector;
}

/** `default xml namespace = namespace;` (12.1), a statement. */
export interface XMLDefaultDeclaration extends BaseNode {
  type: "XMLDefaultDeclaration";
  namespace: E4XExpression;
}

/** `catch (param if guard) …`: it handles what the guard holds for. */
export interface GuardedCatchClause extends BaseNode {
  type: "CatchClause";
  param: Pattern;
  guard: E4XExpression;
  body: BlockStatement;
}

/** A `try` statement with guarded handlers; they are tried in order before `handler`. */
export interface GuardedTryStatement extends BaseNode {
  type: "TryStatement";
  block: BlockStatement;
  /** Absent when there are none, as in ESTree's core. */
  guardedHandlers?: GuardedCatchClause[];
  handler: CatchClause | null;
  finalizer: BlockStatement | null;
}

/** `function (x) x * 2`: an expression closure; its `body` is an expression and `expression` is true. */
export interface ExpressionClosure extends BaseNode {
  type: "FunctionExpression" | "FunctionDeclaration";
  id: Identifier | null;
  params: Pattern[];
  body: E4XExpression;
  expression: true;
}

/** `for each (left in right) body` (12.2) has `each: true`, `for (left in right) body` false. */
export interface ForEachStatement extends BaseNode {
  type: "ForInStatement";
  left: VariableDeclaration | Pattern | E4XExpression;
  right: E4XExpression;
  body: Statement;
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
