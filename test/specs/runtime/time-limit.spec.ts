import { beforeEach, describe, expect, test, vi } from "vitest";
import { createCampaign, runScript, type Campaign } from "../../runtime/index.ts";
import { allRuns } from "../../runtime/run/all-runs.ts";
import { authorPlaces } from "../../runtime/run/author-places.ts";
import { stackFrames } from "../../runtime/mistakes/stack-frames.ts";
import { temporaryProject } from "../support/project.ts";
import { runModule } from "./support/run-module.ts";

const LIMIT = { timeLimit: 0.05 };
const STOPPED = "stopped after 0.05 s, in the loop that begins here";

/** The error of a run, and its places in a text. */
async function stopped(run: Promise<unknown>, file: string): Promise<{ code: unknown; message: string; places: string[] }> {
  const error = await run.then(
    (value) => new Error(`it ended: ${JSON.stringify(value)}`),
    (caught: Error & { code?: unknown }) => caught,
  );
  const places = [...stackFrames(error.stack!)].filter((frame) => frame.file === file).map(({ line, column }) => `${line}:${column}`);
  return { code: (error as { code?: unknown }).code, message: error.message, places };
}

describe("a loop without an end is stopped where it begins", () => {
  test.each<[source: string, ...places: string[]]>([
    ["var a = 1;\nwhile (a) {}", "2:11"],
    ["var a = 1;\nwhile (a);", "2:8"],
    ["for (;;) a = 1;", "1:1"],
    ["for (var i = 0; i >= 0; i++) { i = 0; }", "1:30"],
    ["for (var i = 0; ; ) try { i++; throw i } catch (e) {} finally { i = 1 }", "1:14"],
    ["do { a = 1; }\nwhile (true)", "1:4"],
    ["do a = 1; while (true)", "1:1"],
    ["a: b: for (;;) { continue a; }", "1:16"],
    ["function f() {\n  while (true) {}\n}\nf();", "2:16", "4:1"],
    ["var o = {}; for (var k in { a: 1 }) while (true) o[k] = 1;", "1:44"],
    ["var x = <a><b/></a>; for each (var b in x.*) { for (;;) b.@c = 1; }", "1:48"],
    ["var x = { get y() { while (true) {} } }; x.y;", "1:34", "1:44"],
    ["var x = { toString: function () { while (true) {} } }; logInfo(x);", "1:48", "1:56"],
    ["[2, 1].sort(function () { while (true) {} });", "1:40", "1:8"],
    ["switch (1) { case 1: for (;;) {} }", "1:31"],
    ["with ({ a: 1 }) for (;;) { a = 2; }", "1:26"],
    ["var i = 0; function g() { for (var j = 0; j < 400; j++) i = j; } while (true) g();", "1:73"],
  ])("%s", async (source, ...places) => {
    const found = await stopped(runScript(source, { ...LIMIT, filename: "a.js", campaign: createCampaign() }), "a.js");
    expect(found).toEqual({ code: "XTK6470", message: STOPPED, places });
  });

  test.each([
    ["a loop around", "for (;;) try { for (;;) {} } catch (e) { seen = e; }"],
    ["a catch that goes on", "try { while (true) {} } catch (e) {}\n1"],
    ["another error", "try { while (true) {} } catch (e) { throw new Error('mine'); }"],
    ["a value", "try { while (true) {} } catch (e) { throw 1; }"],
    ["a finally that returns", "(function () { try { while (true) {} } finally { return 1; } })()"],
    ["functions", "function f() { try { while (true) {} } catch (e) { return 1; } } for (var i = 0; i < 1e9; i++) f();"],
  ])("whatever the script makes of it: %s", async (_, source) => {
    expect(await stopped(runScript(source, LIMIT), "")).toMatchObject({ code: "XTK6470", message: STOPPED });
  });

  test("in a library, in what is evaluated, in a function that was made of text", async () => {
    const campaign = createCampaign({ ...LIMIT, libraries: { "cus:l.js": "function f() {\n  while (true) {}\n}" } });
    expect(await stopped(campaign.run({ script: "loadLibrary('cus:l.js');\nf()" }), "cus:l.js")).toMatchObject({
      code: "XTK6470",
      places: ["2:16"],
    });
    for (const source of ["1;\neval('while (true) {}')", "1;\nnew Function('while (true) {}')()", "1;\n(0, eval)('for (;;);')"]) {
      const { code, places } = await stopped(campaign.run({ script: source }), "script.script.js");
      expect({ code, lines: places.map((place) => place.split(":")[0]) }).toEqual({ code: "XTK6470", lines: ["2"] });
    }
  });

  test("in every part of an activity, and in a workflow, whose error it is", async () => {
    const campaign = createCampaign(LIMIT);
    for (const texts of [
      { call: "while (true) {}" },
      { call: "return 0", recall: "while (true) {}" },
      { script: "1", initScript: "while (true) {}" },
      { conditions: { a: "(function () { while (true) {} })()" } },
    ])
      await expect(campaign.run(texts)).rejects.toThrow(STOPPED);
    const workflow =
      '<workflow><activities><js name="a" label=""><script>\nwhile (true) {}</script><transitions><done/></transitions></js></activities></workflow>';
    const { state, error } = await campaign.runWorkflow(workflow);
    expect({ state, message: (error as Error).message }).toEqual({ state: "paused", message: STOPPED });
  });

  test("and the campaign goes on", async () => {
    const campaign = createCampaign(LIMIT);
    await expect(campaign.run({ script: "vars.a = 1; while (true) {}" })).rejects.toThrow(STOPPED);
    expect((await campaign.run({ script: "for (var i = 0; i < 5000; i++) i; i" })).value).toBe(5000);
  });
});

