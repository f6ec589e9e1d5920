import type { Program } from "estree";
import { guardDepth } from "../faults/guard-depth.ts";
import type { AnyNode } from "../tree/nodes.ts";
import { calledOperation, isText, placedAt } from "./operation-calls.ts";
import { raiseMozilla } from "./raise-mozilla.ts";
import { styleOf, type TreeStyle } from "../tree/tree-style.ts";
import { mapChildren } from "../tree/walk.ts";

/** How to raise. */
export interface RaiseOptions {
  /** Throw for operations on `__e4x` that stand for no syntax (`build`, `text`, …) instead of leaving them as they are. */
  strict?: boolean;
}

/**
 * Calls on `__e4x` as E4X syntax, see `operations.ts`. The inverse of `lower`.
 * @param ast a program or any other node, ESTree or Babel's; it is not changed
 * @returns a new tree
 * @throws Error for a call that has not the shape of its operation: a bug of what generated it
 */
export function raise<T extends object = Program>(ast: T, options: RaiseOptions = {}): T {
  const root = ast as unknown as AnyNode;
  return guardDepth(root, () => new Raising(styleOf(root), options.strict ?? false).raise(root, new Set())) as unknown as T;
}

/** The parameters of the filters around an expression. */
type Filters = ReadonlySet<string>;

/** The arguments of a call that has so many at least. */
interface Counted {
  1: [AnyNode, ...AnyNode[]];
  2: [AnyNode, AnyNode, ...AnyNode[]];
  3: [AnyNode, AnyNode, AnyNode, ...AnyNode[]];
  4: [AnyNode, AnyNode, AnyNode, AnyNode, ...AnyNode[]];
}

type Rule = (raising: Raising, node: AnyNode, filters: Filters) => AnyNode;

class Raising {
  private readonly style: TreeStyle;
  private readonly strict: boolean;

  constructor(style: TreeStyle, strict: boolean) {
    this.style = style;
    this.strict = strict;
  }

  raise(node: AnyNode, filters: Filters): AnyNode {
    if (node.type === "ForOfStatement" && calledOperation(node.right) === "each") return this.forEach(node, filters);
    if (node.type === "ExpressionStatement" && calledOperation(node.expression) === "defaultNamespace") {
      const [value] = this.arguments(node.expression, 1);
      return placedAt(node, { type: "XMLDefaultDeclaration", namespace: this.raise(value, filters) });
    }
    if (node.type === "ForInStatement") return { ...mapChildren(node, (child) => this.raise(child, filters)), each: node.each ?? false };
    if (node.type === "MemberExpression" && TARGETS.has(calledOperation(node.object) ?? "")) return this.target(node, filters);
    const mozilla = raiseMozilla(node, (child) => this.raise(child, filters));
    if (mozilla !== undefined) return mozilla;
    const operation = calledOperation(node);
    if (operation === undefined) return mapChildren(node, (child) => this.raise(child, filters));
    const rule = Object.hasOwn(rules, operation) ? rules[operation] : undefined;
    if (rule !== undefined) return placedAt(node, rule(this, node, filters));
    const reason = Object.hasOwn(misplaced, operation) ? misplaced[operation] : undefined;
    if (reason !== undefined) this.fail(node, reason);
    if (this.strict) this.fail(node, "it stands for no E4X syntax");
    return mapChildren(node, (child) => this.raise(child, filters));
  }

  fail(node: AnyNode, reason: string): never {
    const place = node.loc ? ` at ${node.loc.start.line}:${node.loc.start.column}` : "";
    throw new Error(`raise: cannot write __e4x.${calledOperation(node) ?? `… (${node.type})`}${place} as E4X: ${reason}`);
  }

