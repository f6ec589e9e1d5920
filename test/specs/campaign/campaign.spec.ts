import { basename } from "node:path";
import { describe, expect, it } from "vitest";
import { shippedDocuments } from "../../../build/project/shipped-schemas.ts";
import { createCampaign } from "../../runtime/campaign/create-campaign.ts";
import { services } from "../../runtime/campaign/services/services.ts";
import { toPlain } from "../../runtime/campaign/values/to-plain.ts";
import { wireFromXml } from "../../runtime/campaign/values/wire-from-xml.ts";
import { wireToText } from "../../runtime/campaign/values/wire-to-text.ts";
import type { WireElement, WireValue } from "../../runtime/wire/wire.ts";
import { call, campaignWith, orderSchema, stagedSchema, wire } from "./support.ts";

describe("createCampaign", () => {
  it("has the built-in schemas and takes more, as text and as files", () => {
    const campaign = createCampaign({ schemas: [stagedSchema, orderSchema] });
    for (const id of [
      "nms:delivery",
      "nms:recipient",
      "nms:recipientStg",
      "nms:service",
      "nms:subscription",
      "nms:subscriptionStg",
      "xtk:folder",
      "xtk:option",
      "xtk:workflow",
      "cus:loyalty",
      "cus:loyaltyStg",
      "cus:order",
    ]) {
      expect(campaign.rows(id)).toEqual([]);
    }
    expect(createCampaign({ root: "test/fixtures/schema", schemas: ["order.xml"] }).rows("cus:order")).toEqual([]);
  });

  it.each([
    [{ schemas: ["nowhere.xml"] }, "schemas[0]: nowhere.xml cannot be read (ENOENT)"],
    [{ schemas: ["<srcSchema>"] }, "schemas[0]:1:"],
    [{ schemas: ["test/fixtures/schema/XTK4010.xml"] }, "test/fixtures/schema/XTK4010.xml:3:5 XTK4010"],
    [
      { schemas: ['<srcSchema namespace="a" name="b" extendedSchema="nms:nothing"/>'] },
      'extends "nms:nothing", which is not among the schemas',
    ],
    [{ rows: { "nms:recipeint": [] } }, 'did you mean "nms:recipient"?'],
    [{ rows: { "nms:recipient": { id: 1 } as never } }, 'rows["nms:recipient"] is no array: give [{ … }]'],
    [{ rows: { "nms:recipient": [null as never] } }, 'rows["nms:recipient"][0]: a record must be an object of fields'],
    [{ rows: { "nms:recipient": [{ id: 1 }, { emial: "x" }] } }, 'rows["nms:recipient"][1]: Unknown attribute "emial"'],
    [{ rows: { "nms:recipient": [{ email: () => 1 }] } }, '"email" of a row must be a text, number, boolean or Date'],
    [{ rows: { "nms:recipient": [{ id: 1 }, { id: 1 }] } }, undefined],
  ])("%j", (options, message) => {
    if (message === undefined) expect(createCampaign(options).rows("nms:recipient")).toHaveLength(1);
    else expect(() => createCampaign(options)).toThrow(message);
  });

  it("merges extensions", () => {
    const extension =
      '<srcSchema namespace="cus" name="recipient" extendedSchema="nms:recipient"><element name="recipient"><attribute name="tier" type="long"/></element></srcSchema>';
    expect(createCampaign({ schemas: [extension], rows: { "nms:recipient": [{ id: 1, tier: 3 }] } }).rows("nms:recipient")).toMatchObject([
      { id: 1, tier: 3 },
    ]);
  });

  it("has a table for every shipped schema", () => {
    const campaign = createCampaign();
    for (const { file } of shippedDocuments()) expect(campaign.rows(basename(file, ".xml").replace("-", ":")), file).toEqual([]);
  });

  it("takes package exports, and templates between the given schemas", () => {
    const library =
      '<srcSchema namespace="cus" name="common" library="true"><element name="phone"><attribute name="number"/></element></srcSchema>';
    const schema =
      '<srcSchema namespace="cus" name="shop"><element name="shop" autopk="true"><element name="mobile" template="cus:common:phone"/></element></srcSchema>';
    const campaign = createCampaign({
      schemas: [`<package><entities schema="xtk:srcSchema">${schema}</entities></package>`, library],
      rows: { "cus:shop": [{ id: 1, mobile: { number: "5" } }] },
    });
    expect(campaign.rows("cus:shop")).toMatchObject([{ id: 1 }]);
  });

  it("deletes what belongs to a record although nobody asked for that table", () => {
    const campaign = createCampaign({
      rows: {
        "nms:recipient": [{ id: 1 }],
        "nms:group": [{ id: 2, name: "g" }],
        "nms:rcpGrpRel": [{ "recipient-id": 1, "group-id": 2 }],
      },
    });
    call(campaign, "xtk.session.Write", '<recipient xtkschema="nms:recipient" _operation="delete" _key="@id" id="1"/>');
    expect(campaign.rows("nms:rcpGrpRel")).toEqual([]);
  });

  it("keeps fixtures as they are, links nested or by foreign key", () => {
    const campaign = createCampaign({
      rows: {
        "nms:recipient": [
          { id: 1, email: "a@x.io", folder: { id: 10 } },
          { id: 2, folder: { id: 10 } },
          { email: "c@x.io", folder: { name: "c", label: "C" } },
          { id: 4, "folder-id": 99, blackList: true, birthDate: new Date("1990-05-01") },
        ],
        "xtk:workflow": [{ id: 1, internalName: "w", data: "<workflow/>" }],
      },
    });
    expect(campaign.rows("nms:recipient")).toMatchObject([
      { id: 1, email: "a@x.io", "folder-id": 10, created: null, lastModified: null },
      { id: 2, "folder-id": 10 },
      { id: 1002, "folder-id": 1001 },
      { id: 4, "folder-id": 99, blackList: true, birthDate: new Date("1990-05-01") },
    ]);
    expect(campaign.rows("xtk:folder")).toMatchObject([
      { id: 10, name: "" },
      { id: 1001, name: "c", label: "C" },
    ]);
    expect(campaign.rows("xtk:workflow")).toMatchObject([{ data: "<workflow/>" }]);
  });

  it("shares nothing and repeats itself", () => {
    const one = campaignWith();
    const two = campaignWith();
    const other = campaignWith({ seed: 2 });
    expect(call(one, "getUUID")).toBe(call(two, "getUUID"));
    expect(call(one, "getUUID")).not.toBe(call(other, "getUUID"));
    expect(call(one, "getUUID")).toMatch(/^[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}$/);
    call(one, "xtk.session.Write", '<folder xtkschema="xtk:folder" name="x"/>');
    expect(two.rows("xtk:folder")).toEqual([]);
    const uuids = Array.from({ length: 5000 }, () => call(one, "getUUID"));
    expect(new Set(uuids).size).toBe(5000);
  });

  it("gives copies of rows", () => {
    const campaign = createCampaign({ rows: { "nms:recipient": [{ id: 1, birthDate: "1990-05-01" }] } });
    (campaign.rows("nms:recipient")[0]!["birthDate"] as Date).setFullYear(1);
    campaign.rows("nms:recipient")[0]!["email"] = "x";
    expect(campaign.rows("nms:recipient")).toMatchObject([{ email: "", birthDate: new Date("1990-05-01") }]);
  });

  it("keeps the settings others read", () => {
    expect(createCampaign()).toMatchObject({ strictBuilders: true, root: process.cwd() });
    expect(createCampaign({ strictBuilders: false, root: "/tmp" })).toMatchObject({ strictBuilders: false, root: "/tmp" });
  });
});

