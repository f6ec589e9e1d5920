import { describe, expect, test } from "vitest";
import { createCampaign } from "../../runtime/index.ts";
import { temporaryProject } from "../support/project.ts";
import { runCli } from "../support/run-cli.ts";

/** A workflow with these activities, on lines of their own from the third on. */
function workflow(...activities: string[]): string {
  return `<workflow internalName="cusFlow">\n<activities>\n${activities.join("\n")}\n</activities>\n</workflow>\n`;
}

const start = '<start name="start"><transitions><initial name="initial" target="a"/></transitions></start>';
const condition = (text: string): string =>
  `<jstest name="a"><transitions><transition name="yes"><condition>${text}</condition></transition></transitions></jstest>`;

/** What is wrong, the file with `¦` before the place, and what is said. */
const mistakes: readonly [name: string, marked: string, says: string][] = [
  ["a script", workflow(start, '<js name="a"><script>var q = {};\nq.x.¦y = 1;</script></js>'), "TypeError: q.x is undefined"],
  ["a script on the line of its tag", workflow('<js name="a"><script>¦nothing();</script></js>'), "nothing is not defined"],
  ["CDATA", workflow('<js name="a"><script><![CDATA[if (1 < 2)\n  throw ¦"x";]]></script></js>'), "stopped with an error: x"],
  ["a script behind entities", workflow('<js name="a"><script>if (1 &lt; 2 &amp;&amp; true) ¦nothing();</script></js>'), "nothing is"],
  ["a script behind a comment", workflow('<js name="a"><script>var a; <!-- a\n  b --> ¦nothing();\nx();</script></js>'), "nothing is"],
  ["CDATA behind text", workflow('<js name="a"><script>var a; <![CDATA[var b; ¦nothing();]]></script></js>'), "nothing is"],
  ["a line behind entities", workflow('<js name="a"><script>var a = "&lt;";\n  ¦nothing();</script></js>'), "nothing is"],
  ["a call of the mock", workflow('<js name="a"><script>\n  xtk.session.¦Write(&lt;recipient/&gt;);</script></js>'), "XTK6309"],
  ["an initialisation script", workflow('<js name="a"><initScript>var q = {};\nq.x.¦y = 1;</initScript></js>'), "q.x is undefined"],
  ["a condition", workflow(condition("vars.a.¦b.c == 1")), "vars.a is undefined"],
  ["call", workflow('<jsx name="a"><call>¦nothing();\nreturn 0;</call></jsx>'), "nothing is"],
  ["recall", workflow('<jsx name="a"><call>return 0;</call><recall>\n\n ¦nothing();</recall></jsx>'), "nothing is"],
  ["syntax of a script", workflow('<js name="a"><script>var a = {};\nlogInfo("b"¦;</script></js>'), "XTK3001"],
  ["syntax behind entities", workflow('<js name="a"><script>if (1 &lt; 2) logInfo("b"¦;</script></js>'), "XTK3001"],
  ["syntax of an initialisation script", workflow('<js name="a"><initScript>var q = {¦;</initScript></js>'), "XTK3001"],
  ["syntax of a condition", workflow(condition("vars.a == ¦;")), "XTK3001"],
  ["an unknown target", workflow(start.replace("<initial", "¦<initial")), "XTK6817"],
  ["no player", workflow(start, '¦<query name="a"/>'), "XTK6819"],
  ["markup in a script", workflow('<js name="a"><script>var a = ¦<b/>;</script></js>'), "XTK6816"],
  ["no XML", "<workflow>\n<activities>\n</workflow¦>\n", "XTK4001"],
  ["no workflow", "¦<recipient/>", "XTK6811"],
  ["no name", workflow("¦<js/>"), "has no name"],
];

/** The file without its mark, and the place of the mark. */
function unmark(marked: string): { text: string; line: number; column: number } {
  const before = marked.slice(0, marked.indexOf("¦")).split("\n");
  return { text: marked.replace("¦", ""), line: before.length, column: before.at(-1)!.length + 1 };
}

const FILE = "flows/nightly.xml";

