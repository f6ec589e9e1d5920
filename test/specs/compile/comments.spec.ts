import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { compile } from "../../../build/project/compile.ts";
import { runScript } from "../../runtime/index.ts";
import { REPOSITORY, temporaryProject } from "../support/project.ts";

const SOURCE = readFileSync(join(REPOSITORY, "test/fixtures/comments/everywhere.tsx"), "utf8");
const HELPER = readFileSync(join(REPOSITORY, "test/fixtures/comments/helper.ts"), "utf8");
const FILES = { "activities/w/a.tsx": SOURCE, "lib/helper.ts": HELPER };

async function built(files: Record<string, string>, entry: string): Promise<string> {
  const { code, diagnostics } = await compile({ root: temporaryProject(files), entry });
  expect(diagnostics).toEqual([]);
  return code!.split("\n").slice(1).join("\n");
}

/** The texts of comments, in order. */
const comments = (text: string): string[] =>
  [...text.matchAll(/\/\/(.*)|\/\*\*?(.*?)\*\//g)].map(([, line, block]) => (line ?? block)!.trim());

describe("comments of authors", () => {
  test("are all in the script, once each, but for those of types, of unused functions and for tools", async () => {
    const code = await built(FILES, "activities/w/a.tsx");
    const written = [...comments(SOURCE), ...comments(HELPER)].filter((text) => !/^(?:no:|eslint)/.test(text));
    expect(written.length).toBeGreaterThan(45);
    expect(comments(code.replace(/function _defineProperties[^]*/, "")).sort()).toEqual(written.sort());
    expect(code).not.toMatch(/no:|eslint/);
  });

  test("stand at what they are about", async () => {
    const code = await built(FILES, "activities/w/a.tsx");
    for (const piece of [
      "/** helper doc */\nfunction helper(n) {\n  return n + 1; // plus one\n}\n\n// header 1\n/* header 2 */\n// import trailing\n// helper import\n/** limit */\nvar LIMIT = 3; // why three\n\n// own line before function\nfunction twice(/* number */ n /* after */) {\n  // first in body\n  return n * 2; // trailing return\n  // end of body\n}\n",
      "    /** the count */\n    this.count = 0; // zero\n",
      "value: /** adds */ function add(/* by */ n) {\n      this.count += n; /* plus */\n",
      "/** Doc of main. */\n// start\nvar counter = new Counter(); /* made */\ncounter.add(/* the argument */ twice(1) /* arg trailing */);\n",
      "// attribute comment\n/* attr */ /* child comment */ /* fold */ var row = ",
      "if (counter.count > LIMIT /* cond */) {\n  // in then\n",
      "  // before a\n  a: 1 /* one */,\n  /* b */ b: 2\n",
      "switch (o.a) {\n  // case one\n  case 1:\n    // after case\n",
      "var list = [1 /* first */, 2 /* second */];\n",
      "// end\n// the end\n",
    ])
      expect(code).toContain(piece);
  });

  test("change nothing of what the script does", async () => {
    const code = await built(FILES, "activities/w/a.tsx");
    const bare = SOURCE.replace(/\/\*(?:(?!\*\/)[^])*\*\/|^\s*\/\/.*$|\s\/\/ .*$/gm, "").replace(/^\s*\{\s*\}$/gm, "");
    expect(comments(bare)).toEqual([]);
    const without = await built({ ...FILES, "activities/w/a.tsx": bare }, "activities/w/a.tsx");
    const logs = async (text: string): Promise<unknown> => (await runScript(text)).logs;
    expect(await logs(code)).toEqual(await logs(without));
  });

  test("empty lines between statements are kept", async () => {
    const text = "export default function () {\n  const a = 1;\n\n  // b\n  const b = 2;\n  logInfo(a);\n\n\n\n  logInfo(b);\n}\n";
    expect(await built({ "activities/w/a.ts": text }, "activities/w/a.ts")).toBe(
      "(function () {\nvar a = 1;\n\n// b\nvar b = 2;\nlogInfo(a);\n\nlogInfo(b);\n})();\n",
    );
  });

  test("of several lines keep their stars; E4X modules have theirs as well", async () => {
    const files = {
      "activities/w/a.js":
        'import { b } from "../../lib/b.js";\n/**\n * Two\n * lines.\n */\nvar a = <a>\n  <b/>\n</a>; // markup\nlogInfo(a, b());\n',
      "lib/b.js": "/* of b */\nexport function b() {\n  return <b/>; // made\n}\n",
    };
    expect(await built(files, "activities/w/a.js")).toBe(
      "(function () {\n/* of b */\nfunction b() {\n  return <b/>; // made\n}\n\n/**\n * Two\n * lines.\n */\nvar a = <a><b/></a>; // markup\nlogInfo(a, b());\n})();\n",
    );
  });

  test("what looks like the end of a comment, or like a line of the build, stays a comment", async () => {
    const text =
      'export default {\n  // transition b\n  a: () => vars.n > 1, // */ logInfo("no")\n  b: () => true /* // transition c */,\n};\n';
    const code = await built({ "activities/w/a.condition.ts": text }, "activities/w/a.condition.ts");
    expect(code.match(/^\/\/ transition \w+$/gm)).toEqual(["// transition a", "// transition b", "// transition b"]);
    expect(code).toContain('// */ logInfo("no")');
  });
});