describe("services", () => {
  const { paths } = createCampaign().connect().bridge;

  it("have one path each, and those of every class are among them", () => {
    expect(new Set(paths).size).toBe(paths.length);
    expect(services.map(({ path }) => path)).toHaveLength(new Set(services.map(({ path }) => path)).size);
    expect(paths).toEqual(
      expect.arrayContaining([
        "logInfo",
        "xtk.session.Write",
        "xtk.queryDef#ExecuteQuery",
        "xtk.queryDef#SelectAll",
        "new File",
        "File#open",
        "HttpClientRequest.wait",
      ]),
    );
  });

  it("include every method of xtk:session that writes", () => {
    expect(paths.filter((path) => path.startsWith("xtk.session.")).sort()).toEqual([
      "xtk.session.ClearUserContextCache",
      "xtk.session.DeleteCollection",
      "xtk.session.Encrypt",
      "xtk.session.EncryptPassword",
      "xtk.session.EncryptServerPassword",
      "xtk.session.EncryptStringWithServerPassword",
      "xtk.session.GetDefaultEntity",
      "xtk.session.GetEntityIfMoreRecent",
      "xtk.session.GetNewIds",
      "xtk.session.GetNewIdsEx",
      "xtk.session.GetOption",
      "xtk.session.GetServerTime",
      "xtk.session.GetUserInfo",
      "xtk.session.Ingest",
      "xtk.session.IngestExt",
      "xtk.session.LoadAsText",
      "xtk.session.Lookup",
      "xtk.session.TestCnx",
      "xtk.session.Write",
      "xtk.session.WriteCollection",
    ]);
  });
});

