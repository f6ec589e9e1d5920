import { expressionPaths, type WrittenPath } from "../../../../build/schema/expression-paths.ts";
import { findAggregate } from "./aggregates.ts";
import { type FieldFacts, literalProblem } from "./check-literals.ts";
import { compileCase, compileIif } from "./case-form.ts";
import { compare } from "./compare.ts";
import { negation, toCondition } from "./condition.ts";
import { expressionError } from "./expression-error.ts";
import { findFunction, unknownFunction } from "./functions.ts";
import type { FunctionContext } from "./functions/xtk-function.ts";
import { arithmetic, binaryOperation, likeLiteral } from "./operators.ts";
import { parse } from "./parse.ts";
import type { BinaryOperator, CallExpression, Expression } from "./syntax.ts";
import type { Value } from "./value.ts";
import { variableValue, type Variables } from "./variables.ts";
import type { Compiled, FormContext } from "./compiled.ts";
import { mistake } from "../../mistakes/mistake.ts";

/** What an expression is compiled against. */
export interface Scope<Row> extends FunctionContext {
  /**
   * Finds what a path reads from a row.
   * @throws Error with the reason when there is no such path
   */
  resolve(path: string): (row: Row) => Value;
  /** What a path reads; where it is not known, undefined. */
  factsOf?(path: string): FieldFacts | undefined;
  /** Whether a path is a field that a schema says, and not one that was asked for here first; by default each that is found. */
  isDeclared?(path: string): boolean;
  /** Parsed texts are kept here; by default each is parsed again. */
  parse?(text: string): Expression;
  variables?: Variables;
  /** Whether "" counts as NULL; it does by default. */
  emptyIsNull?: boolean;
  /** Aggregates, `RowNum` and `RowId`, where there are many rows to speak of; undefined for a call that is none of them. */
  call?(node: CallExpression, form: FormContext<Row>): Compiled<Row> | undefined;
}

/** Operands of a chain of one operator, however long, from left to right. */
function operands(node: Expression, operator: "AND" | "OR"): Expression[] {
  const found: Expression[] = [];
  let left = node;
  while (left.type === "binary" && left.operator === operator) {
    found.push(left.right);
    left = left.left;
  }
  return [...found, left].reverse();
}

const LOGICAL: ReadonlySet<string> = new Set(["AND", "OR"]);
const COMPARISONS: ReadonlySet<string> = new Set(["=", "!=", "<", "<=", ">", ">="]);

/** Literals that are texts all, or numbers all: whether a value of that type is among them needs no comparison with each. */
function literalsOfOneType(list: readonly Expression[]): { type: string; values: ReadonlySet<Value> } | undefined {
  const values = new Set(list.map((item) => (item.type === "literal" ? item.value : null)));
  const types = new Set([...values].map((value) => (value === null ? "null" : typeof value)));
  const [type] = types;
  return types.size === 1 && (type === "string" || type === "number") ? { type, values } : undefined;
}

type Binary = Extract<Expression, { type: "binary" }>;

/** An operator with its right operand, and where it stands. */
interface Step<Row> {
  operator: BinaryOperator;
  apply: ReturnType<typeof binaryOperation>;
  right: Compiled<Row>;
  offset: number;
}

function compileLogic<Row>(operator: "AND" | "OR", tests: readonly Compiled<Row>[]): Compiled<Row> {
  const decisive = operator === "OR";
  return (row) => {
    let unknown = false;
    for (const test of tests) {
      const result = toCondition(test(row));
      if (result === decisive) return decisive;
      unknown ||= result === null;
    }
    return unknown ? null : !decisive;
  };
}

/**
 * Compiles an XTK expression; unknown paths and functions show here, before any row is read, as on the server.
 * @throws Error naming the expression and the column
 */
