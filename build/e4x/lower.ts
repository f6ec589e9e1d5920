import type { Program } from "estree";
import { declaredNames } from "./declared-names.ts";
import { guardDepth } from "./guard-depth.ts";
import type { AnyNode } from "./nodes.ts";
import { array, identifier, operationCall, placedAt, type SyntaxOperation, text } from "./operation-calls.ts";
import { E4XSyntaxError } from "./syntax-error.ts";
import { childNodes, mapChildren } from "./walk.ts";

/** What an expression is inside of. */
interface Context {
  /** The parameters of the enclosing filters, innermost first. */
  readonly filters: readonly string[];
  /** The names declared in the enclosing functions and the program. */
  readonly declared: readonly ReadonlySet<string>[];
  /** In strict code, there is no `with`. */
  readonly strict: boolean;
}

/**
 * E4X syntax as calls on `__e4x`, see `operations.ts`. The inverse of `raise`.
 *
 * A filter becomes a function whose body is `with (__scope) return predicate;`: names are looked up in the item first
 * (11.2.4), except those that are declared around the filter, which are listed in a third argument; the engine resolves
 * these when it compiles. A predicate with its own `this` or `arguments` becomes an arrow function, which keeps both.
 * @param ast a program or any other node; it is not changed
 * @returns a new tree without E4X nodes, positions kept
 * @throws E4XSyntaxError XTK3025 for a filter in strict code, XTK3021 for a tree too deep for the stack
 */
export function lower<T extends object = Program>(ast: T): T {
  const root = ast as unknown as AnyNode;
  return guardDepth(root, () => new Lowering(root).run()) as unknown as T;
}

class Lowering {
  private readonly root: AnyNode;
  private readonly scopeName: string;

  constructor(root: AnyNode) {
    this.root = root;
    this.scopeName = unusedName(root, "__scope");
  }

  run(): AnyNode {
    return this.lower(this.root, { filters: [], declared: [], strict: false });
  }

