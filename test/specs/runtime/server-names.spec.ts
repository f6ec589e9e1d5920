import { describe, expect, test } from "vitest";
import { createE4X } from "../../runtime/e4x/create-e4x.ts";
import { createServerNames } from "../../runtime/realm/create-server-names.ts";
import { resolveName } from "../../runtime/realm/resolve-name.ts";
import type { HostBridge, WireValue } from "../../runtime/wire/wire.ts";

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the names of a server are dynamic by nature
type Names = Record<string, any>;

function server(answer: (path: string, args: readonly WireValue[]) => WireValue = () => undefined): {
  names: Names;
  calls: [string, ...WireValue[]][];
  snapshot(): unknown;
} {
  const calls: [string, ...WireValue[]][] = [];
  const bridge: HostBridge = {
    paths: ["logInfo", "xtk.session.Write", "xtk.session.Ingest", "xtk.queryDef.create", "xtk.queryDef#ExecuteQuery", "task.setCompleted"],
    call(path, args) {
      calls.push([path, ...args]);
      return answer(path, args);
    },
  };
  const state = {
    vars: { a: "1" },
    instanceVars: { b: 2 },
    taskVars: {},
    fields: { instance: { id: 5 }, task: {}, event: {}, activity: { name: "js" } },
  };
  return { calls, ...createServerNames({ e4x: createE4X(), bridge, state }) };
}

describe("functions", () => {
  test("arguments and results are converted", () => {
    const { names, calls } = server((path) =>
      path.endsWith("Ingest") ? { object: [["list", { array: [1, { xml: { name: "r", attributes: [], children: ["t"] } }] }]] } : undefined,
    );
    const row = names.__e4x.build("row", { id: 1 });
    const result = names.xtk.session.Ingest(row, row["@id"], { k: [true, new Date(0)] }, null);
    expect(calls).toEqual([
      [
        "xtk.session.Ingest",
        { xml: { name: "row", attributes: [["id", "1"]], children: [] } },
        { xmlList: ["1"] },
        { object: [["k", { array: [true, new Date(0)] }]] },
        null,
      ],
    ]);
    expect(String(result.list[1])).toBe("t");
    expect(result.list[1] instanceof names.XML).toBe(true);
  });

  test("the journal takes text", () => {
    const { names, calls } = server();
    names.logInfo(names.__e4x.build("a", null, "t"), [1, 2], undefined, { a: 1 });
    expect(calls).toEqual([["logInfo", "t", "1,2", "undefined", "[object Object]"]]);
  });

  test.each<[string, unknown]>([
    ["a function", () => 1],
    [
      "an object in itself",
      (() => {
        const o: Names = {};
        o.o = o;
        return o;
      })(),
    ],
  ])("%s cannot be passed", (_, value) => {
    expect(() => server().names.xtk.session.Write(value)).toThrow(/^xtk\.session\.Write: /);
  });

  test("a service's error arrives with its message", () => {
    const { names } = server(() => {
      throw new Error("no such schema");
    });
    expect(() => names.xtk.session.Write("x")).toThrow("no such schema");
  });
});

describe("entities", () => {
  const entity = {
    entity: {
      path: "xtk.queryDef",
      methods: ["ExecuteQuery"],
      document: { name: "queryDef", attributes: [["schema", "nms:recipient"]] as [string, string][], children: [] },
    },
  };

  test("call their methods with the document first", () => {
    const { names, calls } = server((path) => (path.endsWith("create") ? entity : undefined));
    const query = names.xtk.queryDef.create("x");
    query.ExecuteQuery(1);
    expect(calls[1]).toEqual(["xtk.queryDef#ExecuteQuery", { xml: entity.entity.document }, 1]);
    expect(String(query.toXML()["@schema"])).toBe("nms:recipient");
    names.xtk.session.Write(query);
    expect(calls[2]).toEqual(["xtk.session.Write", entity]);
    expect(() => query.Save()).toThrow(
      'not emulated: xtk.queryDef#Save. Put a function in its place in the test: campaign.replace("xtk.queryDef#Save"',
    );
  });
});

describe("what is not there", () => {
  test.each<[string, (names: Names) => unknown, string]>([
    ["a member", (names) => names.xtk.session.Delete, "not emulated: xtk.session.Delete"],
    ["a schema", (names) => names.xtk.foo.Bar, "not emulated: xtk.foo.Bar"],
    ["a schema of a namespace with nothing emulated", (names) => names.ncm.content.Load, "not emulated: ncm.content.Load"],
    ["a method in another case", (names) => names.xtk.session.ingest, "The server spells it xtk.session.Ingest."],
    ["a workflow method", (names) => names.task.getProgress(), "not emulated: task.getProgress"],
  ])("%s", (_, task, message) => {
    expect(() => task(server().names)).toThrow(message);
  });

  test("what the language asks for is answered", async () => {
    const { names } = server();
    expect(await Promise.resolve(names.xtk.session)).toBe(names.xtk.session);
    expect(names.xtk[Symbol.toPrimitive]).toBeUndefined();
    expect(JSON.stringify(names.xtk.session)).toBe("{}");
    expect(Object.getPrototypeOf(names)).toBeNull();
  });

  test("a missing name", () => {
    expect(() => resolveName(server().names, "sqlNothing")).toThrow(new ReferenceError("sqlNothing is not defined"));
  });
});

describe("workflow objects", () => {
  test("variables keep text, numbers and dates; the rest becomes text", () => {
    const { names, snapshot } = server();
    const { vars } = names;
    expect(vars).toBe(names.event.vars);
    Object.assign(vars, {
      n: 1,
      d: new Date(5),
      b: true,
      l: [1, [2, 3]],
      x: names.__e4x.build("a", null, "t"),
      u: undefined,
      z: null,
      o: {},
    });
    names.instance.vars.c = false;
    names.task.vars.t = "kept";
    expect(snapshot()).toMatchObject({
      vars: { a: "1", n: 1, d: new Date(5), b: "true", l: "1,2,3", x: "t", u: "", z: "", o: "[object Object]" },
      instanceVars: { b: 2, c: "false" },
      taskVars: { t: "kept" },
    });
    delete vars.n;
    expect("n" in vars).toBe(false);
    expect(names.events).toEqual([names.event]);
  });

  test("fields are read-only", () => {
    const { names, calls } = server();
    expect(names.instance.id).toBe(5);
    expect(() => (names.instance.id = 6)).toThrow(new TypeError("instance.id is read-only: only vars can be written"));
    expect(() => (names.event.vars = {})).toThrow(TypeError);
    expect(() => delete names.activity.name).toThrow(TypeError);
    names.task.setCompleted();
    expect(calls).toEqual([["task.setCompleted"]]);
  });
});
