import { describe, expect, test } from "vitest";
import { linesOf, runInBoth } from "./both-realms.ts";
import { createCampaign, type ActivityHandler, type Campaign, type RunWorkflowOptions, type WorkflowResult } from "../../runtime/index.ts";

const root = "test/fixtures/workflow";
const campaign = (): Campaign => createCampaign({ root, now: new Date("2026-03-01T00:00:00Z") });
const people =
  (recCount: number): ActivityHandler =>
  () => ({ recCount });

/** A workflow of these activities. */
function workflow(activities: string): string {
  return `<workflow internalName="wkf"><activities>${activities}</activities></workflow>`;
}

const start = (target: string): string =>
  `<start name="start"><transitions><initial name="initial" target="${target}"/></transitions></start>`;
const js = (name: string, script: string, target?: string, attributes = ""): string =>
  `<js name="${name}" ${attributes}><transitions><done name="done"${target === undefined ? "" : ` target="${target}"`}/></transitions><script><![CDATA[${script}]]></script></js>`;
const run = (activities: string, options?: RunWorkflowOptions): Promise<WorkflowResult> =>
  campaign().runWorkflow(workflow(activities), options);

describe("a package with a workflow", () => {
  const score = (recCount: number): Promise<WorkflowResult> =>
    campaign().runWorkflow("nightly-score.xml", { activities: { query: people(recCount) } });

  test("runs along its transitions", async () => {
    const result = await score(12);
    expect(result).toMatchObject({
      state: "finished",
      visited: ["start", "query", "js", "jstest", "jsx", "end"],
      journal: [{ activity: "js", level: "info", message: "total 12" }],
      instanceVars: { started: "yes" },
      waiting: [],
    });
    expect(result.vars).toMatchObject({
      start: { batch: "A" },
      query: { batch: "A", recCount: 12 },
      end: { batch: "A", recCount: 12, total: "12", row: "scored" },
    });
    expect(result.events.map(({ activity, name }) => `${activity}/${name}`)).toEqual([
      "start/initial",
      "query/result",
      "js/done",
      "jstest/transition1",
      "jsx/ok",
    ]);
    expect(result.error).toBeUndefined();
  });

  test("takes the default of a test where no condition holds", async () => {
    expect((await score(0)).visited).toEqual(["start", "query", "js", "jstest", "end"]);
  });

  test("takes the error transition, with the message in vars.lastError", async () => {
    const result = await score(13);
    expect(result).toMatchObject({
      state: "finished",
      visited: ["start", "query", "js", "end2"],
      journal: [{ message: "total 13" }, { activity: "js", level: "error", message: "unlucky" }],
      vars: { end2: { lastError: "unlucky", total: "13" } },
    });
    expect((result.error as Error).stack!.split("\n")[1]).toMatch(/nightly-score\.xml:21:31/);
  });

  test("runs a source in place of the text in the XML", async () => {
    const result = await campaign().runWorkflow("nightly-score.xml", {
      activities: {
        query: ({ workTable }) => workTable({ schema: "nms:recipient", rows: [{ id: 1 }, { id: 2 }] }),
        js: "activities/nightly/count.ts",
      },
    });
    expect(result.journal).toEqual([{ activity: "js", level: "info", message: "wkf1_query 2 2" }]);
    expect(result.visited).toEqual(["start", "query", "js", "jstest", "jsx", "end"]);
  });

  test("needs somebody to play the query", async () => {
    await expect(campaign().runWorkflow("nightly-score.xml")).rejects.toThrow(
      'nightly-score.xml: the activity "query" (query) is none that the mock can run. Play it in the test: { activities: { "query": ({ vars }) => ({ recCount: 3 }) } }',
    );
  });
});

describe("handlers", () => {
  const split = `${start("split")}<split name="split"><transitions><subset name="young" target="a"/><subset name="old" target="b"/></transitions></split>${js("a", 'logInfo("a", vars.recCount)')}${js("b", 'logInfo("b", vars.recCount)')}`;

  test("choose among several transitions", async () => {
    const both: ActivityHandler = ({ post, vars, instanceVars }) => {
      instanceVars["split"] = "done";
      vars["common"] = "c";
      post("old", { recCount: 1 });
      post("young", { recCount: 2 });
    };
    const result = await run(split, { activities: { split: both } });
    expect(result.journal.map(({ message }) => message)).toEqual(["b 1", "a 2"]);
    expect(result.vars["a"]).toEqual({ common: "c", recCount: 2 });
    expect(result.instanceVars).toEqual({ split: "done" });
    await expect(run(split, { activities: { split: () => undefined } })).rejects.toThrow(
      "has several transitions, young, old: say in its handler which are taken",
    );
  });

  test("post over transitions that are there; an error of theirs is one of the activity", async () => {
    expect(await run(split, { activities: { split: ({ post }) => post("middle") } })).toMatchObject({
      state: "paused",
      journal: [
        { activity: "split", level: "error", message: expect.stringContaining('no transition "middle": there are young, old') as string },
      ],
    });
  });

  test("are for activities of the workflow", async () => {
    await expect(run(split, { activities: { splt: () => undefined } })).rejects.toThrow(
      'activities names "splt", which is no activity; there are start, split, a, b',
    );
  });
});

