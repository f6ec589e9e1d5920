import fc from "fast-check";
import { expect, test } from "vitest";
import { compile } from "../../../build/project/compile.ts";
import { createCampaign, runScript } from "../../runtime/index.ts";
import { evaluateBundled } from "../../runtime/run/run-activity.ts";
import { temporaryProject } from "../support/project.ts";

const entry = "activities/w/documents.ts";

/** Names of values whose kind the build does not know, knows, or knows wrongly to be plain. */
const VALUES = [
  "unknown",
  "text",
  "count",
  "flag",
  "day",
  "row",
  '"O\'Neil \\\\ $(login)"',
  '"plain"',
  "12",
  "-3",
  "1e-7",
  "true",
  "`a ${count}`",
  "count + 1",
  "String(unknown)",
  "flag ? 1 : 2",
];
/** What the text of an element may be; on the server anything becomes text, in a test the rest is refused. */
const TEXTS = ["unknown", "text", "count", '"plain"', "12", "`a ${count}`", "String(unknown)"];
const LISTS = ["list", '["a", "b"]', "[1, count]", "[text, unknown]", "numbers.concat(3)"];
const path = fc.constantFrom('"@id"', '"[folder/@name]"', '"@a"', '"[@folder-id]"', "field");
const value = fc.constantFrom(...VALUES.filter((name) => name !== "row"));
const tagged = fc.oneof(
  value.map((one) => `expr\`@a = \${${one}}\``),
  fc.tuple(value, fc.constantFrom(...LISTS)).map(([one, list]) => `expr\`@a != \${${one}} OR @b IN \${${list}}\``),
  value.map((one) => `expr\`@c = 1 AND \${expr\`@a = \${${one}}\`}\``),
  fc.constant("known"),
);
const comparison = fc.oneof(
  fc
    .tuple(path, fc.constantFrom('"="', '"LIKE"', "operator"), fc.oneof(value, tagged))
    .map(([left, operator, right]) => `[${left}, ${operator}, ${right}]`),
  fc
    .tuple(path, fc.constantFrom('"IN"', '"NOT IN"'), fc.constantFrom(...LISTS))
    .map(([left, operator, right]) => `[${left}, ${operator}, ${right}]`),
  path.map((left) => `[${left}, "IS NOT NULL"]`),
  fc.tuple(path, value).map(([left, one]) => `[${left}, "IN", { schema: "cus:b", select: "@id", where: ["@x", "=", ${one}] }]`),
);
const { condition } = fc.letrec((tie) => ({
  condition: fc.oneof(
    { depthSize: "small" },
    comparison,
    tagged,
    tie("group"),
    fc.tuple(tie("condition"), tie("condition")).map(([a, b]) => `(flag ? ${a as string} : ${b as string})`),
  ),
  group: fc
    .tuple(fc.constantFrom("or", "and"), fc.array(tie("condition"), { minLength: 1, maxLength: 3 }))
    .map(([name, items]) => `{ ${name}: [${items.join(", ")}] }`),
}));
const column = fc.oneof(
  path,
  tagged,
  fc
    .tuple(fc.oneof(path, tagged), fc.constantFrom("groupBy: true", "noSqlBind: flag", "label: text"))
    .map(([expr, more]) => `{ expr: ${expr}, alias: "@x", ${more} }`),
);
const columns = fc.oneof(
  fc.array(column, { maxLength: 3 }).map((items) => `[${items.join(", ")}]`),
  fc.constantFrom("paths", '[...paths, "@z"]'),
);
const part = fc.oneof(
  columns.map((text): [string, string] => ["select", text]),
  fc
    .oneof(
      condition,
      fc.array(condition, { maxLength: 3 }).map((items) => `[${items.join(", ")}]`),
      fc.constant("conditions"),
    )
    .map((text): [string, string] => ["where", text as string]),
  columns.map((text): [string, string] => ["orderBy", text]),
  columns.map((text): [string, string] => ["groupBy", text]),
  tagged.map((text): [string, string] => ["having", text]),
  fc.constantFrom("5", "count", "unknown as number").map((text): [string, string] => ["lineCount", text]),
  fc.constantFrom("true", "flag").map((text): [string, string] => ["distinct", text]),
  fc.constantFrom('"get"', "operation").map((text): [string, string] => ["operation", text]),
);
const query = fc
  .uniqueArray(part, { selector: ([name]) => name, maxLength: 5 })
  .map((parts) => `queryDef("cus:a" as string, { ${parts.map(([name, text]) => `${name}: ${text}`).join(", ")} } as any)`);