  /** The arguments of a call, as many as the operation takes. */
  arguments<Count extends keyof Counted>(node: AnyNode, least: Count, most: number = least): Counted[Count] {
    const args = node.arguments as AnyNode[];
    if (args.length < least || args.length > most)
      this.fail(node, `${least === most ? least : `${least} to ${most}`} arguments expected, ${args.length} found`);
    const spread = args.find(({ type }) => type === "SpreadElement");
    if (spread) this.fail(node, "an argument is spread");
    return args as Counted[Count];
  }

  /** The elements of an array literal. */
  elements(list: AnyNode | undefined, node: AnyNode): AnyNode[] {
    if (
      list?.type !== "ArrayExpression" ||
      list.elements.some((element: AnyNode | null) => element === null || element.type === "SpreadElement")
    )
      this.fail(node, "an array literal was expected");
    return (list as AnyNode).elements as AnyNode[];
  }

  text(value: AnyNode | undefined, node: AnyNode): string {
    if (!isText(value)) this.fail(node, "a string literal was expected");
    return (value as AnyNode).value as string;
  }

  /** The expression of `[expression]`. */
  braced(value: AnyNode, node: AnyNode, filters: Filters): AnyNode {
    const [only, ...others] = this.elements(value, node);
    if (only === undefined || others.length > 0) this.fail(node, "an array of one element was expected");
    return this.raise(only as AnyNode, filters);
  }

  // Markup

  escape(value: AnyNode, node: AnyNode, filters: Filters): AnyNode {
    return placedAt(value, { type: "XMLEscape", expression: this.braced(value, node, filters) });
  }

  tagName(value: AnyNode | undefined, node: AnyNode, filters: Filters): AnyNode {
    if (value?.type === "ArrayExpression") return this.escape(value, node, filters);
    if (value && calledOperation(value) === "name") {
      if (value.arguments.length < 2) this.fail(value, "a composite name has several parts");
      return placedAt(value, {
        type: "XMLName",
        contents: (value.arguments as AnyNode[]).map((part) => this.tagName(part, node, filters)),
      });
    }
    return placedAt(value ?? node, { type: "XMLName", contents: this.text(value, node) });
  }

