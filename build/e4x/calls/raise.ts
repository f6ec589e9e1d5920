import type { Program } from "estree";
import { type OptionTypes, refuseMore, refuseOptions } from "../../diagnostics/option-faults.ts";
import { guardDepth } from "../faults/guard-depth.ts";
import { isFunction } from "../tree/declared-names.ts";
import { isText } from "../tree/is-text.ts";
import { RESERVED_NAME } from "../tree/reserved-name.ts";
import { ruleTable } from "../tree/rule-table.ts";
import type { NodeOf, TreeNode } from "../tree/tree-node.ts";
import { styleOf, type TreeStyle } from "../tree/tree-style.ts";
import { mapChildren } from "../tree/walk.ts";
import { calledOperation, isCallOf, placedAt, type SyntaxOperation } from "./operation-calls.ts";
import { raiseMozilla } from "./raise-mozilla.ts";

/** How to raise. */
export interface RaiseOptions {
  /** Throw for operations on `__e4x` that stand for no syntax (`build`, `text`, …) instead of leaving them as they are. */
  strict?: boolean;
}

const OPTIONS: OptionTypes<RaiseOptions> = { strict: "true or false" };

/**
 * Calls on `__e4x` as E4X syntax, see `operations.ts`. The inverse of `lower`.
 * @param ast a program or any other node, ESTree or Babel's; it is not changed
 * @returns a new tree
 * @throws Error for a call that has not the shape of its operation: a bug of what generated it
 */
export function raise<T extends object = Program>(ast: T, options: RaiseOptions = {}, ...more: never[]): T {
  refuseMore("raise", 2, more);
  refuseOptions("raise", options, OPTIONS);
  const root = ast as TreeNode;
  return guardDepth(root, () => new Raising(styleOf(root), options.strict ?? false).raise(root, new Set())) as T;
}

/** The parameters of the filters around an expression. */
type Filters = ReadonlySet<string>;

type Call = NodeOf<"CallExpression">;
type TagName = NodeOf<"XMLName" | "XMLEscape">;

/** The arguments of a call that has so many at least. */
interface Counted {
  1: [TreeNode, ...TreeNode[]];
  2: [TreeNode, TreeNode, ...TreeNode[]];
  3: [TreeNode, TreeNode, TreeNode, ...TreeNode[]];
  4: [TreeNode, TreeNode, TreeNode, TreeNode, ...TreeNode[]];
}

class Raising {
  readonly style: TreeStyle;
  readonly #strict: boolean;

  constructor(style: TreeStyle, strict: boolean) {
    this.style = style;
    this.#strict = strict;
  }

  raise(node: TreeNode, filters: Filters): TreeNode {
    return ruleOf(node)?.(this, node, filters) ?? this.children(node, filters);
  }

  children<Node extends TreeNode>(node: Node, filters: Filters): Node {
    return mapChildren(node, (child) => this.raise(child, filters));
  }

  all(nodes: readonly TreeNode[], filters: Filters): TreeNode[] {
    return nodes.map((node) => this.raise(node, filters));
  }

