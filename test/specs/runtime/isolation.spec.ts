import { createContext, runInContext } from "node:vm";
import { describe, expect, it, test } from "vitest";
import { createCampaign, runScript, type Campaign } from "../../runtime/index.ts";
import { server } from "../../runtime/run/session.ts";

/**
 * Walks everything that can be reached from some values: properties, getters and what they throw, prototypes, constructors. Gives what is not of
 * the realm that it runs in, and how much it saw.
 */
const walker = `
var leaks = [], seen = [], tried = [], count = 0;
function isOwn(value) {
  for (var place = value, hops = 0; hops < 50; hops++) {
    var next;
    try { next = Object.getPrototypeOf(place); } catch (e) { return true; }
    if (next === null) return place === Object.prototype || hops === 0;
    place = next;
  }
  return false;
}
function reaches(value) {
  var makers = [];
  try { makers.push(value.constructor); makers.push(value.constructor.constructor); } catch (e) {}
  for (var i = 0; i < makers.length; i++) {
    // The realm's own is tried once; any other each time.
    if (typeof makers[i] !== "function" || tried.indexOf(makers[i]) >= 0) continue;
    tried.push(makers[i]);
    try { var found = makers[i]("return typeof process + typeof require")(); if (String(found).indexOf("object") >= 0 || String(found).indexOf("function") >= 0) return true; } catch (e) {}
  }
  return false;
}
function walk(value, path, depth) {
  var isXml = typeof value === "object" && value !== null && Object.prototype.toString.call(value) === "[object XML]";
  if ((typeof value !== "object" && typeof value !== "function") || value === null || seen.indexOf(value) >= 0) return;
  seen.push(value); count++;
  if (!isXml && !isOwn(value)) leaks.push("foreign: " + path);
  if (reaches(value)) leaks.push("reaches the host: " + path);
  if (depth <= 0) return;
  var proto; try { proto = Object.getPrototypeOf(value); } catch (e) { walk(e, path + "!proto", depth - 1); }
  if (proto) walk(proto, path + ".__proto__", depth - 1);
  var names = [];
  try { names = Object.getOwnPropertyNames(value); } catch (e) { walk(e, path + "!names", depth - 1); }
  for (var i = 0; i < names.length; i++) {
    var name = String(names[i]);
    try {
      var descriptor = Object.getOwnPropertyDescriptor(value, names[i]);
      if (descriptor) { walk(descriptor.get, path + ".get " + name, depth - 1); walk(descriptor.set, path + ".set " + name, depth - 1); }
    } catch (e) { walk(e, path + "!descriptor " + name, depth - 1); }
    try { walk(value[names[i]], path + "." + name, depth - 1); } catch (e) { walk(e, path + "!" + name, depth - 1); }
  }
}
/** Calls a function with nothing and with nonsense; walks what comes and what is thrown. */
function provoke(callable, path) {
  var lists = [[], [{}], [null, null], ["x", "x", "x"], [<a/>]];
  for (var i = 0; i < lists.length; i++) {
    try { walk(callable.apply(undefined, lists[i]), path + "()", 2); } catch (e) { walk(e, path + "() throws", 2); }
    try { var list = lists[i]; walk(new callable(list[0], list[1], list[2]), "new " + path, 2); } catch (e) { walk(e, "new " + path + " throws", 2); }
  }
}
`;

