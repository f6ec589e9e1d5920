import { type NodePath, types as t } from "@babel/core";
import { diagnostic } from "../../../diagnostics/catalogue.ts";
import { braces, calledOperation, isOperationCall, isOperationsName, operation, operationCall, operationName } from "../calls.ts";
import { normalizeLines, normalizeSeparators } from "../../../e4x/tree/line-ends.ts";
import { isKnownArray, isKnownText } from "../known.ts";
import type { Pass, PassContext } from "../pass.ts";
import { isCalm } from "./calm.ts";
import { declareBefore, hoistPoint } from "./hoist-point.ts";
import { isMarkedTextFree, isTextFree, markTextFree } from "./text-free.ts";
import { isXmlName, isXmlText, literalAttribute, literalContent } from "./xml-text.ts";
import { traverseWhere } from "../traverse-where.ts";

/** Builder calls become literals of the intermediate form; what no literal can say becomes a helper call around one. */
export const lowerBuilders: Pass = {
  needs: ["operation"],
  run(program, context) {
    traverseWhere(program, isOperationsName, {
      CallExpression: {
        exit(path) {
          if (calledOperation(path.node) !== "build" || isDirectChild(path)) return;
          const lowering = new Lowering(path, context);
          lowering.finish(lowering.lower(path));
        },
      },
    });
    traverseWhere(program, isOperationsName, {
      MemberExpression(path) {
        if (operationName(path.node) === "build") path.replaceWith(operation("elementOf"));
        else if (operationName(path.node) === "fragment") path.replaceWith(t.nullLiteral());
      },
    });
    return false;
  },
};

/** A builder call that is a child of another one is lowered with it, into one literal. */
function isDirectChild(path: NodePath): boolean {
  const parent = path.parentPath;
  if (!parent) return false;
  if (parent.isArrayExpression()) return isListOfChildren(parent) && isDirectChild(parent);
  return isOperationCall(parent, "build") && (path.key as number) >= 2;
}

/** `[a, b]` without spread and holes: its items are children one by one. */
function isListOfChildren(path: NodePath<t.ArrayExpression>): boolean {
  return path.node.elements.every((element) => element !== null && !t.isSpreadElement(element));
}

/** A child after lowering: what may stand in a literal (with the same as an expression of its own), or an expression whose value is appended. */
type LoweredChild = { content: t.Expression; plain: t.Expression } | { appended: t.Expression };

/** Attributes after lowering: those of the literal, and steps that set the rest on the element, in order. */
interface LoweredAttributes {
  written: t.Expression[];
  steps: ((element: t.Expression) => t.Expression)[];
}

/** The lowering of one outermost builder call. */
class Lowering {
  readonly #root: NodePath<t.CallExpression>;
  readonly #context: PassContext;
  readonly #point: NodePath | undefined;
  readonly #hoisted: { name: string; init: t.Expression }[] = [];
  /** True while everything evaluated so far only reads: a later expression may then be evaluated first. */
  #calm = true;

  constructor(root: NodePath<t.CallExpression>, context: PassContext) {
    this.#root = root;
    this.#context = context;
    this.#point = hoistPoint(root);
  }

