import { blankLine, type Doc, group, hardline, hasHardline, indent, join, line, nest, raw, softline } from "./doc.ts";
import type { FunctionNode } from "../tree/declared-names.ts";
import { isText } from "../tree/is-text.ts";
import { ChainLevels } from "../tree/chain-levels.ts";
import { RESERVED_NAME } from "../tree/reserved-name.ts";
import { ruleTable } from "../tree/rule-table.ts";
import type { NodeOf, NodeType, TreeNode } from "../tree/tree-node.ts";
import { isClosure, Precedence, precedenceOf } from "./precedence.ts";
import { CommentPrinter } from "./print-comments.ts";
import { markup } from "./print-markup.ts";
import { method, modern } from "./print-modern.ts";
import { printString, visibleString } from "./print-string.ts";
import type { Rule, RulePrinter } from "./rule.ts";
import { staticText } from "./static-text.ts";
import { hasComments, parenthesised, withSafeComments } from "./safe-comments.ts";

/** A rule that may ask for all that this printer can do. */
type PrinterRule<T extends NodeType> = Rule<T, Printer>;

/** Turns a tree into a document of text. One rule per node type; parentheses are decided in `expression`. */
export class Printer implements RulePrinter {
  readonly pretty: boolean;
  readonly #compact: boolean;
  readonly isPlaced: boolean;
  readonly isMapped: boolean;
  readonly #comments = new CommentPrinter();
  readonly #levels = new ChainLevels<Doc>();
  /** In the head of a `for` loop, `in` would be taken for the loop's own. */
  #withoutIn = false;
  /** The first expression of a statement, when it starts like something else. */
  #ambiguousStart: TreeNode | undefined;

  /**
   * @param compact no empty lines, and no empty pair of braces on one line
   * @param isPlaced nodes are told where their text is, which nobody looks at otherwise
   * @param isMapped it is asked where each part comes from
   */
  constructor(pretty: boolean, compact = false, isPlaced = false, isMapped = true) {
    this.isMapped = isMapped;
    this.pretty = pretty;
    this.#compact = compact;
    this.isPlaced = isPlaced;
  }

  print(node: TreeNode): Doc {
    return this.node(node);
  }

  /** A node with its place, no parentheses. */
  node(node: TreeNode): Doc {
    return this.#levels.pass(node, this.#write);
  }

