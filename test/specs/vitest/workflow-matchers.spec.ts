import { describe, expect, expectTypeOf, test } from "vitest";
import { createCampaign, runScript, type WireElement } from "../../runtime/index.ts";
import { x } from "../../runtime/xml.ts";

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
    expect(() => expect({ events }).toHavePosted("no", { a: 2 })).toThrow(
      'expected an event over\n  no with {"a":2}\nThe events are\n  ok {"a":1}',
    );
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
    expect(() => expect(campaign).toHaveCalled("getOption", "p")).toThrow(
      'expected a call\n  getOption("p")\nThe calls are\n  getOption("o")',
    );
    expect(() => expect({}).toHaveCalled("getOption")).toThrow("toHaveCalled looks at a campaign");
  });
});

describe("campaign.spy", () => {
  test("watches, answers, and gives back", async () => {
    const campaign = createCampaign();
    await runScript("getUUID()", { campaign });
    const spy = campaign.spy("getOption");
    expect(spy.calls).toEqual([]);
    expect((await runScript('getOption("cusLevel")', { campaign })).value).toBeUndefined();
    spy.returns("fixed");
    expect((await runScript('getOption("cusLevel")', { campaign })).value).toBe("fixed");
    spy.returns((name) => `of ${name.toUpperCase()}`);
    expect((await runScript('getOption("cusLevel")', { campaign })).value).toBe("of CUSLEVEL");
    await expect(runScript('getOption("x")', { campaign: (spy.throws("down"), campaign) })).rejects.toThrow("down");
    spy.restore();
    expect((await runScript('getOption("x", true)', { campaign })).value).toBeUndefined();
    const other = campaign.spy("NLWS.xtkSession.TestCnx").returns(true);
    await runScript("xtk.session.TestCnx()", { campaign });
    expect(other.calls).toHaveLength(1);
    expect(spy.calls.map(({ args }) => args)).toEqual([["cusLevel"], ["cusLevel"], ["cusLevel"], ["x"], ["x", true]]);
  });

  test("arguments and answers have the types of the function", () => {
    const campaign = createCampaign();
    const spy = campaign.spy("xtk.session.Write");
    expectTypeOf(spy.calls).items.toHaveProperty("args").toEqualTypeOf<[given: WireElement]>();
    spy.returns((document) => void document.attributes);
    // @ts-expect-error -- a document is no text
    spy.returns((document: string) => document);
    // Declared and not emulated: its arguments are not known.
    campaign.spy("nms.delivery#Prepare").returns(true);
    campaign.spy("nms.delivery.SubmitDelivery").returns((...args) => args.length);
  });

  test("a misspelt path does not compile, and is refused", () => {
    const campaign = createCampaign();
    // @ts-expect-error -- Writte is no method
    expect(() => campaign.spy("xtk.session.Writte")).toThrow('"xtk.session.Writte": did you mean "xtk.session.Write"?');
    // @ts-expect-error -- loginfo is spelt logInfo
    expect(() => expect(campaign).not.toHaveCalled("loginfo")).toThrow('"loginfo": did you mean "logInfo"?');
  });
});
