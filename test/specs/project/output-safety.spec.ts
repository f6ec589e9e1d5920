import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { build } from "../../../build/project/build.ts";
import { temporaryProject } from "../support/project.ts";

const PROJECT = {
  "activities/w/a.js": "logInfo(<a/>.toXMLString()); // the author's\n",
  "activities/w/b.ts": 'import { c } from "../../lib/c.ts";\nlogInfo(c);\n',
  "lib/c.ts": 'export const c = "c";\n',
  "lib/w/a.js": "// the author's own, with the name of a script\n",
  "types/schemas/x.xml": "<srcSchema/>\n",
  "package.json": "{}\n",
  "README.md": "the author's\n",
};

function config(settings: object): string {
  return `export default ${JSON.stringify(settings)};\n`;
}

/** Text of every file below a folder that is no script of a build, by path. */
function authorsFiles(root: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.parentPath.includes("node_modules"))
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [file.slice(root.length + 1), readFileSync(file, "utf8")] as const)
      .filter(([, text]) => !/^\/\/ xtkit |^\{"version":3/.test(text)),
  );
}

/** Folders that the scripts may be told to go to, and what is said. */
const PLACES: readonly (readonly [outDir: string, code: string | undefined])[] = [
  ["activities", "XTK5015"],
  ["./activities", "XTK5015"],
  ["activities/w", "XTK5015"],
  ["activities/built", "XTK5015"],
  [".", "XTK5015"],
  ["./", "XTK5015"],
  ["..", "XTK5059"],
  ["lib/../..", "XTK5059"],
  ["/tmp", "XTK5059"],
  ["node_modules", "XTK5015"],
  ["node_modules/scripts", "XTK5015"],
  [".git/hooks", "XTK5015"],
  ["package.json", "XTK5015"],
  ["README.md", "XTK5015"],
  ["link-to-activities", "XTK5015"],
  ["link-out", "XTK5015"],
  ["link-out/scripts", "XTK5015"],
  ["lib", "XTK5016"],
  ["link-to-lib", "XTK5016"],
  ["types", undefined],
  ["dist", undefined],
  ["out/scripts", undefined],
];

describe("no script goes over anything of the author's", () => {
  test.each(PLACES)("outDir %s", async (outDir, code) => {
    const root = temporaryProject({ ...PROJECT, "xtkit.config.mts": config({ outDir }) });
    const outside = temporaryProject({ "w/a.js": "somebody else's\n" });
    symlinkSync(join(root, "activities"), join(root, "link-to-activities"));
    symlinkSync(join(root, "lib"), join(root, "link-to-lib"));
    symlinkSync(outside, join(root, "link-out"));
    const before = authorsFiles(root);
    const { diagnostics, ok } = await build({ root });
    expect(authorsFiles(root)).toEqual(before);
    expect(authorsFiles(outside)).toEqual({ "w/a.js": "somebody else's\n" });
    expect(diagnostics.map((found) => found.code)).toEqual(code === undefined ? [] : [code]);
    expect(ok).toBe(code === undefined);
  });

  test.each(["dist", "lib"])("activities in %s", async (activities) => {
    const root = temporaryProject({ ...PROJECT, "dist/w/a.js": "logInfo(1);\n", "xtkit.config.mts": config({ activities }) });
    const before = authorsFiles(root);
    await build({ root });
    expect(authorsFiles(root)).toEqual(before);
  });

  test.each(["dist/w/a.js", "dist/w/a.js.map"])("a file of the author's is there: %s", async (file) => {
    const root = temporaryProject({ ...PROJECT, [file]: "by hand\n" });
    const { diagnostics, activities } = await build({ root });
    expect(diagnostics).toMatchObject([{ code: "XTK5016", file: "activities/w/a.js", message: expect.stringContaining(file) }]);
    expect(readFileSync(join(root, file), "utf8")).toBe("by hand\n");
    expect(activities.map(({ status }) => status)).toEqual(["failed", "built"]);
    expect((await build({ root })).diagnostics, "from what was kept").toEqual(diagnostics);
  });

  test("a link in the output folder that leads to the sources", async () => {
    const root = temporaryProject(PROJECT);
    mkdirSync(join(root, "dist"));
    symlinkSync(join(root, "activities/w"), join(root, "dist/w"));
    const before = authorsFiles(root);
    const { diagnostics } = await build({ root });
    expect(diagnostics.map(({ code }) => code)).toEqual(["XTK5016", "XTK5016"]);
    expect(authorsFiles(root)).toEqual(before);
    expect(readdirSync(join(root, "activities/w")).sort()).toEqual(["a.js", "b.ts"]);
  });

  test("scripts of an earlier build are written anew", async () => {
    const root = temporaryProject(PROJECT);
    await build({ root });
    writeFileSync(join(root, "activities/w/a.js"), "logInfo(2);\n");
    const { diagnostics, activities } = await build({ root });
    expect(diagnostics).toEqual([]);
    expect(activities.map(({ status }) => status)).toEqual(["built", "unchanged"]);
  });
});

describe("what the file system does not like is a diagnostic", () => {
  test("the output folder is a file", async () => {
    const root = temporaryProject({ ...PROJECT, dist: "a file\n" });
    expect((await build({ root })).diagnostics).toMatchObject([
      { code: "XTK5015", message: expect.stringContaining("a file has this name") },
    ]);
  });

  test("a folder has the name of a script", async () => {
    const root = temporaryProject({ ...PROJECT, "dist/w/a.js/inner.txt": "" });
    expect((await build({ root })).diagnostics).toMatchObject([
      { code: "XTK5016", message: expect.stringContaining("dist/w/a.js was not") },
    ]);
  });

  test("a file has the name of a workflow's folder", async () => {
    const root = temporaryProject({ ...PROJECT, "dist/w": "a file\n" });
    const { diagnostics } = await build({ root });
    expect(diagnostics).toMatchObject([
      { code: "XTK5017", message: "dist/w/a.js.map could not be written: a file lies where a folder is needed." },
      { code: "XTK5017" },
    ]);
    expect(existsSync(join(root, "dist/w/a.js"))).toBe(false);
  });
});