  readonly #write = (node: TreeNode): Doc => {
    const rule = ruleOf(node);
    if (rule === undefined) throw new Error(`print: there is no way to write a node of type ${node.type}`);
    const safe = withSafeComments(node, firstOperand);
    const doc = rule(this, safe);
    if (this.isPlaced) return this.placed(node, doc);
    const placed: Doc = node.loc
      ? [{ kind: "origin", origin: { line: node.loc.start.line, column: node.loc.start.column, source: node.loc.source } }, doc]
      : doc;
    return hasComments(safe) ? this.#comments.around(safe, placed) : placed;
  };

  placed(node: TreeNode, doc: Doc): Doc {
    return this.isPlaced ? { kind: "placed", node, contents: doc, start: -1 } : doc;
  }

  /** An expression, in parentheses when it binds less tightly than `least`. */
  expression(node: TreeNode, least: number = Precedence.Assignment): Doc {
    const parenthesised = precedenceOf(node) < least || this.isParenthesised(node);
    if (!parenthesised) return this.node(node);
    const doc = this.enclosed(() => ["(", this.node(node), ")"]);
    return node.type === "SequenceExpression" ? this.placed(node, doc) : doc;
  }

  /** True when `expression` puts parentheses around an operand whatever its place. */
  isParenthesised(node: TreeNode): boolean {
    return (
      node === this.#ambiguousStart ||
      (this.#withoutIn && ((node.type === "BinaryExpression" && node.operator === "in") || isClosure(node)))
    );
  }

  /** True when an operation is not read as part of the one that it is the left side of. */
  isApart(node: TreeNode): boolean {
    return this.isParenthesised(node) || hasComments(node);
  }

  /** True in the head of a `for` loop, where a declaration has no semicolon of its own. */
  get isLoopStart(): boolean {
    return this.#withoutIn;
  }

  /** A name after `@` or `::`, or `[expression]`. */
  selectorName(node: TreeNode, computed: boolean): Doc {
    return computed ? this.enclosed(() => ["[", this.expression(node, Precedence.Sequence), "]"]) : this.node(node);
  }

  /** What stands between brackets of any kind: `in` is an operator again. */
  enclosed<T extends Doc>(write: () => T): T {
    const before = this.#withoutIn;
    this.#withoutIn = false;
    const doc = write();
    this.#withoutIn = before;
    return doc;
  }

  /** The first expression in the head of a `for` loop. */
  loopStart(node: TreeNode): Doc {
    this.#withoutIn = true;
    const doc = node.type === "VariableDeclaration" ? this.node(node) : this.expression(node, Precedence.Sequence);
    this.#withoutIn = false;
    return doc;
  }

  /** An expression as a statement: what starts like a block, a function or markup is put in parentheses. */
  statementExpression(node: TreeNode, least: number = Precedence.Sequence): Doc {
    const start = leftmost(node);
    if (start.type === "ObjectPattern") return ["(", this.expression(node, Precedence.Sequence), ")"];
    this.#ambiguousStart = STATEMENT_STARTS.has(start.type) ? start : undefined;
    return this.expression(node, least);
  }

  /** `(a, b)`, over several lines when it is long. */
  list(open: string, items: readonly Doc[], close: string, spaced = false, broken = false): Doc {
    if (items.length === 0) return open + close;
    if (this.isPlaced) return [open, join(", ", items), close];
    const edge = spaced ? line : softline;
    return group([open, nest([edge, join([",", line], items)]), edge, close], broken);
  }

  arguments(nodes: readonly TreeNode[]): Doc {
    const items = this.enclosed(() => nodes.map((node) => this.expression(node)));
    if (this.isPlaced) return ["(", join(", ", items), ")"];
    const last = nodes.at(-1);
    // The last argument opens its own lines where it can: f(a, function () {
    const hugs =
      last &&
      (LAST_ARGUMENTS.has(last.type) ||
        (nodes.length === 1 && SOLE_ARGUMENTS.has(last.type)) ||
        (LITERALS.has(last.type) && hasHardline(items.at(-1) ?? "")));
    if (hugs && nodes.slice(0, -1).every(({ type }) => !LAST_ARGUMENTS.has(type)) && !items.slice(0, -1).some(hasHardline))
      return ["(", join(", ", items), ")"];
    return this.list("(", items, ")");
  }

  /** Statements one below the other, function declarations set off by empty lines. */
  statements(nodes: readonly TreeNode[], inPrologue = false): Doc {
    return [...this.statementsInTurn(nodes, inPrologue)];
  }

  /** As above, each when it is asked for. */
  *statementsInTurn(nodes: Iterable<TreeNode>, inPrologue = false): Generator<Doc> {
    let prologue = inPrologue;
    let previous: TreeNode | undefined;
    for (const node of nodes) {
      const apart =
        previous && (node.blankBefore === true || node.type === "FunctionDeclaration" || previous.type === "FunctionDeclaration");
      const separator = previous === undefined ? "" : apart && !this.#compact ? blankLine : hardline;
      const isDirective = node.type === "ExpressionStatement" && typeof node.directive === "string";
      // A text at the start of a body that is no directive must not become one.
      const hidden = prologue && !isDirective && node.type === "ExpressionStatement" && isText(node.expression);
      prologue &&= isDirective;
      const doc = hidden ? this.placed(node, this.node({ ...node, expression: inParentheses(node.expression) })) : this.node(node);
      previous = node;
      yield [separator, doc];
    }
  }

  block(nodes: readonly TreeNode[], inPrologue = false): Doc {
    if (nodes.length === 0) return this.#compact ? ["{", hardline, "}"] : "{}";
    return ["{", indent([hardline, this.statements(nodes, inPrologue)]), hardline, "}"];
  }

  /** The statement that a head such as `if (a)` governs, on the same line. */
  body(node: TreeNode): Doc {
    return node.type === "EmptyStatement" && !hasComments(node) ? this.placed(node, ";") : [" ", this.node(node)];
  }

  function(node: NodeOf<"FunctionDeclaration" | "FunctionExpression">): Doc {
    return this.enclosed(() => [
      node.async ? "async function" : "function",
      node.generator ? "* " : " ",
      node.id ? this.node(node.id) : "",
      this.parameters(node),
      this.functionBody(node),
    ]);
  }

  parameters({ params }: FunctionNode): Doc {
    return this.list(
      "(",
      params.map((parameter) => this.node(parameter)),
      ")",
    );
  }

  /** A block, or the expression of an expression closure. */
  functionBody({ body }: FunctionNode): Doc {
    return [" ", body.type === "BlockStatement" ? this.placed(body, this.node({ ...body, isFunctionBody: true })) : this.closureBody(body)];
  }

  /** An expression as the body of a function: what starts like a block is put in parentheses. */
  closureBody(body: TreeNode): Doc {
    const start = leftmost(body);
    return start.type === "ObjectExpression" || start.type === "ObjectPattern" ? ["(", this.expression(body), ")"] : this.expression(body);
  }
}