  private lower(node: AnyNode, context: Context): AnyNode {
    switch (node.type) {
      case "XMLElement":
        return this.element(node, context);
      case "XMLList":
        return operationCall("list", [array(this.contents(node.contents, context))], node);
      case "XMLCdata":
        return operationCall("cdata", [text(node.contents)], node);
      case "XMLComment":
        return operationCall("comment", [text(node.contents)], node);
      case "XMLProcessingInstruction":
        return operationCall("instruction", [text(node.target), text(node.contents)], node);
      case "XMLFilterExpression":
        return this.filter(node, context);
      case "XMLDefaultDeclaration":
        return placedAt(node, { type: "ExpressionStatement", expression: operationCall("defaultNamespace", [this.lower(node.namespace, context)], node) });
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
        return node.operator === ".." ? operationCall("descendants", [this.lower(node.left, context), this.selectorOrAttribute(node.right, context)], node) : this.children(node, context);
      case "CallExpression":
        return isChildAccess(node.callee) && (node.callee.type === "MemberExpression" || context.filters.length > 0)
          ? this.access("call", node.callee, this.all(node.arguments, context), context, node)
          : this.children(node, context);
      case "AssignmentExpression":
        if (!isAccess(node.left)) return this.children(node, context);
        return node.operator === "="
          ? this.access("put", node.left, [this.lower(node.right, context)], context, node)
          : this.access("update", node.left, [text(node.operator), this.lower(node.right, context)], context, node);
      case "UpdateExpression":
        if (!isAccess(node.argument)) return this.children(node, context);
        return this.access("step", node.argument, [text(node.operator), { type: "Literal", value: node.prefix }], context, node);
      case "UnaryExpression":
        return node.operator === "delete" ? this.delete(node, context) : this.children(node, context);
      case "FunctionDeclaration":
      case "FunctionExpression":
      case "Program":
        return this.children(node, { ...context, declared: [...context.declared, declaredNames(node)], strict: context.strict || isStrict(node) });
      case "WithStatement":
        // Inside, the engine looks every name up when it runs.
        return this.children(node, { ...context, declared: [] });
      case "Literal":
        return portableText(node);
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

  // XML literals (11.1.4, 11.1.5)

  private element(node: AnyNode, context: Context): AnyNode {
    const [opening, ...rest] = node.contents as AnyNode[];
    const [name, ...attributes] = opening.contents as AnyNode[];
    const args = [this.tagName(name, context), array(attributes.map((part) => this.tagPart(part, context)))];
    if (opening.type === "XMLStartTag") {
      const [closing] = (rest.pop() as AnyNode).contents as AnyNode[];
      args.push(array(this.contents(rest, context)));
      if (typeof name.contents !== "string" || name.contents !== closing.contents) args.push(this.tagName(closing, context));
    }
    return operationCall("element", args, node);
  }

  private tagPart(node: AnyNode, context: Context): AnyNode {
    return node.type === "XMLAttribute" ? text(rawValue(node)) : this.tagName(node, context);
  }

  private tagName(node: AnyNode, context: Context): AnyNode {
    if (node.type === "XMLEscape") return this.braces(node, context);
    if (typeof node.contents === "string") return text(node.contents);
    return operationCall("name", (node.contents as AnyNode[]).map((part) => this.tagName(part, context)), node);
  }

  private contents(nodes: AnyNode[], context: Context): AnyNode[] {
    return nodes.map((node) => {
      if (node.type === "XMLText") return text(node.text);
      return node.type === "XMLEscape" ? this.braces(node, context) : this.lower(node, context);
    });
  }

  private braces(node: AnyNode, context: Context): AnyNode {
    return array([this.lower(node.expression, context)]);
  }

  // Selectors (11.1.1, 11.1.2, 11.2.1)

  /** What stands for a name of children or, without its `@`, of attributes. */
  private selector(node: AnyNode, context: Context): AnyNode {
    if (node.type === "XMLAnyName") return text("*");
    if (node.type === "Identifier") return text(node.name);
    const name = node.computed ? array([this.lower(node.right, context)]) : this.selector(node.right, context);
    if (node.type === "XMLFunctionQualifiedIdentifier") return operationCall("qualified", [operationCall("functionNamespace", [], node), name], node);
    const namespace = node.left.type === "XMLAnyName" ? text("*") : this.lower(node.left, context);
    return operationCall("qualified", [namespace, name], node);
  }

  private attributeName(node: AnyNode, context: Context): AnyNode {
    return node.computed ? array([this.lower(node.attribute, context)]) : this.selector(node.attribute, context);
  }

  private selectorOrAttribute(node: AnyNode, context: Context): AnyNode {
    return node.type === "XMLAttributeSelector" ? operationCall("attributeName", [this.attributeName(node, context)], node) : this.selector(node, context);
  }

  /** An operation on the attribute or child that `target`, `object.selector` or a bare selector, names. */
  private access(verb: "" | "put" | "update" | "step" | "delete" | "call", target: AnyNode, args: AnyNode[], context: Context, from = target): AnyNode {
    const bare = target.type !== "MemberExpression";
    const selector: AnyNode = bare ? target : target.property;
    const scope = context.filters.length > 0 ? identifier(context.filters[0]) : operationCall("scope", [], target);
    const object = bare ? scope : this.lower(target.object, context);
    const isAttribute = selector.type === "XMLAttributeSelector";
    const kind = isAttribute ? "attribute" : "child";
    const operation = verb === "" ? kind : (verb + (isAttribute ? "Attribute" : "Child"));
    return operationCall(operation as SyntaxOperation, [object, isAttribute ? this.attributeName(selector, context) : this.selector(selector, context), ...args], from);
  }

  private delete(node: AnyNode, context: Context): AnyNode {
    const { argument } = node;
    if (isAccess(argument)) return this.access("delete", argument, [], context, node);
    if (argument.type !== "BinaryExpression" || argument.operator !== "..") return this.children(node, context);
    return operationCall("deleteDescendants", [this.lower(argument.left, context), this.selectorOrAttribute(argument.right, context)], node);
  }

  // FilteringPredicate (11.2.4)

  private filter(node: AnyNode, context: Context): AnyNode {
    if (context.strict) throw new E4XSyntaxError("XTK3025", {}, node.start ?? 0, node.loc?.start ?? { line: 1, column: 0 });
    const depth = context.filters.length;
    const parameter = depth === 0 ? this.scopeName : `${this.scopeName}${depth + 1}`;
    const predicate = this.lower(node.right, { ...context, filters: [parameter, ...context.filters] });
    const body = { type: "WithStatement", object: identifier(parameter), body: placedAt(node.right, { type: "ReturnStatement", argument: predicate }) };
    const test: AnyNode = {
      type: hasOwnThis(node.right) ? "ArrowFunctionExpression" : "FunctionExpression",
      id: null,
      params: [identifier(parameter)],
      body: { type: "BlockStatement", body: [body] },
    };
    if (test.type === "ArrowFunctionExpression") test.expression = false;
    const args = [this.lower(node.left, context), placedAt(node.right, test)];
    const resolved = declaredAround(node.right, context.declared);
    if (resolved.length > 0) args.push(array(resolved.map(text)));
    return operationCall("filter", args, node);
  }

  // for each (12.2)

  private forIn(node: AnyNode, context: Context): AnyNode {
    const right = this.lower(node.right, context);
    const left = isAccess(node.left) ? this.loopTarget(node.left, context) : this.lower(node.left, context);
    const body = this.lower(node.body, context);
    if (!node.each) return placedAt(node, { ...node, left, right, body });
    return placedAt(node, { type: "ForOfStatement", await: false, left, right: operationCall("each", [right], node.right), body });
  }

  /** `for (x.@a in y)`: the loop assigns to a property of an object that stands for the attribute. */
  private loopTarget(node: AnyNode, context: Context): AnyNode {
    const reference = this.access("", node, [], context);
    reference.callee.property.name += "Target";
    return placedAt(node, { type: "MemberExpression", object: reference, property: identifier("value"), computed: false });
  }
}

/** True for a program or function that starts with "use strict". */
function isStrict(scope: AnyNode): boolean {
  const statements: AnyNode[] = Array.isArray(scope.body) ? scope.body : (scope.body.body as AnyNode[]);
  return statements.some(({ directive }) => directive === "use strict");
}

function isSelector(node: AnyNode): boolean {
  return node.type === "XMLAttributeSelector" || node.type === "XMLAnyName" || node.type === "XMLQualifiedIdentifier" || node.type === "XMLFunctionQualifiedIdentifier";
}

/** `"C:\users"` means "C:users" to the engine, and nothing to Node.js: the spelling of such a string is not kept. */
function portableText(node: AnyNode): AnyNode {
  if (typeof node.raw !== "string" || !/\\(?:x(?![0-9A-Fa-f]{2})|u(?![0-9A-Fa-f]{4}))/.test(node.raw) || typeof node.value !== "string") return node;
  return placedAt(node, text(node.value));
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
    if (node.type !== "FunctionExpression") stack.push(...childNodes(node));
  }
  return false;
}

/** The names in a predicate that are declared in functions around the filter, in order of appearance. */
function declaredAround(predicate: AnyNode, declared: readonly ReadonlySet<string>[]): string[] {
  const names = new Set<string>();
  const visit = (node: AnyNode, own: readonly ReadonlySet<string>[]): void => {
    if (node.type === "Identifier") {
      if (!own.some((scope) => scope.has(node.name)) && declared.some((scope) => scope.has(node.name))) names.add(node.name);
      return;
    }
    const inner = node.type === "FunctionExpression" ? [...own, declaredNames(node)] : own;
    for (const child of childNodes(node)) if (!isNameOnly(node, child)) visit(child, inner);
  };
  visit(predicate, []);
  return [...names];
}

/** True for identifiers that name a member and look nothing up. */
function isNameOnly(parent: AnyNode, child: AnyNode): boolean {
  if (parent.type === "MemberExpression") return child === parent.property && !parent.computed && child.type === "Identifier";
  if (parent.type === "Property") return child === parent.key && !parent.computed;
  if (parent.type === "BinaryExpression") return parent.operator === ".." && child === parent.right && child.type === "Identifier";
  if (parent.type === "XMLAttributeSelector") return child === parent.attribute && !parent.computed && child.type === "Identifier";
  return (parent.type === "XMLQualifiedIdentifier" || parent.type === "XMLFunctionQualifiedIdentifier") && child === parent.right && !parent.computed;
}

/** `name`, or the first of `name_`, `name__`, … that the program does not use. */
function unusedName(root: AnyNode, name: string): string {
  const taken = new Set<string>();
  const stack = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.type === "Identifier" && node.name.startsWith(name)) taken.add(node.name);
    stack.push(...childNodes(node));
  }
  let unused = name;
  while ([...taken].some((other) => other.startsWith(unused))) unused += "_";
  return unused;
}