const script = `${walker}
var known = ["walk", "provoke", "isOwn", "reaches", "walker", "leaks", "seen", "tried", "count", "known", "globalThis", "eval", "Function"];
var globals = Object.getOwnPropertyNames(this).filter(function (name) { return known.indexOf(name) < 0; });
for (var g = 0; g < globals.length; g++) walk(this[globals[g]], globals[g], 4);
loadLibrary("cus:lib.js"); loadLibrary("xtk:shared/nl.js");
function attempt(f) { try { return f(); } catch (e) { return e; } }
var file = new File("/a.txt"), request = new HttpClientRequest("http://a/"), statement = application.getConnection().query("select 1");
request.execute();
var connection = new HttpSoapConnection("http://a/"), soap = new SoapService(connection, "urn:x");
soap.addMethod("Do", "x#Do", ["in", "string"], ["out", "NLElement"]);
var entity = nms.recipient.load(1), dom = NLWS.nmsRecipient.load(1);
var values = {
  file: file, open: file.open, iterator: file.__iterator__, lines: attempt(function () { file.open(); var all = []; for each (var line in file) all.push(line); return all; }),
  request: request, response: request.response, body: request.response.body, header: request.header, headers: request.response.header,
  statement: statement, rows: attempt(function () { var all = []; for each (var row in statement) all.push(row); return all; }),
  soap: soap, Do: soap.Do, outputs: soap.Do("x"), buffer: new MemoryBuffer(), document: attempt(function () { var b = new MemoryBuffer(); b.fromString("<a/>"); return b.toDocument(); }),
  entity: entity, folder: entity.folder, parts: entity.location, entityXml: entity.toXML(), save: entity.save, dom: dom, domXml: dom.toXML(), date: entity.birthDate,
  query: NLWS.xtkQueryDef.create({ queryDef: { schema: "nms:recipient", select: { node: { expr: "@id" } } } }).ExecuteQuery(),
  login: logonWithUser("admin", "x"), operator: application.operator, ids: application.getNewIds(2), option: xtk.session.GetOption("none"),
  nl: NL, xtkNl: NL.XTK, fromLibrary: fromLibrary, made: fromLibrary(), replaced: nms.delivery.Test(),
  errors: [
    function () { return new File(); }, function () { return new File("/none").open(); }, function () { return file.none; }, function () { return File.none; }, function () { file.none = 1; }, function () { return new FTP(); },
    function () { return encryptDES("x"); }, function () { return entity.none; }, function () { entity.birthDate = "x"; }, function () { return nms.recipient.load(99); }, function () { return dom.toXML().none; },
    function () { return xtk.session.Write("x"); }, function () { return xtk.session.Write({ a: { b: null } }); }, function () { return getUrl("http://none/"); }, function () { return sqlExec("none"); },
    function () { return loadLibrary("cus:bad.js"); }, function () { return loadLibrary("cus:none.js"); }, function () { return loadLibrary("cus:throws.js"); }, function () { return soap.Do(); }, function () { return soap.None(); },
    function () { return getOption("a"); }, function () { return nms.delivery.Throws(); }, function () { return logError("x"); }, function () { return File.prototype.open.call({}); }, function () { return nms.foo.Bar; },
    function () { return (function deep() { try { return deep(); } catch (e) { return new File("/a.txt").size || e; } })(); },
  ].map(attempt),
};
for (var v in values) walk(values[v], v, 4);
for (var p = 0; p < globals.length; p++) if (typeof this[globals[p]] === "function" && globals[p].indexOf("sleep") < 0) provoke(this[globals[p]], globals[p]);
["open", "list", "copyTo", "readln"].forEach(function (name) { provoke(file[name].bind(file), "file." + name); });
["Write", "Ingest", "GetOption", "GetUserInfo"].forEach(function (name) { provoke(xtk.session[name], "xtk.session." + name); provoke(NLWS.xtkSession[name], "NLWS.xtkSession." + name); });
["create", "load", "get"].forEach(function (name) { provoke(nms.recipient[name], "nms.recipient." + name); });
[count].concat(leaks).join("\\n")`;

function prepared(): Campaign {
  const campaign = createCampaign({
    files: { "/a.txt": "one\ntwo\n" },
    rows: { "nms:recipient": [{ id: 1, email: "a@x.io", birthDate: "2000-01-01", folder: { id: 2, name: "f" } }] },
    libraries: {
      "cus:lib.js": "function fromLibrary() { return { list: [<a/>] }; }",
      "cus:bad.js": "var a = ;",
      "cus:throws.js": "null.x",
    },
  });
  campaign.http("http://a/", () => ({ headers: { A: "1" }, body: "b" }));
  campaign.soap("x#Do", () => ({ out: { name: "r", attributes: [], children: [] } }));
  campaign.sql("select 1", () => [[1, new Date(0)]]);
  campaign.fail("getOption", { fault: "down", when: ([name]) => name === "a" });
  campaign.replace("nms.delivery.Test", () => ({ list: [1, new Date(0)], deep: { a: "b" } }));
  campaign.replace("nms.delivery.Throws", () => {
    throw new RangeError("host");
  });
  return campaign;
}

