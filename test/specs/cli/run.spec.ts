import { beforeAll, describe, expect, test } from "vitest";
import { allRuns } from "../../runtime/run/all-runs.ts";
import { temporaryProject } from "../support/project.ts";
import { runCli } from "../support/run-cli.ts";

// On the command line there is no vitest to load modules.
beforeAll(() => void (allRuns.loader = undefined));

function cli(root: string, ...argv: string[]): ReturnType<typeof runCli> {
  return runCli("run", ...argv, "--cwd", root);
}

const WRITE = `export default function () {
  logInfo("hello " + vars.name);
  const [first] = ["x"];
  xtk.session.Write(__DOCUMENT__);
  vars.first = first;
  instance.vars.seen = 1;
}
`;
const typescript = WRITE.replace(
  "__DOCUMENT__",
  'new XML(\'<recipient xtkschema="nms:recipient" _operation="insert" email="\' + vars.name + \'@x.io"/>\')',
);
const e4x =
  'logInfo("hello " + vars.name);\nxtk.session.Write(<recipient xtkschema="nms:recipient" _operation="insert" email={vars.name + "@x.io"}/>);\nvars.first = "x";\ninstance.vars.seen = 1;\n';

describe("xtkit run", () => {
  test.each([
    ["activities/w/a.ts", typescript],
    ["activities/w/a.js", e4x],
  ])("%s: journal, calls, changed rows, variables", async (file, text) => {
    const root = temporaryProject({
      [file]: text,
      "fixtures.json": '{ "nms:recipient": [{ "id": 7, "email": "old@x.io" }], "xtk:folder": [{ "id": 1 }] }',
    });
    const { code, out, error } = await cli(root, `./${file}`, "--rows", "fixtures.json", "--vars", "name=b", "empty=");
    expect({ code, error }).toEqual({ code: 0, error: "" });
    expect(out.split("\n").map((line) => line.trim().split(/\s{2,}/))).toEqual([
      ["journal"],
      ["info", "hello b"],
      [""],
      ["server calls"],
      ["xtk.session.Write", '<recipient xtkschema="nms:recipient" _operation="insert" email="b@x.io"/>'],
      [""],
      ["rows of nms:recipient: 2"],
      expect.arrayContaining(["id", "email"]),
      expect.arrayContaining(["7", "old@x.io"]),
      expect.arrayContaining(["b@x.io"]),
      [""],
      ["variables"],
      ["vars.name", "b"],
      ["vars.empty"],
      ["vars.first", "x"],
      ["instance.vars.seen", "1"],
      [""],
      ["transition", "done"],
    ]);
  });

  test("--json is the same as data", async () => {
    const root = temporaryProject({ "activities/w/a.js": e4x });
    const { code, out } = await cli(root, "activities/w/a.js", "--vars", "name=b", "--json");
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      ok: true,
      journal: [{ level: "info", message: "hello b" }],
      calls: [{ path: "xtk.session.Write", args: ['<recipient xtkschema="nms:recipient" _operation="insert" email="b@x.io"/>'] }],
      rows: { "nms:recipient": [{ email: "b@x.io" }] },
      vars: { name: "b", first: "x" },
      instanceVars: { seen: 1 },
      events: [],
      transition: "done",
      diagnostics: [],
    });
  });

  test("every kind of script, and schemas of the project", async () => {
    const schema =
      '<srcSchema namespace="cus" name="order"><element name="order" autopk="true"><attribute name="total" type="long"/></element></srcSchema>';
    const root = temporaryProject({
      "types/schemas/cus-order.xml": schema,
      "activities/w/poll.advanced.ts":
        'export function call() { task.vars.n = 0; return 0; }\nexport function recall() { xtk.session.Write(new XML(`<order xtkschema="cus:order" _operation="insert" total="5"/>`)); task.postEvent(task.transitionByName("ready")); task.setCompleted(); return 0; }\n',
      "activities/w/any.condition.ts": "export default { none: () => false, some: () => true };\n",
      "flow.xml":
        '<workflow internalName="w"><activities><js name="a"><transitions><done target="b"/></transitions><script>logInfo("one")</script></js><js name="b"><script>logWarning("two")</script></js></activities></workflow>',
    });
    const advanced = await cli(root, "activities/w/poll.advanced.ts");
    expect(advanced).toMatchObject({ code: 0, error: "" });
    expect(advanced.out).toMatch(/rows of cus:order: 1\n +id +total\n +\d+ +5\n[^]*events {6}ready$/);
    expect((await cli(root, "activities/w/any.condition.ts")).out).toBe("transition  some");
    expect((await cli(root, "flow.xml")).out).toBe(
      "journal\n  info     a  one\n  warning  b  two\n\nvisited     a → b\nevents      a/done\nstate       finished",
    );
  });

  test("activities of a workflow that are no scripts go on when they are told to", async () => {
    const flow =
      '<workflow><activities><query name="q"><transitions><result target="a"/><rest target="b"/></transitions></query><js name="a"><script>logInfo(vars.recCount)</script></js><js name="b"/></activities></workflow>';
    const root = temporaryProject({ "flow.xml": flow });
    expect((await cli(root, "flow.xml")).error).toContain(
      'XTK5022 run-impossible: flow.xml cannot be run: flow.xml: the activity "q" (query) is none that the mock can run',
    );
    expect((await cli(root, "flow.xml", "--pass", "q", "--vars", "recCount=3")).out).toMatch(
      /^journal\n {2}info {2}a {2}3\n[^]*visited {5}q → a → b\n/,
    );
  });

  test.each([
    [
      "activities/w/a.ts",
      'logInfo("before");\nfunction deep(): void {\n  throw new TypeError("broken \\u001b[31m");\n}\nexport default () => deep();\n',
      "3:9",
      "> 3 |   throw new TypeError",
    ],
    ["activities/w/a.js", 'logInfo("before");\nvar row = <a/>;\nrow.nothing();\n', "3:", "> 3 | row.nothing();"],
    [
      "flow.xml",
      '<workflow><activities>\n<js name="a"><script>logInfo("before");\nthrow new TypeError("broken")</script></js></activities></workflow>',
      "3:7",
      "> 3 | throw new TypeError",
    ],
  ])("%s that throws: exit 1, the place framed, and what was done before", async (file, text, place, frame) => {
    const { code, out, error } = await cli(temporaryProject({ [file]: text }), file);
    expect(code).toBe(1);
    expect(out).toContain("before");
    expect(error).toContain(`${file}:${place}`);
    expect(error).toContain(`error XTK5021 run-failed: ${file} stopped with an error: TypeError`);
    expect(error).toContain(frame);
    expect(out + error).not.toContain("\u001b");
  });

  test.each([
    ["a text", '"plain text"', "plain text"],
    ["an element", '<err code="1"/>', '<err code="1"/>'],
    ["an object with a text of its own", '{ code: 1, toString: function () { return "own"; } }', "{ code: 1, toString: "],
    ["nothing", "undefined", "undefined"],
  ])("a script that throws %s: its text and its place", async (_, thrown, text) => {
    const script = `logInfo("before");\nfunction stop(e) { throw e; }\ntry {\n  throw ${thrown};\n} catch (e) {\n  stop(e);\n}\n`;
    const flow = `<workflow><activities><js name="a"><script><![CDATA[${script}]]></script></js></activities></workflow>`;
    const root = temporaryProject({ "activities/w/a.js": script, "flow.xml": flow });
    const alone = await cli(root, "activities/w/a.js");
    expect(alone.error).toContain(`activities/w/a.js:4:9 - error XTK5021 run-failed: activities/w/a.js stopped with an error: ${text}`);
    expect(alone.error).toContain("> 4 |   throw ");
    const inWorkflow = await cli(root, "flow.xml");
    expect(inWorkflow.error).toContain(`flow.xml:4:9 - error XTK5021 run-failed: flow.xml stopped with an error: ${text}`);
    expect(inWorkflow.out).toContain(`  error  a  ${text}`);
  });

  test("the place in a library of the project is framed", async () => {
    const calling = 'loadLibrary("cus:common.js");\nhelp(1);\n';
    const files = { "activities/w/a.js": calling, "activities/w/b.ts": `export default function () {\n${calling}}\n` };
    const broken = temporaryProject({
      ...files,
      "libraries/cus/common.js": "// by hand\nvar row = <a>\n  <b/>\n</a>;\nfunction help(n) {\n  return n.none.more;\n}\n",
    });
    const uncompiled = temporaryProject({ ...files, "libraries/common.js": "// by hand\nvar b = ;\n" });
    for (const activity of ["activities/w/a.js", "activities/w/b.ts"]) {
      expect((await cli(broken, activity)).error).toMatch(
        /^libraries\/cus\/common\.js:6:1\d - error XTK5021[^]*> 6 \| {3}return n\.none\.more;/,
      );
      expect((await cli(uncompiled, activity)).error).toMatch(/^libraries\/common\.js:2:9 - error XTK5021[^]*> 2 \| var b = ;/);
    }
  });

  test("the place on a long line is in the frame", async () => {
    const script = `var before;\nvar text = "${"x".repeat(300)}"; text.nothing(); var after = "${"y".repeat(300)}";\n`;
    const { error } = await cli(temporaryProject({ "activities/w/a.js": script }), "activities/w/a.js");
    const [shown, mark] = error.split("\n").slice(2, 4);
    expect(shown).toMatch(/^> 2 \| …x+"; text\.nothing\(\); var after = "y+…$/);
    expect(shown!.slice(mark!.indexOf("^"))).toMatch(/^nothing\(/);
    expect(shown!.length).toBeLessThan(170);
  });

  test("a workflow that cannot go on tells what ran before, and the joins that wait", async () => {
    const script = (text: string) => `<script>${text}</script>`;
    const joined = `<fork name="f"><transitions><transition name="t1" target="a"/><transition name="t2" target="b"/></transitions></fork><js name="a"><transitions><done target="j"/></transitions></js><js name="b"><transitions><error enabled="true"/><done target="j"/></transitions>${script('throw "stop"')}</js><and-join name="j"/>`;
    const root = temporaryProject({
      "half.xml": `<workflow><activities><js name="a"><transitions><done target="q"/></transitions>${script('logInfo("before")')}</js><query name="q"/></activities></workflow>`,
      "poll.xml": `<workflow><activities><jsx name="p"><call>logInfo("before");</call><recall>return 0;</recall></jsx></activities></workflow>`,
      "join.xml": `<workflow><activities>${joined}</activities></workflow>`,
    });
    const half = await cli(root, "half.xml");
    expect(half).toMatchObject({ code: 1, out: "journal\n  info  before" });
    expect(half.error).toContain(
      'XTK5021 run-failed: half.xml stopped with an error: Error: half.xml: the activity "q" (query) is none that the mock can run',
    );
    const poll = await cli(root, "poll.xml");
    expect(poll).toMatchObject({ code: 1, out: "journal\n  info  before" });
    expect(poll.error).toContain("recall ran 100 times");
    expect(await cli(root, "join.xml")).toMatchObject({
      code: 0,
      out: expect.stringContaining("\nwaiting     j: not every event came\nstate       finished") as string,
    });
  });

  test("schemas that nobody gave are taken, and listed", async () => {
    const script = 'xtk.session.Write(<recipeint xtkschema="nms:recipeint" _operation="insert" email="a@x.io"/>);';
    const root = temporaryProject({ "activities/w/a.js": script });
    expect((await cli(root, "activities/w/a.js")).out).toContain(
      "schemas that nobody gave, taken as they are used\n  nms:recipeint  did you mean nms:recipient?\n",
    );
    expect(JSON.parse((await cli(root, "activities/w/a.js", "--json")).out)).toMatchObject({
      ok: true,
      inferred: [{ schema: "nms:recipeint", nearest: "nms:recipient" }],
    });
  });

  test.each([
    [
      'xtk.session.Write(<recipient xtkschema="nms:recipient" _operation="insert" emial="a@x.io"/>);',
      'Unknown attribute "emial"',
      'did you mean "email"?',
    ],
    [
      'xtk.queryDef.create(<queryDef schema="nms:delivery" operation="select"><select><node expr="@mapping-id"/></select></queryDef>).ExecuteQuery();',
      "@mapping",
      "nms:delivery",
    ],
    [
      'xtk.queryDef.create(<queryDef schema="nms:recipient" operation="select"><select><node expr="@loyalty"/></select></queryDef>).ExecuteQuery();',
      "@loyalty",
      "nms:recipient",
    ],
  ])("schemas that are known are closed: %s", async (script, ...words) => {
    const { code, out, error } = await cli(temporaryProject({ "activities/w/a.js": script }), "activities/w/a.js");
    expect(code).toBe(1);
    for (const word of words) expect(out + error).toContain(word);
  });

  test("an extension of a schema that is not shipped is left out with a warning, as by xtkit types", async () => {
    const extension =
      '<srcSchema namespace="cus" name="program" extendedSchema="nms:program"><element name="program"><attribute name="code"/></element></srcSchema>';
    const files = { "types/schemas/cus-program.xml": extension, "activities/w/a.js": 'logInfo("ran");\n' };
    const { code, out, error } = await cli(temporaryProject(files), "activities/w/a.js");
    expect(code).toBe(0);
    expect(out).toContain("ran");
    expect(error).toContain("types/schemas/cus-program.xml:1:1 - warning XTK4024");
    expect(error).toContain("cus:program extends nms:program, which is not shipped with xtkit: the extension is left out.");
    const ofOwn = { ...files, "types/schemas/cus-program.xml": extension.replace("nms:program", "cus:nothing") };
    expect((await cli(temporaryProject(ofOwn), "activities/w/a.js")).code).toBe(1);
  });

  test("calls and rows show what is set, and objects of the server by class and number", async () => {
    const script = `var f = new File("/usr/local/neolane/nl6/var/a.txt"); f.open("w");
xtk.session.Write(<recipient xtkschema="nms:recipient" _operation="insert" email="a@x.io"><location city="Lyon"/></recipient>);
xtk.session.Ingest(<recipientStg xtkschema="nms:recipientStg" _key="@id" id="u-1" email="b@x.io"/>);`;
    const { out, error } = await cli(temporaryProject({ "activities/w/a.js": script }), "activities/w/a.js");
    expect(error).toBe("");
    expect(out).toMatch(/new File +\/usr\/local\/neolane\/nl6\/var\/a\.txt +→ File (\d+)\n +File#open +File \1, w\n/);
    expect(out).toMatch(/xtk\.session\.Ingest .* → ""\n/);
    expect(out).toMatch(/a@x\.io .* \{"city":"Lyon"\}/);
    expect(out).not.toContain("zipCode");
    expect(/rows of nms:recipientStg[^]*/.exec(out)![0]).not.toContain("location");
  });

  test.each([
    ["activities/w/a.ts", "export default function () {\n  const = 1;\n}\n", "activities/w/a.ts:2:9 - error XTK1001"],
    ["activities/w/a.js", "var a = <a>\n  <b></a>;\n", "activities/w/a.js:2:6 - error XTK3003"],
  ])("%s that does not compile", async (file, text, message) => {
    const { code, error } = await cli(temporaryProject({ [file]: text }), file);
    expect(code).toBe(1);
    expect(error).toContain(message);
    expect(error).toContain("> 2 |");
  });

  test("text from elsewhere reaches the terminal without control characters", async () => {
    const { out } = await cli(
      temporaryProject({ "activities/w/a.js": 'logInfo("\\x1b]0;title\\x07"); vars["\\x1b[2J"] = "\\x9b31m";' }),
      "activities/w/a.js",
    );
    // eslint-disable-next-line no-control-regex -- these are what must not come out
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
  });
});