describe("runs", () => {
  it("has a journal each, and one of all", () => {
    const campaign = createCampaign();
    const [one, two] = [campaign.connect(), campaign.connect()];
    one.bridge.call("logInfo", ["a", 1, true, undefined, null]);
    two.bridge.call("logWarning", [{ xml: wireFromXml("<a>text</a>") }]);
    one.bridge.call("logVerbose", [{ xml: wireFromXml('<a b="1"><c/></a>') }]);
    expect(() => two.bridge.call("logError", ["no", "good"])).toThrow(new Error("no good"));
    expect(one.logs).toEqual([
      { level: "info", message: "a 1 true undefined null" },
      { level: "verbose", message: '<a b="1">\n  <c/>\n</a>' },
    ]);
    expect(two.logs).toEqual([
      { level: "warning", message: "text" },
      { level: "error", message: "no good" },
    ]);
    expect(campaign.logs).toEqual([one.logs[0], two.logs[0], one.logs[1], two.logs[1]]);
  });

  it("start with copies of the variables and the fields of the workflow", () => {
    const vars = { a: 1, when: new Date(0) };
    const { state } = createCampaign({ now: new Date("2026-02-01T00:00:00Z") }).connect({ vars, activity: "insert", workflow: "sample" });
    expect(state).toMatchObject({
      vars,
      instanceVars: {},
      taskVars: {},
      fields: {
        instance: { internalName: "sample" },
        activity: { name: "insert" },
        task: { creationDate: new Date("2026-02-01T00:00:00Z") },
      },
    });
    state.vars["a"] = 2;
    expect(vars.a).toBe(1);
  });

  it("find the instance variables of their workflow again", () => {
    const campaign = createCampaign();
    campaign.connect({ workflow: "w" }).finish({ vars: {}, instanceVars: { count: 1 }, taskVars: {} });
    expect(campaign.connect({ workflow: "w" }).state.instanceVars).toEqual({ count: 1 });
    expect(campaign.connect({ workflow: "w", instanceVars: { count: 5 } }).state.instanceVars).toEqual({ count: 5 });
    expect(campaign.connect({ workflow: "other" }).state.instanceVars).toEqual({});
    expect(campaign.connect().state.instanceVars).toEqual({});
  });

  it("get keys that no row has, given ones included", () => {
    const write = (campaign: ReturnType<typeof createCampaign>): number[] => {
      call(campaign, "xtk.session.Write", '<folder xtkschema="xtk:folder" name="new"/>');
      return campaign.rows("xtk:folder").map(({ id }) => Number(id));
    };
    const [next] = write(createCampaign());
    const ids = write(
      createCampaign({
        rows: {
          "xtk:folder": [
            { id: next!, name: "given" },
            { id: next! + 1, name: "given too" },
          ],
        },
      }),
    );
    expect(ids).toHaveLength(3);
    expect(new Set(ids).size).toBe(3);
  });

  it("keep what was written before an error", () => {
    const campaign = createCampaign();
    const { bridge } = campaign.connect();
    bridge.call("xtk.session.Write", [wire('<folder xtkschema="xtk:folder" name="x"/>')]);
    expect(() => bridge.call("logError", ["stop"])).toThrow("stop");
    expect(campaign.rows("xtk:folder")).toHaveLength(1);
  });
});

