import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { build, type BuildResult } from "../../../build/project/build.ts";
import { temporaryProject, writeFiles } from "../support/project.ts";

function workflow(activities: string): string {
  return `<workflow internalName="w">\n  <activities>\n    ${activities}\n  </activities>\n</workflow>\n`;
}

function project(activities: string, files: Record<string, string> = {}): string {
  const inFolder = Object.entries(files).map(([name, text]) => [`activities/w/${name}`, text] as const);
  return temporaryProject({ "activities/w/workflow.xml": workflow(activities), ...Object.fromEntries(inFolder) });
}

function built(root: string): string {
  return readFileSync(join(root, "dist/w/workflow.xml"), "utf8");
}

function told({ diagnostics }: BuildResult): string[] {
  return diagnostics.map(({ code, severity, file, line, column }) => `${code} ${severity} ${file}:${line}:${column}`);
}

describe("scripts go where they belong", () => {
  test("a TypeScript activity replaces the script of the activity whose name it bears", async () => {
    const root = project('<js name="a"><script>old;</script></js>', { "a.ts": "export default function () { logInfo(1 < 2); }\n" });
    expect(told(await build({ root }))).toEqual([]);
    expect(built(root)).toMatch(
      /<js name="a"><script>\/\/ xtkit activities\/w\/a\.ts #\w{7} — generated, edit the source\n\(function \(\) \{\nlogInfo\(1 &lt; 2\);\n\}\)\(\);<\/script><\/js>/,
    );
  });

  test("an E4X script goes in as it is, without the banner of the file in dist", async () => {
    const root = project('<js name="a"><script/></js>', { "a.js": "// my own comment\nlogInfo(<a/>);\n" });
    await build({ root });
    expect(built(root)).toBe(workflow('<js name="a"><script>// my own comment\nlogInfo(&lt;a/&gt;);</script></js>'));
  });

  test("elements that are not there are made, in the order of exports", async () => {
    const root = project(
      '<start name="s"/>\n    <jsx name="p"/>\n    <js name="j">\n      <transitions/>\n    </js>\n    <jstest name="t"><transitions><test name="one"/><default name="default"/></transitions></jstest>',
      {
        "s.init.js": "1;\n",
        "p.call.js": "return 1;\n",
        "p.recall.js": "return 2;\n",
        "j.js": "3;\n",
        "j.init.js": "4;\n",
        "t.condition.js": "// transition one\nvars.n > 1\n;\n",
      },
    );
    const result = await build({ root });
    expect(told(result)).toEqual([]);
    expect(built(root)).toBe(
      workflow(
        '<start name="s"><initScript>1;</initScript></start>\n    <jsx name="p"><call>return 1;</call><recall>return 2;</recall></jsx>\n    ' +
          '<js name="j">\n      <initScript>4;</initScript>\n      <transitions/>\n      <script>3;</script>\n    </js>\n    ' +
          '<jstest name="t"><transitions><test name="one"><condition>vars.n &gt; 1</condition></test><default name="default"/></transitions></jstest>',
      ),
    );
  });

  test("a script that was in CDATA goes there again, and ]]> does not end it", async () => {
    const root = project('<js name="a"><script><![CDATA[old]]></script></js>', { "a.js": "var a = b[c[0]]>1; // $& $1 %>\n" });
    await build({ root });
    expect(built(root)).toBe(workflow('<js name="a"><script><![CDATA[var a = b[c[0]]]]><![CDATA[>1; // $& $1 %>]]></script></js>'));
  });

  test("conditions of TypeScript go to their transitions", async () => {
    const root = project(
      '<jstest name="t"><transitions><test name="one"><condition>old</condition></test><test name="two"><condition>kept</condition></test></transitions></jstest>',
      { "t.condition.ts": "export default { one: () => Number(vars.n) > 1 };\n" },
    );
    expect(told(await build({ root }))).toEqual([]);
    expect(built(root)).toBe(
      workflow(
        '<jstest name="t"><transitions><test name="one"><condition>Number(vars.n) &gt; 1</condition></test><test name="two"><condition>kept</condition></test></transitions></jstest>',
      ),
    );
  });

  test("libraries have no place in a workflow", async () => {
    const root = project('<js name="a"><script>1;</script></js>', { "l.library.ts": "export const l = 1;\n" });
    expect(told(await build({ root }))).toEqual([]);
  });
});