describe("what cannot be run", () => {
  const files = {
    "activities/w/a.js": "1;",
    "bad.json": '{\n  "nms:recipient": [ { "id": 1, } ]\n}',
    "list.json": "[]",
    "text.json": '{ "nms:recipient": "x" }',
    "row.json": '{ "nms:recipient": [ {}, 5 ] }',
    "infinite.json": '{\n  "nms:recipient": [ { "email": "1e999 \\"", "id": 1e999 } ]\n}',
    "minus.json": '{ "nms:recipient": [ { "id": 1 },\n{ "id": -1e999 } ] }',
    "nearly.json": '{ "nms:recipient": [ { "id": 1.5e400 } ] }',
    "misfit.json": '{ "nms:recipient": [{ "email": ["a", "b"] }] }',
  };
  const target = "activities/w/a.js";

  test.each([
    ["nothing named", [], "error XTK5020"],
    ["no such activity", ["activities/w/b.js"], "error XTK5022 run-impossible: activities/w/b.js cannot be run: there is no activity"],
    ["a word that is no variable", [target, "--vars", "name"], 'error XTK5024 run-invalid-variable: "name" is no variable'],
    ["broken JSON", [target, "--rows", "bad.json"], "bad.json:2:31 - error XTK5008"],
    [
      "a number that is none",
      [target, "--rows", "infinite.json"],
      "infinite.json:2:51 - error XTK5046 number-too-large: 1e999 is more than",
    ],
    ["a negative one", [target, "--rows", "minus.json"], "minus.json:2:9 - error XTK5046 number-too-large: -1e999"],
    ["a smaller one", [target, "--rows", "nearly.json"], "nearly.json:1:30 - error XTK5046 number-too-large: 1.5e400"],
    [
      "no file",
      [target, "--rows", "none.json"],
      "none.json - error XTK5023 run-invalid-rows: none.json holds no rows: it cannot be read (ENOENT).",
    ],
    ["no object", [target, "--rows", "list.json"], "XTK5023 run-invalid-rows: list.json holds no rows: it is no object."],
    ["no array", [target, "--rows", "text.json"], 'XTK5023 run-invalid-rows: text.json holds no rows: "nms:recipient" is no array.'],
    [
      "no record",
      [target, "--rows", "row.json"],
      'XTK5023 run-invalid-rows: row.json holds no rows: number 2 of "nms:recipient" is no object.',
    ],
    ["a row that fits nothing", [target, "--rows", "misfit.json"], "XTK5022 run-impossible: activities/w/a.js cannot be run"],
  ])("%s", async (_, argv, message) => {
    const root = temporaryProject(files);
    const { code, out, error } = await cli(root, ...argv);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(error).toContain(message);
    const asData = await cli(root, ...argv, "--json");
    expect(JSON.parse(asData.out)).toMatchObject({ ok: false, diagnostics: [{ severity: "error" }] });
  });
});
