import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { build } from "../../../build/project/build.ts";
import { copyScript } from "../../../build/project/copy-script.ts";
import { temporaryProject } from "../support/project.ts";

const ADVANCED = "export function call() { return 0; }\nexport function recall() { task.setCompleted(); return 0; }\n";
const files = {
  "activities/w/a.ts": 'export default function () { logInfo("é"); }\n',
  "activities/w/old.js": "logInfo(1);\n",
  "activities/w/poll.advanced.ts": ADVANCED,
  "activities/w/part.call.js": "return 0;\n",
  "activities/w/part.recall.js": "task.setCompleted();\nreturn 0;\n",
  "activities/w/any.condition.ts": "export default { some: () => vars.n > 0, none: () => vars.n == 0 };\n",
  "activities/w/one.condition.ts": "export default { only: () => true };\n",
  "activities/w/a.init.ts": 'export default function () { vars.b = "A"; }\n',
  "activities/w/score.library.ts": "export function score(n: number) { return n * 2; }\n",
};

/** Copies with a clipboard of the test. */
async function copied(root: string, activity: string, part?: string) {
  const { activities, config, ok } = await build({ root, activities: [activity] });
  expect(ok).toBe(true);
  const clipboard: string[] = [];
  const write = async (text: string): Promise<void> => void clipboard.push(text);
  const outcome = await copyScript({ root, config, built: activities, ...(part !== undefined && { part }) }, write);
  return { ...outcome, clipboard };
}

describe("the script of an activity on the clipboard", () => {
  test.each([
    ["activities/w/a.ts", undefined, "dist/w/a.js", "Script"],
    ["activities/w/old.js", undefined, "dist/w/old.js", "Script"],
    ["activities/w/poll.advanced.ts", "call", "dist/w/poll.call.js", "First call"],
    ["activities/w/poll.advanced.ts", "recall", "dist/w/poll.recall.js", "Next calls"],
    ["activities/w/part.recall.js", undefined, "dist/w/part.recall.js", "Next calls"],
    ["activities/w/part.call.js", undefined, "dist/w/part.call.js", "First call"],
    ["activities/w/a.init.ts", undefined, "dist/w/a.init.js", "Initialization script (tab Advanced)"],
  ])("%s, part %s: the bytes of %s, for the field %s", async (source, part, output, field) => {
    const root = temporaryProject(files);
    const { value, diagnostics, clipboard } = await copied(root, source, part);
    expect(diagnostics).toEqual([]);
    expect(clipboard).toEqual([readFileSync(join(root, output), "utf8")]);
    const activity = /\/(\w+)\.[^/]*$/.exec(source)![1];
    expect(value).toMatchObject({ output, size: Buffer.byteLength(clipboard[0]!), paste: { workflow: "w", activity, field } });
  });

  test("of conditions, the expression of one transition", async () => {
    const root = temporaryProject(files);
    expect(await copied(root, "activities/w/any.condition.ts", "none")).toMatchObject({
      value: { output: "dist/w/any.condition.js", part: "none", paste: { field: "Condition of the transition none" } },
      clipboard: ["vars.n == 0"],
    });
    expect(await copied(root, "activities/w/one.condition.ts")).toMatchObject({ value: { part: "only" }, clipboard: ["true"] });
  });

  test("of a library, its place among the JavaScript codes", async () => {
    const { value } = await copied(temporaryProject(files), "activities/w/score.library.ts");
    expect(value!.paste).toEqual({
      workflow: "Administration › Configuration › JavaScript codes",
      activity: "cus:score.js",
      field: "JavaScript code",
    });
  });

  test("labels are those of workflow.xml beside it, where it has them", async () => {
    const workflow = (text: string): Record<string, string> => ({ ...files, "activities/w/workflow.xml": text });
    const flow =
      '\ufeff<?xml version="1.0"?>\n<workflow label="Nightly score"><activities><js name="a" label="Count it"/><js name="b" label="b"/><jstest name="any"><transitions><test name="some" label="There are some"/></transitions></jstest></activities></workflow>';
    const root = temporaryProject(workflow(flow));
    expect((await copied(root, "activities/w/a.ts")).value!.paste).toMatchObject({
      workflow: "Nightly score (w)",
      activity: "Count it (a)",
    });
    expect((await copied(root, "activities/w/a.init.ts")).value!.paste).toMatchObject({ activity: "Count it (a)" });
    expect((await copied(root, "activities/w/any.condition.ts", "some")).value!.paste).toEqual({
      workflow: "Nightly score (w)",
      activity: "any",
      field: "Condition of the transition There are some (some)",
    });
    for (const other of ["<workflow", "<package/>", "", '<workflow label=" "/>'])
      expect((await copied(temporaryProject(workflow(other)), "activities/w/a.ts")).value!.paste).toMatchObject({
        workflow: "w",
        activity: "a",
      });
  });
});

describe("nothing is copied", () => {
  test("where several scripts are there to choose from, which are named", async () => {
    const root = temporaryProject(files);
    expect(await copied(root, "activities/w/poll.advanced.ts")).toMatchObject({
      diagnostics: [
        {
          code: "XTK5171",
          message: "activities/w/poll.advanced.ts gives 2 scripts, each for a field of its own.",
          suggestion: "Say which one is to be copied: `--part call` or `--part recall`.",
        },
      ],
      clipboard: [],
    });
    expect((await copied(root, "activities/w/any.condition.ts")).diagnostics[0]!.suggestion).toContain("`--part some` or `--part none`");
    expect((await copied(root, "activities/w")).diagnostics).toMatchObject([
      { code: "XTK5170", message: "--copy puts one script on the clipboard, and 9 activities are named." },
    ]);
  });

  test("of a part that is not there", async () => {
    const root = temporaryProject(files);
    expect((await copied(root, "activities/w/poll.advanced.ts", "calll")).diagnostics).toMatchObject([
      {
        code: "XTK5172",
        message: 'activities/w/poll.advanced.ts has no part "calll".',
        suggestion: "Its parts are call, recall: `--part call`.",
      },
    ]);
    expect((await copied(root, "activities/w/a.ts", "call")).diagnostics).toMatchObject([
      { code: "XTK5172", suggestion: "It is one script: leave --part out." },
    ]);
  });

  test("where there is no clipboard: why, and what to do", async () => {
    const root = temporaryProject(files);
    const { activities, config } = await build({ root, activities: ["activities/w/a.ts"] });
    const refuse = async (): Promise<void> => {
      throw new Error("It failed.", { cause: new Error("spawn xclip\n ENOENT") });
    };
    const { value, diagnostics } = await copyScript({ root, config, built: activities }, refuse);
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([
      {
        code: "XTK5173",
        message: "The script was built and not copied, for there is no clipboard to be used: It failed: spawn xclip ENOENT.",
        suggestion: expect.stringMatching(/^Open dist\/w\/a\.js and copy it by hand\./) as string,
      },
    ]);
  });
});
