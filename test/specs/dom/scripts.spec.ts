import { describe, expect, test } from "vitest";
import { compile } from "../../../build/project/compile.ts";
import { createDom } from "../../runtime/dom/create-dom.ts";
import { createCampaign } from "../../runtime/index.ts";
import { evaluateBundled } from "../../runtime/run/run-activity.ts";
import { runScript } from "../../runtime/run/run-script.ts";
import { temporaryProject } from "../support/project.ts";
import { read } from "./support.ts";

/* eslint-disable @typescript-eslint/no-explicit-any -- the names of a server are dynamic by nature */

/** The example of Campaign's page "Using XML", and what else scripts do. */
const DOCUMENT =
  'var doc = new DOMDocument("recipient"); doc.root.setAttribute("id", 12345); var name = doc.createElement("firstName"); name.textContent = "John"; doc.root.appendChild(name);';

describe("E4X text", () => {
  test.each<[string, string, unknown]>([
    ["build and print", `${DOCUMENT} doc.toXMLString(true)`, '<recipient id="12345">\n  <firstName>John</firstName>\n</recipient>'],
    [
      "read and loop",
      "var found = []; for each (var row in DOMDocument.fromXMLString('<r><a i=\"1\"/><a i=\"2\"/></r>').root.getElements('a')) found.push(row.$i); found",
      ["1", "2"],
    ],
    [
      "object notation",
      "DOMDocument.fromJXON({ queryDef: { schema: 'nms:recipient', lineCount: 5 } }).toXMLString()",
      '<queryDef schema="nms:recipient" lineCount="5"/>',
    ],
    ["from E4X", "DOMDocument.fromXMLString(<a b='1'><c/></a>.toXMLString()).root.getValue('@b')", "1"],
    ["to E4X", `${DOCUMENT} var x = new XML(doc.toXMLString()); x.@id + ' ' + x.firstName`, "12345 John"],
    ["an E4X value as an attribute", `${DOCUMENT} var row = <row id="7"/>; doc.root.$id = row.@id; doc.root.$id`, "7"],
    [
      "a date and a boolean",
      `${DOCUMENT} doc.root.$at = new Date(0); doc.root.$on = true; doc.root.$at + doc.root.$on`,
      "1970-01-01 00:00:00.000Ztrue",
    ],
    [
      "classes",
      `${DOCUMENT} [doc instanceof DOMDocument, doc.root instanceof DOMElement, name instanceof DOMNode, doc.root.childNodes instanceof Array, doc instanceof Object, typeof DOMDocument].join()`,
      "true,true,true,true,true,function",
    ],
    [
      "comparison and truth",
      `${DOCUMENT} [doc.root == doc.documentElement, doc.root.$none == "", doc.root.nextSibling == null, !doc, typeof doc.root].join()`,
      "true,true,true,false,object",
    ],
    [
      "syntax errors are the realm's",
      "try { DOMDocument.fromXMLString('<a>'); } catch (e) { [e instanceof SyntaxError, e.message.indexOf('DOMDocument.fromXMLString: 1:')].join() }",
      "true,0",
    ],
    [
      "other errors are the realm's",
      "try { new DOMDocument('a').root.foo; } catch (e) { [e instanceof Error, e.message].join() }",
      "true,not emulated: DOMElement.foo. The attribute foo is $foo.",
    ],
    ["what the log writes", `${DOCUMENT} String(doc.root)`, "[object DOMElement]"],
  ])("%s", async (_, source, value) => {
    expect((await runScript(source)).value).toEqual(value);
  });

  test("a document is what a script leaves", async () => {
    const { value } = await runScript(
      "var doc = DOMDocument.fromXMLString('<!--c--><a b=\"1\"><![CDATA[<]]></a>'); ({ doc: doc, root: doc.root, text: doc.root.firstChild })",
    );
    const { doc, root, text } = value as Record<string, any>;
    expect(doc).toEqual(read('<!--c--><a b="1"><![CDATA[<]]></a>'));
    expect(root.$b).toBe("1");
    expect(text.nodeValue).toBe("<");
  });

  test("documents come in as globals and as results of functions", async () => {
    const doc = createDom().DOMDocument.fromXMLString("<a b='1'/>") as any;
    const globals = { doc, make: (given: any) => given.root };
    const { value } = await runScript(
      "doc.root.$b = 2; [doc instanceof DOMDocument, make(doc) instanceof DOMElement, make(doc).$b].join()",
      { globals },
    );
    expect(value).toBe("true,true,2");
    expect(doc.root.$b).toBe("1");
  });

  test("errors carry documents", async () => {
    const error: any = await runScript("var e = new Error('x'); e.doc = new DOMDocument('a'); throw e").catch((thrown: unknown) => thrown);
    expect(error.doc.toXMLString()).toBe("<a/>");
  });

  test("deep documents cross", async () => {
    const { value } = await runScript(
      "var s = '', e = ''; for (var i = 0; i < 20000; i++) { s += '<a>'; e += '</a>'; } DOMDocument.fromXMLString(s + e)",
    );
    expect((value as any).getElementsByTagName("a").length).toBe(20_000);
  });

  test.each([
    "DOMDocument",
    "DOMElement",
    "DOMNode",
    "new DOMDocument('a')",
    "new DOMDocument('a').root",
    "new DOMDocument('a').root.getElements",
    "new DOMDocument('a').root.childNodes",
    "DOMDocument.fromXMLString",
    "doc",
    "(function () { try { DOMDocument.fromXMLString('<'); } catch (e) { return e; } })()",
    "(function () { try { new DOMDocument('a').foo; } catch (e) { return e; } })()",
  ])("no way to the host: %s", async (expression) => {
    const source = `var found = []; var value = ${expression};
      for (var hops = 0; hops < 5 && value !== null && value !== undefined; hops++) {
        try { found.push(String(value.constructor("return typeof process")())); } catch (e) {}
        try { found.push(String(value.constructor.constructor("return typeof process")())); } catch (e) {}
        try { value = Object.getPrototypeOf(value); } catch (e) { break; }
      }
      found.join()`;
    expect(String((await runScript(source, { globals: { doc: read("<a/>") } })).value)).not.toMatch(/object/);
  });

  test("runs share nothing", async () => {
    await runScript("DOMElement.prototype.getValue = function () { return 'evil'; }; DOMNode.prototype.extra = 1;");
    expect((await runScript("new DOMDocument('a').root.getValue('.') + ('extra' in new DOMDocument('a'))")).value).toBe("false");
  });
});