const STATEMENT_STARTS: ReadonlySet<NodeType> = new Set<NodeType>([
  "ObjectExpression",
  "FunctionExpression",
  "ClassExpression",
  "XMLElement",
  "XMLList",
  "XMLCdata",
  "XMLComment",
  "XMLProcessingInstruction",
]);

const LAST_ARGUMENTS: ReadonlySet<NodeType> = new Set<NodeType>(["FunctionExpression", "ObjectExpression"]);
const LITERALS: ReadonlySet<NodeType> = new Set<NodeType>(["XMLElement", "XMLList"]);
const SOLE_ARGUMENTS: ReadonlySet<NodeType> = new Set<NodeType>(["ArrayExpression", "CallExpression", "NewExpression"]);

/** The expression whose text comes first. */
function leftmost(expression: TreeNode): TreeNode {
  for (let node = expression; ;) {
    const next = firstOperand(node);
    if (next === undefined) return node;
    node = next;
  }
}

function firstOperand(node: TreeNode): TreeNode | undefined {
  switch (node.type) {
    case "SequenceExpression":
      return node.expressions[0];
    case "AssignmentExpression":
    case "BinaryExpression":
    case "LogicalExpression":
    case "XMLFilterExpression":
      return node.left;
    case "ConditionalExpression":
      return node.test;
    case "CallExpression":
      return node.callee;
    case "TaggedTemplateExpression":
      return node.tag;
    case "ChainExpression":
      return node.expression;
    case "MemberExpression":
      return node.object;
    case "UpdateExpression":
      return node.prefix ? undefined : node.argument;
    default:
      return undefined;
  }
}

/** True when a call stands in the callee of `new` outside parentheses: `new (f().g)()`. */
function containsCall(callee: TreeNode): boolean {
  for (let node: TreeNode | undefined = callee; node !== undefined; node = firstOperand(node)) {
    if (
      node.type === "CallExpression" ||
      node.type === "XMLFilterExpression" ||
      (node.type === "BinaryExpression" && node.operator === "..")
    )
      return true;
  }
  return false;
}

/** True when the `else` of an outer `if` would be taken for one of this statement. */
function takesElse(statement: TreeNode): boolean {
  for (let node = statement; ;) {
    if (node.type === "IfStatement") {
      if (!node.alternate) return true;
      node = node.alternate;
    } else if (hasLastStatement(node)) {
      node = node.body;
    } else {
      return false;
    }
  }
}

const WITH_LAST_STATEMENT: ReadonlySet<NodeType> = new Set<NodeType>([
  "LabeledStatement",
  "WithStatement",
  "ForStatement",
  "ForInStatement",
  "ForOfStatement",
  "WhileStatement",
]);

/** True for a statement that ends with another one. */
function hasLastStatement(
  node: TreeNode,
): node is NodeOf<"LabeledStatement" | "WithStatement" | "ForStatement" | "ForInStatement" | "ForOfStatement" | "WhileStatement"> {
  return WITH_LAST_STATEMENT.has(node.type);
}

function numberText({ raw, value }: NodeOf<"Literal">): string {
  return raw ?? String(value);
}

/** The object of a member access. A number's own dot comes first: `1.5.toFixed()`, `(1).toFixed()`. */
function memberObject(printer: Printer, node: TreeNode, isPlain: boolean): Doc {
  const isNumber = node.type === "Literal" && typeof node.value === "number" && precedenceOf(node) === Precedence.Primary;
  if (!isNumber) return printer.expression(node, Precedence.Call);
  return isPlain && /[.exEX]/.test(numberText(node)) ? printer.node(node) : ["(", printer.node(node), ")"];
}