describe("calls and replacements", () => {
  it("records calls in order, with results and errors", () => {
    const campaign = createCampaign();
    const message = 'not emulated: nms.foo.Bar. Put a function in its place in the test: campaign.replace("nms.foo.Bar", (…args) => …).';
    call(campaign, "getOption", "x");
    call(campaign, "getUUID");
    expect(() => call(campaign, "xtk.session.Write", '<recipient id="1"/>')).toThrow();
    expect(() => call(campaign, "nms.foo.Bar", 1)).toThrow(new Error(message));
    expect(campaign.calls()).toEqual([
      { path: "getOption", args: ["x"] },
      { path: "getUUID", args: [], result: expect.any(String) as string },
      {
        path: "xtk.session.Write",
        args: [{ name: "recipient", attributes: [["id", "1"]], children: [] }],
        error: expect.stringContaining("no xtkschema") as string,
      },
      { path: "nms.foo.Bar", args: [1], error: message },
    ]);
    expect(campaign.calls("getUUID")).toHaveLength(1);
    expect(toPlain(campaign.calls("xtk.session.Write")[0]!.args[0] as WireElement)).toEqual({ id: "1" });
  });

  it("replaces services and adds new ones, until taken back", () => {
    const campaign = createCampaign();
    const { bridge } = campaign.connect();
    expect(bridge.paths).not.toContain("nms.delivery.Prepare");
    const undo = campaign.replace("nms.delivery.Prepare", (id, document) => ({ id, name: (document as WireElement).name, list: [1, "x"] }));
    expect(bridge.paths).toContain("nms.delivery.Prepare");
    expect(bridge.call("nms.delivery.Prepare", [5, wire("<d/>")])).toEqual({
      object: [
        ["id", 5],
        ["name", "d"],
        ["list", { array: [1, "x"] }],
      ],
    });
    undo();
    expect(() => bridge.call("nms.delivery.Prepare", [])).toThrow("not emulated: nms.delivery.Prepare");

    const undoFirst = campaign.replace("getUUID", () => "first");
    const undoSecond = campaign.replace("getUUID", () => "second");
    expect(bridge.call("getUUID", [])).toBe("second");
    undoSecond();
    expect(bridge.call("getUUID", [])).toBe("first");
    undoFirst();
    expect(bridge.call("getUUID", [])).toHaveLength(36);
  });

  it("passes what crosses to replacements and back", () => {
    const campaign = createCampaign();
    const { bridge } = campaign.connect();
    campaign.replace("echo", (value) => value);
    const instance = { className: "File", id: 3 };
    const entity = { path: "xtk.queryDef", methods: ["Select"], document: wireFromXml("<queryDef/>") };
    const values: [crosses: WireValue, isSeen: unknown][] = [
      [undefined, undefined],
      [null, null],
      [0, 0],
      ["", ""],
      [false, false],
      [new Date(5), new Date(5)],
      [{ xml: wireFromXml("<a><b/></a>") }, wireFromXml("<a><b/></a>")],
      [{ xmlList: [wireFromXml("<a/>"), wireFromXml("<b/>")] }, [wireFromXml("<a/>"), wireFromXml("<b/>")]],
      [{ entity }, entity],
      [{ instance }, instance],
      [{ array: [1, { array: [] }, { instance }] }, [1, [], instance]],
      [
        {
          object: [
            ["className", "File"],
            ["id", 3],
            ["more", { object: [] }],
          ],
        },
        { ...instance, more: {} },
      ],
      [
        {
          object: [
            ["name", "x"],
            ["attributes", { array: [] }],
            ["children", 2],
          ],
        },
        { name: "x", attributes: [], children: 2 },
      ],
      [
        {
          object: [
            ["path", "x"],
            ["methods", 1],
          ],
        },
        { path: "x", methods: 1 },
      ],
    ];
    for (const [crosses] of values) expect(bridge.call("echo", [crosses])).toEqual(crosses);
    expect(campaign.calls("echo").map(({ args }) => args[0])).toEqual(values.map(([, isSeen]) => isSeen));
  });

  it("passes XML results and errors of replacements", () => {
    const campaign = createCampaign();
    const { bridge } = campaign.connect();
    campaign.replace("a", () => wireFromXml("<a><b/></a>"));
    campaign.replace("b", () => [wireFromXml("<a/>"), wireFromXml("<b/>")]);
    campaign.replace("c", () => {
      throw new Error("down");
    });
    expect(bridge.call("a", [])).toEqual({ xml: wireFromXml("<a><b/></a>") });
    expect(bridge.call("b", [])).toEqual({ xmlList: [wireFromXml("<a/>"), wireFromXml("<b/>")] });
    expect(() => bridge.call("c", [])).toThrow("down");
    expect(campaign.calls("c")).toEqual([{ path: "c", args: [], error: "down" }]);
  });
});