describe("flow control", () => {
  const forked = `${start("fork")}<fork name="fork"><transitions><transition name="t1" target="a"/><transition name="t2" target="b"/></transitions></fork>
    ${js("a", 'vars.a = "1"; vars.same = "a";', "and")}${js("b", 'vars.b = "2"; vars.same = "b";', "and")}
    <andjoin name="and" mainSet="fork"><transitions><transition name="both" target="c"/></transitions></andjoin>
    ${js("c", "logInfo(typeof event, events.length, vars.a, vars.b, events[0].vars.same, events[1].vars.same)")}`;

  test("a fork goes everywhere, an AND-join waits for all and merges", async () => {
    const result = await run(forked);
    expect(result.visited).toEqual(["start", "fork", "a", "b", "and", "c"]);
    expect(result.journal).toEqual([{ activity: "c", level: "info", message: "undefined 2 1 2 a b" }]);
  });

  test("a join that an error left waiting is named", async () => {
    expect(await run(forked.replace('vars.b = "2";', 'throw "no";').replace('name="b" ', 'name="b" onError="ignore"'))).toMatchObject({
      state: "finished",
      waiting: ["and"],
      visited: ["start", "fork", "a", "b"],
    });
  });

  test("a wait moves the clock; jumps go on at their end point", async () => {
    const server = campaign();
    const result = await server.runWorkflow(
      workflow(
        `${start("wait")}<wait name="wait" delay="3600"><transitions><transition name="t" target="out"/></transitions></wait><jumpin name="out"/><jumpout name="in"><transitions><transition name="t" target="js"/></transitions></jumpout>${js("js", "logInfo(formatDate(getCurrentDate(), '%2H:%2N'))")}`,
      ),
    );
    expect(result).toMatchObject({ visited: ["start", "wait", "out", "in", "js"], journal: [{ message: "01:00" }] });
  });

  test("jumps go to the end point of their number, several to one", async () => {
    const out = (name: string, number: string): string =>
      `<jumpout name="${name}" number="${number}"><transitions><transition name="t" target="js-${name}"/></transitions></jumpout>${js(`js-${name}`, "")}`;
    const two = `${start("fork")}<fork name="fork"><transitions><transition name="a" target="in1"/><transition name="b" target="in2"/><transition name="c" target="in3"/></transitions></fork>
      <jumpin name="in1" number="1"/><jumpin name="in2" number="2"/><jumpin name="in3" number="1"/>${out("one", "1")}${out("two", "2")}`;
    expect((await run(two)).visited).toEqual(["start", "fork", "in1", "in2", "in3", "one", "two", "one", "js-one", "js-two", "js-one"]);
    await expect(run(two.replace('"in2" number="2"', '"in2" number="3"'))).rejects.toThrow('it is not known where the jump "in2" leads');
    expect((await run(two.replace('"in2" number="2"', '"in2" number="3"'), { jumps: { in2: "one" } })).visited).toContain("js-one");
    expect((await run(`${start("in")}<jumpin name="in" number="1"/><jumpout name="out" number="1"/>`)).visited).toEqual([
      "start",
      "in",
      "out",
    ]);
  });

  test("the unit of a wait can be said", async () => {
    const server = campaign();
    const text = workflow(
      `${start("wait")}<wait name="wait" delay="2"><transitions><transition name="t" target="js"/></transitions></wait>${js("js", "logInfo(formatDate(getCurrentDate(), '%2H:%2N'))")}`,
    );
    expect((await server.runWorkflow(text, { delayUnit: 60_000 })).journal).toMatchObject([{ message: "00:02" }]);
  });

  test("a loop without an end is stopped", async () => {
    await expect(run(`${start("a")}${js("a", "", "b")}${js("b", "", "a")}`, { limit: 9 })).rejects.toThrow(
      "the workflow did not end within 9 activities; the last ones were a, b, a, b, a, b. Check the loop, or give { limit: 90 }",
    );
  });

  test("starts where it is told, and where no transition leads", async () => {
    const two = `${js("a", "", "c")}${js("b", "", "c")}${js("c", "logInfo(vars.x)")}`;
    expect((await run(two)).visited).toEqual(["a", "b", "c", "c"]);
    expect(await run(two, { start: "c", vars: { x: 5 } })).toMatchObject({ visited: ["c"], journal: [{ message: "5" }] });
    await expect(run(two, { start: "d" })).rejects.toThrow('start names "d", which is no activity');
    await expect(createCampaign().runWorkflow("nowhere.xml")).rejects.toThrow(
      /^there is no workflow nowhere\.xml in .* \(ENOENT\): give its XML, or a path relative to the project$/,
    );
    await expect(run(`${js("a", "", "b")}${js("b", "", "a")}`)).rejects.toThrow('say where to start, { start: "a" }');
  });

  test("an activity that is off ends its branch; an initialisation script turns transitions off", async () => {
    expect((await run(`${start("a")}${js("a", "", "b", 'mask="1"')}${js("b", "")}`)).visited).toEqual(["start"]);
    expect(
      (
        await run(
          `<start name="start"><initScript>activity.transitions.initial.enabled = false;</initScript><transitions><initial name="initial" target="a"/></transitions></start>${js("a", "")}`,
        )
      ).visited,
    ).toEqual(["start"]);
  });

  test("roles of elements that the mock does not know", async () => {
    expect(
      (
        await run(`${start("sync")}<sync name="sync"><transitions><t name="t" target="a"/></transitions></sync>${js("a", "")}`, {
          roles: { sync: "join" },
        })
      ).visited,
    ).toEqual(["start", "sync", "a"]);
  });
});