  /** A call as the syntax that its operation stands for; undefined for other calls. */
  call(node: Call, filters: Filters): TreeNode | undefined {
    const operation = calledOperation(node);
    if (operation === undefined) return undefined;
    const rule = Object.hasOwn(callRules, operation) ? callRules[operation as SyntaxOperation] : undefined;
    if (rule !== undefined) return placedAt(node, rule(this, node, filters));
    const reason = Object.hasOwn(misplaced, operation) ? misplaced[operation as SyntaxOperation] : undefined;
    if (reason !== undefined) throw this.fault(node, reason);
    if (this.#strict) throw this.fault(node, "it stands for no E4X syntax");
    return undefined;
  }

  /** A call that has not the shape of its operation. */
  fault(node: TreeNode, reason: string): Error {
    const place = node.loc ? ` at ${node.loc.start.line}:${node.loc.start.column}` : "";
    return new Error(`raise: cannot write ${RESERVED_NAME}.${calledOperation(node) ?? `… (${node.type})`}${place} as E4X: ${reason}`);
  }

  /** The arguments of a call, as many as the operation takes. */
  arguments<Count extends keyof Counted>(node: Call, least: Count, most: number = least): Counted[Count] {
    const args = node.arguments;
    if (args.length < least || args.length > most)
      throw this.fault(node, `${least === most ? least : `${least} to ${most}`} arguments expected, ${args.length} found`);
    if (args.some(({ type }) => type === "SpreadElement")) throw this.fault(node, "an argument is spread");
    return args as Counted[Count];
  }

  /** The elements of an array literal. */
  elements(list: TreeNode | undefined, node: TreeNode): TreeNode[] {
    const isPlain = (element: TreeNode | null): element is TreeNode => element !== null && element.type !== "SpreadElement";
    if (list?.type !== "ArrayExpression" || !list.elements.every(isPlain)) throw this.fault(node, "an array literal was expected");
    return list.elements;
  }

  text(value: TreeNode | undefined, node: TreeNode): string {
    if (!isText(value)) throw this.fault(node, "a string literal was expected");
    return value.value;
  }

  /** The expression of `[expression]`. */
  braced(value: TreeNode, node: TreeNode, filters: Filters): TreeNode {
    const [only, ...others] = this.elements(value, node);
    if (only === undefined || others.length > 0) throw this.fault(node, "an array of one element was expected");
    return this.raise(only, filters);
  }

  // Markup

  escape(value: TreeNode, node: TreeNode, filters: Filters): NodeOf<"XMLEscape"> {
    return placedAt(value, { type: "XMLEscape", expression: this.braced(value, node, filters) });
  }

  tagName(value: TreeNode | undefined, node: TreeNode, filters: Filters): TagName {
    if (value?.type === "ArrayExpression") return this.escape(value, node, filters);
    if (isCallOf("name", value)) {
      if (value.arguments.length < 2) throw this.fault(value, "a composite name has several parts");
      return placedAt(value, { type: "XMLName", contents: value.arguments.map((part) => this.tagName(part, node, filters)) });
    }
    return placedAt(value ?? node, { type: "XMLName", contents: this.text(value, node) });
  }

  attributeValue(value: TreeNode, node: TreeNode, filters: Filters): NodeOf<"XMLAttribute" | "XMLEscape"> {
    if (value.type === "ArrayExpression") return this.escape(value, node, filters);
    const raw = this.text(value, node);
    if (!/^(?:"[^"]*"|'[^']*')$/.test(raw)) throw this.fault(node, `an attribute's value in quotes was expected, ${raw} found`);
    return placedAt(value, { type: "XMLAttribute", value: raw.slice(1, -1), raw });
  }

  contents(list: TreeNode, node: TreeNode, filters: Filters): TreeNode[] {
    return this.elements(list, node).map((item) => {
      if (item.type === "ArrayExpression") return this.escape(item, node, filters);
      if (isText(item)) return placedAt(item, { type: "XMLText", text: item.value });
      if (!CONTENTS.has(calledOperation(item) ?? ""))
        throw this.fault(node, "text, [expression] or a literal's operation was expected as content");
      return this.raise(item, filters);
    });
  }

  // Selectors

  selector(value: TreeNode | undefined, node: TreeNode, filters: Filters): TreeNode {
    if (isText(value)) return this.name(value);
    if (!isCallOf("qualified", value)) throw this.fault(node, "a name was expected");
    const [namespace, local] = this.arguments(value, 2);
    const computed = local.type === "ArrayExpression";
    const right = computed ? this.braced(local, node, filters) : this.name(local, node);
    if (isCallOf("functionNamespace", namespace)) return placedAt(value, { type: "XMLFunctionQualifiedIdentifier", right, computed });
    const left = isText(namespace) ? this.name(namespace) : this.raise(namespace, filters);
    if (left.type !== "XMLAnyName" && (left.type !== "Identifier" || isText(namespace)))
      throw this.fault(node, 'a namespace is a variable or "*"');
    return placedAt(value, { type: "XMLQualifiedIdentifier", left, right, computed });
  }

  name(value: TreeNode, node = value): TreeNode {
    const name = this.text(value, node);
    return placedAt(value, name === "*" ? { type: "XMLAnyName" } : this.style.selectorName(name));
  }

  attributeSelector(value: TreeNode | undefined, node: TreeNode, filters: Filters): TreeNode {
    const computed = value?.type === "ArrayExpression";
    const attribute = computed ? this.braced(value, node, filters) : this.selector(value, node, filters);
    return placedAt(value ?? node, { type: "XMLAttributeSelector", attribute, computed });
  }

  selectorOrAttribute(value: TreeNode | undefined, node: TreeNode, filters: Filters): TreeNode {
    if (!isCallOf("attributeName", value)) return this.selector(value, node, filters);
    return this.attributeSelector(this.arguments(value, 1)[0], node, filters);
  }

  /** `object.selector`; the selector alone where the object is the scope itself. */
  access(
    kind: "attribute" | "child",
    [object, name]: readonly [object?: TreeNode, name?: TreeNode, ...others: TreeNode[]],
    node: Call,
    filters: Filters,
  ): TreeNode {
    if (object === undefined) throw this.fault(node, "an object was expected");
    // `x.*` and `x.ns::a` are selectors; a plain name or a computed one is member access.
    if (kind === "child" && name?.type === "ArrayExpression")
      return placedAt(node, {
        type: "MemberExpression",
        object: this.raise(object, filters),
        property: this.braced(name, node, filters),
        computed: true,
      });
    const property = kind === "attribute" ? this.attributeSelector(name, node, filters) : this.selector(name, node, filters);
    const bare = isCallOf("scope", object) || (object.type === "Identifier" && filters.has(object.name));
    return bare ? property : placedAt(node, { type: "MemberExpression", object: this.raise(object, filters), property, computed: false });
  }

  assignment(kind: "attribute" | "child", node: Call, filters: Filters): TreeNode {
    const [object, name, value] = this.arguments(node, 3);
    return {
      type: "AssignmentExpression",
      operator: "=",
      left: this.access(kind, [object, name], node, filters),
      right: this.raise(value, filters),
    };
  }

  compound(kind: "attribute" | "child", node: Call, filters: Filters): TreeNode {
    const [object, name, operator, value] = this.arguments(node, 4);
    return {
      type: "AssignmentExpression",
      operator: this.text(operator, node),
      left: this.access(kind, [object, name], node, filters),
      right: this.raise(value, filters),
    };
  }

  step(kind: "attribute" | "child", node: Call, filters: Filters): TreeNode {
    const [object, name, operator, prefix] = this.arguments(node, 4);
    return {
      type: "UpdateExpression",
      operator: this.text(operator, node),
      prefix: isTrue(prefix),
      argument: this.access(kind, [object, name], node, filters),
    };
  }

  deletion(kind: "attribute" | "child", node: Call, filters: Filters): TreeNode {
    return deletion(this.access(kind, this.arguments(node, 2), node, filters));
  }

  descendants(node: Call, filters: Filters): TreeNode {
    const [object, name] = this.arguments(node, 2);
    return {
      type: "BinaryExpression",
      left: this.raise(object, filters),
      operator: "..",
      right: this.selectorOrAttribute(name, node, filters),
    };
  }

  // Statements and filters

  forEach({ await: _, ...node }: NodeOf<"ForOfStatement">, operation: Call, filters: Filters): TreeNode {
    const [operand] = this.arguments(operation, 1);
    return {
      ...node,
      type: "ForInStatement",
      left: this.raise(node.left, filters),
      right: this.raise(operand, filters),
      body: this.raise(node.body, filters),
      each: true,
    };
  }

  /** `__e4x.attributeTarget(x, "a").value`: what a loop or a pattern assigns to. */
  target(reference: TreeNode, filters: Filters): TreeNode | undefined {
    if (isCallOf("constantTarget", reference)) return this.arguments(reference, 1)[0];
    if (isCallOf("childTarget", reference)) return this.access("child", this.arguments(reference, 2), reference, filters);
    if (isCallOf("attributeTarget", reference)) return this.access("attribute", this.arguments(reference, 2), reference, filters);
    return undefined;
  }

  filter(node: Call, filters: Filters): TreeNode {
    const [object, test] = this.arguments(node, 2, 3);
    const [parameter] = isFunction(test) ? test.params : [];
    const statement = isFunction(test) && test.body.type === "BlockStatement" ? test.body.body[0] : undefined;
    if (parameter?.type !== "Identifier") throw this.fault(node, FILTER_EXPECTED);
    const isWith =
      statement?.type === "WithStatement" && statement.object.type === "Identifier" && statement.object.name === parameter.name;
    const argument = returned(isWith ? statement.body : statement);
    if (!argument) throw this.fault(node, FILTER_EXPECTED);
    return {
      type: "XMLFilterExpression",
      left: this.raise(object, filters),
      right: this.raise(argument, new Set([...filters, parameter.name])),
    };
  }
}

const FILTER_EXPECTED = "function (scope) { with (scope) return …; } was expected";

/** The value of a return statement, alone or in a block. */
function returned(statement: TreeNode | undefined): TreeNode | null | undefined {
  const only = statement?.type === "BlockStatement" && statement.body.length === 1 ? statement.body[0] : statement;
  return only?.type === "ReturnStatement" ? only.argument : undefined;
}

/** The nodes that operations stand in; undefined for those that stay, and have their children raised. */
const ruleOf = ruleTable<Raising, [filters: Filters], TreeNode | undefined>({
  CallExpression: (raising, node, filters) => raising.call(node, filters),
  MemberExpression: (raising, node, filters) => raising.target(node.object, filters),
  ForOfStatement: (raising, node, filters) => (isCallOf("each", node.right) ? raising.forEach(node, node.right, filters) : undefined),
  ForInStatement: (raising, node, filters) => ({ ...raising.children(node, filters), each: node.each ?? false }),
  ExpressionStatement(raising, node, filters) {
    if (!isCallOf("defaultNamespace", node.expression)) return undefined;
    const [value] = raising.arguments(node.expression, 1);
    return placedAt(node, { type: "XMLDefaultDeclaration", namespace: raising.raise(value, filters) });
  },
  VariableDeclaration: mozilla,
  TryStatement: mozilla,
  FunctionDeclaration: mozilla,
  FunctionExpression: mozilla,
  ArrowFunctionExpression: mozilla,
  ObjectMethod: mozilla,
  ClassMethod: mozilla,
  ClassPrivateMethod: mozilla,
});

function mozilla(raising: Raising, node: Parameters<typeof raiseMozilla>[0], filters: Filters): TreeNode | undefined {
  return raiseMozilla(node, (child) => raising.raise(child, filters));
}

const CONTENTS: ReadonlySet<string> = new Set<SyntaxOperation>(["element", "list", "cdata", "comment", "instruction"]);

/** Operations that are arguments of others only. */
const misplaced: Readonly<Partial<Record<SyntaxOperation, string>>> = {
  name: "it stands for a name in a tag",
  attributeName: "it stands for a name after `..`",
  qualified: "it stands for a name after `.`, `.@` or `..`",
  functionNamespace: "it stands left of `::`",
  defaultNamespace: "it is a statement of its own",
  each: "it is the operand of for…of",
  attributeTarget: "it is the target of a loop or a pattern",
  childTarget: "it is the target of a loop or a pattern",
  constantTarget: "it is the target of a loop or a pattern",
  constant: "it is the value of a declaration",
  closure: "it is what a function returns",
  caught: "it is thrown to a guarded handler",
  guard: "it is the test of a guarded handler",
  scope: "it stands for the object of a selector",
};

/** The inverse of every operation that `lower` writes in an expression. */
const callRules: { readonly [Operation in SyntaxOperation]?: (raising: Raising, node: Call, filters: Filters) => TreeNode } = {
  element(raising, node, filters) {
    const [name, attributes, contents, closing] = raising.arguments(node, 2, 4);
    const parts = raising.elements(attributes, node);
    if (parts.length % 2 !== 0) throw raising.fault(node, "attributes are names and values in turn");
    const tag: NodeOf<"XMLStartTag">["contents"] = [
      raising.tagName(name, node, filters),
      ...parts.map((part, index) => (index % 2 === 0 ? raising.tagName(part, node, filters) : raising.attributeValue(part, node, filters))),
    ];
    if (contents === undefined) return { type: "XMLElement", contents: [placedAt(node, { type: "XMLPointTag", contents: tag })] };
    const endName = raising.tagName(closing ?? name, node, filters);
    if (closing === undefined && (endName.type !== "XMLName" || typeof endName.contents !== "string"))
      throw raising.fault(node, "a computed name needs the name of the closing tag");
    return {
      type: "XMLElement",
      contents: [
        placedAt(node, { type: "XMLStartTag", contents: tag }),
        ...raising.contents(contents, node, filters),
        { type: "XMLEndTag", contents: [endName] },
      ],
    };
  },
  list: (raising, node, filters) => ({ type: "XMLList", contents: raising.contents(raising.arguments(node, 1)[0], node, filters) }),
  cdata: (raising, node) => ({ type: "XMLCdata", contents: raising.text(raising.arguments(node, 1)[0], node) }),
  comment: (raising, node) => ({ type: "XMLComment", contents: raising.text(raising.arguments(node, 1)[0], node) }),
  instruction(raising, node) {
    const [target, contents] = raising.arguments(node, 2);
    return { type: "XMLProcessingInstruction", target: raising.text(target, node), contents: raising.text(contents, node) };
  },

  attribute: (raising, node, filters) => raising.access("attribute", raising.arguments(node, 2), node, filters),
  child: (raising, node, filters) => raising.access("child", raising.arguments(node, 2), node, filters),
  putAttribute: (raising, node, filters) => raising.assignment("attribute", node, filters),
  putChild: (raising, node, filters) => raising.assignment("child", node, filters),
  updateAttribute: (raising, node, filters) => raising.compound("attribute", node, filters),
  updateChild: (raising, node, filters) => raising.compound("child", node, filters),
  stepAttribute: (raising, node, filters) => raising.step("attribute", node, filters),
  stepChild: (raising, node, filters) => raising.step("child", node, filters),
  deleteAttribute: (raising, node, filters) => raising.deletion("attribute", node, filters),
  deleteChild: (raising, node, filters) => raising.deletion("child", node, filters),
  callChild(raising, node, filters) {
    const [object, name, ...args] = node.arguments;
    const callee = raising.access("child", [object, name], node, filters);
    return { type: "CallExpression", callee, arguments: raising.all(args, filters) };
  },

  descendants: (raising, node, filters) => raising.descendants(node, filters),
  deleteDescendants: (raising, node, filters) => deletion(placedAt(node, raising.descendants(node, filters))),
  filter: (raising, node, filters) => raising.filter(node, filters),
  scopedName: (raising, node) => ({ type: "Identifier", name: raising.text(node.arguments[0], node) }),
  assignConstant(raising, node, filters) {
    const [operator, left, right] = raising.arguments(node, 3);
    return { type: "AssignmentExpression", operator: raising.text(operator, node), left, right: raising.raise(right, filters) };
  },
  stepConstant(raising, node) {
    const [argument, operator, prefix] = raising.arguments(node, 3);
    return { type: "UpdateExpression", operator: raising.text(operator, node), prefix: isTrue(prefix), argument };
  },
  scopeLookup: (raising, node, filters) => raising.selectorOrAttribute(node.arguments[0], node, filters),
};

/** `true`, also as a minifier writes it. */
function isTrue(node: TreeNode): boolean {
  return node.type === "UnaryExpression" ? hasValue(node.argument, 0) : hasValue(node, true);
}

function hasValue(node: TreeNode, value: unknown): boolean {
  return "value" in node && node.value === value;
}

function deletion(argument: TreeNode): TreeNode {
  return { type: "UnaryExpression", operator: "delete", prefix: true, argument };
}
