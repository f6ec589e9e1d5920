import type { Program } from "estree";
import { type FunctionNode, isFunction } from "../e4x/tree/declared-names.ts";
import { guardDepth } from "../e4x/faults/guard-depth.ts";
import type { NodeOf, TreeNode } from "../e4x/tree/tree-node.ts";
import { array, calledOperation, identifier, isCallOf, operationCall, placedAt } from "../e4x/calls/operation-calls.ts";
import { portableEscapes } from "../e4x/calls/portable-escapes.ts";
import { ChainLevels } from "../e4x/tree/chain-levels.ts";
import { addChildren, childNodes, mapChildren, nodesIn } from "../e4x/tree/walk.ts";

/**
 * What lowered code needs besides when it runs in Node (see `E4XNodeOperations`): literals are complete where they are evaluated, array
 * patterns of scripts read by index, bare selectors are looked up in the objects of `with`, a thrown value is known by its place, and a default namespace holds for the function that sets it and those written inside it.
 * @param ast lowered; it is not changed
 * @throws E4XSyntaxError XTK3021 for a tree too deep for the stack
 */
export function finishLowered<T extends object = Program>(ast: T): T {
  const root = ast as TreeNode;
  const isScript = root.type !== "Program" || root.sourceType !== "module";
  return guardDepth(root, () => new Finishing(isScript, () => mentionsNamespace(root, true)).finish(root, false)) as T;
}

/**
 * The statements of a program as above, each when it is asked for.
 * @param program as it was parsed
 * @param lowered its statements
 * @throws RangeError for a tree too deep for the stack
 */
export function* finishStatements(program: Program, lowered: Iterable<TreeNode>): Generator<TreeNode> {
  const finishing = new Finishing(program.sourceType !== "module", () => setsNamespace(program as TreeNode));
  for (const statement of lowered) yield finishing.finish(statement, false);
}

type Call = NodeOf<"CallExpression">;
type With = NodeOf<"WithStatement">;
type Block = NodeOf<"BlockStatement">;

class Finishing {
  /** In a module, array patterns ask for an iterator, as ECMAScript says. */
  readonly #isScript: boolean;
  readonly #setsNamespace: () => boolean;
  #hasNamespaces: boolean | undefined;
  readonly #levels = new ChainLevels<TreeNode>();
  #variables = 0;
  /** The variables with the objects of the `with` statements around, innermost first. */
  readonly #withs: string[] = [];

  /** @param setsNamespace tells whether the default namespace is set somewhere: only functions ask */
  constructor(isScript: boolean, setsNamespace: () => boolean) {
    this.#isScript = isScript;
    this.#setsNamespace = setsNamespace;
  }

  /** @param around the variable with the default namespace of the function around; undefined where only the program is */
  finish(node: TreeNode, isInMarkup: boolean, around?: string): TreeNode {
    return this.#levels.pass(node, (one) => this.#finish(one, isInMarkup && one === node, around));
  }

