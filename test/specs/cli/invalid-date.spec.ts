import { describe, expect, test } from "vitest";
import { createCampaign } from "../../runtime/index.ts";
import { runCli } from "../support/run-cli.ts";
import { temporaryProject } from "../support/project.ts";

/** An option that nobody set, read as a date and printed. */
const PRINTED = 'var last = new Date(getOption("cusLastRun"));\nlogInfo("since " + formatDate(last, "%4Y-%2M-%2D"));\n';
const MISTAKE = "formatDate: argument 1 must be a valid Date, not an invalid one";

async function run(script: string, ...options: string[]): Promise<{ code: number; out: string; error: string }> {
  return await runCli("run", "activities/w/a.js", ...options, "--cwd", temporaryProject({ "activities/w/a.js": script }));
}

describe("a date that is none", () => {
  test("is a mistake of whoever prints it, at its place", async () => {
    const { code, out, error } = await run(PRINTED);
    expect(code).toBe(1);
    expect(error).toContain("activities/w/a.js:2:20 - error XTK5021 run-failed");
    expect(error).toContain(MISTAKE);
    expect(error).toContain('> 2 | logInfo("since " + formatDate(last, "%4Y-%2M-%2D"));');
    expect(out).toContain("Invalid Date");
    expect(out + error).not.toMatch(/Invalid time value|XTK5099|^ +at /m);
  });

  test("is the same with --json", async () => {
    const { code, out } = await run(PRINTED, "--json");
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      ok: false,
      diagnostics: [{ code: "XTK5021", message: expect.stringContaining(MISTAKE), file: "activities/w/a.js", line: 2, column: 20 }],
    });
  });

  test("is the same in a workflow", async () => {
    const text = `<workflow><activities><js name="a"><script>\n${PRINTED}</script></js></activities></workflow>\n`;
    const { code, error } = await runCli("run", "a.xml", "--cwd", temporaryProject({ "a.xml": text }));
    expect(code).toBe(1);
    expect(error).toContain("a.xml:3:20 - error XTK5021");
    expect(error).toContain(MISTAKE);
  });

  test.each([
    ["in an event variable", 'vars.when = new Date("x");', /vars\.when +Invalid Date/],
    ["in a variable of the instance", 'instance.vars.when = new Date("x");', /instance\.vars\.when +Invalid Date/],
    ["in the journal", 'logInfo(new Date("x"));', /info +Invalid Date/],
    ["joined to a text in the journal", 'logInfo("at " + new Date("x"));', /info +at Invalid Date/],
    ["in the journal as a warning", 'logWarning(new Date("x"));', /warning +Invalid Date/],
    ["as an argument of a call", 'try { formatDate(new Date("x"), "%4Y"); } catch (e) { logInfo("caught"); }', /formatDate +Invalid Date/],
    ["in an event", 'task.postEvent(task.transitionByName("done")); vars.event = new Date("x");', /vars\.event +Invalid Date/],
  ])("is shown as such %s", async (_, script, shown) => {
    const { code, out, error } = await run(script);
    expect({ code, error }).toEqual({ code: 0, error: "" });
    expect(out).toMatch(shown);
    const asData = await run(script, "--json");
    expect(asData.code).toBe(0);
    expect(JSON.parse(asData.out)).toMatchObject({ ok: true });
  });

  test("reaches a test as the Date that it is", async () => {
    const { vars, instanceVars } = await createCampaign().run({ script: 'vars.when = new Date("x"); instance.vars.when = new Date("x");' });
    for (const { when } of [vars, instanceVars]) expect(when instanceof Date && Number.isNaN(when.getTime())).toBe(true);
  });
});
