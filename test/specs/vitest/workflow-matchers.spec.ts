import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { createCampaign, runScript } from "../../runtime/index.ts";
import { x } from "../../runtime/xml.ts";
import { REPOSITORY } from "../support/project.ts";

const root = "test/fixtures/workflow";

describe("toHavePosted", () => {
  test("what a script posted, and what its activity takes", async () => {
    const campaign = createCampaign({ root });
    const advanced = await campaign.run("activities/nightly/poll.advanced.ts");
    expect(advanced).toHavePosted("ready");
    expect(advanced).toHavePosted("ready", { modules: 1 });
    expect(advanced).not.toHavePosted("ready", { modules: 2 });
    expect(advanced).not.toHavePosted("done");
    expect(await campaign.run("activities/nightly/any.condition.ts", { vars: { total: 5 } })).toHavePosted("some");
    expect(await campaign.run("activities/nightly/send.ts")).toHavePosted("done", { batch: "A" });
  });

  test("in a workflow, of an activity too; its journal as well", async () => {
    const result = await createCampaign({ root }).runWorkflow("nightly-score.xml", { activities: { query: () => ({ recCount: 3 }) } });
    expect(result).toHavePosted("transition1");
    expect(result).toHavePosted("jsx/ok", { total: "3" });
    expect(result).not.toHavePosted("js/ok");
    expect(result).toHaveLogged("total 3", "info");
  });

  test("says what there is", () => {
    const events = [{ name: "ok", vars: { a: 1 } }];
    expect(() => expect({ events }).toHavePosted("no", { a: 2 })).toThrow('expected an event over\n  no with {"a":2}\nThe events are\n  ok {"a":1}');
    expect(() => expect({ events }).not.toHavePosted("ok")).toThrow("expected no event over\n  ok");
    expect(() => expect({ events: [] }).toHavePosted("ok")).toThrow("(none)");
    expect(() => expect(undefined).toHavePosted("ok")).toThrow("toHavePosted looks at the result of a run");
  });
});

describe("toHaveCalled", () => {
  test("compares documents as XML", async () => {
    const campaign = createCampaign();
    campaign.replace("xtk.session.Write", () => undefined);
    await runScript('xtk.session.Write(<folder xtkschema="xtk:folder" name="x"><desc>d</desc></folder>); getOption("o")', { campaign });
    expect(campaign).toHaveCalled("xtk.session.Write");
    expect(campaign).toHaveCalled("xtk.session.Write", x("folder", { name: "x", xtkschema: "xtk:folder" }, x("desc", null, "d")));
    expect(campaign).toHaveCalled("xtk.session.Write", '<folder name="x" xtkschema="xtk:folder"><desc>d</desc></folder>');
    expect(campaign).not.toHaveCalled("xtk.session.Write", "<folder/>");
    expect(campaign).toHaveCalled("getOption", "o");
    expect(campaign).not.toHaveCalled("getOption", "p");
    expect(campaign).not.toHaveCalled("setOption");
    expect(() => expect(campaign).toHaveCalled("getOption", "p")).toThrow('expected a call\n  getOption("p")\nThe calls are\n  getOption("o")');
    expect(() => expect({}).toHaveCalled("getOption")).toThrow("toHaveCalled looks at a campaign");
  });
});

describe("campaign.spy", () => {
  test("watches, answers, and gives back", async () => {
    const campaign = createCampaign();
    await runScript("getUUID()", { campaign });
    const spy = campaign.spy("getUUID");
    expect(spy.calls).toEqual([]);
    expect((await runScript("getUUID()", { campaign })).value).toHaveLength(36);
    spy.returns("fixed");
    expect((await runScript("getUUID(1)", { campaign })).value).toBe("fixed");
    spy.returns((count) => `number ${String(count)}`);
    expect((await runScript("getUUID(2)", { campaign })).value).toBe("number 2");
    await expect(runScript("getUUID()", { campaign: (spy.throws("down"), campaign) })).rejects.toThrow("down");
    spy.restore();
    expect((await runScript("getUUID()", { campaign })).value).toHaveLength(36);
    expect(spy.calls.map(({ args }) => args)).toEqual([[], [1], [2], [], []]);
  });

  test("a misspelt path does not compile", () => {
    const campaign = createCampaign();
    // @ts-expect-error -- Writte is no method
    expect(campaign.spy("xtk.session.Writte").calls).toEqual([]);
    // @ts-expect-error -- loginfo is spelt logInfo
    expect(campaign).not.toHaveCalled("loginfo");
  });

  test("every declared path is emulated", () => {
    const text = readFileSync(join(REPOSITORY, "test/runtime/campaign/server-path.ts"), "utf8");
    const declared = [...text.matchAll(/^ {4}"?([\w.#]+)"?: true;$/gm)].map(([, path]) => path);
    expect(declared.length).toBeGreaterThan(15);
    expect(createCampaign().connect().bridge.paths).toEqual(expect.arrayContaining(declared));
  });
});
