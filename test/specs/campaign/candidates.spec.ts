import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { library } from "./library.ts";
import { query } from "./support.ts";

const campaign = library({
  rows: {
    "lib:reader": Array.from({ length: 40 }, (_, index) => ({
      id: index + 1,
      name: `n${index % 20}x${index}`,
      town: ["Lyon", "Nice", ""][index % 3],
      kind: index % 2,
    })),
    "lib:loan": Array.from({ length: 40 }, (_, index) => ({ id: index + 100, title: `t${index % 4}`, "reader-id": index % 7 })),
    "lib:membership": Array.from({ length: 30 }, (_, index) => ({ "reader-id": (index % 10) + 1, "group-id": Math.floor(index / 10) + 1 })),
  },
});
const ids = (schema: string, where: string, node: string): string =>
  query(
    campaign,
    `<queryDef schema="lib:${schema}" operation="select"><select><node expr="${node}"/></select><where>${where}</where></queryDef>`,
  );

/** An equality that a key can answer, and the same one in a form that none can. */
const equalities: Record<string, [expr: string, slow: string][]> = {
  reader: [
    ["@id = 5", "@id + 0 = 5"],
    ["@name = 'n3x3'", "@name + '' = 'n3x3'"],
    ["@id = '5'", "'5' = @id"],
    ["@id = 5.5", "@id + 0 = 5.5"],
    ["@name = ''", "'' = @name"],
    ["@kind = 1", "1 = @kind"],
  ],
  loan: [
    ["[@reader-id] = 3", "[@reader-id] + 0 = 3"],
    ["[@reader-id] = 0", "0 = [@reader-id]"],
    ["@title = 't1'", "'t1' = @title"],
    ["@id = 105", "105 = @id"],
  ],
  membership: [
    ["[@reader-id] = 2 AND [@group-id] = 1", "2 = [@reader-id] AND 1 = [@group-id]"],
    ["[@group-id] = 2", "2 = [@group-id]"],
  ],
};
const nodes: Record<string, string> = { reader: "@id", loan: "@id", membership: "[@reader-id]" };

describe("a where answers the same by key and by looking at every record", () => {
  const pair = fc
    .constantFrom(...Object.keys(equalities))
    .chain((schema) =>
      fc.tuple(
        fc.constant(schema),
        fc.array(fc.tuple(fc.constantFrom(...equalities[schema]!), fc.constantFrom("AND", "OR")), { minLength: 1, maxLength: 4 }),
        fc.boolean(),
      ),
    );
  it("alone and together", () => {
    fc.assert(
      fc.property(pair, ([schema, parts, inOne]) => {
        const where = (form: 0 | 1): string => {
          if (inOne)
            return `<condition expr="${parts.map(([both, operator], index) => (index === 0 ? both[form] : `${operator} ${both[form]}`)).join(" ")}"/>`;
          return parts.map(([both, operator]) => `<condition expr="${both[form]}" boolOperator="${operator}"/>`).join("");
        };
        expect(ids(schema, where(0), nodes[schema]!)).toBe(ids(schema, where(1), nodes[schema]!));
      }),
      { seed: 1, numRuns: 300 },
    );
  });
});
