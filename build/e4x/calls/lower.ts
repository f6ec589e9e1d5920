import type { Program } from "estree";
import { type DeclaredNames, declaredNames, isFunction } from "../tree/declared-names.ts";
import { guardDepth } from "../faults/guard-depth.ts";
import type { AnyNode } from "../tree/nodes.ts";
import { array, identifier, operationCall, placedAt, type SyntaxOperation } from "./operation-calls.ts";
import { predicateNames } from "./predicate-names.ts";
import { E4XSyntaxError } from "../faults/syntax-error.ts";
import { isName, styleOf, type TreeStyle } from "../tree/tree-style.ts";
import { childNodes, mapChildren } from "../tree/walk.ts";

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
export function lower<T extends object = Program>(ast: T): T {
  const root = ast as unknown as AnyNode;
  return guardDepth(root, () => new Lowering(root).run()) as unknown as T;
}

class Lowering {
  private readonly root: AnyNode;
  private readonly style: TreeStyle;
  private readonly scopeName: string;
  private readonly caughtName: string;
  /** The plain names that stand for children of a filter's item, in strict code. */
  private readonly scoped = new Set<AnyNode>();
  /** Whether `const` is the engine's. A module has that of its edition. */
  private constants = true;

  constructor(root: AnyNode) {
    this.root = root;
    this.style = styleOf(root);
    const names = usedNames(root);
    this.scopeName = unusedName(names, "__scope");
    this.caughtName = unusedName(names, "__caught");
  }

  run(): AnyNode {
    return this.lower(this.root, { filters: [], scopes: [], hidden: 0, strict: false });
  }

  private lower(node: AnyNode, context: Context): AnyNode {
    switch (node.type) {
      case "XMLElement":
        return this.element(node, context);
      case "XMLList":
        return operationCall("list", [array(this.contents(node.contents, context))], node);
      case "XMLCdata":
        return operationCall("cdata", [this.style.text(node.contents)], node);
      case "XMLComment":
        return operationCall("comment", [this.style.text(node.contents)], node);
      case "XMLProcessingInstruction":
        return operationCall("instruction", [this.style.text(node.target), this.style.text(node.contents)], node);
      case "XMLFilterExpression":
        return this.filter(node, context);
      case "XMLDefaultDeclaration":
        return placedAt(node, {
          type: "ExpressionStatement",
          expression: operationCall("defaultNamespace", [this.lower(node.namespace, context)], node),
        });
      case "ForInStatement":
        return this.forIn(node, context);
      case "MemberExpression":
        return isSelector(node.property) && !node.computed ? this.access("", node, [], context) : this.children(node, context);
      case "XMLAttributeSelector":
      case "XMLAnyName":
      case "XMLQualifiedIdentifier":
      case "XMLFunctionQualifiedIdentifier":
        return operationCall("scopeLookup", [this.selectorOrAttribute(node, context), ...context.filters.map(identifier)], node);
      case "BinaryExpression":
        return node.operator === ".."
          ? operationCall("descendants", [this.lower(node.left, context), this.selectorOrAttribute(node.right, context)], node)
          : this.children(node, context);
      case "CallExpression":
        return isChildAccess(node.callee) && (node.callee.type === "MemberExpression" || context.filters.length > 0)
          ? this.access("call", node.callee, this.all(node.arguments, context), context, node)
          : this.children(node, context);
      case "AssignmentExpression":
        return this.assignment(node, context);
      case "UpdateExpression":
        return this.step(node, context);
      case "UnaryExpression":
        return node.operator === "delete" ? this.delete(node, context) : this.children(node, context);
      case "FunctionDeclaration":
      case "FunctionExpression":
      case "ArrowFunctionExpression":
      case "ObjectMethod":
      case "ClassMethod":
        return this.function(node, context);
      case "Program":
        this.constants = node.sourceType !== "module";
        return this.children(node, {
          ...context,
          scopes: [...context.scopes, declaredNames(node)],
          strict: context.strict || node.sourceType === "module" || isStrict(node),
        });
      case "WithStatement":
        return placedAt(node, {
          ...node,
          object: this.lower(node.object, context),
          body: this.lower(node.body, { ...context, hidden: context.scopes.length }),
        });
      case "VariableDeclaration":
        return this.constants && node.kind === "const" ? this.constantDeclaration(node, context) : this.children(node, context);
      case "TryStatement":
        return node.guardedHandlers?.length > 0 ? this.guardedTry(node, context) : this.children(node, context);
      case "Identifier":
        return this.scoped.has(node) ? this.scopedName(node, context) : this.children(node, context);
      case "Property":
      case "ObjectProperty":
        return this.property(node, context);
      case "Literal":
      case "StringLiteral":
        return this.portableText(node);
      default:
        return this.children(node, context);
    }
  }

