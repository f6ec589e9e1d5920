import fc from "fast-check";
import { createCampaign, runScript } from "../../runtime/index.ts";
import { lot, target } from "../target.ts";

interface Row {
  id: number;
  lastName: string;
  gender: number;
}

/** A condition, as a text and as what it says of a row: true, false, or unknown. */
interface Condition {
  text: string;
  holds(row: Row): boolean | null;
}

const names = ["", "Ann", "Bob", "ann", "Zoë", "100%", "a_b"];
const rows = fc
  .array(fc.record({ lastName: fc.constantFrom(...names), gender: fc.nat(3) }), { maxLength: 8 })
  .map((given) => given.map((row, index) => ({ id: index + 1, ...row })));

/** An unset text is both NULL and empty. */
const comparison = fc.oneof(
  fc.tuple(fc.constantFrom("=", "!=", "<", ">=", ">", "<="), fc.nat(9)).map(([operator, value]): Condition => {
    const tests: Record<string, (id: number) => boolean> = {
      "=": (id) => id === value,
      "!=": (id) => id !== value,
      "<": (id) => id < value,
      ">=": (id) => id >= value,
      ">": (id) => id > value,
      "<=": (id) => id <= value,
    };
    return { text: `@id ${operator} ${value}`, holds: ({ id }) => tests[operator]!(id) };
  }),
  fc
    .constantFrom("Ann", "Bob", "ann", "Zoë", "100%")
    .map((value): Condition => ({ text: `@lastName = '${value}'`, holds: ({ lastName }) => lastName === value })),
  fc
    .constantFrom("Ann", "Bob")
    .map((value): Condition => ({ text: `@lastName != '${value}'`, holds: ({ lastName }) => lastName !== value })),
  fc.constant<Condition>({ text: "@lastName IS NULL", holds: ({ lastName }) => lastName === "" }),
  fc.constant<Condition>({ text: "@lastName IS NOT NULL", holds: ({ lastName }) => lastName !== "" }),
  fc
    .uniqueArray(fc.nat(9), { minLength: 1, maxLength: 3 })
    .map((values): Condition => ({ text: `@id IN (${values.join(", ")})`, holds: ({ id }) => values.includes(id) })),
  fc.nat(3).map((value): Condition => ({ text: `@gender + 1 = ${value + 1}`, holds: ({ gender }) => gender === value })),
);

const condition = fc.letrec<{ any: Condition }>((tie) => ({
  any: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    comparison,
    fc.tuple(tie("any"), tie("any")).map(([a, b]): Condition => ({
      text: `(${a.text}) AND (${b.text})`,
      holds(row) {
        const [one, other] = [a.holds(row), b.holds(row)];
        return one === false || other === false ? false : one === null || other === null ? null : true;
      },
    })),
    fc.tuple(tie("any"), tie("any")).map(([a, b]): Condition => ({
      text: `(${a.text}) OR (${b.text})`,
      holds(row) {
        const [one, other] = [a.holds(row), b.holds(row)];
        return one === true || other === true ? true : one === null || other === null ? null : false;
      },
    })),
    tie("any").map((a): Condition => ({
      text: `NOT (${a.text})`,
      holds(row) {
        const one = a.holds(row);
        return one === null ? null : !one;
      },
    })),
  ),
})).any;

const LOT = 40;

/** What queries find, against a model that looks at every row. */
export const queries = target({
  name: "queries",
  runs: 12,
  inputs: LOT,
  arbitrary: fc.record({ rows, conditions: lot(condition, LOT) }),
  async hold({ rows: given, conditions }) {
    const campaign = createCampaign({ rows: { "nms:recipient": given } });
    const script = `texts.map(function (text) {
  var query = <queryDef schema="nms:recipient" operation="select"><select><node expr="@id"/></select><where><condition expr={text}/></where><orderBy><node expr="@id"/></orderBy></queryDef>;
  var ids = [];
  for each (var row in xtk.queryDef.create(query).ExecuteQuery().recipient) ids.push(Number(row.@id));
  return ids.join();
})`;
    const { value } = await runScript(script, { campaign, globals: { texts: conditions.map(({ text: expression }) => expression) } });
    conditions.forEach(({ text: expression, holds }, index) => {
      const wanted = given
        .filter((row) => holds(row) === true)
        .map(({ id }) => id)
        .join();
      const found = (value as string[])[index];
      if (found !== wanted) throw new Error(`${expression} found ${found}, not ${wanted}, of ${JSON.stringify(given)}`);
    });
  },
});
