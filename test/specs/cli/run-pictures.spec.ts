import { readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { writePictures } from "../../../build/cli/write-pictures.ts";
import { allRuns } from "../../runtime/run/all-runs.ts";
import { readPicture } from "../picture/read-picture.ts";
import { temporaryProject } from "../support/project.ts";
import { runCli } from "../support/run-cli.ts";

// On the command line there is no vitest to load modules.
beforeAll(() => void (allRuns.loader = undefined));

function cli(root: string, ...argv: string[]): ReturnType<typeof runCli> {
  return runCli("run", ...argv, "--cwd", root);
}

const FLOW = `<workflow internalName="cusFlow" label="A flow"><activities>
<js name="a" label="First" x="0" y="0"><transitions><done name="done" label="On" target="b"/></transitions><script>logInfo("hello"); vars.n = 1;</script></js>
<js name="b" x="100" y="0" mask="0"><transitions><done name="done"/><error name="error"/></transitions><script>logWarning("<![CDATA[a < b]]>");</script></js>
<js name="never" mask="1"/>
</activities></workflow>`;
const ACTIVITY = 'logInfo("hello"); vars.n = 1;\n';
const files = { "flow.xml": FLOW, "activities/w/a.js": ACTIVITY, "rows.json": "{}" };
const read = (root: string, file: string): string => readFileSync(join(root, file), "utf8");

describe("a workflow in pictures", () => {
  test("--diagram draws it with what happened, --html shows the rest too", async () => {
    const root = temporaryProject(files);
    const { code, out, error } = await cli(root, "flow.xml", "--diagram", "out.svg", "--html", "./report.html");
    expect({ code, error }).toEqual({ code: 0, error: "" });
    expect(out).toMatch(/\nstate {7}finished\n\nwritten {5}out\.svg, report\.html$/);
    const { activities, transitions } = readPicture(read(root, "out.svg"));
    expect(activities.map(({ name, classes, x }) => [name, classes.slice(1).join(" "), x])).toEqual([
      ["a", "ran", 0],
      ["b", "ran", 140],
      ["never", "idle off", 0],
    ]);
    expect(transitions.map(({ from, name, classes }) => [from, name, classes.slice(1).join(" ")])).toEqual([
      ["a", "done", "taken"],
      ["b", "done", "taken loose"],
      ["b", "error", "off loose"],
    ]);
    expect(transitions[0]!.texts.map(({ text }) => text)).toEqual(["1", "On"]);
    const page = read(root, "report.html");
    for (const text of ["<h1>A flow</h1>", "a &lt; b", "vars.n", 'class="activity ran"', "✓ finished"]) expect(page).toContain(text);
    expect(page).not.toContain(root);
  });

  test("the same run gives the same bytes, and files of earlier runs are written over", async () => {
    const root = temporaryProject(files);
    const shown: string[] = [];
    while (shown.length < 2) {
      expect((await cli(root, "flow.xml", "--diagram", "out.svg", "--html", "r.html")).code).toBe(0);
      shown.push(read(root, "out.svg") + read(root, "r.html"));
    }
    expect(shown[1]).toBe(shown[0]);
    expect(readdirSync(root).sort()).toEqual(["activities", "flow.xml", "out.svg", "r.html", "rows.json"]);
  });

  test("a run that fails is drawn up to where it ended", async () => {
    const root = temporaryProject({
      "half.xml":
        '<workflow><activities><js name="a"><transitions><done target="q"/></transitions><script>logInfo("before")</script></js><query name="q"/></activities></workflow>',
      "throws.xml": '<workflow><activities><js name="a">\n<script>throw new Error("no &lt;b&gt;")</script></js></activities></workflow>',
    });
    const half = await cli(root, "half.xml", "--diagram", "half.svg", "--html", "half.html");
    expect(half).toMatchObject({ code: 1, out: "journal\n  info  before\n\nwritten     half.svg, half.html" });
    const [a, q] = readPicture(read(root, "half.svg")).activities;
    expect([a!.classes, q!.classes]).toEqual([
      ["activity", "ran"],
      ["activity", "error"],
    ]);
    expect(q!.texts).toContainEqual({ name: "state", text: "stopped here" });
    expect(read(root, "half.html")).toContain("XTK5021 run-failed");
    expect((await cli(root, "throws.xml", "--html", "throws.html")).code).toBe(1);
    const page = read(root, "throws.html");
    expect(page).toContain('<p class="place">throws.xml:2:15</p><p>throws.xml stopped with an error: Error: no &lt;b&gt;</p>');
    expect(page).toContain("▲ paused by an error");
    expect(page).toContain("&gt; 2 | &lt;script&gt;throw new Error");
  });

  test("--json tells what was written, and nothing of how it is drawn", async () => {
    const root = temporaryProject(files);
    const told = JSON.parse((await cli(root, "flow.xml", "--html", "r.html", "--json")).out) as Record<string, unknown>;
    expect(told).toMatchObject({ ok: true, written: ["r.html"], visited: ["a", "b"], diagnostics: [] });
    expect(Object.keys(told)).not.toContain("drawing");
    expect(JSON.parse((await cli(root, "flow.xml", "--json")).out)).not.toHaveProperty("written");
  });

  test("in a package, and from a path outside the project", async () => {
    const root = temporaryProject({ "p.xml": `<package><entities schema="xtk:workflow">${FLOW}</entities></package>` });
    const other = temporaryProject({});
    const file = join(other, "out.svg");
    expect((await cli(root, "p.xml", "--diagram", file)).code).toBe(0);
    expect(readPicture(read(other, "out.svg")).activities).toHaveLength(3);
  });
});

test("of an activity, --html shows what it did", async () => {
  const root = temporaryProject(files);
  const { code, out } = await cli(root, "activities/w/a.js", "--html", "r.htm");
  expect(code).toBe(0);
  expect(out).toContain("written     r.htm");
  const page = read(root, "r.htm");
  for (const text of ["<h1>activities/w/a.js</h1>", "hello", "vars.n"]) expect(page).toContain(text);
  expect(page).not.toContain("<svg");
});

describe("what is not written", () => {
  const foreign = { ...files, "mine.svg": "<svg/>", "mine.html": "", "folder.svg/x": "", file: "" };

  test.each([
    [
      "a diagram of an activity",
      ["activities/w/a.js", "--diagram", "o.svg"],
      "XTK5160 diagram-without-workflow: --diagram draws a workflow, and activities/w/a.js is one activity.",
    ],
    [
      "another ending",
      ["flow.xml", "--diagram", "o.png"],
      'XTK5161 picture-wrong-ending: --diagram writes a file that ends in .svg, and "o.png"',
    ],
    [
      "another ending of a page",
      ["flow.xml", "--html", "o.svg"],
      'XTK5161 picture-wrong-ending: --html writes a file that ends in .html, and "o.svg"',
    ],
    ["no name", ["flow.xml", "--html="], 'XTK5161 picture-wrong-ending: --html writes a file that ends in .html, and ""'],
    [
      "no folder",
      ["flow.xml", "--html", "none/o.html"],
      "XTK5162 picture-missing-folder: none/o.html cannot be written: there is no folder none.",
    ],
    [
      "below a file",
      ["flow.xml", "--html", "file/o.html"],
      "XTK5162 picture-missing-folder: file/o.html cannot be written: there is no folder file.",
    ],
    ["at a folder", ["flow.xml", "--diagram", "folder.svg", "--force"], "XTK5163 picture-no-file: folder.svg is there and is no file"],
    [
      "over a file of others",
      ["flow.xml", "--diagram", "mine.svg"],
      "XTK5164 picture-foreign-file: mine.svg is there, and `xtkit run` did not make it.",
    ],
    ["over an empty file", ["flow.xml", "--html", "mine.html"], "XTK5164 picture-foreign-file: mine.html"],
  ])("%s", async (_, argv, message) => {
    const root = temporaryProject(foreign);
    const { code, out, error } = await cli(root, ...argv);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(error).toContain(`error ${message}`);
    expect(JSON.parse((await cli(root, ...argv, "--json")).out)).toMatchObject({ ok: false, diagnostics: [{ severity: "error" }] });
    expect(readdirSync(root).sort()).toEqual(
      Object.keys(foreign)
        .map((file) => file.split("/")[0]!)
        .filter((file, at, all) => all.indexOf(file) === at)
        .sort(),
    );
    expect(read(root, "mine.svg") + read(root, "mine.html")).toBe("<svg/>");
  });

  test("--force writes over files of others, and never over what is run", async () => {
    const root = temporaryProject({ ...foreign, "flow.svg": FLOW, "rows.html": "{}" });
    expect((await cli(root, "flow.xml", "--diagram", "mine.svg", "--force")).code).toBe(0);
    expect(readPicture(read(root, "mine.svg")).activities).toHaveLength(3);
    const rows = await cli(root, "flow.xml", "--rows", "rows.html", "--html", "./rows.html", "--force");
    expect(rows.error).toContain("XTK5165 picture-over-input: rows.html is named twice");
    expect(read(root, "rows.html")).toBe("{}");
    const same = await cli(root, "flow.xml", "--html", "activities/../flow.xml", "--force");
    expect(same.error).toContain("XTK5165 picture-over-input");
    expect(read(root, "flow.xml")).toBe(FLOW);
  });

  test("a link that leads nowhere is somebody's", async () => {
    const root = temporaryProject(files);
    symlinkSync(join(root, "none"), join(root, "o.html"));
    expect((await cli(root, "flow.xml", "--html", "o.html")).error).toContain("XTK5163");
  });

  test("what the disk does not take is told, and then nothing is written", () => {
    const root = temporaryProject(files);
    const record = { target: "a.js", journal: [], calls: [], rows: {}, inferred: [], diagnostics: [] };
    const pictures = ["r.html", "rows.json/o.html"].map((path) => ({ option: "html" as const, path, file: join(root, path) }));
    const { value, diagnostics } = writePictures(pictures, record);
    expect(value).toEqual([]);
    expect(diagnostics).toMatchObject([
      { code: "XTK5166", message: "rows.json/o.html could not be written: a file lies where a folder is needed." },
    ]);
    expect(readdirSync(root).sort()).toEqual(
      Object.keys(files)
        .map((file) => file.split("/")[0])
        .sort(),
    );
    expect(writePictures([{ option: "diagram", path: "o.svg", file: join(root, "o.svg") }], record).diagnostics).toMatchObject([
      { code: "XTK5160" },
    ]);
  });
});
