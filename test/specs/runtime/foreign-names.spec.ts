import { afterEach, describe, expect, test } from "vitest";
import { createCampaign, runScript, type Campaign } from "../../runtime/index.ts";

/** Names that every object of JavaScript has something by. */
const NAMES = [
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "valueOf",
  "isPrototypeOf",
  "__defineGetter__",
  "prototype",
  "then",
  "toJSON",
  "length",
];

/** What all objects of this process share. */
const SHARED = [Object.prototype, Array.prototype, Function.prototype, String.prototype, Map.prototype, Object, Array];
afterEach(() => {
  expect(SHARED.flatMap((object) => Object.keys(object))).toEqual([]);
  expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
});

function prepared(): Campaign {
  const campaign = createCampaign({
    openSchemas: true,
    rows: { "nms:recipient": [{ id: 1, email: "a@x.io", folder: { id: 2, name: "f" } }] },
  });
  campaign.soap("*", () => ({ out: "x" }));
  campaign.http("*", ({ headers }) => ({ headers, body: "b" }));
  return campaign;
}

const query = (schema: string, inner: string): string =>
  `xtk.queryDef.create(<queryDef schema="${schema}" operation="select">${inner}</queryDef>).ExecuteQuery().toXMLString()`;
const write = (document: string): string => `xtk.session.Write(${document})`;

/** What names come to the server in; a script that uses one. */
const uses: readonly (readonly [string, (name: string) => string])[] = [
  ["an element", (name) => write(`<thing xtkschema="cus:thing" a="1"><${name} polluted="1"/></thing>`)],
  [
    "elements in elements",
    (name) => write(`<thing xtkschema="cus:thing"><b><${name} polluted="1"><${name} polluted="2"/></${name}></b></thing>`),
  ],
  ["an attribute", (name) => write(`<thing xtkschema="cus:thing" ${name}="5"/>`)],
  ["a text", (name) => write(`<thing xtkschema="cus:thing"><${name}>text</${name}></thing>`)],
  ["a key", (name) => write(`<thing xtkschema="cus:thing" _key="@${name}" ${name}="5"/>`)],
  ["a schema", (name) => write(`<x xtkschema="cus:${name}" a="1"/>`)],
  ["a namespace", (name) => write(`<x xtkschema="${name}:${name}" a="1"/>`)],
  ["no schema", (name) => write(`<x xtkschema="${name}" a="1"/>`)],
  ["a collection", (name) => `xtk.session.WriteCollection(<c xtkschema="cus:${name}"><${name} a="1" ${name}="2"/></c>)`],
  [
    "a document of the DOM",
    (name) => `NLWS.xtkSession.Write(DOMDocument.fromXMLString("<thing xtkschema='cus:thing'><${name} a='1'/></thing>"))`,
  ],
  ["plain data", (name) => `xtk.session.Write(JSON.parse('{"thing": {"xtkschema": "cus:thing", "${name}": {"polluted": "1"}}}'))`],
  ["a queried attribute", (name) => query("cus:thing", `<select><node expr="@${name}"/></select>`)],
  ["a queried path", (name) => query("cus:thing", `<select><node expr="[${name}/${name}/@${name}]"/></select>`)],
  ["a queried schema", (name) => query(`cus:${name}`, '<select><node expr="@a"/></select>')],
  ["an alias", (name) => query("nms:recipient", `<select><node expr="@id" alias="${name}"/><node expr="@id" alias="@${name}"/></select>`)],
  ["an alias in an alias", (name) => query("nms:recipient", `<select><node expr="@id" alias="[${name}/@${name}]"/></select>`)],
  ["a function", (name) => query("nms:recipient", `<select><node expr="${name}(@id)"/></select>`)],
  ["a variable", (name) => query("nms:recipient", `<select><node expr="$(${name})"/></select>`)],
  [
    "an operation",
    (name) => `xtk.queryDef.create(<queryDef schema="nms:recipient" operation="${name}"><select/></queryDef>).ExecuteQuery()`,
  ],
  ["a part of a query", (name) => query("nms:recipient", `<select><node expr="@id"/></select><${name} a="1"/>`)],
  [
    "a condition",
    (name) => query("nms:recipient", `<select><node expr="@id"/></select><where><condition expr="@${name} = 1" ${name}="1"/></where>`),
  ],
  ["a link", (name) => query("nms:recipient", `<select><node expr="[${name}/@id]"/></select>`)],
  [
    "a set",
    (name) =>
      query("nms:recipient", `<select><node expr="@id"/></select><where><condition setOperator="EXISTS" expr="[${name}]"/></where>`),
  ],
  [
    "a group",
    (name) =>
      query(
        "cus:thing",
        `<select><node expr="@a"/><node expr="Count(@${name})" alias="@${name}"/></select><groupBy><node expr="@${name}"/></groupBy>`,
      ),
  ],
  ["an order", (name) => query("cus:thing", `<select><node expr="@a"/></select><orderBy><node expr="@${name}"/></orderBy>`)],
  ["a library", (name) => `loadLibrary("cus:${name}")`],
  [
    "a member of the server",
    (name) => `nms["${name}"]; nms.recipient["${name}"]; xtk.session["${name}"]; NLWS["${name}"]; application["${name}"]`,
  ],
  ["a field of an entity", (name) => `nms.recipient.load(1)["${name}"]; nms.recipient.create(<recipient ${name}="1"/>)`],
  ["a part of a schema", (name) => `application.getSchema("nms:recipient").getNode("${name}"); application.getSchema("cus:${name}")`],
  [
    "a method of a service",
    (name) =>
      `var s = new SoapService(new HttpSoapConnection("http://a"), "urn:x"); s.addMethod("${name}", "x#${name}", ["in", "string"], ["out", "string"]); s["${name}"]("x")`,
  ],
  ["a transition", (name) => `task.postEvent(task.transitionByName("${name}"))`],
  ["an event", (name) => `nms.rtEvent.PushEvent(<rtEvent type="${name}"><ctx><${name} a="1"/></ctx></rtEvent>)`],
];