  private children(node: AnyNode, context: Context): AnyNode {
    return mapChildren(node, (child) => this.lower(child, context));
  }

  private all(nodes: AnyNode[], context: Context): AnyNode[] {
    return nodes.map((node) => this.lower(node, context));
  }

  /** `"C:\users"` means "C:users" to the engine, and nothing to Node.js: the spelling of such a string is not kept. */
  private portableText(node: AnyNode): AnyNode {
    const raw: unknown = node.raw ?? node.extra?.raw;
    if (typeof raw !== "string" || typeof node.value !== "string" || !/\\(?:x(?![0-9A-Fa-f]{2})|u(?![0-9A-Fa-f]{4}))/.test(raw))
      return node;
    return placedAt(node, this.style.text(node.value));
  }

  /** `{a}` is short for `{a: a}` no longer when the value has become a call. */
  private property(node: AnyNode, context: Context): AnyNode {
    const copy: AnyNode = {
      ...node,
      key: node.computed ? this.lower(node.key, context) : node.key,
      value: this.lower(node.value, context),
    };
    if (node.shorthand && copy.value.type === "CallExpression") copy.shorthand = false;
    return copy;
  }

  // XML literals (11.1.4, 11.1.5)

  private element(node: AnyNode, context: Context): AnyNode {
    const [opening, ...rest] = node.contents as [AnyNode, ...AnyNode[]];
    const [name, ...attributes] = opening.contents as [AnyNode, ...AnyNode[]];
    const args = [this.tagName(name, context), array(attributes.map((part) => this.tagPart(part, context)))];
    if (opening.type === "XMLStartTag") {
      const [closing] = (rest.pop() as AnyNode).contents as [AnyNode];
      args.push(array(this.contents(rest, context)));
      if (typeof name.contents !== "string" || name.contents !== closing.contents) args.push(this.tagName(closing, context));
    }
    return operationCall("element", args, node);
  }

  private tagPart(node: AnyNode, context: Context): AnyNode {
    return node.type === "XMLAttribute" ? this.style.text(rawValue(node)) : this.tagName(node, context);
  }

  private tagName(node: AnyNode, context: Context): AnyNode {
    if (node.type === "XMLEscape") return this.braces(node, context);
    if (typeof node.contents === "string") return this.style.text(node.contents);
    return operationCall(
      "name",
      (node.contents as AnyNode[]).map((part) => this.tagName(part, context)),
      node,
    );
  }

  private contents(nodes: AnyNode[], context: Context): AnyNode[] {
    return nodes.map((node) => {
      if (node.type === "XMLText") return this.style.text(node.text);
      return node.type === "XMLEscape" ? this.braces(node, context) : this.lower(node, context);
    });
  }

  private braces(node: AnyNode, context: Context): AnyNode {
    return array([this.lower(node.expression, context)]);
  }

  // Selectors (11.1.1, 11.1.2, 11.2.1)

  /** What stands for a name of children or, without its `@`, of attributes. */
  private selector(node: AnyNode, context: Context): AnyNode {
    if (node.type === "XMLAnyName") return this.style.text("*");
    if (isName(node)) return this.style.text(node.name);
    const name = node.computed ? array([this.lower(node.right, context)]) : this.selector(node.right, context);
    if (node.type === "XMLFunctionQualifiedIdentifier")
      return operationCall("qualified", [operationCall("functionNamespace", [], node), name], node);
    const namespace = node.left.type === "XMLAnyName" ? this.style.text("*") : this.lower(node.left, context);
    return operationCall("qualified", [namespace, name], node);
  }