export function compile<Row>(text: string, scope: Scope<Row>): Compiled<Row> {
  const fail = (offset: number, problem: Error): Error => expressionError(text, offset, problem);
  const form: FormContext<Row> = { visit, fail };

  /** Errors of values get the expression and the column of the operator. */
  function located<Result>(offset: number, run: () => Result): Result {
    try {
      return run();
    } catch (error) {
      throw relocated(offset, error as Error);
    }
  }

  /** What a part of the expression says of itself is not said again. */
  function relocated(offset: number, error: Error): Error {
    return error.message.endsWith(` of the expression ${JSON.stringify(text)})`) ? error : fail(offset, error);
  }

  function compileCall(node: CallExpression): Compiled<Row> {
    const special = scope.call?.(node, form);
    if (special) return special;
    switch (node.name.toLowerCase()) {
      case "case":
        return compileCase(node, form);
      case "iif":
        return compileIif(node, form);
      case "when":
      case "else":
        throw fail(node.offset, mistake("expression-outside-case", { name: node.name }));
      case "partitionby":
      case "orderby":
      case "desc":
        throw fail(node.offset, mistake("expression-outside-window", { name: node.name }));
      case "rownum":
      case "rowid":
        throw fail(node.offset, mistake("expression-no-rows", { name: node.name }));
    }
    if (findAggregate(node.name)) throw fail(node.offset, mistake("expression-aggregate", { name: node.name }));
    const entry = findFunction(node.name);
    if (!entry) throw fail(node.offset, unknownFunction(node.name));
    checkArity(node, entry, fail);
    const args = node.args.map(visit);
    const { run } = entry;
    return (row) =>
      located(node.offset, () =>
        checkRange(
          node.name,
          run(
            args.map((arg) => arg(row)),
            scope,
          ),
        ),
      );
  }

  /** Refuses a text beside a field of numbers. */
  function checkLiteral(field: Expression, literal: Expression): void {
    const problem = scope.factsOf && literalProblem(field, literal, (path) => scope.factsOf?.(path));
    if (problem !== undefined) throw fail(literal.offset, problem);
  }

  let runs: readonly WrittenPath[] | undefined;

  /** Whether there is such a field. */
  function isDeclared(path: string): boolean {
    if (scope.isDeclared) return scope.isDeclared(path);
    try {
      scope.resolve(path);
      return true;
    } catch {
      return false;
    }
  }

  /** `@folder-id` without brackets: nobody means the attribute minus an element. */
  function refuseHyphen({ left }: Binary): void {
    if (left.type !== "path") return;
    runs ??= expressionPaths(text).filter(({ isCalculated }) => isCalculated);
    const run = runs.find(({ offset }) => offset === left.offset);
    if (run === undefined || run.path.includes("/")) return;
    const [first = "", ...others] = run.path.split("-");
    if ([first, ...others].every(isDeclared)) return;
    throw fail(left.offset, mistake("expression-path-subtracted", { path: run.path, left: first, right: others.join(" minus ") }));
  }

  function compileBinary(node: Binary): Compiled<Row> {
    const { operator } = node;
    if (operator === "AND" || operator === "OR") return compileLogic(operator, operands(node, operator).map(visit));
    if (operator === "LIKE" && node.right.type === "literal" && typeof node.right.value === "string") {
      const left = visit(node.left);
      const like = likeLiteral(node.right.value);
      return (row) => like(left(row));
    }
    const { first, steps } = compileChain(node);
    return (row) => {
      let value = first(row);
      for (const { operator, apply, right, offset } of steps) {
        try {
          value = checkRange(operator, apply(value, right(row)));
        } catch (error) {
          throw relocated(offset, error as Error);
        }
      }
      return value;
    };
  }

  /** A chain of operators to the left, however long: `a + b - c`. */
  function compileChain(last: Binary): { first: Compiled<Row>; steps: Step<Row>[] } {
    const chain: Binary[] = [];
    let left: Expression = last;
    for (; left.type === "binary" && !LOGICAL.has(left.operator); left = left.left) {
      if (left.operator === "-") refuseHyphen(left);
      chain.push(left);
    }
    const first = visit(left);
    const steps = chain.reverse().map((node) => {
      const [right, apply] = [visit(node.right), binaryOperation(node.operator)];
      if (COMPARISONS.has(node.operator)) {
        checkLiteral(node.left, node.right);
        checkLiteral(node.right, node.left);
      }
      return { operator: node.operator, apply, right, offset: node.offset };
    });
    return { first, steps };
  }

  function compileIn(node: Extract<Expression, { type: "in" }>): Compiled<Row> {
    const operand = visit(node.operand);
    const list = node.list.map(visit);
    for (const item of node.list) checkLiteral(node.operand, item);
    const literals = literalsOfOneType(node.list);
    return (row) =>
      located(node.offset, () => {
        const value = operand(row);
        if (literals && typeof value === literals.type) return literals.values.has(value);
        let unknown = false;
        for (const item of list) {
          const order = compare(value, item(row));
          if (order === 0) return true;
          unknown ||= order === null;
        }
        return unknown ? null : false;
      });
  }

  function visit(node: Expression): Compiled<Row> {
    switch (node.type) {
      case "literal": {
        const value = located(node.offset, () => checkRange("The literal", node.value));
        return () => value;
      }
      case "path":
        return located(node.offset, () => scope.resolve(node.path));
      case "variable": {
        const value = located(node.offset, () => variableValue(node.variable, scope.variables));
        return () => value;
      }
      case "call":
        return compileCall(node);
      case "binary":
        return compileBinary(node);
      case "not": {
        const operand = visit(node.operand);
        return (row) => negation(toCondition(operand(row)));
      }
      case "negative": {
        const operand = visit(node.operand);
        return (row) => located(node.offset, () => arithmetic("-", 0, operand(row)));
      }
      case "in":
        return compileIn(node);
      case "isNull": {
        // Unset text is stored as NULL and read as "": both answer to IS NULL, and "" also to = '', unless the scope says otherwise.
        const operand = visit(node.operand);
        if (scope.emptyIsNull === false) return (row) => operand(row) === null;
        return (row) => {
          const value = operand(row);
          return value === null || value === "";
        };
      }
    }
  }

  return visit((scope.parse ?? parse)(text));
}

/** @throws Error for a number or date that is none: what was computed lies beyond them */
function checkRange(name: string, value: Value): Value {
  const isNone = typeof value === "number" ? !Number.isFinite(value) : value instanceof Date && Number.isNaN(value.getTime());
  if (isNone) throw mistake("expression-out-of-range", { name });
  return value;
}

/** Holds the number of arguments against what a function takes. */
export function checkArity(
  node: CallExpression,
  { name, arity: [least, most] }: { name: string; arity: readonly [number, number] },
  fail: (offset: number, problem: Error) => Error,
): void {
  if (node.args.length >= least && node.args.length <= most) return;
  const wanted = least === most ? String(least) : most === Infinity ? `at least ${least}` : `${least} to ${most}`;
  throw fail(node.offset, mistake("expression-argument-count", { name, wanted, given: node.args.length }));
}