describe("options", () => {
  it("keep their type", () => {
    const when = new Date("2026-01-01T00:00:00Z");
    const campaign = createCampaign({
      options: { text: "a", number: 1.5, when },
      rows: {
        "xtk:option": [
          { name: "long", dataType: 3, longValue: 7 },
          { name: "memo", dataType: 12, memoValue: "m" },
        ],
      },
    });
    expect(["text", "number", "when", "long", "memo", "none"].map((name) => call(campaign, "getOption", name))).toEqual([
      "a",
      1.5,
      when,
      7,
      "m",
      undefined,
    ]);
    call(campaign, "setOption", "text", "b", "described");
    call(campaign, "setOption", "long", 8);
    call(campaign, "setOption", "fresh", 2);
    expect(["text", "long", "fresh"].map((name) => call(campaign, "getOption", name))).toEqual(["b", 8, 2]);
    expect(campaign.rows("xtk:option")).toMatchObject([
      { name: "long" },
      { name: "memo" },
      { name: "text", description: "described", dataType: 6 },
      {},
      {},
      { name: "fresh", dataType: 5 },
    ]);
    call(campaign, "setOption", "memo", 12);
    call(campaign, "setOption", "number", "2.5");
    const later = new Date("2026-02-02T00:00:00Z");
    call(campaign, "setOption", "when", later);
    call(campaign, "setOption", "day", later);
    expect(["memo", "number", "when", "day"].map((name) => call(campaign, "getOption", name))).toEqual(["12", 2.5, later, later]);
    expect(campaign.rows("xtk:option").at(-1)).toMatchObject({ name: "day", dataType: 7 });
  });

  it.each([
    ["long", "x", '"x" does not fit the option "long" (type code 3)'],
    ["double", "x", '"x" does not fit the option "double" (type code 5)'],
    ["when", "2026-01-01", '"2026-01-01" does not fit the option "when" (type code 7)'],
    ["when", 5, '5 does not fit the option "when" (type code 7)'],
    ["odd", "x", 'setOption: the option "odd" has the type code 1, which is not emulated'],
  ])("%s cannot become %j", (name, value, message) => {
    const campaign = createCampaign({
      options: { when: new Date("2026-01-01T00:00:00Z") },
      rows: {
        "xtk:option": [
          { name: "long", dataType: 3, longValue: 7 },
          { name: "double", dataType: 5, doubleValue: 1.5 },
          { name: "odd", dataType: 1 },
        ],
      },
    });
    expect(() => call(campaign, "setOption", name, value)).toThrow(message);
  });
});

