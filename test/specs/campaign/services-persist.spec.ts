import { describe, expect, it, test } from "vitest";
import { linesOf, runInBoth } from "./both-realms.ts";
import { orderSchema, shopSchema } from "./support.ts";

const options = {
  schemas: [orderSchema, shopSchema],
  rows: {
    "nms:recipient": [
      { id: 1, email: "a@x.io" },
      { id: 2, email: "b@x.io" },
    ],
    "nms:group": [
      { id: 7, name: "vip" },
      { id: 8, name: "all" },
    ],
  },
};

describe("xtk.session", () => {
  it("reads one entity", async () => {
    const lines = await linesOf(
      `logInfo(new XML(xtk.session.LoadAsText("nms:recipient|1")).@email);
       var schema = xtk.session.GetEntityIfMoreRecent("xtk:schema|cus:order", "", true);
       logInfo(schema.name(), schema.@namespace, schema.element.@name, schema.enumeration.value.length(), schema.element.key.(@name == "number").keyfield.@xpath);
       logInfo(NLWS.xtkSession.GetEntityIfMoreRecent("nms:recipient|2", "", true) instanceof DOMElement, xtk.session.GetEntityIfMoreRecent("xtk:schema|cus:none", "", false));
       var order = xtk.session.GetDefaultEntity("cus:order"); logInfo(order.name(), order.@status, order.@placedOn != "", order.@number == undefined)`,
      options,
    );
    expect(lines).toEqual(["a@x.io", "schema cus order 2 @number", "true null", "order 1 true true"]);
  });

  it("encrypts, as a stand-in", async () => {
    expect(
      await linesOf(
        'logInfo(xtk.session.EncryptPassword("p").indexOf("xtkit-stand-in:"), xtk.session.EncryptPassword("p") === xtk.session.EncryptServerPassword("p"), xtk.session.ClearUserContextCache())',
      ),
    ).toEqual(["0 false undefined"]);
  });

  test.each([
    ['xtk.session.LoadAsText("nms:recipient|9")', 'xtk.session.LoadAsText: there is no entity "nms:recipient|9"'],
    ['xtk.session.LoadAsText("9")', 'xtk.session.LoadAsText: "9" is no key with its schema: write "nms:recipient|1234"'],
    [
      'xtk.session.GetEntityIfMoreRecent("xtk:schema|cus:none", "", true)',
      'xtk.session.GetEntityIfMoreRecent: there is no entity "xtk:schema|cus:none"',
    ],
    ['xtk.session.GetDefaultEntity("cus:none")', 'The schema "cus:none" does not exist'],
    ['decryptString(xtk.session.EncryptPassword("p"))', "decryptString: the text was encrypted with another key"],
  ])("%s", async (script, message) => {
    expect((await runInBoth(script, options)).error).toContain(message);
  });
});

describe("xtk.queryDef", () => {
  it("evaluates expressions without a record", async () => {
    expect(
      await linesOf(
        `logInfo(xtk.queryDef.EvaluateExpr("1 + 2 * 3"), xtk.queryDef.EvaluateExpr("Upper('a') + $(login)"), xtk.queryDef.EvaluateExpr("Year(#2026-05-01#)"))`,
        { login: { name: "jdoe" } },
      ),
    ).toEqual(["7 Ajdoe 2026"]);
    expect((await runInBoth('xtk.queryDef.EvaluateExpr("@email")')).error).toContain(
      'xtk.queryDef.EvaluateExpr knows no record, and "@email" is a field of one',
    );
  });

  it("updates by a document", async () => {
    const { campaign, error } = await runInBoth(
      `xtk.queryDef.Update(<queryDef schema="nms:recipient" operation="update"><set><node expr="@lastName" value="Bob"/></set><where><condition expr="@id = 2"/></where></queryDef>)`,
      options,
    );
    expect(error).toBeUndefined();
    expect(campaign.rows("nms:recipient")).toMatchObject([{ lastName: "" }, { lastName: "Bob" }]);
  });
});