  attributeValue(value: AnyNode, node: AnyNode, filters: Filters): AnyNode {
    if (value.type === "ArrayExpression") return this.escape(value, node, filters);
    const raw = this.text(value, node);
    if (!/^(?:"[^"]*"|'[^']*')$/.test(raw)) this.fail(node, `an attribute's value in quotes was expected, ${raw} found`);
    return placedAt(value, { type: "XMLAttribute", value: raw.slice(1, -1), raw });
  }

  contents(list: AnyNode, node: AnyNode, filters: Filters): AnyNode[] {
    return this.elements(list, node).map((item) => {
      if (item.type === "ArrayExpression") return this.escape(item, node, filters);
      if (isText(item)) return placedAt(item, { type: "XMLText", text: item.value });
      if (!CONTENTS.has(calledOperation(item) ?? ""))
        this.fail(node, "text, [expression] or a literal's operation was expected as content");
      return this.raise(item, filters);
    });
  }

  // Selectors

  selector(value: AnyNode | undefined, node: AnyNode, filters: Filters): AnyNode {
    if (isText(value)) return this.name(value as AnyNode);
    if (value === undefined || calledOperation(value) !== "qualified") this.fail(node, "a name was expected");
    const [namespace, local] = this.arguments(value as AnyNode, 2, 2);
    const computed = local.type === "ArrayExpression";
    const right = computed ? this.braced(local, node, filters) : this.name(local, node);
    if (calledOperation(namespace) === "functionNamespace")
      return placedAt(value as AnyNode, { type: "XMLFunctionQualifiedIdentifier", right, computed });
    const left = isText(namespace) ? this.name(namespace) : this.raise(namespace, filters);
    if (left.type !== "XMLAnyName" && (left.type !== "Identifier" || isText(namespace)))
      this.fail(node, 'a namespace is a variable or "*"');
    return placedAt(value as AnyNode, { type: "XMLQualifiedIdentifier", left, right, computed });
  }

  name(value: AnyNode, node = value): AnyNode {
    const name = this.text(value, node);
    return placedAt(value, name === "*" ? { type: "XMLAnyName" } : this.style.selectorName(name));
  }

  attributeSelector(value: AnyNode | undefined, node: AnyNode, filters: Filters): AnyNode {
    const computed = value?.type === "ArrayExpression";
    const attribute = computed ? this.braced(value as AnyNode, node, filters) : this.selector(value, node, filters);
    return placedAt(value ?? node, { type: "XMLAttributeSelector", attribute, computed });
  }

  selectorOrAttribute(value: AnyNode | undefined, node: AnyNode, filters: Filters): AnyNode {
    if (value === undefined || calledOperation(value) !== "attributeName") return this.selector(value, node, filters);
    return this.attributeSelector(this.arguments(value, 1)[0], node, filters);
  }

  /** `object.selector`; the selector alone where the object is the scope itself. */
  access(kind: "attribute" | "child", [object, name]: readonly (AnyNode | undefined)[], node: AnyNode, filters: Filters): AnyNode {
    if (object === undefined) this.fail(node, "an object was expected");
    // `x.*` and `x.ns::a` are selectors; a plain name or a computed one is member access.
    if (kind === "child" && name?.type === "ArrayExpression")
      return placedAt(node, {
        type: "MemberExpression",
        object: this.raise(object, filters),
        property: this.braced(name, node, filters),
        computed: true,
      });
    const property = kind === "attribute" ? this.attributeSelector(name, node, filters) : this.selector(name, node, filters);
    const bare = calledOperation(object) === "scope" || (object.type === "Identifier" && filters.has(object.name));
    return bare ? property : placedAt(node, { type: "MemberExpression", object: this.raise(object, filters), property, computed: false });
  }

  // Statements and filters

  forEach(node: AnyNode, filters: Filters): AnyNode {
    const [operand] = this.arguments(node.right, 1);
    const loop: AnyNode = {
      ...node,
      type: "ForInStatement",
      left: this.raise(node.left, filters),
      right: this.raise(operand, filters),
      body: this.raise(node.body, filters),
      each: true,
    };
    delete loop.await;
    return loop;
  }

  /** `__e4x.attributeTarget(x, "a").value`: what a loop or a pattern assigns to. */
  target(node: AnyNode, filters: Filters): AnyNode {
    const operation = calledOperation(node.object);
    if (operation === "constantTarget") return this.arguments(node.object, 1)[0];
    return this.access(operation === "childTarget" ? "child" : "attribute", this.arguments(node.object, 2), node.object, filters);
  }

  filter(node: AnyNode, filters: Filters): AnyNode {
    const [object, test] = this.arguments(node, 2, 3);
    const [parameter] = (test.params ?? []) as AnyNode[];
    const statement = test.body?.body?.[0] as AnyNode | undefined;
    const isWith = statement?.type === "WithStatement" && statement.object.name === parameter?.name;
    const argument = statement && returned(isWith ? (statement.body as AnyNode) : statement);
    if (argument === undefined || parameter?.type !== "Identifier")
      this.fail(node, "function (scope) { with (scope) return …; } was expected");
    return {
      type: "XMLFilterExpression",
      left: this.raise(object, filters),
      right: this.raise(argument as AnyNode, new Set([...filters, parameter.name as string])),
    };
  }
}

/** The value of a return statement, alone or in a block. */
function returned(statement: AnyNode): AnyNode | undefined {
  const only: AnyNode = statement.type === "BlockStatement" && statement.body.length === 1 ? statement.body[0] : statement;
  return only.type === "ReturnStatement" ? (only.argument as AnyNode) : undefined;
}

/** Operations whose `value` is assigned to. */
const TARGETS = new Set(["attributeTarget", "childTarget", "constantTarget"]);
const CONTENTS = new Set(["element", "list", "cdata", "comment", "instruction"]);

/** Operations that are arguments of others only. */
const misplaced: Readonly<Record<string, string>> = {
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
const rules: Readonly<Record<string, Rule>> = {
  element(raising, node, filters) {
    const [name, attributes, contents, closing] = raising.arguments(node, 2, 4);
    const parts = raising.elements(attributes, node);
    if (parts.length % 2 !== 0) raising.fail(node, "attributes are names and values in turn");
    const tag = [
      raising.tagName(name, node, filters),
      ...parts.map((part, index) => (index % 2 === 0 ? raising.tagName(part, node, filters) : raising.attributeValue(part, node, filters))),
    ];
    if (contents === undefined) return { type: "XMLElement", contents: [placedAt(node, { type: "XMLPointTag", contents: tag })] };
    const endName = raising.tagName(closing ?? name, node, filters);
    if (closing === undefined && typeof endName.contents !== "string")
      raising.fail(node, "a computed name needs the name of the closing tag");
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
  putAttribute: (raising, node, filters) => assignment("attribute", raising, node, filters),
  putChild: (raising, node, filters) => assignment("child", raising, node, filters),
  updateAttribute: (raising, node, filters) => compound("attribute", raising, node, filters),
  updateChild: (raising, node, filters) => compound("child", raising, node, filters),
  stepAttribute: (raising, node, filters) => step("attribute", raising, node, filters),
  stepChild: (raising, node, filters) => step("child", raising, node, filters),
  deleteAttribute: (raising, node, filters) => deletion(raising.access("attribute", raising.arguments(node, 2), node, filters)),
  deleteChild: (raising, node, filters) => deletion(raising.access("child", raising.arguments(node, 2), node, filters)),
  callChild(raising, node, filters) {
    const [object, name, ...args] = node.arguments as AnyNode[];
    return {
      type: "CallExpression",
      callee: raising.access("child", [object, name], node, filters),
      arguments: args.map((argument) => raising.raise(argument, filters)),
    };
  },

  descendants: (raising, node, filters) => descendants(raising, node, filters),
  deleteDescendants: (raising, node, filters) => deletion(placedAt(node, descendants(raising, node, filters))),
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

function assignment(kind: "attribute" | "child", raising: Raising, node: AnyNode, filters: Filters): AnyNode {
  const [object, name, value] = raising.arguments(node, 3);
  return {
    type: "AssignmentExpression",
    operator: "=",
    left: raising.access(kind, [object, name], node, filters),
    right: raising.raise(value, filters),
  };
}

function compound(kind: "attribute" | "child", raising: Raising, node: AnyNode, filters: Filters): AnyNode {
  const [object, name, operator, value] = raising.arguments(node, 4);
  return {
    type: "AssignmentExpression",
    operator: raising.text(operator, node),
    left: raising.access(kind, [object, name], node, filters),
    right: raising.raise(value, filters),
  };
}

function step(kind: "attribute" | "child", raising: Raising, node: AnyNode, filters: Filters): AnyNode {
  const [object, name, operator, prefix] = raising.arguments(node, 4);
  return {
    type: "UpdateExpression",
    operator: raising.text(operator, node),
    prefix: isTrue(prefix),
    argument: raising.access(kind, [object, name], node, filters),
  };
}

/** `true`, also as a minifier writes it. */
function isTrue(node: AnyNode): boolean {
  return node.type === "UnaryExpression" ? node.argument.value === 0 : node.value === true;
}

function deletion(argument: AnyNode): AnyNode {
  return { type: "UnaryExpression", operator: "delete", prefix: true, argument };
}

function descendants(raising: Raising, node: AnyNode, filters: Filters): AnyNode {
  const [object, name] = raising.arguments(node, 2);
  return {
    type: "BinaryExpression",
    left: raising.raise(object, filters),
    operator: "..",
    right: raising.selectorOrAttribute(name, node, filters),
  };
}
