import { describe, expect, test } from "vitest";
import { lower } from "../../../build/e4x/calls/lower.ts";
import { raise } from "../../../build/e4x/calls/raise.ts";
import { parse } from "../../../build/e4x/parse/parse.ts";
import { print } from "../../../build/e4x/print/print.ts";
import { createCampaign, runScript, type Campaign } from "../../runtime/index.ts";
import * as xml from "../../runtime/xml.ts";

/*
 * Each argument of a public function is used, refused or converted; none is left out without a word. From TypeScript most of these do not
 * compile: they come from JavaScript, or through `any`.
 */

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- what the compiler would refuse
type Loose = any;

/** Calls a function of the entry with these arguments, and gives what it throws. */
async function refusal(run: () => unknown): Promise<string> {
  try {
    await run();
    return "nothing";
  } catch (error) {
    const { code, message, suggestion } = error as { code?: string; message: string; suggestion?: string };
    expect(suggestion).toMatch(/^[A-Z].*[.?]$/s);
    return `${code} ${message}`;
  }
}

const create = (...given: Loose[]) => (createCampaign as Loose)(...given) as Campaign;
const on = (name: string, ...given: Loose[]) => (create() as Loose)[name](...given) as unknown;
const script = (...given: Loose[]) => (runScript as Loose)(...given) as unknown;