/** `a + b`: operands of the same operator to the left need no parentheses. Long chains break after the operator. */
const binaryExpression: PrinterRule<"BinaryExpression" | "LogicalExpression"> = (printer, node) => {
  if (node.operator === "..") return [memberObject(printer, node.left, false), "..", printer.node(node.right)];
  const precedence = precedenceOf(node);
  if (node.operator === "**" || node.operator === "??")
    return group(
      nest([
        printer.expression(node.left, node.operator === "**" ? Precedence.Postfix : binaryLeast(node.left, precedence)),
        ` ${node.operator}`,
        line,
        printer.expression(node.right, node.operator === "**" ? precedence : binaryLeast(node.right, precedence + 1)),
      ]),
    );
  let left: TreeNode = node;
  // The left side is followed in a loop: sums of thousands of parts are common in generated scripts.
  const chain: (typeof node)[] = [];
  while (
    precedenceOf(left) === precedence &&
    (left.type === "BinaryExpression" || left.type === "LogicalExpression") &&
    left.operator !== ".." &&
    (left === node || !printer.isApart(left))
  ) {
    chain.push(left);
    left = left.left;
  }
  let parts: Doc[] = [printer.expression(left, precedence)];
  for (const operation of chain.reverse()) {
    parts.push([` ${operation.operator}`, line, printer.expression(operation.right, precedence + 1)]);
    if (printer.isPlaced && operation !== node) parts = [printer.placed(operation, parts)];
  }
  return group(nest(parts));
};

/** `??` stands beside neither `||` nor `&&` without parentheses. */
function binaryLeast(operand: TreeNode, least: number): number {
  return operand.type === "LogicalExpression" && operand.operator !== "??" ? Precedence.Unary : least;
}

const unaryExpression: PrinterRule<"UnaryExpression"> = (printer, { operator, argument }) => {
  const operand = printer.expression(argument, Precedence.Unary);
  const sign =
    argument.type === "UnaryExpression" || (argument.type === "UpdateExpression" && argument.prefix)
      ? argument.operator.charAt(0)
      : precedenceOf(argument) === Precedence.Unary
        ? "-"
        : "";
  return [operator, /^[a-z]/.test(operator) || sign === operator ? " " : "", operand];
};

const property: PrinterRule<"Property"> = (printer, node) => {
  const { value } = node;
  if (node.shorthand && (value.type === "Identifier" || value.type === "AssignmentPattern")) return printer.node(value);
  if (value.type === "FunctionExpression" && (node.method || node.kind === "get" || node.kind === "set"))
    return method(printer, node, value);
  const key = node.computed ? ["[", printer.expression(node.key), "]"] : printer.node(node.key);
  return [key, ": ", printer.expression(value)];
};

const loop = (
  printer: Printer,
  start: string,
  keyword: string,
  { left, right, body }: NodeOf<"ForInStatement" | "ForOfStatement">,
): Doc => [`${start} (`, printer.loopStart(left), ` ${keyword} `, printer.expression(right, Precedence.Sequence), ")", printer.body(body)];

const head = (printer: Printer, keyword: string, expression: TreeNode): Doc => [
  `${keyword} (`,
  printer.expression(expression, Precedence.Sequence),
  ")",
];

const jump =
  (keyword: string): PrinterRule<"BreakStatement" | "ContinueStatement"> =>
  (printer, { label }) => [keyword, label ? [" ", printer.node(label)] : "", ";"];

