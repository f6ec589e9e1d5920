import { describe, expect, test } from "vitest";
import { createCampaign, type Campaign, type RunOptions } from "../../runtime/index.ts";
import { server } from "../../runtime/run/session.ts";

const root = "test/fixtures/workflow";
const campaign = (): Campaign => createCampaign({ root, now: new Date("2026-03-01T00:00:00Z") });
const nightly = (file: string): string => `activities/nightly/${file}`;

describe("JavaScript code", () => {
  test("takes the transition done", async () => {
    expect(await campaign().run(nightly("count.ts"), { workTable: { rows: [{ id: 1 }, { id: 2 }] } })).toMatchObject({
      completed: true,
      transition: "done",
      events: [],
      vars: { total: 2 },
    });
  });
});

describe("advanced JavaScript code", () => {
  test("call, then recall until the task is completed; each finds a fresh module and the variables of the task", async () => {
    const server = campaign();
    const result = await server.run(nightly("poll.advanced.ts"));
    expect(result).toMatchObject({ completed: true, taskVars: { tries: 3 }, vars: { modules: 1, later: "not in the event" }, value: 0 });
    expect(result.transition).toBeUndefined();
    expect(result.events).toEqual([{ name: "ready", vars: { modules: 1 } }]);
    expect(server.clock.now()).toEqual(new Date("2026-03-01T00:02:00Z"));
  });

  test.each(["legacy.call.js", "legacy.recall.js"])("E4X texts with return at the top level: %s", async (file) => {
    const result = await campaign().run(nightly(file));
    expect(result).toMatchObject({
      completed: true,
      taskVars: { tries: 2 },
      events: [{ name: "done" }],
      logs: [{ level: "info", message: "tries 2 " }],
    });
  });

  test("a task that never completes is an error; with a number of recalls it is looked at", async () => {
    await expect(campaign().run(nightly("endless.advanced.ts"))).rejects.toThrow(
      "activities/nightly/endless.advanced.ts: recall ran 100 times and task.setCompleted() was never called",
    );
    expect(await campaign().run(nightly("poll.advanced.ts"), { recalls: 1 })).toMatchObject({
      completed: false,
      taskVars: { tries: 1 },
      events: [],
    });
    expect(await campaign().run(nightly("poll.advanced.ts"), { recalls: 0 })).toMatchObject({ completed: false, taskVars: { tries: 0 } });
  });

  test("what recall throws is thrown, its place on top", async () => {
    const error = await campaign()
      .run(nightly("throwing.advanced.ts"))
      .catch((thrown: unknown) => thrown as Error);
    expect((error as Error).message).toBe("broken recall");
    expect((error as Error).stack!.split("\n")[1]).toMatch(/throwing\.advanced\.ts:7:\d+/);
  });

  test("only transitions of the activity, where they are given", async () => {
    await expect(campaign().run(nightly("poll.advanced.ts"), { transitions: ["ok", "error"] })).rejects.toThrow(
      'the activity has no transition "ready": there are "ok", "error"',
    );
  });
});