  /** Puts the result in place and declares what was hoisted. */
  finish(result: t.Expression): void {
    const hoisted = this.#hoisted;
    if (hoisted.length > 0 && this.#point !== undefined) {
      const point = this.#point;
      const ordered = point.parentPath?.isArrowFunctionExpression() ? [...hoisted].reverse() : hoisted;
      this.#root.replaceWith(t.inherits(result, this.#root.node));
      for (const { name, init } of ordered) declareBefore(point, this.#root, name, init);
    } else {
      this.#root.replaceWith(t.inherits(result, this.#root.node));
    }
  }

  /** One builder call. */
  lower(path: NodePath<t.CallExpression>): t.Expression {
    const [name, attributes, ...children] = path.get("arguments") as NodePath<t.Expression>[];
    if (name === undefined || name.isSpreadElement() || attributes?.isSpreadElement())
      return operationCall("elementOf", ...(path.node.arguments as t.Expression[]));
    if (operationName(name.node) === "fragment") return this.#fragment(children);
    const tag = this.#tag(name);
    const { written, steps } = this.#attributes(attributes);
    const canHold = t.isStringLiteral(tag) && steps.length === 0;
    const lowered = this.#children(children, canHold);
    const contents = takeContents(lowered, canHold);
    const rest = lowered.slice(contents.length).map(asAppended);
    if (rest.length > 0 && written.some((part) => t.isStringLiteral(part) && /^xmlns(?::|$)/.test(part.value))) {
      this.#context.report(
        diagnostic("XTK1017", { name: t.isStringLiteral(tag) ? tag.value : "…" }, this.#context.locate(path.node.loc?.start)),
      );
    }
    const args: t.Expression[] = [tag, t.arrayExpression(written)];
    if (contents.length > 0) args.push(t.arrayExpression(contents));
    const element = t.inherits(operationCall("element", ...args), path.node);
    return append(
      steps.reduce<t.Expression>((inner, step) => step(inner), element),
      rest,
    );
  }

  #tag(name: NodePath<t.Expression>): t.Expression {
    const evaluated = name.evaluate();
    if (!evaluated.confident || typeof evaluated.value !== "string") {
      this.#calm &&= isCalm(name.node);
      return braces(name.node);
    }
    this.#requireName(evaluated.value, name);
    return t.stringLiteral(evaluated.value);
  }

