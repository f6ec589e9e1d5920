import { beforeAll, expect, test } from "vitest";
import { compile } from "../../../build/project/compile.ts";
import { createCampaign, runScript } from "../../runtime/index.ts";
import { allRuns } from "../../runtime/run/all-runs.ts";
import { temporaryProject } from "../support/project.ts";

/*
 * Text in builder calls: the source on the mock, and its script, which the engine reads as markup, give the same text nodes.
 */

// The activities lie in projects of their own, which vitest does not load.
beforeAll(() => void (allRuns.loader = undefined));

const HEAD = 'import { x, Fragment } from "xtkit/xml";\n';
/** Every text node and attribute on its own, and the elements by name. */
const SHOW = `
function quote(value: any): string {
  return '"' + String(value).replace(/\\n/g, "\\\\n").replace(/\\r/g, "\\\\r") + '"';
}
function show(node: any): string {
  if (node.nodeKind() === "text") return quote(node);
  const parts = [];
  for (const attribute of node.attributes()) parts.push("@" + attribute.name() + "=" + quote(attribute));
  for (const child of node.children()) parts.push(show(child));
  return node.name() + "(" + parts.join(" ") + ")";
}
`;

/** The value as the run of the source and that of the script say it. */
async function bothWays(expression: string, file = "a.ts"): Promise<{ source: unknown; script: unknown; code: string }> {
  const entry = `activities/w/${file}`;
  const root = temporaryProject({
    [entry]: `${HEAD}${SHOW}export default function () {\n  const given: any = vars.text;\n  const v = ${expression};\n  logInfo(show(v));\n}\n`,
  });
  const { code, diagnostics } = await compile({ root, entry });
  expect(diagnostics).toEqual([]);
  const vars = { text: "a\r\nb\u2028c\rd\u2029" };
  const first = createCampaign({ root });
  const second = createCampaign({ root });
  await first.run(entry, { vars });
  await runScript(code!, { campaign: second, vars });
  return { source: first.logs[0]?.message, script: second.logs[0]?.message, code: code! };
}

test.each<[name: string, expression: string, shown: string]>([
  ["white space at the start of a fragment", 'x("a", null, "z", x(Fragment, null, " y", x("b")))', 'a("z y" b())'],
  ["a line feed there", 'x("a", null, "z", x(Fragment, null, "\\ny", x("b")))', 'a("z\\ny" b())'],
  ["white space at the end of a fragment", 'x("a", null, x(Fragment, null, x("b"), "y "), "z")', 'a(b() "y z")'],
  ["a fragment in a fragment", 'x("a", null, "z", x(Fragment, null, x(Fragment, null, " y ", x("b")), " c"))', 'a("z y" b() "c")'],
  ["a fragment in an array", 'x("a", null, "z", [x(Fragment, null, " y", x("b"))])', 'a("z y" b())'],
  ["a fragment of text alone", 'x("a", null, "z", x(Fragment, null, " y "), "w")', 'a("z y w")'],
  ["a fragment of white space", 'x("a", null, "z", x(Fragment, null, " ", x("b")), "w")', 'a("z" b() "w")'],
  ["a fragment under a condition", 'x("a", null, "z", vars.text ? x(Fragment, null, " y", x("b")) : null)', 'a("z y" b())'],
  ["a fragment of a variable", '(() => { const f = x(Fragment, null, " y", x("b")); return x("a", null, "z", f); })()', 'a("z y" b())'],
  [
    "a fragment of a variable, with a text that is known when it runs",
    '(() => { const t = " y".concat(" "); const f = x(Fragment, null, t, x("b"), t); return x("a", null, "z", f, "w"); })()',
    'a("z y" b() "y w")',
  ],
  [
    "a fragment that a function gives",
    '(() => { function f() { return x(Fragment, null, x("b"), " y"); } return x("a", null, f(), f()); })()',
    'a(b() "y" b() "y")',
  ],
  ["line ends of a text", 'x("a", null, "p\\r\\nq\\u2028r\\rs")', 'a("p\\nq\\nr\\ns")'],
  ["nothing but a line separator", 'x("a", null, "\\u2028")', 'a("\\n")'],
  ["a line separator beside an element", 'x("a", null, "\\u2028", x("b"), "t\\u2029")', 'a(b() "t")'],
  ["line ends of a text of unknown type", 'x("a", null, given)', 'a("a\\nb\\nc\\nd\\n")'],
  ["the same beside an element", 'x("a", null, given, x("b"), given)', 'a("a\\nb\\nc\\nd" b() "a\\nb\\nc\\nd")'],
  ["the same in a fragment", 'x("a", null, x(Fragment, null, given, x("b")))', 'a("a\\nb\\nc\\nd" b())'],
  ["line ends of a text that is known when it runs", 'x("a", null, String(given))', 'a("a\\nb\\nc\\nd\\n")'],
  ["separators in an attribute", 'x("a", { b: "p\\u2028q\\u2029" })', 'a(@b="p\\nq\\n")'],
  ["separators in an attribute of unknown type", 'x("a", { b: given })', 'a(@b="a\\r\\nb\\nc\\rd\\n")'],
  ["separators in a spread", 'x("a", { ...{ b: given } })', 'a(@b="a\\r\\nb\\nc\\rd\\n")'],
  ["separators below a computed name", 'x("a", { ["b" + 1]: given, c: given })', 'a(@b1="a\\r\\nb\\nc\\rd\\n" @c="a\\r\\nb\\nc\\rd\\n")'],
  ["separators below a computed name, constant", 'x("a", { ["b" + 1]: "p\\u2028q" })', 'a(@b1="p\\nq")'],
])("%s", async (_, expression, shown) => {
  const { source, script, code } = await bothWays(expression);
  expect({ source, script }, code).toEqual({ source: shown, script: shown });
});

test.each<[name: string, expression: string, shown: string]>([
  ["white space at the start of a fragment", "<a>z<> y<b/></></a>", 'a("z y" b())'],
  ["a fragment of an expression", '<a>z<>{" y"}<b/>{given}</></a>', 'a("z y" b() "a\\nb\\nc\\nd")'],
])("TSX: %s", async (_, expression, shown) => {
  const { source, script, code } = await bothWays(expression, "a.tsx");
  expect({ source, script }, code).toEqual({ source: shown, script: shown });
});
