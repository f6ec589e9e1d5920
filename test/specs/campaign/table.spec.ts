import fc from "fast-check";
import { expect, it } from "vitest";
import type { Shape } from "../../runtime/campaign/store/shape.ts";
import type { Stored } from "../../runtime/campaign/store/stored.ts";
import { Table } from "../../runtime/campaign/store/table.ts";
import { UndoLog, type Mark } from "../../runtime/campaign/store/undo-log.ts";

const paths = ["@a", "@b"] as const;

/** Columns of dates: nothing that is put in is changed, and null is the unset value. */
function tableOf(undo?: UndoLog): Table {
  const shape: Shape = {
    schema: { id: "x:t" } as Shape["schema"],
    columns: new Map(paths.map((path) => [path, { path, kind: "date", type: "date", xml: false }])),
    links: new Map(),
    structures: new Set(),
    collections: new Map(),
    reverseLinks: new Map(),
    keys: [],
  };
  return new Table(shape, undo);
}

const record = (a: Stored, b: Stored): Map<string, Stored> =>
  new Map([
    ["@a", a],
    ["@b", b],
  ]);
const contents = (table: Table): unknown[] => [...table.rows()].map(({ values }) => paths.map((path) => values.get(path)));

/** Values that an index must not take for one another, besides those that are the same to it. */
const value = fc.constantFrom<Stored[]>("x", "y", "", "1", "01", "-1", "1.0", "null", 2, -2, 2.5, false, new Date(7), null);
const step = fc.oneof(
  fc.record({ kind: fc.constant("insert" as const), a: value, b: value }),
  fc.record({ kind: fc.constant("update" as const), at: fc.nat(20), a: value }),
  fc.record({ kind: fc.constant("delete" as const), at: fc.nat(20) }),
  fc.record({ kind: fc.constant("mark" as const) }),
  fc.record({ kind: fc.constant("back" as const), at: fc.nat(5) }),
);

it("answers as a list of records would, after whatever was done and taken back", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const undo = new UndoLog();
      const table = tableOf(undo);
      let model: Stored[][] = [];
      const marks: { mark: Mark; model: Stored[][] }[] = [];
      const agree = (): void => {
        expect(contents(table)).toEqual(model);
        for (const [a, b] of model) {
          const alike = model.filter((each) => each[0] === a);
          expect(table.findAll(["@a"], [a]).map(({ values }) => paths.map((path) => values.get(path)))).toEqual(alike);
          expect(table.findOne("@a", a!)!.values.get("@b")).toBe(alike[0]![1]);
          expect(table.findAll(paths, [a, b])).toHaveLength(alike.filter((each) => each[1] === b).length);
        }
      };
      for (const one of steps) {
        const rows = [...table.rows()];
        const at = "at" in one && rows.length > 0 ? one.at % rows.length : -1;
        if (one.kind === "insert") {
          table.insert(record(one.a, one.b));
          model = [...model, [one.a, one.b]];
        } else if (one.kind === "update" && at !== -1) {
          table.update(rows[at]!, new Map([["@a", one.a]]));
          model = model.map((each, index) => (index === at ? [one.a, each[1]!] : each));
        } else if (one.kind === "delete" && at !== -1) {
          table.delete(rows[at]!);
          table.delete(rows[at]!);
          model = model.filter((_, index) => index !== at);
        } else if (one.kind === "mark") marks.push({ mark: undo.mark(), model });
        else if (one.kind === "back" && marks.length > 0) {
          marks.length = (one.at % marks.length) + 1;
          undo.rollBack(marks.at(-1)!.mark);
          ({ model } = marks.at(-1)!);
        }
        agree();
      }
    }),
  );
});

it("finds a record that has nothing by what is empty, and not by the word", () => {
  const table = tableOf();
  table.insert(record(null, "first"));
  const second = table.insert(record("x", "second"));
  second.values.delete("@a");
  table.insert(record("null", "third"));
  const found = (...values: (Stored | undefined)[]): unknown[] => table.findAll(["@a"], values).map(({ values: cells }) => cells.get("@b"));
  expect([found(null), found(undefined), found("null"), found("undefined")]).toEqual([
    ["first", "second"],
    ["first", "second"],
    ["third"],
    [],
  ]);
});

it("finds a text that spells a number with the number", () => {
  const table = tableOf();
  for (const [index, each] of [7, "7", "07", "7.0", new Date(7), " 7", "-7", -7].entries()) table.insert(record(each, `${index}`));
  const found = (each: Stored): unknown[] => table.findAll(["@a"], [each]).map(({ values }) => values.get("@b"));
  expect([found(7), found("7"), found("07"), found(-7), found("-7"), found(" 7")]).toEqual([
    ["0", "1", "4"],
    ["0", "1", "4"],
    ["2"],
    ["6", "7"],
    ["6", "7"],
    ["5"],
  ]);
});

it("gives the last place again, after a record went and after one was taken back", () => {
  const undo = new UndoLog();
  const table = tableOf(undo);
  table.insert(record("a", "1"));
  const last = table.insert(record("b", "2"));
  table.delete(last);
  expect([last.position, table.insert(record("c", "3")).position]).toEqual([-1, 1]);
  const mark = undo.mark();
  table.insert(record("d", "4"));
  undo.rollBack(mark);
  expect(table.insert(record("e", "5")).position).toBe(2);
});

it("closes holes when there are many and they are half of it, and never while an earlier state can be asked for", () => {
  const filled = (size: number, undo?: UndoLog) => {
    const table = tableOf(undo);
    return { table, rows: Array.from({ length: size }, (_, index) => table.insert(record(index, ""))) };
  };
  const next = (size: number, deleted: number, undo?: UndoLog): number => {
    const { table, rows } = filled(size, undo);
    for (const row of rows.slice(0, deleted)) table.delete(row);
    const { position } = table.insert(record(size, ""));
    expect(contents(table)).toEqual(Array.from({ length: size + 1 - deleted }, (_, index) => [index + deleted, ""]));
    expect(table.findOne("@a", size)!.position).toBe(position);
    return position;
  };
  expect([next(2048, 1023), next(2048, 1024), next(2049, 1024), next(1030, 1025)]).toEqual([2048, 1024, 2049, 6]);
  const undo = new UndoLog();
  undo.mark();
  expect(next(2048, 1500, undo)).toBe(2048);
});