const { members } = fc.letrec((tie) => ({
  members: fc
    .uniqueArray(
      fc.oneof(
        { weight: 6, arbitrary: fc.tuple(fc.constantFrom("_operation", "email", "a-b", "note", "line", "folder"), tie("content")) },
        { weight: 1, arbitrary: fc.tuple(fc.constant("$"), fc.constantFrom(...TEXTS)) },
      ),
      { selector: ([name]) => name, minLength: 1, maxLength: 4 },
    )
    .map((entries) => `{ ${entries.map(([name, text]) => `${JSON.stringify(name)}: ${text as string}`).join(", ")} }`),
  content: fc.oneof(
    { depthSize: "small" },
    fc.constantFrom(...VALUES, 'row["@id"]'),
    tie("members"),
    fc.array(tie("members"), { maxLength: 2 }).map((items) => `[${items.join(", ")}]`),
  ),
}));
const record = members.map((text) => `record("cus:a" as string, ${text} as any)`);

/** A statement per document: what it is, or what it throws. */
function activity(documents: readonly string[]): string {
  return `import { x } from "xtkit/xml";
import { expr, queryDef, record } from "xtkit/xtk";
function attempt(make: () => unknown): void {
  try {
    make();
  } catch (error) {
    logInfo(String(error));
  }
}
export default function () {
  const unknown: any = vars.unknown;
  const text = String(vars.text);
  const count = Number(vars.count);
  const flag = vars.text === "t";
  const day = new Date(Date.UTC(2026, 0, 31));
  const row = x("row", { id: 5 });
  const list: any = ["x", 'y"'];
  const numbers = [1, 2];
  const field: any = "@f";
  const operator: any = ">";
  const operation: any = "count";
  const paths: any = ["@p", "[q/@r]"];
  const known = expr\`@known = \${count}\`;
  const conditions: any = [["@m", "=", "n"], known];
  XML.prettyPrinting = false;
${documents.map((document) => `  attempt(() => ${document.includes(`record("cus:a"`) ? `logInfo(${document}.toXMLString())` : document});`).join("\n")}
}
`;
}

/** The same arguments by way of a variable, so that the build cannot see them. */
function hidden(document: string): string {
  return document.replace(
    /^(\w+)\("cus:a" as string, (.*) as any\)$/s,
    '(function (given: any) { return $1("cus:a" as string, given); })($2)',
  );
}

const vars = { unknown: "it's", text: "t", count: 7 };

async function outcomes(run: (campaign: ReturnType<typeof createCampaign>) => Promise<unknown>, root: string): Promise<string[]> {
  const campaign = createCampaign({ root });
  campaign.replace("xtk.queryDef.create", (document) => document);
  await run(campaign);
  const documents = campaign.calls("xtk.queryDef.create").map(({ args }) => JSON.stringify(args));
  return [...documents, ...campaign.logs.map(({ message }) => message)];
}

test.each([1, 2, 3])("literals and variables give the same queries and records, in scripts and in tests, seed %i", async (seed) => {
  const documents = [...fc.sample(query, { numRuns: 120, seed }), ...fc.sample(record, { numRuns: 80, seed })];
  const build = async (texts: readonly string[]): Promise<{ root: string; code: string }> => {
    const root = temporaryProject({ [entry]: activity(texts) });
    const { code, diagnostics } = await compile({ root, entry });
    expect(diagnostics).toEqual([]);
    return { root, code: code as string };
  };
  const [literal, variable] = [await build(documents), await build(documents.map(hidden))];
  const source = await outcomes(
    (campaign) => campaign.call(async () => ((await evaluateBundled(literal.root, entry)).default as () => void)(), { vars }),
    literal.root,
  );
  const script = await outcomes((campaign) => runScript(literal.code, { campaign, vars }), literal.root);
  const helpers = await outcomes((campaign) => runScript(variable.code, { campaign, vars }), variable.root);
  expect(source.length).toBeGreaterThan(150);
  expect(script).toEqual(source);
  expect(helpers).toEqual(source);
});