  private attributeName(node: AnyNode, context: Context): AnyNode {
    return node.computed ? array([this.lower(node.attribute, context)]) : this.selector(node.attribute, context);
  }

  private selectorOrAttribute(node: AnyNode, context: Context): AnyNode {
    return node.type === "XMLAttributeSelector"
      ? operationCall("attributeName", [this.attributeName(node, context)], node)
      : this.selector(node, context);
  }

  /** An operation on the attribute or child that `target`, `object.selector` or a bare selector, names. */
  private access(
    verb: "" | "put" | "update" | "step" | "delete" | "call",
    target: AnyNode,
    args: AnyNode[],
    context: Context,
    from = target,
  ): AnyNode {
    const bare = target.type !== "MemberExpression";
    const selector: AnyNode = bare ? target : target.property;
    const [scope] = context.filters;
    const around = scope === undefined ? operationCall("scope", [], target) : identifier(scope);
    const object = bare ? around : this.lower(target.object, context);
    const isAttribute = selector.type === "XMLAttributeSelector";
    const kind = isAttribute ? "attribute" : "child";
    const operation = verb === "" ? kind : verb + (isAttribute ? "Attribute" : "Child");
    return operationCall(
      operation as SyntaxOperation,
      [object, isAttribute ? this.attributeName(selector, context) : this.selector(selector, context), ...args],
      from,
    );
  }

  private delete(node: AnyNode, context: Context): AnyNode {
    const { argument } = node;
    if (isAccess(argument)) return this.access("delete", argument, [], context, node);
    if (argument.type !== "BinaryExpression" || argument.operator !== "..") return this.children(node, context);
    return operationCall(
      "deleteDescendants",
      [this.lower(argument.left, context), this.selectorOrAttribute(argument.right, context)],
      node,
    );
  }

  // FilteringPredicate (11.2.4)

  private filter(node: AnyNode, context: Context): AnyNode {
    const depth = context.filters.length;
    const parameter = depth === 0 ? this.scopeName : `${this.scopeName}${depth + 1}`;
    const { resolved, free, assigned } = predicateNames(
      node.right,
      context.scopes.slice(context.hidden).map(({ names }) => names),
    );
    if (context.strict) {
      const [target] = assigned;
      if (target !== undefined)
        throw new E4XSyntaxError("XTK3025", { name: target.name }, target.start ?? 0, target.loc?.start ?? { line: 1, column: 0 });
      for (const name of free) this.scoped.add(name);
    }
    const predicate = this.lower(node.right, { ...context, filters: [parameter, ...context.filters] });
    const result = placedAt(node.right, { type: "ReturnStatement", argument: predicate });
    // By the letter of the standard, declared names are looked up in the item as well: what runs the filter decides.
    const looksUp = free.length > 0 || assigned.length > 0 || (resolved.length > 0 && !context.strict);
    const body = context.strict || !looksUp ? result : { type: "WithStatement", object: identifier(parameter), body: result };
    const test = this.style.function([identifier(parameter)], this.style.block([body]), hasOwnThis(node.right));
    const args = [this.lower(node.left, context), placedAt(node.right, test)];
    if (looksUp) args.push(array(context.strict ? [] : resolved.map((name) => this.style.text(name))));
    return operationCall("filter", args, node);
  }

  private scopedName(node: AnyNode, context: Context): AnyNode {
    const variable = this.style.function(
      [],
      this.style.block([{ type: "ReturnStatement", argument: placedAt(node, identifier(node.name)) }]),
      true,
    );
    return operationCall("scopedName", [this.style.text(node.name), variable, ...context.filters.map(identifier)], node);
  }

  // for each (12.2), and what is assigned to

