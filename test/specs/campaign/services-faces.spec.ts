import { describe, expect, it, test } from "vitest";
import { canonicalPath } from "../../runtime/campaign/dispatch/faces.ts";
import { linesOf, runInBoth } from "./both-realms.ts";

const rows = {
  "nms:recipient": [
    { id: 1, email: "a@x.io" },
    { id: 2, email: "b@x.io" },
  ],
};
const query = '<queryDef schema="nms:recipient" operation="select"><select><node expr="@email"/></select></queryDef>';
const jxon =
  '{ queryDef: { schema: "nms:recipient", operation: "select", select: { node: [{ expr: "@email" }] }, where: { condition: [{ expr: "@id = 2" }] } } }';

describe("documents that go in", () => {
  const forms: [string, string][] = [
    ["E4X", '<folder xtkschema="xtk:folder" name="x"/>'],
    ["an item of a list", '<all><folder xtkschema="xtk:folder" name="x"/></all>.folder'],
    ["JXON", '{ folder: { xtkschema: "xtk:folder", name: "x" } }'],
    ["a DOMDocument", 'DOMDocument.fromXMLString(\'<folder xtkschema="xtk:folder" name="x"/>\')'],
    ["a DOMElement", 'DOMDocument.fromXMLString(\'<folder xtkschema="xtk:folder" name="x"/>\').documentElement'],
    ["JXON with values", '{ folder: { xtkschema: "xtk:folder", name: "x", childCount: 0, created: new Date(0) } }'],
  ];
  test.each(forms.flatMap(([name, form]) => ["xtk.session.Write", "NLWS.xtkSession.Write"].map((call) => [name, call, form] as const)))(
    "%s to %s",
    async (_, call, form) => {
      const { error, campaign } = await runInBoth(`${call}(${form})`);
      expect(error).toBeUndefined();
      expect(campaign.rows("xtk:folder")).toMatchObject([{ name: "x" }]);
      expect(campaign.calls("xtk.session.Write")).toHaveLength(1);
      expect(campaign.calls("NLWS.xtkSession.Write")).toHaveLength(1);
    },
  );

  test.each([
    [
      "xtk.session.Write({ a: {}, b: {} })",
      "xtk.session.Write: argument 1 must be an XML document, not an object: it has the keys a, b, and JXON has one root, { recipient: { … } }",
    ],
    [
      "xtk.session.Write({ folder: 5 })",
      'xtk.session.Write: argument 1 must be an XML document, not an object: what is below "folder" is no object of attributes and elements',
    ],
    ["xtk.session.Write('<a/>')", "not a string: make it one with new XML(text)"],
    [
      "xtk.session.Write({ folder: { name: null } })",
      "xtk.session.Write: argument 1: JXON: folder.name: a text, boolean, number or Date is needed, not null",
    ],
    ["xtk.session.Write({ folder: { part: [1] } })", "xtk.session.Write: argument 1: JXON: folder.part[0] must be an object"],
    ["xtk.session.Write(<a/>.b)", "xtk.session.Write: argument 1 must be an XML document, not an XMLList of 0 items"],
    ["xtk.session.Write(new MemoryBuffer())", "xtk.session.Write: argument 1 must be an XML document, not a MemoryBuffer"],
    ["xtk.session.Write(new Date(0))", "xtk.session.Write: argument 1 must be an XML document, not a Date"],
  ])("%s", async (script, message) => {
    expect((await runInBoth(script)).error).toContain(message);
  });
});

describe("documents that come out", () => {
  it("are E4X through xtk.* and nms.*", async () => {
    expect(
      await linesOf(
        `var r = xtk.queryDef.create(${jxon}).ExecuteQuery(); logInfo(r.name(), r.recipient.length(), r.recipient.@email, typeof r, xtk.queryDef.create(${query}).ExecuteQuery().recipient[1].@email)`,
        { rows },
      ),
    ).toEqual(["recipient-collection 1 b@x.io xml b@x.io"]);
  });

  it("are DOM through NLWS", async () => {
    const lines = await linesOf(
      `var r = NLWS.xtkQueryDef.create(${query}).ExecuteQuery();
       var list = r.getElements("recipient");
       logInfo(r.nodeName, list.length, list[0].$email, list[1].getAttribute("email"), list[0].$none === "", r instanceof DOMElement, list instanceof Array);
       for each (var row in r.getElements("recipient")) logInfo(row.$email);
       var entity = NLWS.nmsRecipient.load(1); logInfo(entity.email, entity.toXML().$email, NLWS.xtkQueryDef.create(${jxon}).toXML().nodeName);
       entity.email = "new@x.io"; entity.save()`,
      { rows },
    );
    expect(lines).toEqual(["recipient-collection 2 a@x.io b@x.io true true true", "a@x.io", "b@x.io", "a@x.io a@x.io queryDef"]);
  });

  it("are of the face of the call, in results of a test's own functions too", async () => {
    const lines = await linesOf(
      "var r = nms.delivery.Test(1); logInfo(r[0].@a, r[1]); var d = NLWS.nmsDelivery.Test(1); logInfo(d[0].$a, d[1])",
      {},
      (campaign) => void campaign.replace("NLWS.nmsDelivery.Test", () => [{ name: "x", attributes: [["a", "1"]], children: [] }, 5]),
    );
    expect(lines).toEqual(["1 5", "1 5"]);
  });

  test.each([
    ["NLWS.nmsFoo.Bar()", "not emulated: NLWS.nmsFoo.Bar"],
    ["NLWS.xtkSession.write()", "The server spells it NLWS.xtkSession.Write."],
    ["cus.foo.Bar()", "cus is not defined"],
    ["temp.foo.Bar()", "not emulated: temp.foo.Bar"],
  ])("%s", async (script, message) => {
    expect((await runInBoth(script)).error).toContain(message);
  });
});

test.each([
  ["NLWS.xtkSession.Write", "xtk.session.Write"],
  ["NLWS.nmsRecipient#save", "nms.recipient#save"],
  ["NLWS.cusOrderLine.create", "cus.orderLine.create"],
  ["logInfo", "logInfo"],
])("%s is %s", (given, path) => {
  expect(canonicalPath(given)).toBe(path);
});