/** A TypeScript activity in a project of its own. */
const ACTIVITY = `export default function () {
  const doc = new DOMDocument("recipient");
  doc.root.$xtkschema = "nms:recipient";
  doc.root.$_operation = "insert";
  doc.root.setAttribute("email", "e@x.io");
  xtk.session.Write(doc as never);
  for (const element of DOMDocument.fromXMLString("<r><a i='1'/><a i='2'/></r>").root.getElements("a")) logInfo(element.$i);
  logInfo(doc.toXMLString(), String(doc.root instanceof DOMElement), String(doc.root.$none == ""));
  try {
    DOMDocument.fromXMLString("<a>");
  } catch (error) {
    logInfo((error as Error).name);
  }
}
`;

describe("a campaign", () => {
  const campaign = createCampaign({
    rows: {
      "nms:recipient": [
        { id: 1, email: "a@x.io" },
        { id: 2, email: "b@x.io" },
      ],
    },
  });

  test("documents and elements are arguments of services", async () => {
    await runScript(
      `var doc = DOMDocument.fromXMLString('<?xml version="1.0"?><recipient xtkschema="nms:recipient" _operation="insert" email="c@x.io"/>'); xtk.session.Write(doc);
       doc.root.$email = "d@x.io"; xtk.session.Write(doc.root);`,
      { campaign },
    );
    expect(campaign.rows("nms:recipient").map(({ email }) => email)).toEqual(["a@x.io", "b@x.io", "c@x.io", "d@x.io"]);
  });

  test("in a query too, whose result is E4X", async () => {
    const source = `var query = DOMDocument.fromJXON({ queryDef: { schema: "nms:recipient", operation: "select", select: { node: [{ expr: "@email" }] }, where: { condition: [{ expr: "@id = 1" }] } } });
      String(xtk.queryDef.create(query).ExecuteQuery().recipient.@email)`;
    expect((await runScript(source, { campaign })).value).toBe("a@x.io");
  });

  test("TypeScript has the same names, and its script does the same", async () => {
    const root = temporaryProject({ "activities/dom/write.ts": ACTIVITY });
    const expected = ["1", "2", '<recipient xtkschema="nms:recipient" _operation="insert" email="e@x.io"/> true true', "SyntaxError"];
    const direct = createCampaign({ root });
    const { logs } = await direct.call(async () => ((await evaluateBundled(root, "activities/dom/write.ts")).default as () => void)());
    expect(logs.map(({ message }) => message)).toEqual(expected);
    const emitted = createCampaign({ root });
    const { code } = await compile({ root, entry: "activities/dom/write.ts" });
    expect((await runScript(code!, { campaign: emitted })).logs).toEqual(logs);
    expect(emitted.rows("nms:recipient")).toEqual(direct.rows("nms:recipient"));
    expect(direct.rows("nms:recipient")).toMatchObject([{ email: "e@x.io" }]);
    expect(direct.calls("xtk.session.Write")[0]!.args).toEqual([
      {
        name: "recipient",
        attributes: [
          ["xtkschema", "nms:recipient"],
          ["_operation", "insert"],
          ["email", "e@x.io"],
        ],
        children: [],
      },
    ]);
  });

  test("DOM and E4X values of one call travel together", async () => {
    campaign.replace("nms.test.Echo", (...args) => args);
    const source = "nms.test.Echo({ doc: new DOMDocument('a'), row: <b/>, list: [new DOMDocument('c').root] }); 0";
    await runScript(source, { campaign });
    const none = { attributes: [], children: [] };
    expect(campaign.calls("nms.test.Echo").at(-1)!.args).toEqual([
      { doc: { name: "a", ...none }, row: { name: "b", ...none }, list: [{ name: "c", ...none }] },
    ]);
  });
});