describe.each(NAMES)("%s", (name) => {
  test.each(uses)("as %s: an answer, or an error that says what is wrong", async (_, use) => {
    const campaign = prepared();
    const error = await runScript(use(name), { campaign }).then(
      () => undefined,
      (caught: Error & { code?: string }) => caught,
    );
    if (error && error.code === undefined) expect(error.message).toMatch(/is not a function|has no properties|is undefined/);
    for (const table of campaign.tables()) campaign.rows(table);
    campaign.restore(campaign.snapshot());
  });

  test("an option, a variable, a file, an environment, a header is what it was set to", async () => {
    const campaign = prepared();
    const source = `setOption("${name}", "1"); setEnv("${name}", "2"); vars["${name}"] = "3"; instance.vars["${name}"] = "4"; saveFile("5", "/${name}");
      var request = new HttpClientRequest("http://a/"); request.header["${name}"] = "6"; request.execute();
      [getOption("${name}"), getEnv("${name}"), vars["${name}"], instance.vars["${name}"], loadFile("/${name}"), ${name === "__proto__" ? "6" : `request.response.header["${name}"]`}].join("")`;
    const { value, vars } = await runScript(source, { campaign });
    expect([value, Object.getOwnPropertyDescriptor(vars, name)?.value]).toEqual(["123456", "3"]);
  });

  test("a record has it as a member of its own", async () => {
    const campaign = prepared();
    await runScript(write(`<thing xtkschema="cus:thing" ${name}="5"><part ${name}="6"/></thing>`), { campaign });
    const [row] = campaign.rows("cus:thing");
    expect(Object.entries(row!)).toContainEqual([name, expect.anything()]);
    expect(Object.entries(row!["part"]!)).toContainEqual([name, expect.anything()]);
  });
});

test.each(["constructor", "__proto__"])("a workflow has no activities that are called %s", async (name) => {
  const xml = (kind: string, activity: string): string =>
    `<workflow><activities><${kind} name="${activity}" label="x"/></activities></workflow>`;
  await expect(createCampaign().runWorkflow(xml(name, "a"))).rejects.toThrow("cannot be a name");
  await expect(createCampaign().runWorkflow(xml("js", name))).rejects.toThrow("cannot be a name");
});
