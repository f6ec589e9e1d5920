import { existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { temporaryProject } from "../support/project.ts";
import { runCli } from "../support/run-cli.ts";

const PROJECT = {
  "activities/w/a.js": "logInfo(<a/>.toXMLString()); // the author's\n",
  "activities/w/b.ts": 'import { c } from "../../lib/c.ts";\nlogInfo(c);\n',
  "lib/c.ts": 'export const c = "c";\n',
  "dist/w/other.js": "// the author's own, beside the scripts\n",
  "types/schemas/cus-x.xml": '<srcSchema namespace="cus" name="x"><element name="x" autopk="true"/></srcSchema>\n',
  "package.json": "{}\n",
  "README.md": "the author's\n",
  "rows.json": '{ "nms:recipient": [{ "id": 1 }] }\n',
};

/** Every other path of a project. */
const PLACES = [
  ...["activities", "activities/w", "activities/w/a.js", "activities/w/b.ts", "lib", "lib/c.ts", "dist", "dist/w/other.js", "types"],
  ...["types/schemas", "types/schemas/cus-x.xml", "xtkit.config.mts", "package.json", "rows.json", ".", "..", "nothing/there"],
  ...["link-to-activities", "link-to-file", "link-to-nothing", "link-out"],
];

/** What takes a path: an argument of a command, or a setting. */
const USES: readonly (readonly [
  what: string,
  run: (root: string, place: string) => Promise<{ code: number; out: string; error: string }>,
])[] = [
  ["build of", (root, place) => runCli("build", "--cwd", root, place)],
  ["build in", (root, place) => runCli("build", "--cwd", join(root, place))],
  ["check of", (root, place) => runCli("check", "--cwd", root, place)],
  ["run of", (root, place) => runCli("run", "--cwd", root, place)],
  ["rows from", (root, place) => runCli("run", "--cwd", root, "activities/w/a.js", "--rows", place)],
  ["types of", (root, place) => runCli("types", "--cwd", root, place)],
  ["activities in", (root, place) => configured(root, { activities: place })],
  ["scripts to", (root, place) => configured(root, { outDir: place })],
];

function configured(root: string, settings: object): ReturnType<typeof runCli> {
  writeFileSync(join(root, "xtkit.config.mts"), `export default ${JSON.stringify(settings)};\n`);
  return runCli("build", "--cwd", root);
}

/** Texts of the author's files by path; what xtkit writes says so in its first line, or lies in a folder of its own. */
function authors(root: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !/node_modules|types[\\/]generated/.test(entry.parentPath))
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [file.slice(root.length + 1), readFileSync(file, "utf8")] as const)
      .filter(([file, text]) => file !== "xtkit.config.mts" && !/^\/\/ xtkit |^\{"version":3|generated/.test(text.split("\n", 1)[0]!)),
  );
}

describe.each(USES)("%s", (_, use) => {
  test.each(PLACES)("%s", async (place) => {
    const root = temporaryProject(PROJECT);
    const outside = temporaryProject({ "w/a.js": "somebody else's\n" });
    symlinkSync(join(root, "activities"), join(root, "link-to-activities"));
    symlinkSync(join(root, "README.md"), join(root, "link-to-file"));
    symlinkSync(join(root, "nowhere"), join(root, "link-to-nothing"));
    symlinkSync(outside, join(root, "link-out"));
    const [before, beforeOutside] = [authors(root), authors(outside)];
    const { code, out, error } = await use(root, place);
    expect(authors(root)).toEqual(before);
    expect(authors(outside)).toEqual(beforeOutside);
    expect(existsSync(join(root, "nowhere"))).toBe(false);
    // What goes wrong is told with a code, and is no bug.
    expect(`${out}\n${error}`).not.toMatch(/XTK5099|^\s+at .*:\d+:\d+/m);
    if (code !== 0) expect(`${out}\n${error}`).toMatch(/XTK\d{4}|TS\d+|--help|usage/i);
  });
});