const ruleOf = ruleTable<Printer, [], Doc>({
  Program: (printer, { body }) => (body.length === 0 ? "" : [printer.statements(body, true), hardline]),

  // Statements
  ExpressionStatement(printer, node) {
    const { directive, expression } = node;
    if (typeof directive === "string") {
      if (expression.type !== "Literal" || expression.raw === undefined) return [`"${directive}"`, ";"];
      return [printer.placed(expression, printer.statementExpression({ ...expression, isDirective: true })), ";"];
    }
    return [printer.statementExpression(node.expression), ";"];
  },
  BlockStatement: (printer, { body, isFunctionBody }) => printer.block(body, isFunctionBody),
  EmptyStatement: () => ";",
  DebuggerStatement: () => "debugger;",
  IfStatement(printer, { test, consequent, alternate }) {
    const ambiguous = alternate && consequent.type !== "BlockStatement" && takesElse(consequent);
    const then: TreeNode = ambiguous ? { type: "BlockStatement", body: [consequent] } : consequent;
    const start = [head(printer, "if", test), printer.body(then)];
    if (!alternate) return start;
    return [start, then.type === "BlockStatement" ? " " : hardline, "else", printer.body(alternate)];
  },
  ForStatement(printer, { init, test, update, body }) {
    const start = init ? printer.loopStart(init) : "";
    const optional = (expression: TreeNode | null | undefined): Doc =>
      expression ? [" ", printer.expression(expression, Precedence.Sequence)] : "";
    return ["for (", start, ";", optional(test), ";", optional(update), ")", printer.body(body)];
  },
  ForInStatement: (printer, node) => loop(printer, node.each ? "for each" : "for", "in", node),
  ForOfStatement: (printer, node) => loop(printer, node.await ? "for await" : "for", "of", node),
  WhileStatement: (printer, { test, body }) => [head(printer, "while", test), printer.body(body)],
  DoWhileStatement: (printer, { test, body }) => ["do", printer.body(body), " ", head(printer, "while", test), ";"],
  WithStatement: (printer, { object, body }) => [head(printer, "with", object), printer.body(body)],
  SwitchStatement: (printer, { discriminant, cases }) => [
    head(printer, "switch", discriminant),
    cases.length === 0 ? " {}" : [" {", indent(cases.map((one) => [hardline, printer.node(one)])), hardline, "}"],
  ],
  SwitchCase: (printer, { test, consequent }) => [
    test ? ["case ", printer.expression(test, Precedence.Sequence), ":"] : "default:",
    consequent.length === 0 ? "" : indent([hardline, printer.statements(consequent)]),
  ],
  BreakStatement: jump("break"),
  ContinueStatement: jump("continue"),
  ReturnStatement: (printer, { argument }) => ["return", argument ? [" ", printer.expression(argument, Precedence.Sequence)] : "", ";"],
  ThrowStatement: (printer, { argument }) => ["throw ", printer.expression(argument, Precedence.Sequence), ";"],
  TryStatement: (printer, { block, guardedHandlers, handler, finalizer }) => [
    "try ",
    printer.node(block),
    (guardedHandlers ?? []).map((one) => [" ", printer.node(one)]),
    handler ? [" ", printer.node(handler)] : "",
    finalizer ? [" finally ", printer.node(finalizer)] : "",
  ],
  CatchClause: (printer, { param, guard, body }) => [
    "catch ",
    param ? ["(", printer.node(param), guard ? [" if ", printer.expression(guard, Precedence.Sequence)] : "", ") "] : "",
    printer.node(body),
  ],
  LabeledStatement: (printer, { label, body }) => [printer.node(label), ":", printer.body(body)],
  FunctionDeclaration: (printer, node) => [printer.function(node), isClosure(node) ? ";" : ""],
  VariableDeclaration(printer, { kind, declarations }) {
    const [first = "", ...rest] = declarations.map((one) => printer.node(one));
    return [kind, " ", group([first, rest.length === 0 ? "" : nest(rest.map((one) => [",", line, one]))]), printer.isLoopStart ? "" : ";"];
  },
  VariableDeclarator: (printer, { id, init }) => [printer.node(id), init ? [" = ", printer.expression(init)] : ""],
  XMLDefaultDeclaration: (printer, { namespace }) => ["default xml namespace = ", printer.expression(namespace), ";"],

  // Expressions
  Identifier: (_, { name }) => name,
  ThisExpression: () => "this",
  Literal: (_, node) => raw(literalText(node)),
  ArrayExpression(printer, { elements }) {
    const items = printer.enclosed(() => elements.map((element) => (element ? printer.expression(element) : "")));
    // A hole at the end needs a comma of its own.
    return elements.length > 0 && elements.at(-1) === null ? ["[", join(", ", items), ",]"] : printer.list("[", items, "]");
  },
  ObjectExpression(printer, { properties }) {
    const items = printer.enclosed(() => properties.map((one) => printer.node(one)));
    return printer.list("{", items, "}", true, items.some(hasHardline));
  },
  Property: property,
  FunctionExpression: (printer, node) => printer.function(node),
  ArrowFunctionExpression(printer, node) {
    const { async: isAsync, body } = node;
    const parameters = printer.enclosed(() => printer.parameters(node));
    // In the head of a loop, an expression is no more enclosed than the arrow itself.
    const result =
      body.type === "BlockStatement"
        ? printer.enclosed(() => printer.placed(body, printer.node({ ...body, isFunctionBody: true })))
        : printer.closureBody(body);
    return [isAsync ? "async " : "", parameters, " => ", result];
  },
  SequenceExpression: (printer, { expressions }) =>
    join(
      ", ",
      expressions.map((one) => printer.expression(one)),
    ),
  UnaryExpression: unaryExpression,
  UpdateExpression(printer, { operator, prefix, argument }) {
    return prefix ? [operator, printer.expression(argument, Precedence.Unary)] : [printer.expression(argument, Precedence.Call), operator];
  },
  BinaryExpression: binaryExpression,
  LogicalExpression: binaryExpression,
  AssignmentExpression: (printer, { left, operator, right }) => [
    printer.expression(left, Precedence.Call),
    ` ${operator} `,
    printer.expression(right),
  ],
  ConditionalExpression: (printer, { test, consequent, alternate }) =>
    group([
      printer.expression(test, Precedence.Conditional + 1),
      nest([line, "? ", printer.expression(consequent), line, ": ", printer.expression(alternate)]),
    ]),
  CallExpression(printer, node) {
    const { callee, arguments: args, optional } = node;
    if (node.isStatic && !printer.isMapped) return staticText(node, literalText);
    const isFunction = callee.type === "FunctionExpression" || callee.type === "ArrowFunctionExpression";
    // There are many of them, and nothing in them is ever edited.
    const operation = printer.isPlaced ? operationIn(callee) : undefined;
    if (operation !== undefined) return [printer.placed(callee, operation), printer.arguments(args)];
    return [
      isFunction ? printer.enclosed(() => ["(", printer.node(callee), ")"]) : printer.expression(callee, Precedence.Call),
      optional ? "?." : "",
      printer.arguments(args),
    ];
  },
  NewExpression(printer, { callee, arguments: args }) {
    const target = containsCall(callee)
      ? printer.enclosed(() => ["(", printer.node(callee), ")"])
      : printer.expression(callee, Precedence.Call);
    return ["new ", target, printer.arguments(args)];
  },
  MemberExpression(printer, { object, property: member, computed, optional }) {
    if (computed)
      return [
        printer.expression(object, Precedence.Call),
        optional ? "?." : "",
        "[",
        printer.enclosed(() => printer.expression(member, Precedence.Sequence)),
        "]",
      ];
    return [memberObject(printer, object, member.type === "Identifier"), optional ? "?." : ".", printer.node(member)];
  },

  // E4X
  XMLFilterExpression: (printer, { left, right }) => [
    memberObject(printer, left, false),
    ".(",
    printer.enclosed(() => printer.expression(right, Precedence.Sequence)),
    ")",
  ],
  XMLAnyName: () => "*",
  XMLAttributeSelector: (printer, { attribute, computed }) => ["@", printer.selectorName(attribute, computed)],
  XMLQualifiedIdentifier: (printer, { left, right, computed }) => [printer.node(left), "::", printer.selectorName(right, computed)],
  XMLFunctionQualifiedIdentifier: (printer, { right, computed }) => ["function::", printer.selectorName(right, computed)],
  ...markup,
  ...modern,
  ...parenthesised,
});

function inParentheses(expression: TreeNode): TreeNode {
  return { type: "ParenthesizedExpression", expression };
}

function literalText({ value, raw: written, regex, isDirective }: NodeOf<"Literal">): string {
  // What a directive says, and a regular expression tells, depends on how it is written.
  if (typeof written === "string") return regex || isDirective ? written : visibleString(written);
  if (regex) return `/${regex.pattern}/${regex.flags}`;
  if (typeof value === "string") return printString(value);
  return Object.is(value, -0) ? "-0" : String(value);
}

/** The text of a callee that is an operation: `__e4x.element`. */
function operationIn(callee: TreeNode): string | undefined {
  if (callee.type !== "MemberExpression" || callee.computed) return undefined;
  const { object, property: name } = callee;
  if (object.type !== "Identifier" || object.name !== RESERVED_NAME || name.type !== "Identifier") return undefined;
  return `${RESERVED_NAME}.${name.name}`;
}