describe("dates", () => {
  const date = new Date("2025-01-31T08:05:09Z");
  it.each([
    ["%4Y-%2M-%2D %2H:%2N:%2S", "2025-01-31 08:05:09"],
    ["%Y/%M/%D %H:%N:%S", "2025/1/31 8:5:9"],
    ["%2Y %I %P", "25 8 AM"],
    ["%A %Al %B %Bl", "Fri Friday Jan January"],
    ["100%%", "100%"],
  ])("formatDate %s", (format, text) => expect(call(createCampaign(), "formatDate", date, format)).toBe(text));
  it("formatDate in a zone", () => {
    expect(call(createCampaign(), "formatDate", date, "%2H:%2N", "Europe/Paris")).toBe("09:05");
    expect(() => call(createCampaign(), "formatDate", date, "%H", "_nowhere_")).toThrow("not emulated: the time zone");
    expect(call(createCampaign(), "formatDate", new Date("2027-01-01T00:00:00Z"), "%W %J")).toBe("53 1");
    expect(call(createCampaign(), "formatDate", new Date("2026-12-31T23:00:00Z"), "%2W %3J", "Europe/Paris")).toBe("53 001");
    expect(() => call(createCampaign(), "formatDate", date, "%Q")).toThrow("not emulated: the code %Q of formatDate");
    expect(() => call(createCampaign(), "formatDate", "2025", "%Y")).toThrow("argument 1 must be a valid Date, not a string");
  });
  it("parseTimeStamp", () => {
    expect(call(createCampaign(), "parseTimeStamp", "2025/01/31 08:05:09.5")).toEqual(new Date("2025-01-31T08:05:09.500Z"));
    expect(() => call(createCampaign(), "parseTimeStamp", "tomorrow")).toThrow('"tomorrow" is no date');
  });
  it("the clock stands still but for sleep", () => {
    const campaign = createCampaign({ now: date });
    expect(call(campaign, "getCurrentDate")).toEqual(date);
    call(campaign, "sleep", 1500);
    expect(call(campaign, "getCurrentDate")).toEqual(new Date(date.getTime() + 1500));
    expect(() => call(campaign, "sleep", "x")).toThrow("sleep: argument 1 must be a number, not a string");
    expect(() => call(campaign, "sleep", { object: [["a", 1]] })).toThrow(/^sleep: argument 1 must be a number, not an? \w+/);
    expect(() => call(campaign, "sleep", " <a/>")).toThrow("sleep: argument 1 must be a number, not a string");
    expect(() => call(campaign, "sleep", -1)).toThrow("must be a number of milliseconds");
  });
});

describe("wire values", () => {
  const cases: [WireValue, string][] = [
    [undefined, "undefined"],
    [null, "null"],
    [1.5, "1.5"],
    [wire("<a/>"), ""],
    [wire('<a b="1">x &amp; y</a>'), "x & y"],
    [wire('<a b="&lt;&quot;\'"><c>t &lt; &gt;</c>mixed</a>'), '<a b="&lt;&quot;\'">\n  <c>t &lt; &gt;</c>\n  mixed\n</a>'],
    [{ xmlList: ["a", "b"] }, "ab"],
    [{ xmlList: [wireFromXml("<a><b/></a>"), wireFromXml("<c/>")] }, "<a>\n  <b/>\n</a>\n<c/>"],
    [{ array: [1, null, "x"] }, "1,,x"],
    [{ object: [] }, "[object Object]"],
  ];
  it.each(cases)("%j as text", (value, text) => expect(wireToText(value)).toBe(text));

  it("toPlain", () => {
    expect(toPlain(wireFromXml('<a x="1"><b>t</b><c y="2"/><c/><![CDATA[<]]></a>'))).toEqual({
      x: "1",
      b: { $: "t" },
      c: [{ y: "2" }, {}],
      $: "<",
    });
    expect(() => wireFromXml("<a><b></a>")).toThrow("not well-formed");
  });
});