describe("what does not fit is told, and the last workflow stays", () => {
  const taken = '<js name="a"><script><?xtkit-script a?></script></js>';

  test("an activity without its file", async () => {
    const root = project(taken, { "a.js": "1;\n", "b.js": "2;\n" });
    writeFiles(root, { "activities/w/workflow.xml": workflow(`${taken}<js name="b"><script><?xtkit-script c?></script></js>`) });
    const result = await build({ root });
    expect(told(result)).toEqual(["XTK5101 error activities/w/workflow.xml:3:71", "XTK5102 warning activities/w/b.js:1:1"]);
    expect(result.diagnostics[0]!.frame).toContain("xtkit-script c");
    expect(result.workflows).toMatchObject([{ status: "failed" }]);
  });

  test("a file without an activity: a warning, and the nearest name or why", async () => {
    const root = project('<js name="count"><script>1;</script></js><end name="end"/>', {
      "cuont.ts": "logInfo(1);\n",
      "count.advanced.ts": "export function call() { return 1; }\nexport function recall() { task.setCompleted(); return 1; }\n",
    });
    const result = await build({ root });
    expect(result.ok).toBe(true);
    expect(told(result)).toEqual(["XTK5102 warning activities/w/count.advanced.ts:1:1", "XTK5102 warning activities/w/cuont.ts:1:1"]);
    expect(result.diagnostics[0]!.suggestion).toContain("The activity count is a <js>, which has no such script");
    expect(result.diagnostics[1]!.suggestion).toContain("Do you mean count?");
    expect(built(root)).toBe(workflow('<js name="count"><script>1;</script></js><end name="end"/>'));
  });

  test("conditions and transitions that are not those of the diagram", async () => {
    const root = project(
      '<jstest name="t"><transitions><test name="one"><condition><?xtkit-script t?></condition></test></transitions></jstest>',
      {
        "t.condition.ts": "export default { onne: () => true };\n",
      },
    );
    const result = await build({ root });
    expect(told(result)).toEqual(["XTK5104 error activities/w/workflow.xml:3:52", "XTK5103 error activities/w/t.condition.ts:1:1"]);
    expect(result.diagnostics[1]!.suggestion).toContain("Do you mean one?");
  });

  test("a script with a character that XML has not", async () => {
    const root = project('<js name="a"/>', { "a.js": '1;\nlogInfo("\u0001");\n' });
    const result = await build({ root });
    expect(told(result)).toEqual(["XTK1042 warning activities/w/a.js:2:10", "XTK5105 error activities/w/a.js:1:1"]);
    expect(result.diagnostics[1]!.message).toContain("U+0001 in line 2");
  });

  test.each([
    ["<a/>", "XTK5100 error activities/w/workflow.xml:1:1"],
    ["<workflow>", "XTK4001 error activities/w/workflow.xml:1:10"],
  ])("a diagram that is none: %s", async (text, expected) => {
    const root = temporaryProject({ "activities/w/workflow.xml": text, "activities/w/a.js": "1;\n" });
    const result = await build({ root });
    expect(told(result)).toEqual([expected]);
    expect(result.activities).toMatchObject([{ status: "built" }]);
  });

  test("an activity with errors: its workflow is stale", async () => {
    const root = project(taken, { "a.js": "1;\n" });
    await build({ root });
    const before = built(root);
    writeFiles(root, { "activities/w/a.js": "var ;\n" });
    const result = await build({ root });
    expect(result.workflows).toMatchObject([{ status: "stale", diagnostics: [] }]);
    expect(built(root)).toBe(before);
  });

  test("what lies in the place of the workflow and is another one is left", async () => {
    const root = project(taken, { "a.js": "1;\n" });
    writeFiles(root, { "dist/w/workflow.xml": '<workflow internalName="mine"/>' });
    const result = await build({ root });
    expect(told(result)).toEqual(["XTK5106 error activities/w/workflow.xml:1:1"]);
    expect(built(root)).toBe('<workflow internalName="mine"/>');
  });
});

test("a build of one activity leaves the workflow, that of its folder or diagram makes it", async () => {
  const root = project('<js name="a"><script><?xtkit-script a?></script></js><js name="b"><script><?xtkit-script b?></script></js>', {
    "a.js": "1;\n",
    "b.js": "2;\n",
  });
  const status = async (...activities: string[]): Promise<string[]> =>
    (await build({ root, activities })).workflows.map((each) => each.status);
  expect(await status("activities/w/a.js")).toEqual(["partial"]);
  expect(await status("activities/w/workflow.xml")).toEqual(["built"]);
  expect(await status("activities/w")).toEqual(["unchanged"]);
  expect(await status("./activities/w/")).toEqual(["unchanged"]);
  writeFiles(root, { "activities/other/c.js": "3;\n" });
  expect(await status("activities/other")).toEqual([]);
});

test("a workflow of which nothing changed is not put together again, and one of which anything did is", async () => {
  const root = project('<js name="a"><script><?xtkit-script a?></script></js><end name="e"/>', { "a.js": "1;\n", "x.js": "2;\n" });
  const run = async (): Promise<[string | undefined, string[]]> => {
    const result = await build({ root });
    return [result.workflows[0]?.status, result.diagnostics.map(({ code }) => code)];
  };
  expect(await run()).toEqual(["built", ["XTK5102"]]);
  expect(await run()).toEqual(["unchanged", ["XTK5102"]]);
  writeFiles(root, { "activities/w/a.js": "3;\n" });
  expect(await run()).toEqual(["built", ["XTK5102"]]);
  expect(built(root)).toContain("<script>3;</script>");
  writeFiles(root, { "activities/w/workflow.xml": workflow('<js name="a"><script><?xtkit-script a?></script></js>') });
  expect(await run()).toEqual(["built", ["XTK5102"]]);
  expect(built(root)).not.toContain("<end");
  writeFiles(root, { "dist/w/workflow.xml": '<workflow internalName="w"/>' });
  expect(await run()).toEqual(["built", ["XTK5102"]]);
  writeFiles(root, { "activities/w/y.js": "4;\n" });
  expect(await run()).toEqual(["unchanged", ["XTK5102", "XTK5102"]]);
});

test("a build that writes nothing makes the workflow all the same", async () => {
  const root = project('<js name="a"><script><?xtkit-script a?></script></js>', { "a.js": "1;\n" });
  expect((await build({ root, write: false })).workflows).toMatchObject([{ status: "built", size: 113 }]);
  expect(() => built(root)).toThrow("ENOENT");
});
