import { describe, expect, test } from "vitest";
import { build } from "../../../build/project/build.ts";
import { temporaryProject } from "../support/project.ts";

const ACTIVITY = 'export default function () {\n  logInfo("built");\n}\n';

/** Codes and files of what a build says, by the files that are there. */
async function said(files: Record<string, string>): Promise<string[]> {
  const { diagnostics } = await build({ root: temporaryProject({ "activities/w/a.ts": ACTIVITY, ...files }) });
  return diagnostics.map(({ code, severity, file }) => `${severity} ${code} ${file}`);
}

describe("files that are no activities are told", () => {
  test.each([
    [
      "activities/top.ts",
      "it lies in the folder of no workflow",
      "Move it to activities/<workflow>/, or out of activities if it is no activity.",
    ],
    [
      "activities/top.js",
      "it lies in the folder of no workflow",
      "Move it to activities/<workflow>/, or out of activities if it is no activity.",
    ],
    ["activities/w/sub/deep.ts", "activities lie in the folder of their workflow itself", "Move it to activities/w, or out of activities"],
    [
      "activities/w/sub/sub/deeper.tsx",
      "activities lie in the folder of their workflow itself",
      "Move it to activities/w, or out of activities",
    ],
    ["activities/w/b.mts", "no activity ends in .mts", "Rename it to end in .ts."],
    ["activities/w/b.jsx", "no activity ends in .jsx", "Rename it to end in .tsx."],
    ["activities/w/b.cjs", "no activity ends in .cjs", "Rename it to end in .js."],
    ["activities/w/page.jssp", "it is a page or a template, and no script", "Move it out of activities"],
    ["activities/mail.jst", "it is a page or a template, and no script", "Move it out of activities"],
  ])("%s", async (file, reason, advice) => {
    const { diagnostics, ok } = await build({ root: temporaryProject({ "activities/w/a.ts": ACTIVITY, [file]: ACTIVITY }) });
    expect(diagnostics).toMatchObject([
      {
        code: "XTK5012",
        severity: "warning",
        file,
        message: `${file} is not built: ${reason}.`,
        suggestion: expect.stringContaining(advice),
      },
    ]);
    expect(ok).toBe(true);
  });

  test("also where there is no activity at all", async () => {
    const { diagnostics } = await build({ root: temporaryProject({ "activities/top.ts": ACTIVITY }) });
    expect(diagnostics.map(({ code }) => code)).toEqual(["XTK5002", "XTK5012"]);
  });

  test("what an activity imports is used", async () => {
    const a = 'import { b } from "./parts/b.ts";\nexport default function () {\n  logInfo(b);\n}\n';
    const files = { "activities/w/a.ts": a, "activities/w/parts/b.ts": 'export const b = "b";\n' };
    const root = temporaryProject(files);
    expect((await build({ root })).diagnostics).toEqual([]);
    expect((await build({ root })).diagnostics, "from what was kept").toEqual([]);
  });

  test("tests, declarations, settings and hidden folders are none of them", async () => {
    const others = ["activities/w/deep/a.test.ts", "activities/w/deep/rows.d.ts", "activities/vitest.config.ts", "activities/.vscode/x.ts"];
    expect(await said(Object.fromEntries(others.map((file) => [file, ""])))).toEqual([]);
  });
});

test.each([
  ["x.advaced.ts", "advaced", "advanced"],
  ["x.innit.ts", "innit", "init"],
  ["x.conditon.tsx", "conditon", "condition"],
  ["x.tets.ts", "tets", "test"],
])("a misspelt kind: %s", async (name, word, meant) => {
  const { diagnostics } = await build({ root: temporaryProject({ [`activities/w/${name}`]: ACTIVITY }) });
  expect(diagnostics).toMatchObject([
    {
      code: "XTK5013",
      severity: "warning",
      message: `activities/w/${name} is built as JavaScript code: .${word} is no kind of script.`,
      suggestion: expect.stringContaining(`If .${meant} was meant, rename the file`),
    },
  ]);
});

test("a name with a dot that is like no kind is a name", async () => {
  expect(await said({ "activities/w/v1.2.ts": ACTIVITY, "activities/w/send.daily.ts": ACTIVITY })).toEqual([]);
});

test.each(["ts", "js", "mjs", "json"])("a configuration that nobody reads: xtkit.config.%s", async (ending) => {
  expect(await said({ [`xtkit.config.${ending}`]: "export default {};\n" })).toEqual([`error XTK5014 xtkit.config.${ending}`]);
});
