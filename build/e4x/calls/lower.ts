import { refuseMore } from "../../diagnostics/option-faults.ts";
import type { Program } from "estree";
import { type DeclaredNames, declaredNames, type FunctionNode, isFunction } from "../tree/declared-names.ts";
import { guardDepth } from "../faults/guard-depth.ts";
import { array, identifier, operationCall, placedAt, type SyntaxOperation } from "./operation-calls.ts";
import { portableEscapes } from "./portable-escapes.ts";
import { predicateNames } from "./predicate-names.ts";
import { E4XSyntaxError } from "../faults/syntax-error.ts";
import { startOf } from "../tree/start-of.ts";
import { ChainLevels } from "../tree/chain-levels.ts";
import { ruleTable } from "../tree/rule-table.ts";
import type { NodeOf, TreeNode } from "../tree/tree-node.ts";
import { isName, styleOf, type TreeStyle } from "../tree/tree-style.ts";
import { childNodes, mapChildren, nodesIn } from "../tree/walk.ts";

/** What an expression is inside of. */
interface Context {
  /** The parameters of the enclosing filters, innermost first. */
  readonly filters: readonly string[];
  /** The names of the enclosing functions and the program, outermost first. */
  readonly scopes: readonly DeclaredNames[];
  /** How many of the scopes, from the outside, do not count for filters: inside `with`, the engine looks every name up when it runs. */
  readonly hidden: number;
  /** In strict code, there is no `with`. */
  readonly strict: boolean;
}

/**
 * E4X syntax as calls on `__e4x`, and Mozilla's extensions as ECMAScript, see `operations.ts`. The inverse of `raise`.
 *
 * A filter becomes a function. Where it has plain names, its body is `with (__scope) return predicate;`: they are looked up
 * in the item first (11.2.4), except those that are declared around the filter, which are listed in a third argument; the engine
 * resolves these when it compiles. In strict code each of the other names is a call of `scopedName` instead. A predicate with its own `this` or
 * `arguments` becomes an arrow function, which keeps both.
 * @param ast a program or any other node, ESTree or Babel's; it is not changed
 * @returns a new tree of the same kind without E4X nodes, positions kept
 * @throws E4XSyntaxError XTK3025 for a filter in strict code that assigns to such a name, XTK3021 for a tree too deep for the stack
 */
export function lower<T extends object = Program>(ast: T, ...more: never[]): T {
  refuseMore("lower", 1, more);
  const root = ast as TreeNode;
  return guardDepth(root, () => new Lowering(root).run()) as T;
}

/**
 * The statements of a program as above, each when it is asked for.
 * @throws E4XSyntaxError XTK3025; RangeError for a tree too deep for the stack
 */
export function lowerStatements(program: Program): Generator<TreeNode> {
  const root = program as TreeNode & { type: "Program" };
  return new Lowering(root).statements(root);
}

/** A name of attributes or children that syntax of its own says. */
type Selector = NodeOf<"XMLAttributeSelector" | "XMLAnyName" | "XMLQualifiedIdentifier" | "XMLFunctionQualifiedIdentifier">;

type TagName = NodeOf<"XMLName" | "XMLCompositeName" | "XMLEscape">;
type PatternProperty = NodeOf<"Property" | "ObjectProperty" | "RestElement">;
type Block = NodeOf<"BlockStatement">;
type Call = NodeOf<"CallExpression">;

/** `x.@a`, `x.*`, `x.n::a`, or the selector alone. */
type Access = Selector | (NodeOf<"MemberExpression"> & { property: Selector });

/** The names of a program, which are looked for when somebody asks: many programs do not. */
class LaterNames implements DeclaredNames {
  readonly #program: NodeOf<"Program">;
  #found: DeclaredNames | undefined;

  constructor(program: NodeOf<"Program">) {
    this.#program = program;
  }

  get names(): ReadonlySet<string> {
    return (this.#found ??= declaredNames(this.#program)).names;
  }

  get constants(): ReadonlySet<string> {
    return (this.#found ??= declaredNames(this.#program)).constants;
  }
}

class Lowering {
  readonly style: TreeStyle;
  /** The plain names that stand for children of a filter's item, in strict code. */
  readonly scoped = new Set<TreeNode>();
  /** Whether `const` is the engine's. A module has that of its edition. */
  constants = true;
  readonly #root: TreeNode;
  readonly #levels = new ChainLevels<TreeNode>();
  #names: ReadonlySet<string> | undefined;

  constructor(root: TreeNode) {
    this.#root = root;
    this.style = styleOf(root);
  }

  get #scopeName(): string {
    return this.#unusedName("__scope");
  }

  get #caughtName(): string {
    return this.#unusedName("__caught");
  }

