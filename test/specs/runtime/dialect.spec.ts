import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { createE4X } from "../../runtime/e4x/create-e4x.ts";
import { differencesOf, type Differences } from "../../runtime/e4x/dialect.ts";
import { createCampaign, runScript } from "../../runtime/index.ts";

interface Case {
  difference: keyof Differences;
  /** The oracle case that shows the engine's side, where there is one. */
  oracle?: string;
  source: string;
  spidermonkey: unknown;
  ecma: unknown;
}

const list = "var x = <r a='1'><i>1</i>t<i>2</i></r>; var o = []; ";

const cases: readonly Case[] = [
  { difference: "indexSelectsChildren", oracle: "9.1.1.1-021", source: `${list} x[1].toXMLString()`, spidermonkey: "t", ecma: TypeError },
  { difference: "indexSelectsChildren", source: `${list} x[0] === x`, spidermonkey: false, ecma: true },
  { difference: "indexSelectsChildren", source: `${list} x.i[1][0][0] == x.i[1]`, spidermonkey: true, ecma: true },
  { difference: "indexSelectsChildren", source: `${list} x.i[1][0].nodeKind()`, spidermonkey: "text", ecma: "element" },
  {
    difference: "indexSelectsChildren",
    source: `${list} [x.hasOwnProperty(0), x.hasOwnProperty(1), 0 in x, 2 in x].join()`,
    spidermonkey: "true,false,true,false",
    ecma: "true,false,true,false",
  },
  { difference: "indexSelectsChildren", source: "var x = <r/>; x[0] == undefined", spidermonkey: true, ecma: false },
  {
    difference: "loopsWalkChildren",
    oracle: "campaign-iterate-109",
    source: `${list} for each (var v in x) o.push(v.toXMLString().length); o.join()`,
    spidermonkey: "8,1,8",
    ecma: "40",
  },
  {
    difference: "loopsWalkChildren",
    oracle: "12.2-001",
    source: `${list} for (var k in x) o.push(k); o.join()`,
    spidermonkey: "0,1,2",
    ecma: "0",
  },
  { difference: "loopsWalkChildren", source: `${list} for each (var v in x.@a[0]) o.push(v); o.join()`, spidermonkey: "", ecma: "1" },
  { difference: "loopsWalkChildren", source: `${list} for each (var v in x.i) o.push(v); o.join()`, spidermonkey: "1,2", ecma: "1,2" },
  {
    difference: "loopsWalkChildren",
    oracle: "12.2-006",
    source: `${list} for (var k in x.none) o.push(k); o.length`,
    spidermonkey: 0,
    ecma: 0,
  },
  {
    difference: "anyAttributeIsUnqualified",
    oracle: "13.4.4.22-008",
    source:
      "var x = <a xmlns:p='u' p:q='1' r='2'/>; [x.@*.length(), x.attributes().length(), x['@*'].length(), x.attribute('*').length(), x.@q.length()].join()",
    spidermonkey: "1,1,1,1,0",
    ecma: "2,2,2,2,0",
  },
  {
    difference: "textNodesReplaceChildren",
    oracle: "campaign-write-034",
    source: "var x = <r/>; x.data = <![CDATA[<b/>]]>; x.toXMLString()",
    spidermonkey: "<r>&lt;b/&gt;</r>",
    ecma: "<r>\n  <data>&lt;b/&gt;</data>\n</r>",
  },
  {
    difference: "textNodesReplaceChildren",
    source: "var x = <r><a>1</a></r>; x.a = <s k='2'/>.@k[0]; x.toXMLString()",
    spidermonkey: "<r>2</r>",
    ecma: "<r>\n  <a>2</a>\n</r>",
  },
  {
    difference: "replaceTakesNextSibling",
    oracle: "13.4.4.32-001",
    source: "var x = <a><b/><c/><b/><d/></a>; x.replace('b', <n/>); x.*.length() + x.*[1].name()",
    spidermonkey: "2d",
    ecma: "3c",
  },
  {
    difference: "appendCopiesLists",
    oracle: "13.4.4.11-013",
    source: "var x = <a><n/></a>, y = x.n; var z = <b/>; z.appendChild(y); y[0].@k = 1; String(z.n.@k)",
    spidermonkey: "",
    ecma: "1",
  },
  {
    difference: "trimsMixedText",
    oracle: "11.1.4-016",
    source: "[<a> </a>.*.length(), <a> t <b/></a>.*[0].toString(), new XML('<a> t <b/></a>').*[0].toString(), <> </>.length()].join()",
    spidermonkey: "1,t,t,1",
    ecma: "0, t , t ,0",
  },
  {
    difference: "filtersSeeVariablesFirst",
    source: "(function () { var v = 1; return <r><i><v>2</v></i></r>.i.(v == 2).length(); })()",
    spidermonkey: 0,
    ecma: 1,
  },
];

