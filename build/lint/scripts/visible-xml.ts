import type { Variable } from "eslint-scope";
import { xmlMethods } from "../../engine/xml-methods.ts";
import type { AnyNode } from "../../e4x/tree/nodes.ts";
import { memberName } from "./member-name.ts";
import type { Script } from "./script.ts";

const LITERALS = new Set(["XMLElement", "XMLList", "XMLCdata", "XMLComment", "XMLProcessingInstruction"]);
const SELECTORS = new Set(["XMLAttributeSelector", "XMLAnyName", "XMLQualifiedIdentifier"]);

/** What a value is set in that is always set: the rest may be left out. */
const SIMPLE = new Set(["VariableDeclarator", "VariableDeclaration", "AssignmentExpression", "SequenceExpression", "ExpressionStatement"]);
/** What holds statements that follow each other. */
const LISTS = new Set(["Program", "BlockStatement", "SwitchCase"]);

/** Variables that hold variables are followed this far to their value. */
const LONGEST_CHAIN = 5;
/** Expressions in variables in expressions are followed this far. */
const DEEPEST = 5000;

/** The query document of a result, `<queryDef …>`, and how the result begins. */
export interface QueryResult {
  queryDef: AnyNode | undefined;
}

/**
 * What is XML by the syntax of a script: literals, `.@name`, `..name`, filters, results of queries, what is read from these, and variables
 * of the same function that hold nothing else.
 */
export class VisibleXml {
  readonly #script: Script;
  /** What is no XML stays so. */
  readonly #not = new Set<AnyNode | Variable>();
  /** What is XML, or is taken for it while its variables are looked at. */
  readonly #taken = new Set<AnyNode | Variable>();
  #depth = 0;

  constructor(script: Script) {
    this.#script = script;
  }

  /** Whether an expression gives XML, for certain and only that. */
  isXml(node: AnyNode | null | undefined): boolean {
    return Boolean(node) && this.#isKnown(node!, () => this.#decide(node!));
  }

  /** Variables may stand for each other, in circles: one is taken for XML until it proves to be none, and with it what was taken meanwhile. */
  #isKnown(key: AnyNode | Variable, decide: () => boolean): boolean {
    if (this.#not.has(key)) return false;
    if (this.#taken.has(key)) return true;
    if ("references" in key) this.#taken.add(key);
    this.#depth++;
    const answer = this.#depth < DEEPEST && decide();
    this.#depth--;
    if (answer) this.#taken.add(key);
    else this.#not.add(key);
    if (!answer && "references" in key) this.#taken.clear();
    return answer;
  }

  #decide(node: AnyNode): boolean {
    if (LITERALS.has(node.type)) return true;
    switch (node.type) {
      case "MemberExpression":
        if (SELECTORS.has(node.property.type)) return true;
        return this.#isValue(node) && this.isXml(node.object);
      case "XMLFilterExpression":
        return true;
      case "XMLAttributeSelector":
        return this.#isInFilter(node);
      case "BinaryExpression":
        return node.operator === "..";
      case "ConditionalExpression":
        return this.isXml(node.consequent) && this.isXml(node.alternate);
      case "AssignmentExpression":
        return node.operator === "=" && this.isXml(node.right);
      case "SequenceExpression":
        return this.isXml(node.expressions.at(-1));
      case "NewExpression":
      case "CallExpression":
        return this.#isXmlCall(node);
      case "Identifier":
        return this.#holdsXml(node);
      default:
        return false;
    }
  }

