import type { Variable } from "eslint-scope";
import { xmlMethods } from "../../engine/xml-methods.ts";
import { isFunction } from "../../e4x/tree/declared-names.ts";
import type { AnyNode } from "../../e4x/tree/nodes.ts";
import { LocalFunctions } from "./local-functions.ts";
import { memberName } from "./member-name.ts";
import { PossibleAbsence } from "./possible-absence.ts";
import type { Script } from "./script.ts";

const LITERALS = new Set(["XMLElement", "XMLList", "XMLCdata", "XMLComment", "XMLProcessingInstruction"]);
const SELECTORS = new Set(["XMLAttributeSelector", "XMLAnyName", "XMLQualifiedIdentifier"]);

/** Variables that hold variables are followed this far to their value. */
const LONGEST_CHAIN = 5;
/** Expressions in variables in expressions are followed this far. */
const DEEPEST = 5000;

/** The query document of a result, `<queryDef …>`, and how the result begins. */
export interface QueryResult {
  queryDef: AnyNode | undefined;
}

/**
 * What is XML by the syntax of a script: literals, `.@name`, `..name`, filters, results of queries, what is read from these, variables that
 * hold nothing else, parameters that get nothing else at any call, and what functions of the script return.
 */
export class VisibleXml {
  /** The functions that the script writes out. */
  readonly functions: LocalFunctions;
  readonly #script: Script;
  readonly #absence: PossibleAbsence;
  /** What is no XML stays so. */
  readonly #not = new Set<AnyNode | Variable>();
  /** What is XML, or is taken for it while its variables are looked at. */
  readonly #taken = new Set<AnyNode | Variable>();
  #depth = 0;

  constructor(script: Script) {
    this.#script = script;
    this.functions = new LocalFunctions(script);
    this.#absence = new PossibleAbsence(script, this.functions);
  }

  /** Whether an expression gives XML, for certain and only that. */
  isXml(node: AnyNode | null | undefined): boolean {
    return Boolean(node) && this.#isKnown(node!, () => this.#decide(node!));
  }

  /** Variables and functions may stand for each other, in circles: one is taken for XML until it proves to be none, and with it what was taken meanwhile. */
  #isKnown(key: AnyNode | Variable, decide: () => boolean): boolean {
    if (this.#not.has(key)) return false;
    if (this.#taken.has(key)) return true;
    const mayBeCircular = "references" in key || isFunction(key);
    if (mayBeCircular) this.#taken.add(key);
    this.#depth++;
    const answer = this.#depth < DEEPEST && decide();
    this.#depth--;
    if (answer) this.#taken.add(key);
    else this.#not.add(key);
    if (!answer && mayBeCircular) this.#taken.clear();
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
    const written = this.functions.calledBy(call);
    if (written !== undefined) return this.#isKnown(written, () => this.#givesXml(written));
    if (call.type === "NewExpression" || callee.type !== "MemberExpression") return false;
    if (this.queryOf(call) !== undefined) return true;
    const method = memberName(callee);
    return method !== undefined && xmlMethods.has(method) && this.isXml(callee.object);
  }

  #givesXml(written: AnyNode): boolean {
    const values = this.functions.valuesOf(written);
    return !written.async && !written.generator && values.length > 0 && values.every((value) => this.isXml(value));
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

  /** The one value that a variable has, and what any other expression is. */
  resolve(node: AnyNode | undefined, chain = LONGEST_CHAIN): AnyNode | undefined {
    if (node?.type !== "Identifier" || chain === 0) return node;
    const variable = this.#script.variableOf(node);
    if (variable?.defs.some(({ type }) => type !== "Variable")) return node;
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
    const variable = this.#script.variableOf(identifier);
    if (variable === undefined || variable.defs.some(({ type }) => type !== "Variable" && type !== "Parameter")) return false;
    const isParameter = variable.defs.some(({ type }) => type === "Parameter");
    // Who asks for the type of a parameter is ready for others.
    if (isParameter && variable.references.some(({ identifier }) => this.#isTypeAsked(identifier as AnyNode))) return false;
    const given = isParameter ? this.functions.givenTo(variable) : [];
    const writes = variable.references.filter((reference) => reference.isWrite()).map((reference) => reference.identifier as AnyNode);
    if (given === undefined || given.length + writes.length === 0) return false;
    return this.#isKnown(variable, () => given.every((value) => this.isXml(value)) && writes.every((write) => this.#writesXml(write)));
  }

  #isTypeAsked(identifier: AnyNode): boolean {
    const { type, operator } = this.#script.parentOf(identifier) ?? identifier;
    return (type === "UnaryExpression" && operator === "typeof") || (type === "BinaryExpression" && operator === "instanceof");
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

  /** Whether a value that is XML may be missing all the same: asking for its truth is right then. */
  mayBeAbsent(node: AnyNode): boolean {
    return this.#absence.mayBe(node);
  }
}
