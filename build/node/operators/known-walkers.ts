import type { AnyNode, Program } from "acorn";
import { childNodes } from "./child-nodes.ts";
import { withoutParentheses } from "./is-plain.ts";

type Scope = ReadonlySet<string>;

/** Methods of a connection that give rows. */
const STATEMENTS = new Set(["query", "queryWithTypes"]);

/** Methods whose results are asked for. */
const ASKED = new Set([...STATEMENTS, "getConnection"]);

/**
 * Which loops go over a File or the rows of a query for certain: these read item by item in the script, and all others at once, see
 * `isKnownWalker` of the compiler's `known.ts`.
 */
export class KnownWalkers {
  readonly #program: Program;
  readonly #values = new Map<Scope, Map<string, AnyNode>>();
  #assigned: ReadonlySet<string> | undefined;

  constructor(program: Program) {
    this.#program = program;
  }

  /** Notes what a variable starts with. */
  declare(name: string, value: AnyNode, scopes: readonly Scope[]): void {
    const scope = scopeOf(name, scopes);
    if (scope === undefined) return;
    if (!isAsked(withoutParentheses(value))) {
      this.#values.get(scope)?.delete(name);
      return;
    }
    const values = this.#values.get(scope) ?? new Map<string, AnyNode>();
    this.#values.set(scope, values.set(name, value));
  }

  /** @param scopes the names of the scopes around, the innermost last */
  has(node: AnyNode, scopes: readonly Scope[]): boolean {
    const value = this.#resolved(node, scopes);
    if (value.type === "NewExpression") return isFree(value.callee, "File", scopes);
    if (value.type !== "CallExpression" || !STATEMENTS.has(memberName(value.callee) ?? "")) return false;
    const connection = this.#resolved((value.callee as AnyNode & { type: "MemberExpression" }).object, scopes);
    if (connection.type !== "CallExpression" || memberName(connection.callee) !== "getConnection") return false;
    return isFree((connection.callee as AnyNode & { type: "MemberExpression" }).object, "application", scopes);
  }

  /** What a variable holds that is never set again, and what any other expression is. */
  #resolved(node: AnyNode, scopes: readonly Scope[]): AnyNode {
    const inner = withoutParentheses(node);
    if (inner.type !== "Identifier") return inner;
    const scope = scopeOf(inner.name, scopes);
    const value = scope && this.#values.get(scope)?.get(inner.name);
    if (value === undefined) return inner;
    this.#assigned ??= assignedNames(this.#program);
    return this.#assigned.has(inner.name) ? inner : withoutParentheses(value);
  }
}

/** False for what is no answer to any question: it is not kept. */
function isAsked(value: AnyNode): boolean {
  if (value.type === "CallExpression") return ASKED.has(memberName(value.callee) ?? "");
  return value.type === "NewExpression";
}

function scopeOf(name: string, scopes: readonly Scope[]): Scope | undefined {
  return scopes.findLast((scope) => scope.has(name));
}

function isFree(node: AnyNode, name: string, scopes: readonly Scope[]): boolean {
  return node.type === "Identifier" && node.name === name && scopeOf(name, scopes) === undefined;
}

function memberName(node: AnyNode): string | undefined {
  if (node.type !== "MemberExpression" || node.computed) return undefined;
  return node.property.type === "Identifier" ? node.property.name : undefined;
}

/** Names that are set again somewhere; of two variables of one name neither is looked through. */
function assignedNames(program: Program): ReadonlySet<string> {
  const names = new Set<string>();
  const open: AnyNode[] = [program];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.type === "AssignmentExpression" && node.left.type === "Identifier") names.add(node.left.name);
    if (node.type === "UpdateExpression" && node.argument.type === "Identifier") names.add(node.argument.name);
    for (const child of childNodes(node)) open.push(child);
  }
  return names;
}