  #requireName(name: string, path: NodePath): void {
    if (isXmlName(name)) return;
    this.#context.report(diagnostic("XTK1010", { name }, this.#context.locate(path.node.loc?.start)));
  }

  #attributes(path: NodePath<t.Expression> | undefined): LoweredAttributes {
    const result: LoweredAttributes = { written: [], steps: [] };
    if (path === undefined || path.isNullLiteral() || path.isIdentifier({ name: "undefined" })) return result;
    if (!path.isObjectExpression()) {
      this.#calm &&= isCalm(path.node);
      result.steps.push((element) => operationCall("setAttributes", element, path.node));
      return result;
    }
    const names = new Set<string>();
    for (const property of path.get("properties")) this.#attribute(property, names, result);
    return result;
  }

  #attribute(property: NodePath<t.ObjectExpression["properties"][number]>, names: Set<string>, result: LoweredAttributes): void {
    this.#calm &&= isCalm(property.node);
    const { steps, written } = result;
    if (!property.isObjectProperty()) {
      const value = property.isSpreadElement() ? property.node.argument : t.objectExpression([property.node as t.ObjectMethod]);
      steps.push((element) => operationCall("setAttributes", element, value));
      return;
    }
    const value = property.get("value") as NodePath<t.Expression>;
    if (property.node.computed) {
      const key = property.node.key as t.Expression;
      steps.push((element) => operationCall("putAttributeOf", element, key, attributeValue(value)));
      return;
    }
    const { key } = property.node;
    const name = t.isIdentifier(key) ? key.name : String((key as t.StringLiteral | t.NumericLiteral).value);
    this.#requireName(name, property);
    if (steps.length > 0 || names.has(name) || holdsMarkup(value.node)) {
      steps.push((element) => operationCall("putAttributeOf", element, t.stringLiteral(name), attributeValue(value)));
      return;
    }
    names.add(name);
    const text = literalAttributeText(value);
    written.push(
      t.stringLiteral(name),
      text !== undefined && isXmlText(text) ? t.stringLiteral(literalAttribute(text)) : braces(value.node),
    );
  }

  #fragment(children: NodePath<t.Expression>[]): t.Expression {
    const lowered = this.#children(children, true);
    const contents = takeContents(lowered, true);
    if (contents.length === lowered.length && keepsText(lowered)) return operationCall("list", t.arrayExpression(contents));
    return operationCall("fragmentOf", arrayOf(lowered.map(asAppended)));
  }

  /** `canHold`: the element is a literal so far, so a child may be hoisted into a variable and embedded. */
  #children(paths: NodePath<t.Expression>[], canHold: boolean): LoweredChild[] {
    const result: LoweredChild[] = [];
    let holds = canHold;
    for (const path of paths) {
      for (const child of this.#child(path, holds)) {
        result.push(child);
        holds &&= "content" in child;
      }
    }
    return result;
  }

  #child(path: NodePath<t.Expression>, canHold: boolean): LoweredChild[] {
    if (path.isNullLiteral() || path.isBooleanLiteral({ value: false })) return [];
    const { node } = path as NodePath<t.Expression | t.SpreadElement>;
    if (t.isSpreadElement(node)) {
      this.#calm &&= isCalm(node);
      const argument = path.get("argument") as NodePath;
      return [{ appended: isKnownArray(argument) ? node.argument : operationCall("valuesOf", node.argument) }];
    }
    if (path.isArrayExpression() && isListOfChildren(path)) {
      return this.#children(path.get("elements") as NodePath<t.Expression>[], canHold);
    }
    if (isOperationCall(path, "build")) return this.#builderChild(path, canHold);
    const written = literalText(path);
    const text = written === undefined ? undefined : normalizeLines(written);
    if (text !== undefined && isXmlText(text))
      return text === "" ? [] : [{ content: t.stringLiteral(literalContent(text)), plain: t.stringLiteral(text) }];
    if (canHold && isTextFree(path)) return [this.#embedded(path)];
    this.#calm &&= isCalm(path.node);
    if (isKnownText(path) && !holdsMarkup(path.node)) return [{ content: braces(path.node), plain: path.node }];
    return [{ appended: path.node }];
  }

  #builderChild(path: NodePath<t.CallExpression>, canHold: boolean): LoweredChild[] {
    const [name, , ...children] = path.get("arguments") as NodePath<t.Expression>[];
    if (name !== undefined && operationName(name.node) === "fragment") return this.#children(children, canHold);
    const element = this.lower(path);
    return [
      calledOperation(element) === "element" && t.isStringLiteral((element as t.CallExpression).arguments[0])
        ? { content: element, plain: element }
        : { appended: element },
    ];
  }

  /** An expression that gives elements without text: a variable before the statement, and `{variable}` in the literal. */
  #embedded(path: NodePath<t.Expression>): LoweredChild {
    const { node } = path;
    if (this.#point === undefined || !this.#calm || !isCalm(node)) {
      this.#calm &&= isCalm(node);
      return { appended: node };
    }
    const name = takeName(this.#root, elementName(node) ?? "children", this.#hoisted);
    this.#hoisted.push({ name, init: asList(path) });
    const variable = t.identifier(name);
    return { content: markTextFree(braces(variable)), plain: variable };
  }
}

/** A ternary keeps its shape; anything else may hold false, null and arrays, which `listOf` knows. */
function asList(path: NodePath<t.Expression>): t.Expression {
  if (!path.isConditionalExpression()) return operationCall("listOf", path.node);
  const branch = (node: t.Expression): t.Expression =>
    t.isNullLiteral(node) || t.isBooleanLiteral(node)
      ? operationCall("list", t.arrayExpression([]))
      : calledOperation(node) === "element"
        ? node
        : operationCall("listOf", node);
  return t.conditionalExpression(path.node.test, branch(path.node.consequent), branch(path.node.alternate));
}

/** What the reader calls the hoisted thing: the name of the element that a callback returns, or else of the first element in it. */
function elementName(node: t.Node): string | undefined {
  let first: string | undefined;
  let returned: string | undefined;
  t.traverseFast(node, (inner) => {
    first ??= tagName(inner);
    if (t.isReturnStatement(inner)) returned = tagName(inner.argument) ?? returned;
  });
  const name = returned ?? first;
  return name === undefined ? undefined : `${name}Xml`;
}