  #unusedName(name: string): string {
    this.#names ??= reservedNames(this.#root);
    return unusedName(this.#names, name);
  }

  run(): TreeNode {
    return this.lower(this.#root, { filters: [], scopes: [], hidden: 0, strict: false });
  }

  *statements(program: NodeOf<"Program">): Generator<TreeNode> {
    const context = this.inProgram(program, { filters: [], scopes: [], hidden: 0, strict: false });
    for (const statement of program.body) yield this.lower(statement, context);
  }

  /** The context of the statements of a program. */
  inProgram(node: NodeOf<"Program">, context: Context): Context {
    this.constants = node.sourceType !== "module";
    const strict = context.strict || node.sourceType === "module" || isStrict(node);
    return { ...context, scopes: [...context.scopes, new LaterNames(node)], strict };
  }

  lower(node: TreeNode, context: Context): TreeNode {
    return this.#levels.pass(node, (one) => {
      const rule = ruleOf(one);
      return rule === undefined ? this.children(one, context) : rule(this, one, context);
    });
  }

  children<Node extends TreeNode>(node: Node, context: Context): Node {
    return mapChildren(node, (child) => this.lower(child, context));
  }

  all(nodes: readonly TreeNode[], context: Context): TreeNode[] {
    return nodes.map((node) => this.lower(node, context));
  }

  optional(node: TreeNode | null | undefined, context: Context): TreeNode | null {
    return node ? this.lower(node, context) : null;
  }

  /** `"C:\users"` means "C:users" to the engine, and nothing to Node.js: the spelling of such a string is not kept. */
  portableText(node: NodeOf<"Literal" | "StringLiteral">): TreeNode {
    const raw = node.type === "Literal" ? (node.raw ?? node.extra?.raw) : node.extra?.raw;
    if (typeof raw !== "string" || typeof node.value !== "string" || portableEscapes(raw) === raw) return node;
    return placedAt(node, this.style.text(node.value));
  }

  /** `{a}` is short for `{a: a}` no longer when the value has become a call. */
  property(node: NodeOf<"Property" | "ObjectProperty">, context: Context): TreeNode {
    const value = this.lower(node.value, context);
    const copy = { ...node, key: this.key(node, context), value };
    if (node.shorthand && value.type === "CallExpression") copy.shorthand = false;
    return copy;
  }

  /** What names a property: an expression in brackets, or a name as it stands. */
  key({ key, computed }: { key: TreeNode; computed?: boolean }, context: Context): TreeNode {
    return computed || key.type === "Literal" || key.type === "StringLiteral" ? this.lower(key, context) : key;
  }

  // XML literals (11.1.4, 11.1.5)

  element(node: NodeOf<"XMLElement">, context: Context): TreeNode {
    const [opening, ...contents] = node.contents;
    const [name, ...attributes] = opening.contents;
    const args: TreeNode[] = [this.#tagName(name, context), array(attributes.map((part) => this.#tagPart(part, context)))];
    if (opening.type === "XMLStartTag") {
      const end = contents.pop();
      if (end?.type !== "XMLEndTag") throw new Error("lower: an element has no end tag");
      const [closing] = end.contents;
      args.push(array(this.contents(contents, context)));
      if (!isSameText(name, closing)) args.push(this.#tagName(closing, context));
    }
    return operationCall("element", args, node);
  }

  #tagPart(node: TagName | NodeOf<"XMLAttribute">, context: Context): TreeNode {
    return node.type === "XMLAttribute" ? this.style.text(rawValue(node)) : this.#tagName(node, context);
  }

  #tagName(node: TagName, context: Context): TreeNode {
    if (node.type === "XMLEscape") return this.#braces(node, context);
    if (typeof node.contents === "string") return this.style.text(node.contents);
    return operationCall(
      "name",
      node.contents.map((part) => this.#tagName(part, context)),
      node,
    );
  }

  contents(nodes: readonly TreeNode[], context: Context): TreeNode[] {
    return nodes.map((node) => {
      if (node.type === "XMLText") return this.style.text(node.text);
      return node.type === "XMLEscape" ? this.#braces(node, context) : this.lower(node, context);
    });
  }

  #braces({ expression }: NodeOf<"XMLEscape">, context: Context): TreeNode {
    return array([this.lower(expression, context)]);
  }

  // Selectors (11.1.1, 11.1.2, 11.2.1)

  /** What stands for a name of children or, without its `@`, of attributes. */
  #selector(node: TreeNode, context: Context): TreeNode {
    if (node.type === "XMLAnyName") return this.style.text("*");
    if (isName(node)) return this.style.text(node.name);
    if (node.type !== "XMLQualifiedIdentifier" && node.type !== "XMLFunctionQualifiedIdentifier")
      throw new Error(`lower: a node of type ${node.type} is no name`);
    const name = node.computed ? array([this.lower(node.right, context)]) : this.#selector(node.right, context);
    if (node.type === "XMLFunctionQualifiedIdentifier")
      return operationCall("qualified", [operationCall("functionNamespace", [], node), name], node);
    const namespace = node.left.type === "XMLAnyName" ? this.style.text("*") : this.lower(node.left, context);
    return operationCall("qualified", [namespace, name], node);
  }

  #attributeName(node: NodeOf<"XMLAttributeSelector">, context: Context): TreeNode {
    return node.computed ? array([this.lower(node.attribute, context)]) : this.#selector(node.attribute, context);
  }

  selectorOrAttribute(node: TreeNode, context: Context): TreeNode {
    return node.type === "XMLAttributeSelector"
      ? operationCall("attributeName", [this.#attributeName(node, context)], node)
      : this.#selector(node, context);
  }

  /**
   * An operation on the attribute or child that `target` names.
   * @param attribute the operation where it is an attribute
   * @param child the operation where it is a child
   * @param args what the operation takes besides the object and the name
   */
  access(attribute: SyntaxOperation, child: SyntaxOperation, target: Access, args: TreeNode[], context: Context, from: TreeNode): Call {
    return operationCall(isAttribute(target) ? attribute : child, [...this.objectAndName(target, context), ...args], from);
  }

  objectAndName(target: Access, context: Context): [object: TreeNode, name: TreeNode] {
    const isMember = target.type === "MemberExpression";
    const selector = isMember ? target.property : target;
    return [
      isMember ? this.lower(target.object, context) : this.#bareObject(target, context),
      selector.type === "XMLAttributeSelector" ? this.#attributeName(selector, context) : this.#selector(selector, context),
    ];
  }

  /** The object of a selector that stands alone: the item of the filter around it. */
  #bareObject(selector: Selector, { filters: [scope] }: Context): TreeNode {
    return scope === undefined ? operationCall("scope", [], selector) : identifier(scope);
  }

  delete(node: NodeOf<"UnaryExpression">, context: Context): TreeNode {
    const { argument } = node;
    if (isAccess(argument)) return this.access("deleteAttribute", "deleteChild", argument, [], context, node);
    if (argument.type !== "BinaryExpression" || argument.operator !== "..") return this.children(node, context);
    return operationCall(
      "deleteDescendants",
      [this.lower(argument.left, context), this.selectorOrAttribute(argument.right, context)],
      node,
    );
  }

  // FilteringPredicate (11.2.4)

  filter(node: NodeOf<"XMLFilterExpression">, context: Context): TreeNode {
    const depth = context.filters.length;
    const parameter = depth === 0 ? this.#scopeName : `${this.#scopeName}${depth + 1}`;
    const { resolved, free, assigned } = predicateNames(
      node.right,
      context.scopes.slice(context.hidden).map(({ names }) => names),
    );
    if (context.strict) {
      const [target] = assigned;
      if (target !== undefined) {
        const { offset, ...place } = startOf(target);
        throw new E4XSyntaxError("XTK3025", { name: target.name }, offset, place);
      }
      for (const name of free) this.scoped.add(name);
    }
    const predicate = this.lower(node.right, { ...context, filters: [parameter, ...context.filters] });
    const result = placedAt(node.right, { type: "ReturnStatement", argument: predicate });
    // By the letter of the standard, declared names are looked up in the item as well: what runs the filter decides.
    const looksUp = free.length > 0 || assigned.length > 0 || (resolved.length > 0 && !context.strict);
    const body: TreeNode = context.strict || !looksUp ? result : { type: "WithStatement", object: identifier(parameter), body: result };
    const test = this.style.function([identifier(parameter)], this.style.block([body]), hasOwnThis(node.right));
    const args = [this.lower(node.left, context), placedAt(node.right, test)];
    if (looksUp) args.push(array(context.strict ? [] : resolved.map((name) => this.style.text(name))));
    return operationCall("filter", args, node);
  }

  scopedName(node: NodeOf<"Identifier">, context: Context): TreeNode {
    const variable = this.style.function(
      [],
      this.style.block([{ type: "ReturnStatement", argument: placedAt(node, identifier(node.name)) }]),
      true,
    );
    return operationCall("scopedName", [this.style.text(node.name), variable, ...context.filters.map(identifier)], node);
  }

  // for each (12.2), and what is assigned to

  forIn(node: NodeOf<"ForInStatement">, context: Context): TreeNode {
    const right = this.lower(node.right, context);
    const left = node.left.type === "VariableDeclaration" ? this.lower(node.left, context) : this.#target(node.left, context);
    const body = this.lower(node.body, context);
    const { each, ...rest } = node;
    if (!each) return { ...node, left, right, body };
    return { ...rest, type: "ForOfStatement", await: false, left, right: operationCall("each", [right], node.right), body };
  }

  /** What a loop or a pattern assigns to; `for (x.@a in y)` assigns to a property of an object that stands for the attribute. */
  #target(node: TreeNode, context: Context): TreeNode {
    if (isAccess(node)) return valueOf(this.access("attributeTarget", "childTarget", node, [], context, node), node);
    if (this.#isConstant(node, context)) return valueOf(operationCall("constantTarget", [node], node), node);
    switch (node.type) {
      case "ArrayPattern":
        return { ...node, elements: node.elements.map((element) => element && this.#target(element, context)) };
      case "ObjectPattern":
        return { ...node, properties: node.properties.map((property) => this.#patternProperty(property, context)) };
      case "AssignmentPattern":
        return { ...node, left: this.#target(node.left, context), right: this.lower(node.right, context) };
      case "RestElement":
        return { ...node, argument: this.#target(node.argument, context) };
      default:
        return this.lower(node, context);
    }
  }

  #patternProperty(node: PatternProperty, context: Context): PatternProperty {
    if (node.type === "RestElement") return { ...node, argument: this.#target(node.argument, context) };
    const value = this.#target(node.value, context);
    return {
      ...node,
      key: node.computed ? this.lower(node.key, context) : node.key,
      value,
      shorthand: node.shorthand && value.type !== "MemberExpression",
    };
  }

  assignment(node: NodeOf<"AssignmentExpression">, context: Context): TreeNode {
    const { left, operator, right } = node;
    if (left.type === "ArrayPattern" || left.type === "ObjectPattern")
      return { ...node, left: this.#target(left, context), right: this.lower(right, context) };
    if (this.#isConstant(left, context))
      return operationCall("assignConstant", [this.style.text(operator), left, this.lower(right, context)], node);
    if (!isAccess(left)) return this.children(node, context);
    const value = this.lower(right, context);
    return operator === "="
      ? this.access("putAttribute", "putChild", left, [value], context, node)
      : this.access("updateAttribute", "updateChild", left, [this.style.text(operator), value], context, node);
  }

  step(node: NodeOf<"UpdateExpression">, context: Context): TreeNode {
    const { argument, operator, prefix } = node;
    const how = [this.style.text(operator), this.style.boolean(prefix)];
    if (this.#isConstant(argument, context)) return operationCall("stepConstant", [argument, ...how], node);
    return isAccess(argument) ? this.access("stepAttribute", "stepChild", argument, how, context, node) : this.children(node, context);
  }

  // Mozilla's extensions

  /** True for the name of a constant of the engine: what is assigned to it is lost. */
  #isConstant(node: TreeNode, { scopes }: Context): node is NodeOf<"Identifier"> {
    if (!this.constants || node.type !== "Identifier") return false;
    return scopes.findLast(({ names }) => names.has(node.name))?.constants.has(node.name) ?? false;
  }

  constantDeclaration(node: NodeOf<"VariableDeclaration">, context: Context): TreeNode {
    const declarations = node.declarations.map((declarator) => {
      const value = declarator.init ? [this.lower(declarator.init, context)] : [];
      return {
        ...declarator,
        id: this.lower(declarator.id, context),
        init: operationCall("constant", value, declarator.init ?? declarator),
      };
    });
    return { ...node, kind: "var", declarations };
  }

  function(node: FunctionNode, context: Context): TreeNode {
    const inside = { ...context, scopes: [...context.scopes, declaredNames(node)], strict: context.strict || isStrict(node) };
    if (!node.expression || node.type === "ArrowFunctionExpression") return this.children(node, inside);
    const { body } = node;
    const result = placedAt(body, { type: "ReturnStatement", argument: operationCall("closure", [this.lower(body, inside)], body) });
    const block = placedAt(body, this.style.block([result]));
    return mapChildren({ ...node, expression: false }, (child) => (child === body ? block : this.lower(child, inside)));
  }

  /** From the last handler to the first: each is the `else` of the one before it. */
  guardedTry(node: NodeOf<"TryStatement">, context: Context): TreeNode {
    const { guardedHandlers = [], handler, ...rest } = node;
    const caught = (from: TreeNode): TreeNode =>
      placedAt(from, { type: "ThrowStatement", argument: operationCall("caught", [identifier(this.#caughtName)], from) });
    const within = (from: TreeNode, statement: TreeNode): Block => placedAt(from, this.style.block([statement]));
    let next = caught(node);
    for (const clause of [...guardedHandlers, ...(handler ? [handler] : [])].reverse()) {
      const { param, guard, body } = clause;
      const block = this.children(body, context);
      const statement: TreeNode = guard
        ? placedAt(body, {
            type: "IfStatement",
            test: operationCall("guard", [this.lower(guard, context)], guard),
            consequent: block,
            alternate: next,
          })
        : block;
      const lowered = placedAt(clause, { type: "CatchClause", param: this.optional(param, context), body: within(body, statement) });
      const place = param ?? clause;
      next = placedAt(clause, { type: "TryStatement", block: within(place, caught(place)), handler: lowered, finalizer: null });
    }
    const all = placedAt(node, { type: "CatchClause", param: identifier(this.#caughtName), body: within(node, next) });
    return {
      ...rest,
      block: this.children(node.block, context),
      handler: all,
      finalizer: node.finalizer ? this.children(node.finalizer, context) : null,
    };
  }
}

/** What E4X, Mozilla's extensions and the names of strict filters become; all other nodes stay and have their children lowered. */
const ruleOf = ruleTable<Lowering, [context: Context], TreeNode>({
  XMLElement: (lowering, node, context) => lowering.element(node, context),
  XMLList: (lowering, node, context) => operationCall("list", [array(lowering.contents(node.contents, context))], node),
  XMLCdata: ({ style }, node) => operationCall("cdata", [style.text(node.contents)], node),
  XMLComment: ({ style }, node) => operationCall("comment", [style.text(node.contents)], node),
  XMLProcessingInstruction: ({ style }, node) => operationCall("instruction", [style.text(node.target), style.text(node.contents)], node),
  XMLFilterExpression: (lowering, node, context) => lowering.filter(node, context),
  XMLDefaultDeclaration: (lowering, node, context) =>
    placedAt(node, {
      type: "ExpressionStatement",
      expression: operationCall("defaultNamespace", [lowering.lower(node.namespace, context)], node),
    }),
  XMLAttributeSelector: lookup,
  XMLAnyName: lookup,
  XMLQualifiedIdentifier: lookup,
  XMLFunctionQualifiedIdentifier: lookup,
  MemberExpression: (lowering, node, context) =>
    isAccess(node) ? lowering.access("attribute", "child", node, [], context, node) : lowering.children(node, context),
  BinaryExpression: (lowering, node, context) =>
    node.operator === ".."
      ? operationCall("descendants", [lowering.lower(node.left, context), lowering.selectorOrAttribute(node.right, context)], node)
      : lowering.children(node, context),
  CallExpression(lowering, node, context) {
    const { callee } = node;
    const isOnChild = isAccess(callee) && !isAttribute(callee) && (callee.type === "MemberExpression" || context.filters.length > 0);
    if (!isOnChild) return lowering.children(node, context);
    return operationCall("callChild", [...lowering.objectAndName(callee, context), ...lowering.all(node.arguments, context)], node);
  },
  ForInStatement: (lowering, node, context) => lowering.forIn(node, context),
  AssignmentExpression: (lowering, node, context) => lowering.assignment(node, context),
  UpdateExpression: (lowering, node, context) => lowering.step(node, context),
  UnaryExpression: (lowering, node, context) =>
    node.operator === "delete" ? lowering.delete(node, context) : lowering.children(node, context),
  FunctionDeclaration: inFunction,
  FunctionExpression: inFunction,
  ArrowFunctionExpression: inFunction,
  ObjectMethod: inFunction,
  ClassMethod: inFunction,
  Program: (lowering, node, context) => lowering.children(node, lowering.inProgram(node, context)),
  WithStatement: (lowering, node, context) =>
    placedAt(node, {
      ...node,
      object: lowering.lower(node.object, context),
      body: lowering.lower(node.body, { ...context, hidden: context.scopes.length }),
    }),
  VariableDeclaration: (lowering, node, context) =>
    lowering.constants && node.kind === "const" ? lowering.constantDeclaration(node, context) : lowering.children(node, context),
  TryStatement: (lowering, node, context) =>
    node.guardedHandlers?.length ? lowering.guardedTry(node, context) : lowering.children(node, context),
  Identifier: (lowering, node, context) =>
    lowering.scoped.has(node) ? lowering.scopedName(node, context) : lowering.children(node, context),
  Property: (lowering, node, context) => lowering.property(node, context),
  ObjectProperty: (lowering, node, context) => lowering.property(node, context),
  Literal: (lowering, node) => lowering.portableText(node),
  StringLiteral: (lowering, node) => lowering.portableText(node),
});

function lookup(lowering: Lowering, node: Selector, context: Context): TreeNode {
  return operationCall("scopeLookup", [lowering.selectorOrAttribute(node, context), ...context.filters.map(identifier)], node);
}

function inFunction(lowering: Lowering, node: FunctionNode, context: Context): TreeNode {
  return lowering.function(node, context);
}

/** `reference.value`, which stands for what may be assigned to. */
function valueOf(reference: TreeNode, from: TreeNode): TreeNode {
  return placedAt(from, { type: "MemberExpression", object: reference, property: identifier("value"), computed: false });
}

/** True for a program or function that starts with "use strict". */
function isStrict(scope: FunctionNode | NodeOf<"Program">): boolean {
  const holder = scope.type === "Program" ? scope : scope.body;
  if (holder.type !== "Program" && holder.type !== "BlockStatement") return false;
  if (holder.directives !== undefined) return holder.directives.some(({ value }) => value.value === "use strict");
  return holder.body.some((statement) => statement.type === "ExpressionStatement" && statement.directive === "use strict");
}

function isSelector(node: TreeNode): node is Selector {
  return (
    node.type === "XMLAttributeSelector" ||
    node.type === "XMLAnyName" ||
    node.type === "XMLQualifiedIdentifier" ||
    node.type === "XMLFunctionQualifiedIdentifier"
  );
}

function isAccess(node: TreeNode): node is Access {
  return isSelector(node) || (node.type === "MemberExpression" && !node.computed && isSelector(node.property));
}

function isAttribute(access: Access): boolean {
  return (access.type === "MemberExpression" ? access.property : access).type === "XMLAttributeSelector";
}

function isSameText(name: TagName, closing: TagName): boolean {
  return name.type === "XMLName" && closing.type === "XMLName" && typeof name.contents === "string" && name.contents === closing.contents;
}

/** An attribute's value with quotes; one that no source wrote gets those that its text allows. */
function rawValue({ raw, value }: NodeOf<"XMLAttribute">): string {
  if (raw !== undefined) return raw;
  return value.includes('"') ? `'${value}'` : `"${value}"`;
}

/** True when `this` or `arguments` in an expression are those of the function around it. */
function hasOwnThis(expression: TreeNode): boolean {
  const stack = [expression];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.type === "ThisExpression" || (node.type === "Identifier" && node.name === "arguments")) return true;
    if (!isFunction(node) || node.type === "ArrowFunctionExpression") for (const child of childNodes(node)) stack.push(child);
  }
  return false;
}

/** The names in a program that start as those do which are made up. */
function reservedNames(root: TreeNode): ReadonlySet<string> {
  const used = new Set<string>();
  for (const node of nodesIn(root)) if (node.type === "Identifier" && node.name.startsWith("__")) used.add(node.name);
  return used;
}

/** `name`, or the first of `name_`, `name__`, … that no used name starts with. */
function unusedName(used: ReadonlySet<string>, name: string): string {
  let unused = name;
  while ([...used].some((other) => other.startsWith(unused))) unused += "_";
  return unused;
}
