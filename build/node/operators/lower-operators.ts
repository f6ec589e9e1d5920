import { parseSync, traverse, types as t, type NodePath } from "@babel/core";
import MagicString from "magic-string";
import { RESERVED_NAME } from "../../e4x/tree/reserved-name.ts";
import { esGlobals } from "./es-globals.ts";
import { findOperator } from "./find-operator.ts";
import { isPlain } from "./is-plain.ts";

/** A source map as JSON has it. */
export interface SourceMapV3 {
  version: number;
  file?: string;
  sources: string[];
  sourcesContent?: (string | null)[];
  names: string[];
  mappings: string;
}

/** What to lower. */
export interface LowerOperatorsOptions {
  /** The text's name in messages and in the map. */
  filename?: string;
  /** The object that free names are read from, e.g. `__xtkit`: `logInfo` becomes `__xtkit.logInfo`. Without it they stay free. */
  bindFreeNames?: string;
  /** The text runs in a realm of its own: `import()`, which leads out of it, is refused. */
  isolated?: boolean;
}

/**
 * Turns the operators that E4X overloads (`==`, `!=`, `typeof`, `+`, `+=`; ECMA-357 11.3 to 11.5) into calls on `__e4x`, so that
 * XML values answer in Node as on the server. Text edits only: every line keeps its number.
 * @param code a script or an ES module without types and JSX
 * @throws SyntaxError from the parser, and for `import()` in isolated text
 */
export function lowerOperators(code: string, options: LowerOperatorsOptions = {}): { code: string; map: SourceMapV3 } {
  const { filename = "script.js", bindFreeNames } = options;
  const file = parseSync(code, {
    filename,
    configFile: false,
    babelrc: false,
    browserslistConfigFile: false,
    sourceType: "unambiguous",
    parserOpts: { createParenthesizedExpressions: true, allowReturnOutsideFunction: true, errorRecovery: false },
  });
  const text = new MagicString(code);
  traverse(file!, new Edits(code, text, bindFreeNames).visitor());
  if (options.isolated) traverse(file!, { "Import|ImportExpression|MetaProperty": refuseImport });
  return {
    code: text.toString(),
    map: text.generateMap({ source: filename, hires: "boundary", includeContent: true }) as unknown as SourceMapV3,
  };
}

function refuseImport({ node }: NodePath): void {
  if (t.isMetaProperty(node) && node.meta.name !== "import") return;
  throw new SyntaxError(`import is no function here (${node.loc?.start.line ?? 1}:${(node.loc?.start.column ?? 0) + 1})`);
}

class Edits {
  readonly #code: string;
  readonly #text: MagicString;
  readonly #holder: string | undefined;
  readonly #operations: string;

  constructor(code: string, text: MagicString, holder: string | undefined) {
    this.#code = code;
    this.#text = text;
    this.#holder = holder;
    this.#operations = holder ? `${holder}.${RESERVED_NAME}` : RESERVED_NAME;
  }

  visitor(): Parameters<typeof traverse>[1] {
    return {
      BinaryExpression: { enter: (path) => this.#openBinary(path.node), exit: (path) => this.#closeBinary(path.node) },
      UnaryExpression: { enter: (path) => this.#openTypeof(path), exit: (path) => this.#closeTypeof(path) },
      AssignmentExpression: { enter: (path) => this.#openAssignment(path), exit: (path) => this.#closeAssignment(path) },
      Identifier: (path) => this.#bindName(path),
    };
  }

  #open(node: t.Node, prefix: string): void {
    this.#text.appendLeft(node.start!, prefix);
  }

  #close(node: t.Node): void {
    this.#text.appendLeft(node.end!, ")");
  }

  #overwrite(start: number, end: number, content: string): void {
    this.#text.overwrite(start, end, content, { contentOnly: true });
  }

  #replaceOperator(operator: string, left: t.Node, right: t.Node, content: string): void {
    const index = findOperator(this.#code, operator, left.end!, right.start!);
    this.#overwrite(index, index + operator.length, content);
  }

  // a == b, a != b, a + b