function tagName(node: t.Node | null | undefined): string | undefined {
  if (calledOperation(node) !== "element") return undefined;
  const [tag] = (node as t.CallExpression).arguments;
  return t.isStringLiteral(tag) && /^[A-Za-z_]\w*$/.test(tag.value) ? tag.value : undefined;
}

function takeName(path: NodePath, wish: string, taken: readonly { name: string }[]): string {
  const program = path.scope.getProgramParent();
  for (let number = 1; ; number++) {
    const name = number === 1 ? wish : `${wish}${number}`;
    if (
      path.scope.hasBinding(name) ||
      program.hasGlobal(name) ||
      program.references[name] ||
      program.uids[name] ||
      taken.some((other) => other.name === name)
    )
      continue;
    program.references[name] = true;
    program.uids[name] = true;
    return name;
  }
}

/** The text of a constant that stands in the code: string, number, boolean, template without expressions. */
function literalText(path: NodePath<t.Expression>): string | undefined {
  if (path.isStringLiteral()) return path.node.value;
  if (path.isNumericLiteral()) return String(path.node.value);
  if (path.isBooleanLiteral()) return String(path.node.value);
  if (path.isTemplateLiteral() && path.node.expressions.length === 0) return path.node.quasis[0]?.value.cooked ?? undefined;
  return undefined;
}

/** An attribute's constant. */
function literalAttributeText(path: NodePath<t.Expression>): string | undefined {
  const text = literalText(path);
  return text === undefined ? undefined : normalizeSeparators(text);
}

/** An attribute's value that is set on the element. */
function attributeValue(path: NodePath<t.Expression>): t.Expression {
  const text = literalAttributeText(path);
  if (path.isStringLiteral() && text !== undefined) return t.stringLiteral(text);
  return text === undefined ? operationCall("attributeOf", path.node) : path.node;
}

/** Whether a list literal keeps the text of its children: with other content beside it, text is trimmed at once. */
function keepsText(children: readonly LoweredChild[]): boolean {
  const texts = children.flatMap((child) => ("content" in child && isTextContent(child.content) ? [child.plain] : []));
  return texts.length === children.length || texts.every((text) => t.isStringLiteral(text) && !/^[ \t\n]|[ \t\n]$/.test(text.value));
}

function isTextContent(content: t.Expression): boolean {
  return t.isStringLiteral(content) || (t.isArrayExpression(content) && !isMarkedTextFree(content));
}

/** True when a literal would stand inside the expression: not every E4X engine reads a literal in the braces of another. */
function holdsMarkup(node: t.Node): boolean {
  let found = false;
  t.traverseFast(node, (inner) => {
    const name = calledOperation(inner) ?? operationName(inner);
    found ||= name === "element" || name === "list" || name === "build";
  });
  return found;
}

/** The children that can stand in the literal itself: all up to the first that cannot, less text before it (text that follows joins it to one node). */
function takeContents(children: readonly LoweredChild[], canHold: boolean): t.Expression[] {
  const contents: t.Expression[] = [];
  for (const child of canHold ? children : []) {
    if (!("content" in child)) break;
    contents.push(child.content);
  }
  if (contents.length < children.length) while (contents.length > 0 && calledOperation(contents.at(-1)) !== "element") contents.pop();
  return contents;
}

/** A child as an expression of its own. */
function asAppended(child: LoweredChild): t.Expression {
  return "appended" in child ? child.appended : child.plain;
}

function arrayOf(items: t.Expression[]): t.Expression {
  const [only, ...others] = items;
  return only !== undefined && others.length === 0 ? only : t.arrayExpression(items);
}

function append(element: t.Expression, rest: t.Expression[]): t.Expression {
  return rest.length === 0 ? element : operationCall("append", element, arrayOf(rest));
}