describe("xtkit/test refuses", () => {
  test.each<[name: string, run: () => unknown, said: string]>([
    // createCampaign
    ["a misspelt option", () => create({ row: {} }), 'XTK6245 createCampaign has no option "row": did you mean "rows"?'],
    ["another one", () => create({ schema: [] }), 'createCampaign has no option "schema": did you mean "schemas"?'],
    ["an option that none is near", () => create({ database: 1 }), 'createCampaign has no option "database": there are schemas, rows'],
    [
      "a setting of the platform",
      () => create({ platform: { defaultOperatoin: "insert" } }),
      '"platform.defaultOperatoin": did you mean "defaultOperation"',
    ],
    [
      "a value of the platform",
      () => create({ platform: { emptyText: "nul" } }),
      'platform.emptyText must be "both" or "null" or "text", not "nul"',
    ],
    ["a setting of the application", () => create({ application: { dbm: "x" } }), '"application.dbm"'],
    ["an operator", () => create({ operators: [{ login: "a", right: [] }] }), '"operators[0].right"'],
    ["an operator that is a name", () => create({ operators: ["ann"] }), "operators[0] must be an object"],
    ["a login that is a name", () => create({ login: "ann" }), 'login must be an object, not "ann"'],
    ["a dialect", () => create({ dialect: "rhino" }), 'dialect must be "spidermonkey" or "ecma", not "rhino"'],
    ["a date as text", () => create({ now: "2026-01-01" }), 'now must be a valid Date, not "2026-01-01"'],
    ["an invalid date", () => create({ now: new Date("x") }), "now must be a valid Date, not an invalid Date"],
    ["a seed as text", () => create({ seed: "1" }), 'seed must be a number, not "1"'],
    ["a flag as text", () => create({ openSchemas: "true" }), 'openSchemas must be true or false, not "true"'],
    ["schemas that are no list", () => create({ schemas: "a.xml" }), 'schemas must be an array, not "a.xml"'],
    ["a file that is no text", () => create({ files: { "/a": 5 } }), 'files["/a"] must be a text, not 5'],
    ["an option of the server", () => create({ options: { a: true } }), 'options["a"] must be a text or a number or a valid Date'],
    ["options that are none", () => create("a"), 'options must be an object, not "a"'],
    ["null", () => create(null), "options must be an object, not null"],
    ["two arguments", () => create({}, {}), "XTK6247 createCampaign takes 1 arguments at most, and got 2"],
    // files, clock, spies
    ["a number for a file", () => create().files.write("/a", 5 as Loose), "campaign.files.write: text must be a text, not 5"],
    ["a file without text", () => (create().files.write as Loose)("/a"), "campaign.files.write: text must be a text, not undefined"],
    ["a number for a folder", () => create().files.list(5 as Loose), "folder must be a text, not 5"],
    ["a path and more", () => (create().files.read as Loose)("/a", "utf8"), "campaign.files.read takes 1 arguments at most, and got 2"],
    ["a time as text", () => create().clock.advance("5" as Loose), 'milliseconds must be a number, not "5"'],
    ["a time that is none", () => create().clock.advance(NaN), "milliseconds must be a number, not NaN"],
    ["a date for the clock", () => (create().clock.now as Loose)(new Date(0)), "campaign.clock.now takes 0 arguments at most"],
    [
      "an error for a spy",
      () =>
        create()
          .spy("logInfo")
          .throws(new Error("a") as Loose),
      "spy.throws: message must be a text, not an object",
    ],
    ["two answers", () => (create().spy("logInfo").returns as Loose)(1, 2), "spy.returns takes 1 arguments at most, and got 2"],
    // run, attempt, call, runWorkflow
    ["a misspelt option of a run", () => on("run", { script: "1" }, { var: {} }), 'campaign.run has no option "var": did you mean "vars"?'],
    ["options of another function", () => on("run", { script: "1" }, { globals: {} }), 'campaign.run has no option "globals"'],
    [
      "variables that are objects",
      () => on("run", { script: "1" }, { vars: { a: {} } }),
      'vars["a"] must be a text or a number or a valid Date',
    ],
    ["a transition as a text", () => on("run", { script: "1" }, { transitions: "ok" }), 'transitions must be an array, not "ok"'],
    ["an incoming transition", () => on("run", { script: "1" }, { incoming: [{ nam: "a" }] }), '"incoming[0].nam"'],
    ["a work table", () => on("run", { script: "1" }, { workTable: { row: [] } }), '"workTable.row": did you mean'],
    [
      "texts of two kinds",
      () => on("run", { script: "1", call: "2" }),
      "XTK6248 One activity is { script }, { call, recall } or { conditions }, and not script, call",
    ],
    ["texts of none", () => on("run", { recall: "2" }), "XTK6248"],
    ["a misspelt text", () => on("run", { scrpt: "1" }), '"activity.scrpt": did you mean'],
    ["a number for an activity", () => on("run", 5), "activity must be a text or an object, not 5"],
    ["three arguments", () => on("run", { script: "1" }, {}, {}), "campaign.run takes 2 arguments at most, and got 3"],
    ["an attempt", () => on("attempt", { script: "1" }, { instanceVar: {} }), 'campaign.attempt has no option "instanceVar"'],
    ["a call of no function", () => on("call", "f"), 'campaign.call: task must be a function, not "f"'],
    ["an option of a call", () => on("call", () => 1, { var: {} }), 'campaign.call has no option "var"'],
    ["an option of a workflow", () => on("runWorkflow", "<workflow/>", { activity: {} }), 'campaign.runWorkflow has no option "activity"'],
    ["a role", () => on("runWorkflow", "<workflow/>", { roles: { a: "joi" } }), 'roles["a"] must be "script" or "pass"'],
    ["a workflow that is none", () => on("runWorkflow", {}), "workflow must be a text, not an object"],
    // runScript
    ["an option of a script", () => script("1", { global: {} }), 'runScript has no option "global": did you mean "globals"?'],
    ["a script that is none", () => script(5), "runScript: source must be a text, not 5"],
    ["a campaign that is none", () => script("1", { campaign: "x" }), 'campaign must be an object, not "x"'],
    ["three arguments of a script", () => script("1", {}, {}), "runScript takes 2 arguments at most, and got 3"],
    // the functions of a campaign
    ["rows of what", () => on("rows"), "campaign.rows: schemaId must be a text, not undefined"],
    ["rows with a filter", () => on("rows", "nms:recipient", { id: 1 }), "campaign.rows takes 1 arguments at most, and got 2"],
    ["a replacement that is a value", () => on("replace", "logInfo", 5), "campaign.replace: replacement must be a function, not 5"],
    ["a failure as text", () => on("fail", "logInfo", "no"), 'campaign.fail: failure must be an object, not "no"'],
    ["a misspelt failure", () => on("fail", "logInfo", { mesage: "no" }), '"failure.mesage": did you mean'],
    ["a handler that is a value", () => on("http", "*", { body: "a" }), "campaign.http: handler must be a function, not an object"],
    [
      "a pattern that is none",
      () => on("soap", 5, () => 1),
      "campaign.soap: pattern must be a text or a regular expression or a function, not 5",
    ],
    ["a handler of SQL that is missing", () => on("sql", "*"), "campaign.sql: handler must be a function, not undefined"],
    ["a work table without rows", () => on("addWorkTable", "a"), 'campaign.addWorkTable: table must be an object, not "a"'],
    // paths of server functions
    [
      "a misspelt method for a spy",
      () => on("spy", "xtk.session.Wirte"),
      'XTK6249 campaign.spy: the server has no function "xtk.session.Wirte": did you mean "xtk.session.Write"?',
    ],
    [
      "a misspelt method of the other face",
      () => on("calls", "NLWS.xtkSession.Wirte"),
      'campaign.calls: the server has no function "NLWS.xtkSession.Wirte": did you mean "xtk.session.Write"?',
    ],
    ["another case of a function", () => on("calls", "loginfo"), '"loginfo": did you mean "logInfo"?'],
    [
      "a misspelt method that is declared alone",
      () => on("spy", "nms.delivery#Perpare"),
      '"nms.delivery#Perpare": did you mean "nms.delivery#Prepare"?',
    ],
    [
      "a misspelt method of a class",
      () => on("fail", "File#opn", { message: "x" }),
      'campaign.fail: the server has no function "File#opn": did you mean "File#open"?',
    ],
    ["a class that is none", () => on("spy", "new Flie"), '"new Flie": did you mean "new File"?'],
    ["a method that none is near", () => on("spy", "xtk.session.Whatever"), '"xtk.session.Whatever": a path is written as in logInfo'],
    ["a call that is looked for", () => (expect(create()) as Loose).toHaveCalled("xtk.session.Wirte"), '"xtk.session.Wirte": did you mean'],
    ["a spy of nothing", () => on("spy"), "campaign.spy: path must be a text"],
    ["arguments where none are", () => on("tables", "nms:recipient"), "campaign.tables takes 0 arguments at most, and got 1"],
  ])("%s", async (_, run, said) => {
    expect(await refusal(run)).toContain(said);
  });
});