  private forIn(node: AnyNode, context: Context): AnyNode {
    const right = this.lower(node.right, context);
    const left = node.left.type === "VariableDeclaration" ? this.lower(node.left, context) : this.target(node.left, context);
    const body = this.lower(node.body, context);
    const { each, ...rest } = node;
    if (!each) return { ...node, left, right, body };
    return { ...rest, type: "ForOfStatement", await: false, left, right: operationCall("each", [right], node.right), body };
  }

  /** What a loop or a pattern assigns to; `for (x.@a in y)` assigns to a property of an object that stands for the attribute. */
  private target(node: AnyNode, context: Context): AnyNode {
    if (isAccess(node)) {
      const reference = this.access("", node, [], context);
      reference.callee.property.name += "Target";
      return valueOf(reference, node);
    }
    if (this.isConstant(node, context)) return valueOf(operationCall("constantTarget", [node], node), node);
    switch (node.type) {
      case "ArrayPattern":
        return { ...node, elements: node.elements.map((element: AnyNode | null) => element && this.target(element, context)) };
      case "ObjectPattern":
        return { ...node, properties: node.properties.map((property: AnyNode) => this.patternProperty(property, context)) };
      default:
        return this.lower(node, context);
    }
  }

  private patternProperty(node: AnyNode, context: Context): AnyNode {
    if (node.value === undefined) return this.lower(node, context);
    const value = this.target(node.value, context);
    return {
      ...node,
      key: node.computed ? this.lower(node.key, context) : node.key,
      value,
      shorthand: node.shorthand && value.type !== "MemberExpression",
    };
  }

  private assignment(node: AnyNode, context: Context): AnyNode {
    const { left, operator, right } = node;
    if (left.type === "ArrayPattern" || left.type === "ObjectPattern")
      return { ...node, left: this.target(left, context), right: this.lower(right, context) };
    if (this.isConstant(left, context))
      return operationCall("assignConstant", [this.style.text(operator), left, this.lower(right, context)], node);
    if (!isAccess(left)) return this.children(node, context);
    return operator === "="
      ? this.access("put", left, [this.lower(right, context)], context, node)
      : this.access("update", left, [this.style.text(operator), this.lower(right, context)], context, node);
  }

  private step(node: AnyNode, context: Context): AnyNode {
    const how = [this.style.text(node.operator), this.style.boolean(node.prefix)];
    if (this.isConstant(node.argument, context)) return operationCall("stepConstant", [node.argument, ...how], node);
    return isAccess(node.argument) ? this.access("step", node.argument, how, context, node) : this.children(node, context);
  }

  // Mozilla's extensions

  /** True for the name of a constant of the engine: what is assigned to it is lost. */
  private isConstant(node: AnyNode, { scopes }: Context): boolean {
    if (!this.constants || node.type !== "Identifier") return false;
    return scopes.findLast(({ names }) => names.has(node.name))?.constants.has(node.name) ?? false;
  }

  private constantDeclaration(node: AnyNode, context: Context): AnyNode {
    const declarations = (node.declarations as AnyNode[]).map((declarator) => {
      const value = declarator.init ? [this.lower(declarator.init, context)] : [];
      return {
        ...declarator,
        id: this.lower(declarator.id, context),
        init: operationCall("constant", value, declarator.init ?? declarator),
      };
    });
    return { ...node, kind: "var", declarations };
  }

  private function(node: AnyNode, context: Context): AnyNode {
    const inside = { ...context, scopes: [...context.scopes, declaredNames(node)], strict: context.strict || isStrict(node) };
    if (!node.expression || node.type === "ArrowFunctionExpression") return this.children(node, inside);
    const result = placedAt(node.body, {
      type: "ReturnStatement",
      argument: operationCall("closure", [this.lower(node.body, inside)], node.body),
    });
    return {
      ...mapChildren({ ...node, body: null }, (child) => this.lower(child, inside)),
      expression: false,
      body: placedAt(node.body, this.style.block([result])),
    };
  }

