import { callNamed } from "./call-named.ts";
import type { Compiled, FormContext } from "./compiled.ts";
import { toCondition } from "./condition.ts";
import type { CallExpression } from "./syntax.ts";
import { mistake } from "../../mistakes/mistake.ts";

/** `Case(When(condition, value), …, Else(value))`: the value of the first condition that is true; null when none is and there is no Else. */
export function compileCase<Row>(node: CallExpression, { visit, fail }: FormContext<Row>): Compiled<Row> {
  const branches: { test: Compiled<Row>; value: Compiled<Row> }[] = [];
  let otherwise: Compiled<Row> = () => null;
  for (const [index, part] of node.args.entries()) {
    const when = callNamed(part, "When")?.args;
    const last = callNamed(part, "Else")?.args;
    if (when?.length === 2) branches.push({ test: visit(when[0]!), value: visit(when[1]!) });
    else if (last?.length === 1 && index === node.args.length - 1) otherwise = visit(last[0]!);
    else throw fail(part.offset, mistake("expression-case-part"));
  }
  if (branches.length === 0) throw fail(node.offset, mistake("expression-case-without-when"));
  return (row) => (branches.find(({ test }) => toCondition(test(row)) === true)?.value ?? otherwise)(row);
}

/** `Iif(condition, value, otherwise)`; an unknown condition is not true. The value that is not asked for is not computed. */
export function compileIif<Row>(node: CallExpression, { visit, fail }: FormContext<Row>): Compiled<Row> {
  if (node.args.length !== 3)
    throw fail(node.offset, mistake("expression-argument-count", { name: "Iif", wanted: 3, given: node.args.length }));
  const [test, yes, no] = node.args.map(visit) as [Compiled<Row>, Compiled<Row>, Compiled<Row>];
  return (row) => (toCondition(test(row)) === true ? yes(row) : no(row));
}