describe("in case of errors", () => {
  const failing = (attributes: string): string =>
    `${start("a")}${js("a", 'vars.x = "1"; logError("stop"); vars.x = "2";', "b", attributes)}${js("b", "")}`;

  test.each([
    ["suspend, by default", "", "paused"],
    ["suspend", 'onError="suspend"', "paused"],
    ["ignore", 'onError="ignore"', "finished"],
    ["abort", 'onError="abort"', "failed"],
  ])("%s", async (_, attributes, state) => {
    expect(await run(failing(attributes))).toMatchObject({
      state,
      visited: ["start", "a"],
      journal: [{ activity: "a", level: "error", message: "stop" }],
      vars: { a: { x: "1" } },
    });
  });

  test("text that does not compile is an error of its activity", async () => {
    const result = await run(`${start("a")}${js("a", "var = 1;")}`);
    expect(result).toMatchObject({ state: "paused", journal: [{ activity: "a", level: "error" }] });
    expect(result.error).toMatchObject({ name: "SyntaxError" });
  });
});

describe("documents that are no workflow", () => {
  test.each([
    ["<workflow><activities><js/></activities></workflow>", "workflow.xml:1:23 <js> has no name"],
    ["<workflow><activities><js name='__proto__'/></activities></workflow>", '"__proto__" cannot be a name'],
    ["<workflow><activities><__proto__ name='a'/></activities></workflow>", '"__proto__" cannot be a name'],
    [
      "<workflow><activities><js name='a'><script>\nxtk.session.Write(<recipient email='a'/>);</script></js></activities></workflow>",
      ":2:19 <recipient> is markup in <script>, which holds the text of a script: write &lt;recipient, or put the script into <![CDATA[…]]>",
    ],
    ["<workflow><activities><js name='a'/><js name='a'/></activities></workflow>", 'there are two activities "a"'],
    [
      "<workflow><activities><js name='a'><transitions><done target='b'/></transitions></js></activities></workflow>",
      'the transition "done" of "a" leads to "b", which is no activity',
    ],
    ["<recipient/>", "<recipient> holds no workflow"],
    ["<workflow>", "workflow.xml:1:10 XTK4001"],
    ['<!DOCTYPE w [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><workflow><activities/></workflow>', "XTK4002"],
    [
      "<package><entities schema='xtk:workflow'><workflow internalName='a'/><workflow internalName='b'/></entities></package>",
      'holds the workflows a, b: say which, { workflow: "a" }',
    ],
  ])("%s", async (text, message) => {
    await expect(campaign().runWorkflow(text)).rejects.toThrow(message);
  });
});

test("tells a script its transitions, by type as well", async () => {
  const script = `logInfo([task.transitions().length, task.transitions()[1].name, task.transitionByType("error").name, task.transitionByType("test"), activity.transitions.done1.enabled, instance.activities.js.a.label].join(" ")); task.postEvent(task.transitionByType("done"))`;
  const xml = `<workflow internalName="w" label="W"><activities><js name="a" label="A"><script><![CDATA[${script}]]></script><transitions><done name="done1" enabled="true"/><error name="failed" enabled="true"/></transitions></js></activities></workflow>`;
  const { journal, events, error } = await createCampaign().runWorkflow(xml);
  expect(error).toBeUndefined();
  expect(journal.map(({ message }) => message)).toEqual(["2 failed failed  true A"]);
  expect(events[0]).toMatchObject({ activity: "a", name: "done1" });
});

test("without a workflow every type is a transition", async () => {
  expect(await linesOf('logInfo(task.transitionByType("done").name)')).toEqual(["done"]);
  expect((await runInBoth("task.transitions()")).error).toContain(
    'the transitions of the activity are not known: campaign.run("…", { transitions: ["done"] })',
  );
});