  /** From the last handler to the first: each is the `else` of the one before it. */
  private guardedTry(node: AnyNode, context: Context): AnyNode {
    const { guardedHandlers, handler, ...rest } = node;
    const caught = (from: AnyNode): AnyNode =>
      placedAt(from, { type: "ThrowStatement", argument: operationCall("caught", [identifier(this.caughtName)], from) });
    const within = (from: AnyNode, statement: AnyNode): AnyNode => placedAt(from, this.style.block([statement]));
    let next = caught(node);
    for (const clause of [...(guardedHandlers as AnyNode[]), ...(handler ? [handler as AnyNode] : [])].reverse()) {
      const { param, guard, body } = clause;
      const block = this.lower(body, context);
      const statement = guard
        ? placedAt(body, {
            type: "IfStatement",
            test: operationCall("guard", [this.lower(guard, context)], guard),
            consequent: block,
            alternate: next,
          })
        : block;
      const lowered = placedAt(clause, { type: "CatchClause", param: this.lower(param, context), body: within(body, statement) });
      next = placedAt(clause, { type: "TryStatement", block: within(param, caught(param)), handler: lowered, finalizer: null });
    }
    const all = placedAt(node, { type: "CatchClause", param: identifier(this.caughtName), body: within(node, next) });
    return {
      ...rest,
      type: "TryStatement",
      block: this.lower(node.block, context),
      handler: all,
      finalizer: node.finalizer ? this.lower(node.finalizer, context) : null,
    };
  }
}

/** `reference.value`, which stands for what may be assigned to. */
function valueOf(reference: AnyNode, from: AnyNode): AnyNode {
  return placedAt(from, { type: "MemberExpression", object: reference, property: identifier("value"), computed: false });
}

/** True for a program or function that starts with "use strict". */
function isStrict(scope: AnyNode): boolean {
  const holder: AnyNode = Array.isArray(scope.body) ? scope : scope.body;
  if (Array.isArray(holder.directives)) return holder.directives.some(({ value }: AnyNode) => value.value === "use strict");
  return Array.isArray(holder.body) && holder.body.some(({ directive }: AnyNode) => directive === "use strict");
}

function isSelector(node: AnyNode): boolean {
  return (
    node.type === "XMLAttributeSelector" ||
    node.type === "XMLAnyName" ||
    node.type === "XMLQualifiedIdentifier" ||
    node.type === "XMLFunctionQualifiedIdentifier"
  );
}

/** `x.@a`, `x.*`, `x.n::a`, or the selector alone. */
function isAccess(node: AnyNode): boolean {
  return isSelector(node) || (node.type === "MemberExpression" && !node.computed && isSelector(node.property));
}

function isChildAccess(node: AnyNode): boolean {
  const selector: AnyNode = node.type === "MemberExpression" ? node.property : node;
  return isAccess(node) && selector.type !== "XMLAttributeSelector";
}

/** An attribute's value with quotes; one that no source wrote gets those that its text allows. */
function rawValue(node: AnyNode): string {
  if (typeof node.raw === "string") return node.raw;
  return node.value.includes('"') ? `'${node.value}'` : `"${node.value}"`;
}

/** True when `this` or `arguments` in an expression are those of the function around it. */
function hasOwnThis(expression: AnyNode): boolean {
  const stack = [expression];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.type === "ThisExpression" || (node.type === "Identifier" && node.name === "arguments")) return true;
    if (!isFunction(node) || node.type === "ArrowFunctionExpression") stack.push(...childNodes(node));
  }
  return false;
}

/** The names that a program uses and that start with two underscores. */
function usedNames(root: AnyNode): ReadonlySet<string> {
  const used = new Set<string>();
  const stack = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.type === "Identifier" && node.name.startsWith("__")) used.add(node.name);
    stack.push(...childNodes(node));
  }
  return used;
}

/** `name`, or the first of `name_`, `name__`, … that no used name starts with. */
function unusedName(used: ReadonlySet<string>, name: string): string {
  let unused = name;
  while ([...used].some((other) => other.startsWith(unused))) unused += "_";
  return unused;
}