  #finish(node: TreeNode, isInMarkup: boolean, around: string | undefined): TreeNode {
    if (isLiteral(node)) {
      const parts = mapped(node.arguments, (argument) => this.#part(argument, around));
      const isStatic = parts === node.arguments && !isRefusedTag(node);
      const copy = isStatic ? { ...node, isStatic } : { ...node, arguments: [...parts] };
      if (isRefusedTag(node)) copy.arguments[0] = { type: "Literal", value: "" };
      return isInMarkup || !mayLackPrefix(node) ? copy : operationCall("complete", [copy], node);
    }
    if (isFunction(node) && (this.#hasNamespaces ??= this.#setsNamespace())) {
      const { body } = node;
      if (body.type === "BlockStatement") return this.#function(node, body, around);
    }
    if (node.type === "WithStatement" && asksScope(node)) return this.#with(node, around);
    if (node.type === "ExpressionStatement" && typeof node.directive === "string") return portableDirective(node, node.directive);
    const copy = mapChildren(node, (child) => this.finish(child, false, around));
    if (this.#withs.length > 0 && isCall(copy)) return this.#scoped(copy);
    switch (copy.type) {
      case "ExpressionStatement":
        if (around === undefined || !isCallOf("defaultNamespace", copy.expression)) return copy;
        return { ...copy, expression: assign(around, copy.expression) };
      case "ThrowStatement":
        return copy.argument.type === "NewExpression"
          ? copy
          : { ...copy, argument: operationCall("thrown", [copy.argument], copy.argument) };
      case "VariableDeclarator":
        return this.#isScript && copy.init ? { ...copy, init: indexed(copy.id, copy.init) } : copy;
      case "AssignmentExpression":
        return this.#isScript ? { ...copy, left: withTargets(copy.left), right: indexed(copy.left, copy.right) } : copy;
      case "UpdateExpression":
        return this.#isScript ? { ...copy, argument: withTargets(copy.argument) } : copy;
      case "ForInStatement":
      case "ForOfStatement":
        return this.#isScript ? { ...copy, left: withTargets(copy.left) } : copy;
      default:
        return copy;
    }
  }

  /** The object of `with` is kept in a variable: bare selectors are looked up in it. */
  #with(node: With, around: string | undefined): TreeNode {
    const name = `__with${++this.#variables}`;
    const object = assign(name, this.finish(node.object, false, around));
    this.#withs.unshift(name);
    const body = this.finish(node.body, false, around);
    this.#withs.shift();
    const declaration: TreeNode = {
      type: "VariableDeclaration",
      kind: "var",
      declarations: [{ type: "VariableDeclarator", id: identifier(name), init: null }],
    };
    return placedAt(node, { type: "BlockStatement", body: [declaration, { ...node, object, body }] });
  }

  /** A bare selector in `with` is looked up in its objects, after the items of filters. */
  #scoped(call: Call): TreeNode {
    const operation = calledOperation(call);
    if (operation === "scopeLookup" || operation === "scope")
      return { ...call, arguments: [...call.arguments, ...this.#withs.map(identifier)] };
    if (!isCall(call.callee) || calledOperation(call.callee) !== "scopeLookup") return call;
    const [selector, ...scopes] = call.callee.arguments;
    return calledOperation(selector) === "qualified"
      ? operationCall("callScoped", [selector!, array(scopes), ...call.arguments], call)
      : call;
  }

  /** An argument of a literal's call: markup directly in its lists is part of it, what stands in `[…]` is not. */
  #part(argument: TreeNode, around: string | undefined): TreeNode {
    if (argument.type === "Literal") return argument;
    if (argument.type !== "ArrayExpression") return this.finish(argument, true, around);
    const elements = mapped(argument.elements, (item) => (item?.type === "Literal" ? item : item && this.finish(item, true, around)));
    return elements === argument.elements ? argument : { ...argument, elements };
  }

  #function(node: FunctionNode, body: Block, around: string | undefined): TreeNode {
    const own = mentionsNamespace(body, false) ? `__namespace${++this.#variables}` : undefined;
    const finish = (child: TreeNode): TreeNode => this.finish(child, false, own ?? around);
    return mapChildren(node, (child) => (child === body ? withNamespace(mapChildren(body, finish), own, around) : finish(child)));
  }
}

/** `'\\x4';` at the start of a body means "x4" to the engine, and nothing to Node.js: it is spelled in a way that both read alike. */
function portableDirective(node: NodeOf<"ExpressionStatement">, directive: string): TreeNode {
  const { expression } = node;
  const raw = expression.type === "Literal" && expression.raw !== undefined ? { raw: portableEscapes(expression.raw) } : {};
  return { ...node, directive: portableEscapes(directive), expression: { ...expression, ...raw } as TreeNode };
}

/** What becomes of the items of a list; the list itself where all of them stay, or are markup in which nothing is evaluated. */
function mapped<T extends TreeNode | null>(items: T[], map: (item: T) => T): T[] {
  const results = items.map(map);
  return results.every((result, index) => result === items[index] || (result?.type === "CallExpression" && result.isStatic === true))
    ? items
    : results;
}

function isCall(node: TreeNode): node is Call {
  return node.type === "CallExpression";
}

/** True for a `with` of an author, not of a filter, that has a bare selector. */
function asksScope({ object, body }: With): boolean {
  if (object.type === "Identifier" && object.name.startsWith("__scope")) return false;
  for (const node of nodesIn(body)) if (isCallOf("scopeLookup", node) || isCallOf("scope", node)) return true;
  return false;
}

/** Calls that are assigned to, which Node.js does not compile, in a target or a pattern of targets. */
function withTargets(target: TreeNode): TreeNode {
  switch (target.type) {
    case "ParenthesizedExpression":
      return { ...target, expression: withTargets(target.expression) };
    case "CallExpression":
      return placedAt(target, {
        type: "MemberExpression",
        object: operationCall("noTarget", [target], target),
        property: identifier("target"),
        computed: false,
      });
    case "ArrayPattern":
      return { ...target, elements: target.elements.map((item) => item && withTargets(item)) };
    case "ObjectPattern":
      return {
        ...target,
        properties: target.properties.map((item) => (item.type === "Property" ? { ...item, value: withTargets(item.value) } : item)),
      };
    default:
      return target;
  }
}