describe("what is wrong in the XML of a workflow is shown where it stands", () => {
  test.each(mistakes)("%s", async (_, marked, says) => {
    const { text, line, column } = unmark(marked);
    const { code, error } = await runCli("run", FILE, "--cwd", temporaryProject({ [FILE]: text }));
    expect(code).toBe(1);
    expect(error).toContain(`${FILE}:${line}:${column} - error`);
    expect(error).toContain(says);
    expect(error).toContain(`> ${line} | ${text.split("\n")[line - 1]}\n    | ${" ".repeat(column - 1)}^`);
    expect(error).not.toMatch(/Cannot read propert|is not a function$|node:internal/);
  });

  test.each(mistakes)("%s, as JSON", async (_, marked) => {
    const { text, line, column } = unmark(marked);
    const { out } = await runCli("run", FILE, "--json", "--cwd", temporaryProject({ [FILE]: text }));
    const { ok, diagnostics } = JSON.parse(out) as { ok: boolean; diagnostics: object[] };
    expect(ok).toBe(false);
    expect(diagnostics).toMatchObject([{ file: FILE, line, column, frame: expect.stringContaining("^") }]);
  });

  test.each(mistakes)("%s, in the stack of what a test gets", async (_, marked) => {
    const { text, line, column } = unmark(marked);
    const error = await createCampaign({ root: temporaryProject({ [FILE]: text }) })
      .runWorkflow(FILE)
      .then(
        (result) => (result.error instanceof Error ? result.error.stack : result.errorStack),
        (thrown: Error) => thrown.stack,
      );
    const [, first] = /^\s+at .*?([^\s()]+\.xml:\d+:\d+)\)?$/m.exec(error ?? "") ?? [];
    expect(first).toBe(`${FILE}:${line}:${column}`);
  });
});

describe("instance.activities", () => {
  const schedule = '<schedule label="Monday" name="monday" mask="1"><period>m_abDay=\'7\'</period><deep x="1"/><two/><two/></schedule>';
  const run = async (script: string): Promise<{ out: string; error: string }> => {
    const root = temporaryProject({ "a.xml": workflow(`<js name="a"><script>${script}</script></js>`, schedule) });
    return await runCli("run", "a.xml", "--cwd", root);
  };

  test.each([
    ["an attribute", "instance.activities.schedule.monday.label", "Monday"],
    ["an element", "instance.activities.schedule.monday.period", "m_abDay='7'"],
    ["an element with attributes", "instance.activities.schedule.monday.deep.x", "1"],
    ["its own name", "instance.activities.js.a.name", "a"],
    ["a type that there is not", "typeof instance.activities.query", "undefined"],
  ])("has %s", async (_, expression, text) => {
    expect((await run(`logInfo(${expression})`)).out).toContain(`info  a  ${text}`);
  });

  test("is gone through", async () => {
    expect((await run("for each (var s in instance.activities.schedule) logInfo(s.period);")).out).toContain("info  a  m_abDay='7'");
  });

  test.each([
    [
      "what the XML does not have",
      "instance.activities.schedule.monday.nothing",
      "XTK6002",
      "not emulated: instance.activities.schedule.monday.nothing",
    ],
    [
      "elements of the same name",
      "instance.activities.schedule.monday.two",
      "XTK6002",
      "not emulated: instance.activities.schedule.monday.two",
    ],
    ["a change", "instance.activities.schedule.monday.period = 1", "XTK6014", "instance.activities.schedule.monday.period is read-only"],
    ["a change of a type", "instance.activities.schedule = 1", "XTK6014", "instance.activities.schedule is read-only"],
  ])("says that %s is not there", async (_, script, code, says) => {
    const { error } = await run(script);
    expect(error).toContain(code);
    expect(error).toContain(says);
    expect(error).toContain("a.xml:3:");
  });

  test("of a script that changes the schedules: its place, and that only vars are written", async () => {
    const root = temporaryProject({
      "acts.xml": workflow(
        start.replace('"a"', '"js"'),
        '<js label="Change" name="js"><script>for each (var s in instance.activities.schedule)\n  s.period = s.period.toString().replace("a", "b");</script></js>',
        schedule.replace("</schedule>", "<transitions/></schedule>").replace(' mask="1"', ""),
      ),
    });
    const { error, code } = await runCli("run", "acts.xml", "--cwd", root);
    expect(code).toBe(1);
    expect(error).toContain("acts.xml:5:5 - error XTK5021");
    expect(error).toContain("instance.activities.schedule.monday.period is read-only");
  });
});