  /** A member that is read, and no method that is called. */
  #isValue(member: AnyNode): boolean {
    const parent = this.#script.parentOf(member);
    return !(parent?.type === "CallExpression" && parent.callee === member) && member.property.type !== "XMLFunctionQualifiedIdentifier";
  }

  #isInFilter(node: AnyNode): boolean {
    let inner = node;
    for (const parent of this.#script.around(node)) {
      if (parent.type === "XMLFilterExpression" && parent.right === inner) return true;
      inner = parent;
    }
    return false;
  }

  #isXmlCall(call: AnyNode): boolean {
    const { callee } = call;
    if (this.#script.isGlobal(callee, "XML") || this.#script.isGlobal(callee, "XMLList")) return true;
    if (call.type === "NewExpression" || callee.type !== "MemberExpression") return false;
    if (this.queryOf(call) !== undefined) return true;
    const method = memberName(callee);
    return method !== undefined && xmlMethods.has(method) && this.isXml(callee.object);
  }

  /** The query behind `….ExecuteQuery()` of the E4X face; undefined for every other expression. */
  queryOf(node: AnyNode, chain = LONGEST_CHAIN): QueryResult | undefined {
    const call = this.resolve(node, chain);
    if (call?.type !== "CallExpression" || call.callee.type !== "MemberExpression" || memberName(call.callee) !== "ExecuteQuery")
      return undefined;
    const entity = this.resolve(call.callee.object, chain);
    if (entity?.type !== "CallExpression" || entity.callee.type !== "MemberExpression" || memberName(entity.callee) !== "create")
      return undefined;
    const schema = entity.callee.object;
    const isQueryDef =
      schema.type === "MemberExpression" && memberName(schema) === "queryDef" && this.#script.isGlobal(schema.object, "xtk");
    return isQueryDef ? { queryDef: this.resolve(entity.arguments[0], chain) } : undefined;
  }

  /** The one value that a variable of the same function has, and what any other expression is. */
  resolve(node: AnyNode | undefined, chain = LONGEST_CHAIN): AnyNode | undefined {
    if (node?.type !== "Identifier" || chain === 0) return node;
    const variable = this.#script.isOwn(node) ? this.#script.variableOf(node) : undefined;
    const [write, ...others] = variable?.references.filter((reference) => reference.isWrite()) ?? [];
    if (write === undefined || others.length > 0 || !this.#isPlainWrite(write.identifier as AnyNode)) return node;
    return this.resolve(write.writeExpr as AnyNode, chain - 1);
  }

  /** `var name = value`, `name = value`. */
  #isPlainWrite(identifier: AnyNode): boolean {
    const parent = this.#script.parentOf(identifier);
    return (
      (parent?.type === "VariableDeclarator" && parent.id === identifier && parent.init !== null) ||
      (parent?.type === "AssignmentExpression" && parent.left === identifier && parent.operator === "=")
    );
  }

  #holdsXml(identifier: AnyNode): boolean {
    const variable = this.#script.isOwn(identifier) ? this.#script.variableOf(identifier) : undefined;
    if (variable === undefined || variable.defs.some(({ type }) => type !== "Variable")) return false;
    const writes = variable.references.filter((reference) => reference.isWrite()).map((reference) => reference.identifier as AnyNode);
    return writes.length > 0 && this.#isKnown(variable, () => writes.every((write) => this.#writesXml(write)));
  }

  /** `name = xml`, `name += xml`, `for each (name in xml)`. */
  #writesXml(identifier: AnyNode): boolean {
    const { parentOf } = this.#script;
    const up = (node: AnyNode | undefined): AnyNode | undefined => node && parentOf.call(this.#script, node);
    const parent = up(identifier);
    if (parent?.type === "AssignmentExpression" && parent.left === identifier)
      return (parent.operator === "=" || parent.operator === "+=") && this.isXml(parent.right);
    if (parent?.type === "ForInStatement" && parent.left === identifier) return parent.each === true && this.isXml(parent.right);
    if (parent?.type !== "VariableDeclarator" || parent.id !== identifier) return false;
    if (parent.init) return this.isXml(parent.init);
    const loop = up(up(parent));
    return loop?.type === "ForInStatement" && loop.left === up(parent) && loop.each === true && this.isXml(loop.right);
  }

  /**
   * Whether a value that is XML may be missing all the same: read by a position, or a variable that is not set yet, or not on every way
   * that leads here. Asking for its truth is right then.
   */
  mayBeAbsent(node: AnyNode, chain = LONGEST_CHAIN): boolean {
    if (node.type === "MemberExpression") return node.computed === true && typeof node.property.value !== "string";
    if (node.type === "ConditionalExpression") return this.mayBeAbsent(node.consequent, chain) || this.mayBeAbsent(node.alternate, chain);
    if (node.type !== "Identifier") return false;
    const variable = this.#script.variableOf(node);
    return chain === 0 || variable === undefined || !this.#isSetBefore(variable, node, chain - 1);
  }

  #isSetBefore(variable: Variable, use: AnyNode, chain: number): boolean {
    const around = new Set(this.#script.around(use));
    return variable.references.some((reference) => {
      if (!reference.isWrite()) return false;
      const write = reference.identifier as AnyNode;
      const parent = this.#script.parentOf(write);
      const value = parent?.init ?? (parent?.type === "AssignmentExpression" ? parent.right : undefined);
      const holders = [...this.#script.around(write)];
      const loop = holders.find(({ type }) => type === "ForInStatement");
      const isLoopVariable = loop !== undefined && (loop.left === write || loop.left === holders[1]);
      if (isLoopVariable) return around.has(loop.body);
      // The statement stands in a list that the use stands in as well, further down.
      const list = holders.find(({ type }) => !SIMPLE.has(type));
      return (
        value !== undefined &&
        list !== undefined &&
        LISTS.has(list.type) &&
        around.has(list) &&
        write.start < use.start &&
        !this.mayBeAbsent(value, chain)
      );
    });
  }
}