describe("what is right stays so", () => {
  test("options that are undefined are left out", async () => {
    const campaign = createCampaign({ rows: undefined, now: undefined, platform: { emptyText: undefined } });
    expect((await campaign.run({ script: "logInfo(vars.a)" }, { vars: { a: "x" }, workflow: undefined })).logs).toMatchObject([
      { message: "x" },
    ]);
    expect((await runScript("1 + 1", { campaign, vars: undefined })).value).toBe(2);
    expect(campaign.calls(undefined)).toHaveLength(1);
  });
});

describe("xtkit/xml and xtkit/e4x refuse what they would leave out", () => {
  const row = xml.x("row", { a: "1" }) as Loose;
  const tree = parse("a;");
  test.each<[call: string, run: () => unknown, said: string]>([
    ["text", () => (xml.text as Loose)(row, "", 1), "XTK6247 text takes 2 arguments at most, and got 3"],
    ["num", () => (xml.num as Loose)(row, 0, 1), "num takes 2"],
    ["exists", () => (xml.exists as Loose)(row, 0), "exists takes 1"],
    ["isXml", () => (xml.isXml as Loose)(row, 0), "isXml takes 1"],
    ["toArray", () => (xml.toArray as Loose)(row, 1, [row]), "toArray takes 1 arguments at most, and got 3"],
    ["filter", () => (xml.filter as Loose)(row, () => true, row), "filter takes 2"],
    ["setAttribute", () => (xml.setAttribute as Loose)(row, "a", "b", "c"), "setAttribute takes 3"],
    ["remove", () => (xml.remove as Loose)(row, "@a", true), "remove takes 2"],
    ["lower", () => (lower as Loose)(tree, {}), "XTK5045 lower takes one argument, and got 2."],
    ["raise", () => (raise as Loose)(tree, {}, {}), "raise takes 2 arguments, and got 3."],
    ["parse", () => (parse as Loose)("a;", {}, "a.js"), "parse takes 2 arguments, and got 3."],
    ["print", () => (print as Loose)(tree, {}, {}), "print takes 2 arguments, and got 3."],
  ])("%s", async (_, run, said) => {
    expect(await refusal(run)).toContain(said);
  });

  test("helpers are callbacks of arrays as well", () => {
    const list = [row["@a"], row["@b"]];
    expect(list.filter(xml.exists)).toHaveLength(1);
    expect(list.map(xml.isXml)).toEqual([true, true]);
    expect(list.map((one) => xml.text(one, "none"))).toEqual(["1", "none"]);
  });
});

describe("paths of server functions", () => {
  test.each([
    "xtk.session.Write",
    "NLWS.xtkSession.Write",
    "nms.delivery#Prepare",
    "nms.recipient#save",
    "NLWS.nmsRecipient.load",
    "new File",
    "SoapService#Logon",
    "getOption",
    "execCommand",
    "cus.order.Close",
    "cus.order#Ship",
  ])("%s is declared, emulated or a project's own", (path) => {
    expect(on("calls", path)).toEqual([]);
    expect(on("spy", path)).toMatchObject({ path });
  });

  test("what a test puts in place is known", () => {
    const campaign = create();
    const undo = campaign.replace("nms.rtEvent.Push", () => 1);
    expect(campaign.calls("nms.rtEvent.Push")).toEqual([]);
    undo();
    expect(() => campaign.calls("nms.rtEvent.Push")).toThrow("nms.rtEvent.Push");
  });
});