describe("in TypeScript", () => {
  test.each([
    ["while (true) {}"],
    ["for (;;);"],
    ["do {} while (true);"],
    ["for (;;) try { for (;;) {} } catch {}"],
    ["try { for (;;) {} } catch {}"],
    ["for (const k in { a: 1 }) for (;;) void k;"],
    ["const list = [1]; for (const a of list) list.push(a);"],
  ])("%s", async (statement) => {
    const code = `export default function () {\n  ${statement}\n}\n`;
    await expect(runModule(code, LIMIT)).rejects.toThrow(STOPPED);
  });

  test.each<[file: string, text: string, place: string]>([
    ["activities/w/a.ts", "export default function () {\n  const a: number = 1;\n  while (a) {}\n}\n", "activities/w/a.ts:3"],
    ["activities/w/a.ts", 'import { f } from "../../lib/f.js";\nexport default function () {\n  f();\n}\n', "lib/f.js:3"],
    ["activities/w/a.ts", 'import { g } from "../../lib/g.js";\nexport default function () {\n  g();\n}\n', "lib/g.js:2"],
    ["activities/w/a.condition.ts", "export default {\n  found: () => {\n    while (true);\n  },\n};\n", "activities/w/a.condition.ts:3"],
    [
      "activities/w/a.advanced.ts",
      "export function call() { return 0; }\nexport function recall() {\n  for (;;) {}\n}\n",
      "activities/w/a.advanced.ts:3",
    ],
    ["activities/w/a.ts", "export const a = 1;\nfor (;;) {}\n", "activities/w/a.ts:2"],
  ])("the place is that in the source: %s", async (file, text, place) => {
    const { loader } = allRuns;
    allRuns.loader = undefined;
    try {
      const root = temporaryProject({
        [file]: text,
        "lib/f.js": "var x = <a/>;\nfunction f() {\n  while (x) { x.@b = 1; }\n}\n",
        "lib/g.js": "export function g() {\n  for (;;) <a/>;\n}\n",
      });
      const error = await createCampaign({ ...LIMIT, root })
        .run(file)
        .then(
          () => undefined,
          (caught: Error) => caught,
        );
      expect(error?.message).toBe(STOPPED);
      const [first] = authorPlaces(error!.stack!, root);
      expect(`${first!.file.slice(root.length + 1)}:${first!.line}`).toBe(place);
    } finally {
      allRuns.loader = loader;
    }
  });

  test("outside a run, loops that turn without a pause have as long", async () => {
    vi.useFakeTimers();
    try {
      // What counts is the clock of the machine: a test's own stands still, or jumps.
      vi.setSystemTime(0);
      const code = "export default function () {\n  let n = 0;\n  for (let i = 0; i < 5000; i++) n += 1;\n  return n;\n}\n";
      expect(await runModule(code)).toBe(5000);
      await expect(runModule("export default function () { for (;;) {} }", LIMIT)).rejects.toThrow(STOPPED);
    } finally {
      vi.useRealTimers();
    }
  });
});

describe("what has no loop", () => {
  const slow = '/^(a+)+$/.test("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!")';

  test.each([slow, `for (var i = 0; i < 3; i++) ${slow}`, "function f(n) { if (n > 0) { f(n - 1); f(n - 1); } } f(60)"])(
    "in a script: %.30s",
    async (source) => {
      const run = createCampaign(LIMIT).run({ name: "sending", script: `${source};` });
      await expect(run).rejects.toMatchObject({
        code: "XTK6471",
        message: "sending.script.js was stopped after 0.05 s. It was in no loop, so its place is not known",
      });
    },
  );

  test("in TypeScript", async () => {
    await expect(createCampaign(LIMIT).call(() => new RegExp("^(a+)+$").test("a".repeat(60) + "!"))).rejects.toMatchObject({
      code: "XTK6471",
      message: "the function given to campaign.call was stopped after 0.05 s. It was in no loop, so its place is not known",
    });
  });

  test("the session is over for who comes after", async () => {
    const campaign = createCampaign(LIMIT);
    await expect(campaign.call(() => new RegExp("^(a+)+$").test("a".repeat(60) + "!"))).rejects.toThrow("was stopped");
    expect(allRuns.running.getStore()).toBeUndefined();
    expect((await campaign.call(() => 1)).value).toBe(1);
  });
});

describe("the limit", () => {
  let campaign: Campaign;
  beforeEach(() => void (campaign = createCampaign({ timeLimit: 0 })));

  test("is none where it is 0", async () => {
    expect((await campaign.run({ script: "var t = 0; for (var i = 0; i < 20000; i++) t += i; t" })).value).toBe(199990000);
    await expect(runScript("while (true) {}", { campaign, timeLimit: 0.05 })).rejects.toThrow(STOPPED);
  });

  test.each([-1, NaN, "10"])("is a number of seconds: not %j", (timeLimit) => {
    expect(() => createCampaign({ timeLimit: timeLimit as number })).toThrow("timeLimit must be a number of seconds, or 0");
  });

  test("loops give the value that they gave", async () => {
    for (const [source, value] of [
      ["for (var i = 0; i < 3; i++) { var a = 1; }", undefined],
      ["for (var i = 0; i < 3; i++) i;", 2],
      ["5; while (false) 1;", undefined],
      ["for (var k in { a: 1 }) { k; }", "a"],
      ["var i = 0; do i++; while (i < 2000)", 1999],
      ["for (var i = 0; i < 2000; i++) var b = i;", undefined],
      ["x: for (var i = 0; i < 3; i++) { i; if (i == 1) break x; }", undefined],
    ] as const)
      expect([source, (await runScript(source)).value]).toEqual([source, value]);
  });
});