/** Array patterns read by index on the engine; ECMAScript asks for an iterator. */
function indexed(pattern: TreeNode, value: TreeNode): TreeNode {
  return hasArrayPattern(pattern) ? operationCall("indexed", [value, shapeOf(pattern)], value) : value;
}

function hasArrayPattern(pattern: TreeNode): boolean {
  if (pattern.type !== "ObjectPattern") return pattern.type === "ArrayPattern";
  return pattern.properties.some((property) => property.type !== "RestElement" && hasArrayPattern(property.value));
}

/** The literal of a `PatternShape`. */
function shapeOf(pattern: TreeNode | null): TreeNode {
  if (pattern?.type === "ArrayPattern") return { type: "ArrayExpression", elements: pattern.elements.map(shapeOf) };
  if (pattern?.type !== "ObjectPattern") return { type: "Literal", value: 0 };
  const named = pattern.properties.filter((property) => property.type !== "RestElement");
  return {
    type: "ObjectExpression",
    properties: named.map(({ key, value }) => ({ type: "Property", kind: "init", computed: false, key, value: shapeOf(value) })),
  };
}

/** The engine takes `<{"a"} b="c"/>`, a text as tag name before a fixed value, for a mistake: as it does a tag without a name. */
function isRefusedTag({ arguments: [name, attributes] }: Call): boolean {
  const isText = name?.type === "ArrayExpression" && name.elements[0]?.type === "Literal" && typeof name.elements[0].value === "string";
  return isText && elementsOf(attributes).some((value, index) => index % 2 === 1 && value?.type === "Literal");
}

/** True when a name in the literal has a prefix, or may have one. */
function mayLackPrefix(literal: Call): boolean {
  const open = [literal];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const [first, attributes, contents] = node.arguments;
    const isElement = isCallOf("element", node);
    const names = isElement ? [first, ...elementsOf(attributes).filter((_, index) => index % 2 === 0)] : [];
    if (names.some((name) => name?.type !== "Literal" || String(name.value).includes(":"))) return true;
    for (const item of elementsOf(isElement ? contents : first)) if (isLiteral(item)) open.push(item);
  }
  return false;
}

/** True for a call that stands for an XML literal. */
function isLiteral(node: TreeNode | null): node is Call {
  const operation = calledOperation(node);
  return operation === "element" || operation === "list";
}

function elementsOf(list: TreeNode | undefined): readonly (TreeNode | null)[] {
  return list?.type === "ArrayExpression" ? list.elements : [];
}

/** True when the default namespace is set in a program that is not lowered. */
function setsNamespace(program: TreeNode): boolean {
  const open = [program];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.type === "XMLDefaultDeclaration") return true;
    addChildren(node, open);
  }
  return false;
}

/** True when the default namespace is set in a tree; in the functions inside it, where asked for. */
function mentionsNamespace(root: TreeNode, withFunctions: boolean): boolean {
  const open = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (isCallOf("defaultNamespace", node)) return true;
    if (withFunctions || !isFunction(node)) for (const child of childNodes(node)) open.push(child);
  }
  return false;
}

/**
 * The body of a function between entering and leaving it.
 * @param own the variable with its default namespace, where it sets one
 * @param around that of the function around
 */
function withNamespace(body: Block, own: string | undefined, around: string | undefined): Block {
  const isFirst = (statement: TreeNode): boolean =>
    statement.type === "ExpressionStatement" ? statement.directive !== undefined : statement.type === "FunctionDeclaration";
  const expression = (value: TreeNode): TreeNode => ({ type: "ExpressionStatement", expression: value });
  const enter = operationCall("enterFunction", around === undefined ? [] : [identifier(around)], body);
  const entering: TreeNode =
    own === undefined
      ? expression(enter)
      : { type: "VariableDeclaration", kind: "var", declarations: [{ type: "VariableDeclarator", id: identifier(own), init: enter }] };
  const whole: TreeNode = {
    type: "TryStatement",
    block: { type: "BlockStatement", body: body.body.filter((statement) => !isFirst(statement)) },
    handler: null,
    finalizer: { type: "BlockStatement", body: [expression(operationCall("leaveFunction", [], body))] },
  };
  return { ...body, body: [...body.body.filter(isFirst), entering, whole] };
}

function assign(name: string, value: TreeNode): TreeNode {
  return placedAt(value, { type: "AssignmentExpression", operator: "=", left: identifier(name), right: value });
}