describe("texts in place of files", () => {
  test("advanced code, with its initialisation script", async () => {
    const result = await campaign().run({
      name: "poll",
      initScript: "vars.rows = <rows n='2'/>; activity.label = 'Poll';",
      call: "task.vars.n = 0; return 0;",
      recall:
        "if (++task.vars.n < 2) return 0;\nlogInfo(activity.name, activity.label);\ntask.postEvent(task.transitionByName('ok')); task.setCompleted(); return 0;",
    });
    expect(result).toMatchObject({
      completed: true,
      taskVars: { n: 2 },
      events: [{ name: "ok" }],
      logs: [{ message: "poll Poll" }],
      value: 0,
    });
  });

  test("conditions are expressions, in order", async () => {
    const conditions = { none: "vars.a == 2", some: "<a/>.@missing == undefined", further: "nothing.here" };
    expect(await campaign().run({ conditions }, { vars: { a: 1 } })).toMatchObject({ transition: "some" });
    expect(await campaign().run({ conditions: { none: "vars.a == 2" } })).toMatchObject({ transition: "default" });
  });

  test("a script; what it throws has its name and line", async () => {
    const error = await campaign()
      .run({ name: "legacy", script: "\nvar a = <a/>;\nthrow new TypeError(a.toXMLString());" })
      .catch((thrown: unknown) => thrown as Error);
    expect(error).toMatchObject({ name: "TypeError", message: "<a/>" });
    expect((error as Error).stack).toContain("legacy.script.js:3:");
  });

  test("advanced code without recall must complete in call", async () => {
    expect(await campaign().run({ call: "task.setCompleted();" })).toMatchObject({ completed: true, events: [] });
    await expect(campaign().run({ call: "return 0;" })).rejects.toThrow(
      "script: call did not end with task.setCompleted(), and there is no recall",
    );
  });
});

describe("a test", () => {
  test.each([
    [500, "many", []],
    [5, "some", ["asked some"]],
    [0, "default", ["asked some"]],
  ])("%d rows: the first true condition wins", async (total, transition, logs) => {
    const result = await campaign().run(nightly("any.condition.ts"), { vars: { total } });
    expect(result).toMatchObject({ transition, completed: true });
    expect(result.logs.map(({ message }) => message)).toEqual(logs);
  });
});

describe("an initialisation script", () => {
  test("runs before its activity, may change it and leaves task.vars", async () => {
    expect(await campaign().run(nightly("send.ts"))).toMatchObject({
      logs: [{ message: "Renamed 42 init A" }],
      value: "sent",
      vars: { batch: "A" },
    });
  });

  test("runs alone", async () => {
    const result = await campaign().run(nightly("send.init.ts"), { activity: { scenario_id: 1 } });
    expect(result).toMatchObject({
      completed: true,
      activity: { name: "send", label: "Renamed", scenario_id: 42 },
      taskVars: { from: "init" },
    });
    expect(result.transition).toBeUndefined();
  });
});

describe("the objects of a workflow script", () => {
  const options: RunOptions = { incoming: [{ name: "in", tableName: "wkf7" }], instance: { folder_id: 9 } };

  test.each(["objects.ts", "objects-legacy.js"])("%s", async (file) => {
    const result = await campaign().run(nightly(file), options);
    expect(result.logs.map(({ message }) => message)).toEqual([
      "true 1 true",
      `nightly 9 0 false ${file.replace(/\..*/, "")}`,
      "wkf7",
      "true",
    ]);
    expect(result.vars).toEqual({ flag: "true", list: "1,a" });
    expect(result.events).toEqual([{ name: "error", vars: { flag: "true", list: "1,a" } }]);
  });

  test.each([
    ["activity.label = 'x'", "activity.label is read-only: the initialisation script alone can change it"],
    ["task.id = 1", "task.id is read-only: only vars can be written"],
    ["task.postEvent('done')", "task.postEvent takes a transition"],
    ["task.incomingTransitionByName('out')", 'no transition "out" leads to the activity: there are "in"'],
    ["task.setNextProcessingDate('tomorrow')", "task.setNextProcessingDate takes a valid Date"],
  ])("%s", async (statement, message) => {
    const run = campaign().call(
      () => void new Function("activity", "task", "instance", statement)(read("activity"), read("task"), read("instance")),
      options,
    );
    await expect(run).rejects.toThrow(message);
  });

  test("a path that is none, and a library", async () => {
    await expect(campaign().run(nightly("nothing.ts"))).rejects.toThrow("there is no activity activities/nightly/nothing.ts");
    await expect(campaign().run(nightly("helpers.library.ts"))).rejects.toThrow("is a library");
  });
});

/** A name of the server, in a task of `campaign.call`. */
function read(name: string): unknown {
  return server[name];
}