  #openBinary(node: t.BinaryExpression): void {
    const call = binaryCall(node);
    if (call === undefined) return;
    this.#open(node, `${node.operator === "!=" ? "!" : ""}${this.#operations}.${call}(`);
    this.#replaceOperator(node.operator, node.left, node.right, ",");
  }

  #closeBinary(node: t.BinaryExpression): void {
    if (binaryCall(node) !== undefined) this.#close(node);
  }

  // typeof v

  #openTypeof(path: NodePath<t.UnaryExpression>): void {
    const { node } = path;
    if (node.operator !== "typeof" || isPlain(node.argument)) return;
    const free = this.#freeOperand(path);
    const length = "typeof".length;
    if (free === undefined) {
      this.#overwrite(node.start!, node.start! + length, `${this.#operations}.typeOf(`);
    } else {
      const test = this.#isBound(free) ? `"${free}" in ${this.#holder!}` : `typeof ${free} !== "undefined"`;
      this.#overwrite(node.start!, node.start! + length, `(${test} ? ${this.#operations}.typeOf(`);
    }
  }

  #closeTypeof(path: NodePath<t.UnaryExpression>): void {
    const { node } = path;
    if (node.operator !== "typeof" || isPlain(node.argument)) return;
    this.#text.appendLeft(node.end!, this.#freeOperand(path) === undefined ? ")" : ') : "undefined")');
  }

  /** The name after `typeof`, when nothing declares it: reading it could throw. */
  #freeOperand({ node, scope }: NodePath<t.UnaryExpression>): string | undefined {
    let operand: t.Node = node.argument;
    while (t.isParenthesizedExpression(operand)) operand = operand.expression;
    return t.isIdentifier(operand) && !scope.hasBinding(operand.name, true) && operand.name !== "arguments" ? operand.name : undefined;
  }

  // a += b, o.k += b, o[k] += b

  #openAssignment({ node, scope }: NodePath<t.AssignmentExpression>): void {
    if (!isSum(node)) return;
    const { left, right } = node;
    if (t.isIdentifier(left)) {
      const isFree = this.#isBound(left.name) && !scope.hasBinding(left.name, true);
      this.#replaceOperator("+=", left, right, `= ${this.#operations}.add(${isFree ? `${this.#holder!}.` : ""}${left.name},`);
      return;
    }
    const { object, property, computed } = left as t.MemberExpression;
    this.#open(node, `${this.#operations}.addAssign(`);
    if (computed) {
      this.#replaceOperator("[", object, property, ",");
      const bracket = findOperator(this.#code, "]", property.end!, left.end!);
      this.#overwrite(bracket, bracket + 1, " ");
    } else {
      this.#replaceOperator(".", object, property, ",");
      this.#overwrite(property.start!, property.end!, JSON.stringify((property as t.Identifier).name));
    }
    this.#replaceOperator("+=", left, right, ",");
  }

  #closeAssignment({ node }: NodePath<t.AssignmentExpression>): void {
    if (isSum(node)) this.#close(node);
  }

  // Free names

  #isBound(name: string): boolean {
    return this.#holder !== undefined && !esGlobals.has(name) && name !== this.#holder;
  }

  #bindName(path: NodePath<t.Identifier>): void {
    const { node, parent } = path;
    if (!this.#isBound(node.name) || !isVariable(path) || path.scope.hasBinding(node.name, true)) return;
    if (t.isObjectProperty(parent) && parent.shorthand && parent.key !== node)
      this.#text.appendLeft(node.start!, `${node.name}: ${this.#holder!}.`);
    else if (
      t.isAssignmentPattern(parent) &&
      parent.left === node &&
      t.isObjectProperty(path.parentPath?.parent) &&
      path.parentPath.parent.shorthand
    )
      this.#text.appendLeft(node.start!, `${node.name}: ${this.#holder!}.`);
    else this.#text.appendLeft(node.start!, `${this.#holder!}.`);
  }
}

function binaryCall(node: t.BinaryExpression): "equal" | "add" | undefined {
  const { operator, left, right } = node;
  if (operator === "+") return isPlain(left) || isPlain(right) ? undefined : "add";
  if (operator !== "==" && operator !== "!=") return undefined;
  return isPlain(left) && isPlain(right) ? undefined : "equal";
}

/** True for a `+=` whose operands may both be XML. */
function isSum({ operator, left, right }: t.AssignmentExpression): boolean {
  if (operator !== "+=" || isPlain(right)) return false;
  if (t.isIdentifier(left)) return true;
  return t.isMemberExpression(left) && !t.isSuper(left.object) && !t.isPrivateName(left.property);
}

/** True for an identifier that reads or assigns a variable. */
function isVariable({ node, parent, parentPath }: NodePath<t.Identifier>): boolean {
  if (t.isReferenced(node, parent, parentPath?.parent)) return true;
  if (t.isAssignmentExpression(parent) || t.isAssignmentPattern(parent)) return parent.left === node;
  if (t.isArrayPattern(parent) || t.isRestElement(parent)) return true;
  return t.isObjectProperty(parent) && parent.value === node && t.isObjectPattern(parentPath?.parent);
}