describe("a script on a server cannot reach the host", () => {
  it("by walking all it gets", async () => {
    const [count, ...leaks] = String((await runScript(script, { campaign: prepared(), timeLimit: 0 })).value).split("\n");
    expect(leaks).toEqual([]);
    expect(Number(count)).toBeGreaterThan(1500);
  });

  it("and the walk would notice", () => {
    const context = createContext({ host: { list: [] }, call: () => ({}) });
    const found = String(
      runInContext(`${walker.replace(", [<a/>]", "")} walk(host, "host", 3); walk(call, "call", 3); leaks.join("\\n")`, context),
    );
    expect(found).toContain("foreign: host\n");
    expect(found).toContain("reaches the host: ");
    expect(found).toContain("foreign: call");
  });

  test.each([
    'logInfo.constructor("return process")()',
    'new File("/a.txt").constructor.constructor("return process")()',
    'new File("/a.txt").open.constructor("return process.exit")()',
    'Object.getOwnPropertyDescriptor(File.prototype, "size").get.constructor("return process")()',
    'try { new File() } catch (e) { e.constructor.constructor("return process")() }',
    'nms.recipient.load(1).save.constructor("return process")()',
    'application.getNewIds(1).constructor.constructor("return process")()',
    'NLWS.xtkSession.GetUserInfo().constructor.constructor("return process")()',
    'new File("/a.txt").__iterator__.constructor("return process")()',
  ])("%s", async (source) => {
    await expect(runScript(source, { campaign: prepared() })).rejects.toThrow(/process is not defined|File#__iterator__/);
  });

  it("through changed builtins", async () => {
    const source = `var seen = [];
      JSON.parse = JSON.stringify = function (value) { seen.push(value); return {}; };
      Array.prototype.map = function () { seen.push(this); return []; };
      Object.defineProperty(Object.prototype, "instance", { get: function () { seen.push(this); return { className: "File", id: 1 }; }, configurable: true });
      try { new File("/a.txt").exists; } catch (e) { seen.push(e); }
      try { nms.recipient.load(1).email; } catch (e) { seen.push(e); }
      var found = "", seenSoFar = seen.slice();
      for (var i = 0; i < seenSoFar.length; i++) try { found += seenSoFar[i].constructor.constructor("return typeof process")(); } catch (e) { found += e.name; }
      found.indexOf("object")`;
    const value = await runScript(source, { campaign: prepared() }).then(
      (result) => result.value,
      () => -1,
    );
    expect(value).toBe(-1);
    expect(({} as Record<string, unknown>)["instance"]).toBeUndefined();
  });
});

describe("campaigns and runs share nothing", () => {
  it("files, handlers, libraries, logins, failures, globals", async () => {
    const [one, two] = [prepared(), createCampaign()];
    await runScript('saveFile("x", "/b.txt"); logonWithUser("admin", ""); setEnv("A", "1"); shared = 1', { campaign: one });
    const attempts = [
      'loadFile("/a.txt")',
      'loadFile("/b.txt")',
      'getUrl("http://a/")',
      'sqlExec("select 1")',
      'loadLibrary("cus:lib.js")',
      "shared",
      "nms.delivery.Test()",
    ];
    for (const attempt of attempts) await expect(runScript(attempt, { campaign: two })).rejects.toThrow();
    expect((await runScript('[getOption("a"), getEnv("A")].join("|")', { campaign: two })).value).toBe("|");
    expect((await runScript('typeof shared + getEnv("A")', { campaign: one })).value).toBe("undefined");
  });

  it("an object of a run is of no use after it", async () => {
    const campaign = prepared();
    const { value } = await campaign.call(() => new (server["File"] as new (path: string) => { size: number; open(): void })("/a.txt"));
    expect(() => value.size).toThrow("the object belongs to a run that is over");
    expect(() => value.open()).toThrow("the object belongs to a run that is over");
  });

  it("an object of another campaign is none of its own", async () => {
    const file = (await prepared().call(() => new (server["File"] as new (path: string) => object)("/a.txt"))).value;
    await expect(createCampaign().call(() => (server["logonWithContext"] as (value: unknown) => void)(file))).rejects.toThrow(
      "argument 1 must be an object of a server class, not an object",
    );
  });
});