interface OracleCase {
  id: string;
  setup: string;
  expr: string;
}

const oracle = new Map(
  readFileSync(new URL("../../conformance/oracle/e4x.jsonl", import.meta.url), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as OracleCase)
    .map((line) => [line.id, line] as const),
);

async function outcome(source: string, dialect: "spidermonkey" | "ecma"): Promise<unknown> {
  try {
    const { value } = await runScript(source, { dialect });
    return createE4X().operations.isXml(value) ? String(value) : value;
  } catch (error) {
    return (error as Error).constructor;
  }
}

test("every difference is shown, and documented with the case that shows it", () => {
  expect([...new Set(cases.map(({ difference }) => difference))].sort()).toEqual(Object.keys(differencesOf("ecma")).sort());
  const documentation = readFileSync(new URL("../../runtime/e4x/dialect.ts", import.meta.url), "utf8");
  for (const [, id] of documentation.matchAll(/Engine: ([\w.]+-[\w-]+)\./g)) {
    expect(oracle.has(id!), id).toBe(true);
    expect(cases.map((each) => each.oracle)).toContain(id);
  }
});

describe.each(["spidermonkey", "ecma"] as const)("%s", (dialect) => {
  test.each(cases.map((each) => [`${each.difference}: ${each.source}`, each] as const))("%s", async (_, each) => {
    expect(await outcome(each.source, dialect)).toEqual(each[dialect]);
  });
});

test("the engine's answers are the default", async () => {
  for (const { source, spidermonkey } of cases.filter(({ spidermonkey }) => typeof spidermonkey !== "function"))
    expect((await runScript(source)).value).toEqual(spidermonkey);
  expect(createE4X().dialect).toBe("spidermonkey");
});

test("the documented cases of the oracle do differ", async () => {
  for (const { oracle: id, spidermonkey, ecma } of cases) {
    if (id === undefined || spidermonkey === ecma) continue;
    const { setup, expr } = oracle.get(id)!;
    const source = `${setup}\n;(${expr}\n)`;
    expect(await outcome(source, "spidermonkey"), id).not.toEqual(await outcome(source, "ecma"));
  }
});

test("a campaign has a dialect: for its activities and for scripts that run on it", async () => {
  for (const [dialect, count] of [
    [undefined, 2],
    ["spidermonkey", 2],
    ["ecma", 1],
  ] as const) {
    const campaign = createCampaign({ dialect });
    const script = await runScript("var n = 0; for each (var v in <r><i/><i/></r>) n++; n", { campaign });
    expect(script.value).toBe(count);
    expect((await runScript("<r><i/><i/></r>[0].name().toString()", { campaign, dialect: "ecma" })).value).toBe("r");
    expect(campaign.dialect).toBe(dialect ?? "spidermonkey");
  }
});

test("builders and Proxies have it as well", () => {
  const { operations, XML } = createE4X({ dialect: "ecma" });
  const row = new XML("<r><i/><i/></r>") as Iterable<unknown> & Record<string, unknown>;
  expect([...row]).toEqual([row]);
  expect(Object.keys(row)).toEqual(["0"]);
  expect(row[0]).toBe(row);
  expect(operations.toArray(row)).toHaveLength(1);
  expect([...operations.each(row)]).toHaveLength(1);
});
