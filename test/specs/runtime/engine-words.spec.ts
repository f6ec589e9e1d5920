import { describe, expect, test } from "vitest";
import { createCampaign, runScript } from "../../runtime/index.ts";
import { runCli } from "../support/run-cli.ts";
import { temporaryProject } from "../support/project.ts";

/** What goes wrong in a script, and what the engine says, as recorded. */
const faults: readonly [script: string, says: string][] = [
  ["var a = {}; a.b.c;", "TypeError: a.b is undefined"],
  ["var a = null; a.b;", "TypeError: a is null"],
  ["var a; a.b = 1;", "TypeError: a is undefined"],
  ["var s = {}; s.period = s.period.toString();", "TypeError: s.period is undefined"],
  ["null.x;", "TypeError: null has no properties"],
  ["var a = {}; a.b();", "TypeError: a.b is not a function"],
  ["nothing();", "ReferenceError: nothing is not defined"],
  ["function f() { f(); } f();", "InternalError: too much recursion"],
  ["new Array(-1);", "RangeError: invalid array length"],
  ['"a" in "b";', "TypeError: invalid 'in' operand \"b\""],
  ["1 instanceof 2;", "TypeError: invalid 'instanceof' operand"],
  ["[].reduce(function () {});", "TypeError: reduce of empty array with no initial value"],
  ['decodeURIComponent("%");', "URIError: malformed URI sequence"],
  ["JSON.parse('{');", "SyntaxError: JSON.parse"],
];

const xml = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
const library = (data: string) => ({ "xtk:javascript": [{ namespace: "cus", name: "lib.js", data }] });

async function ofWorkflow(activity: string): Promise<unknown> {
  const { error } = await createCampaign().runWorkflow(`<workflow><activities>${activity}</activities></workflow>`);
  throw error;
}

/** The ways in which a script runs, and its error comes out. */
const routes: readonly [name: string, run: (script: string) => Promise<unknown>][] = [
  ["runScript", (script) => runScript(script)],
  ["campaign.run", (script) => createCampaign({ root: temporaryProject({ "activities/w/a.js": script }) }).run("activities/w/a.js")],
  ["campaign.run of a text", (script) => createCampaign().run({ script })],
  ["call", (script) => createCampaign().run({ call: `${script}\nreturn 0;` })],
  ["a condition", (script) => createCampaign().run({ conditions: { yes: script } })],
  ["an initialisation script", (script) => createCampaign().run({ initScript: script, script: "1;" })],
  ["a workflow's script", (script) => ofWorkflow(`<js name="a"><script>${xml(script)}</script></js>`)],
  ["a workflow's initialisation script", (script) => ofWorkflow(`<js name="a"><initScript>${xml(script)}</initScript></js>`)],
  [
    "a workflow's condition",
    (script) => ofWorkflow(`<jstest name="a"><transitions><yes><condition>${xml(script)}</condition></yes></transitions></jstest>`),
  ],
  ["a library", (script) => createCampaign({ rows: library(script) }).run({ script: 'loadLibrary("cus:lib.js");' })],
  [
    "a library's function",
    (script) => createCampaign({ rows: library(`function go() { ${script} }`) }).run({ script: 'loadLibrary("cus:lib.js"); go();' }),
  ],
  ["a callback", (script) => runScript(`[1].forEach(function () { ${script} });`)],
  ["eval", (script) => runScript(`eval(${JSON.stringify(script)});`)],
  ["new Function", (script) => runScript(`new Function(${JSON.stringify(script)})();`)],
  ["thrown on", (script) => runScript(`try { ${script} } catch (e) { throw e; }`)],
];

describe.each(routes)("errors are in the engine's words: %s", (_, run) => {
  test.each(faults)("%s", async (script, says) => {
    const thrown = await run(script).then(
      () => undefined,
      (error: Error) => `${error.name}: ${error.message}`,
    );
    expect(thrown).toBe(says);
  });
});

describe("errors are in the engine's words on the command line", () => {
  test.each(faults)("%s", async (script, says) => {
    const root = temporaryProject({ "activities/w/a.js": `${script}\n` });
    const { error } = await runCli("run", "activities/w/a.js", "--cwd", root);
    expect(error).toContain(`activities/w/a.js:1:`);
    expect(error).toContain(`stopped with an error: ${says}\n`);
    const { out } = await runCli("run", "activities/w/a.js", "--json", "--cwd", root);
    expect(JSON.parse(out)).toMatchObject({ diagnostics: [{ message: `activities/w/a.js stopped with an error: ${says}`, line: 1 }] });
  });

  test.each(faults)("%s, in a workflow", async (script, says) => {
    const text = `<workflow><activities><js name="a"><script>${xml(script)}</script></js></activities></workflow>\n`;
    const { error } = await runCli("run", "a.xml", "--cwd", temporaryProject({ "a.xml": text }));
    expect(error).toContain("a.xml:1:");
    expect(error).toContain(`stopped with an error: ${says}\n`);
  });
});