describe("nms", () => {
  it("puts recipients into lists and takes them out", async () => {
    const { campaign, error } = await runInBoth(
      `nms.recipient.RegisterGroup(<entityList><key value="7"/><key value="8"/></entityList>, <choiceList><where><condition expr="@id &lt; 3"/></where></choiceList>, true);
       nms.recipient.RegisterGroup(<entityList><key value="7"/><where><condition expr="@id = 7"/></where></entityList>, <choiceList><key value="1"/></choiceList>, true);
       nms.recipient.RegisterGroup(<entityList><where><condition expr="@name = 'all'"/></where></entityList>, <choiceList><key value="2"/></choiceList>, false)`,
      options,
    );
    expect(error).toBeUndefined();
    expect(campaign.rows("nms:rcpGrpRel").map((row) => [row["group-id"], row["recipient-id"]])).toEqual([
      [7, 1],
      [7, 2],
      [8, 1],
    ]);
    expect(
      (await runInBoth('nms.recipient.RegisterGroup(<entityList><key value="9"/></entityList>, <choiceList/>, true)', options)).error,
    ).toContain('nms.recipient.RegisterGroup: there is no record of nms:group with the key "9"');
  });

  it("takes events", async () => {
    const { campaign, lines, error } = await runInBoth(
      'logInfo(nms.rtEvent.PushEvent(<rtEvent type="order" email="a@x.io"><ctx><total>5</total></ctx></rtEvent>) != "", nms.batchEvent.PushEvent(<batchEvent type="news"/>) != "")',
    );
    expect({ lines, error }).toEqual({ lines: ["true true"], error: undefined });
    expect(campaign.rows("nms:rtEvent")).toMatchObject([{ type: "order", email: "a@x.io" }]);
    expect(campaign.calls("nms.rtEvent.PushEvent")[0]!.args).toMatchObject([{ children: [{ name: "ctx" }] }]);
    expect((await runInBoth("nms.rtEvent.PushEvent(<event/>)")).error).toContain(
      "nms.rtEvent.PushEvent: the root element is <event>, not <rtEvent>",
    );
    expect(await linesOf('logInfo(nms.delivery.HtmlToText("<p>a<br/>b</p>").split("\\n").join("|"))')).toEqual(["a|b"]);
  });
});

it("requests to workflows are recorded", async () => {
  const { campaign, error } = await runInBoth(
    'xtk.workflow.PostEvent("wkf", "signal", "", <variables total="5"/>, false); xtk.workflow.Start(12); xtk.workflow.StartWithParameters("wkf", ""); nms.operation.StartWorkflow("12")',
  );
  expect(error).toBeUndefined();
  expect(campaign.calls().map(({ path }) => path)).toEqual([
    "xtk.workflow.PostEvent",
    "xtk.workflow.Start",
    "xtk.workflow.StartWithParameters",
    "nms.operation.StartWorkflow",
  ]);
  expect(campaign.calls("xtk.workflow.PostEvent")[0]!.args).toMatchObject(["wkf", "signal", "", { attributes: [["total", "5"]] }, false]);
  expect((await runInBoth("xtk.workflow.Start()")).error).toContain("xtk.workflow.Start: argument 1 must be a text, not undefined");
});

it("xtk.builder runs SQL by the handlers of a test", async () => {
  const seen: unknown[] = [];
  expect(
    await linesOf(
      'xtk.builder.ExecSql("default", "delete from T"); xtk.builder.ExecSqlScript("nms:extAccount:ffda", "a; b"); logInfo(xtk.builder.GetDefaultNamespace())',
      {},
      (campaign) => void campaign.sql("*", (statement) => void seen.push(statement)),
    ),
  ).toEqual(["cus"]);
  expect(seen.slice(0, 2)).toEqual([
    { sql: "delete from T", values: [] },
    { sql: "a; b", values: [], dataSource: "nms:extAccount:ffda" },
  ]);
});
