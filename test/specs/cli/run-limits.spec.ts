import { spawn } from "node:child_process";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { allRuns } from "../../runtime/run/all-runs.ts";
import { REPOSITORY, temporaryProject } from "../support/project.ts";
import { runCli } from "../support/run-cli.ts";
import { runProgram } from "../support/run-program.ts";

// On the command line there is no vitest to load modules.
beforeAll(() => void (allRuns.loader = undefined));

const LOOP = "var a = 1;\nwhile (a) {}\n";
/** In no loop, and for longer than anybody waits. */
const SLOW = `/^(a+)+$/.test("${"a".repeat(60)}!");\n`;
const GROWING = "var list = [];\nfor (;;) list.push({ list: list });\n";

describe("xtkit run", () => {
  test.each([
    ["activities/w/a.js", LOOP, "activities/w/a.js:2:11"],
    ["activities/w/a.ts", "export default function () {\n  for (;;) {}\n}\n", "activities/w/a.ts:2:12"],
    ["flow.xml", `<workflow><activities><js name="a"><script>\n${LOOP}</script></js></activities></workflow>`, "flow.xml:3:11"],
  ])("%s: a loop without an end is stopped, and shown", async (file, text, place) => {
    const root = temporaryProject({ [file]: text });
    const { code, error } = await runCli("run", file, "--time-limit", "0.05", "--cwd", root);
    expect(code).toBe(1);
    expect(error.split("\n")[0]).toBe(
      `${place} - error XTK5021 run-failed: ${file} stopped with an error: Error: stopped after 0.05 s, in the loop that begins here (XTK6470 endless-loop)`,
    );
  });

  test("a regular expression without an end is stopped, too", async () => {
    const root = temporaryProject({ "activities/w/a.js": SLOW });
    const { code, error } = await runCli("run", "activities/w/a.js", "--time-limit", "0.05", "--cwd", root);
    expect(code).toBe(1);
    expect(error).toContain(
      "activities/w/a.js was stopped after 0.05 s. It was in no loop, so its place is not known (XTK6471 run-too-long)",
    );
  });

  test.each([
    ["--time-limit", "x", '--time-limit "x" is no number of seconds.'],
    ["--time-limit", "", '--time-limit "" is no number of seconds.'],
    ["--memory-limit", "-1", '--memory-limit "-1" is no number of megabytes.'],
  ])("%s %s", async (option, value, message) => {
    const root = temporaryProject({ "activities/w/a.js": "1" });
    const { code, error } = await runCli("run", "activities/w/a.js", `${option}=${value}`, "--cwd", root);
    expect({ code, error: error.split("\n")[0] }).toEqual({ code: 1, error: `error XTK5070 run-invalid-limit: ${message}` });
  });

  test("a script that takes all memory is stopped with a sentence, as text and as data", () => {
    const root = temporaryProject({ "activities/w/a.js": GROWING });
    const limits = ["--memory-limit", "300", "--time-limit", "0"];
    const { status, printed } = runProgram(root, ["run", "activities/w/a.js", ...limits]);
    expect({ status, lines: printed.split("\n").slice(0, 1) }).toEqual({
      status: 1,
      lines: ["error XTK5071 run-out-of-memory: activities/w/a.js was stopped: it took more than 300 MB of memory."],
    });
    const asData = runProgram(root, ["run", "activities/w/a.js", ...limits, "--json"]);
    expect(JSON.parse(asData.printed)).toMatchObject({ ok: false, diagnostics: [{ code: "XTK5071" }] });
  });

  test.each([LOOP, SLOW])("Ctrl-C ends it at once: %s", async (source) => {
    const root = temporaryProject({ "activities/w/a.js": `logInfo("started");\n${source}` });
    const main = join(REPOSITORY, "out/build/cli/main.js");
    const child = spawn(process.execPath, [main, "run", "activities/w/a.js", "--time-limit", "0"], { cwd: root, stdio: "ignore" });
    // Long enough that the script may run; that it ends does not depend on it.
    setTimeout(() => child.kill("SIGINT"), 1500);
    expect(await new Promise((resolve) => child.on("close", (code, signal) => resolve(signal ?? code)))).toBe("SIGINT");
  });
});
