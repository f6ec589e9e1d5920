import { spawnSync } from "node:child_process";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { run } from "../../../build/cli/run.ts";
import { build } from "../../../build/index.ts";
import { runScript } from "../../runtime/index.ts";
import { REPOSITORY, temporaryProject, writeFiles } from "../support/project.ts";

/** `xtkit remap` with something on standard input. */
async function cli(
  project: string,
  input: string | Uint8Array | undefined,
  ...argv: string[]
): Promise<{ code: number; out: string; error: string }> {
  const [out, error]: [string[], string[]] = [[], []];
  const code = await run(["remap", ...argv, "--cwd", project], {
    out: (text) => out.push(text),
    error: (text) => error.push(text),
    ...(input !== undefined && { input: { isTerminal: argv.includes("-"), read: () => Promise.resolve(Buffer.from(input)) } }),
    color: false,
  });
  return { code, out: out.join("\n"), error: error.join("\n") };
}

const files = {
  "activities/nightly/count.ts": 'export default function () {\n  logInfo("a");\n  logInfo("b");\n}\n',
  "activities/nightly/workflow.xml":
    '<workflow internalName="cusNightly"><activities><js name="count" label="Count\u200b all"/></activities></workflow>',
};

async function project(): Promise<string> {
  const root = temporaryProject(files);
  await build({ root });
  return root;
}

const row = "01/12/2026 04:49:13\tCount\tJST-310000 Error while compiling script 'cusNightly/count' line 4: TypeError: no.";

test("under each failure stand place, activity, lines of the source and what the code means; the rest stays", async () => {
  const { code, out, error } = await cli(await project(), `started\r\n${row}\r\n${row}\r\n01/12/2026 04:49:14\tEnd\tstopped`);
  expect({ code, error }).toEqual({ code: 0, error: "" });
  const found = ["  → activities/nightly/count.ts:3:3  cusNightly › count (Count\u200b all), JavaScript code"];
  const frame = [
    "      1 | export default function () {",
    '      2 |   logInfo("a");',
    '    > 3 |   logInfo("b");',
    "        |   ^",
    "      4 | }",
    "      5 |",
  ];
  const meaning = '  JST-310000  Where a script failed. It says "compiling" of errors at run time as well.';
  expect(out.split("\n")).toEqual([
    "started\r",
    `${row}\r`,
    ...found,
    ...frame,
    meaning,
    `${row}\r`,
    ...found,
    ...frame,
    "01/12/2026 04:49:14\tEnd\tstopped",
  ]);
});

test("--json is a list of findings, with their doubts", async () => {
  const root = await project();
  writeFiles(root, { "activities/nightly/count.ts": "logInfo(1);\n", "journal.txt": `\ufeffstarted\n${row}\n` });
  const { code, out, error } = await cli(root, undefined, "journal.txt", "--json");
  expect({ code, error }).toEqual({ code: 0, error: "" });
  expect(JSON.parse(out)).toEqual([
    {
      journalLine: 2,
      journalEnd: 2,
      code: "JST-310000",
      explanation: expect.any(String),
      script: "cusNightly/count",
      scriptLine: 4,
      message: "TypeError: no",
      workflow: "cusNightly",
      activity: "count",
      label: "Count\u200b all",
      kind: "js",
      file: "activities/nightly/count.ts",
      line: 3,
      column: 3,
      frame: expect.any(String),
      others: [],
      causes: [],
      diagnostics: [expect.objectContaining({ code: "XTK5145" })],
    },
  ]);
  expect((await cli(root, undefined, "journal.txt")).error).toMatch(/^warning|XTK5145/);
  expect(JSON.parse((await cli(root, "nothing here", "--json")).out)).toEqual([]);
});

test("what tells no failure passes through byte for byte", async () => {
  const root = temporaryProject({});
  // Characters that steer a terminal are the next test's.
  const character = fc.constantFrom(..." abcé名😀'\"\\/<&$`{}\t-:.0123456789JSTline(=)\u2028\u00a0");
  const line = fc.string({ unit: character, maxLength: 40 });
  const lineEnd = fc.constantFrom("\n", "\r\n");
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(line, lineEnd), { maxLength: 8 }), line, async (lines, last) => {
      const text = lines.flat().join("") + last;
      fc.pre(!/[A-Z]{3}-\d/.test(text));
      const { code, out, error } = await cli(root, text);
      expect({ code, error }).toEqual({ code: 0, error: "" });
      expect(`${out}\n`).toBe(text.endsWith("\n") ? text : `${text}\n`);
    }),
    { numRuns: 50 },
  );
});

test("a journal does not steer the terminal, and neither do names and sources", async () => {
  const root = await project();
  writeFiles(root, {
    "activities/nightly/count.ts": 'logInfo("\u001b[2J");\n',
    "activities/nightly/workflow.xml": files["activities/nightly/workflow.xml"].replace("\u200b", "\u009b\u202e"),
  });
  await build({ root });
  const { out, error } = await cli(
    root,
    `\u001b[31mred\rover\u0007\n${row.replace("line 4", "line 2")} \u001b]0;title\u0007\n${row.replaceAll("count", "no\u001b[1m")}`,
  );
  // eslint-disable-next-line no-control-regex -- these are what is looked for
  expect(`${out}${error}`).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202e]/);
  expect(out).toContain("\ufffd[31mred\nover\ufffd");
  expect(error).toContain("XTK5143");
});

test("reads what Windows writes, and says what it cannot read", async () => {
  const root = await project();
  const { out } = await cli(root, Buffer.from(`\ufeff${row}\r\n`, "utf16le"), "--json");
  expect(JSON.parse(out)).toMatchObject([{ line: 3 }]);
  expect(await cli(root, Buffer.from([0xe9, 0x0a]))).toMatchObject({ code: 1, out: "", error: expect.stringContaining("XTK5050") });
  expect(JSON.parse((await cli(root, undefined, "missing.txt", "--json")).out)).toMatchObject({
    ok: false,
    diagnostics: [{ code: "XTK5051" }],
  });
  expect(await cli(root, undefined, "a.txt", "b.txt")).toMatchObject({ code: 1, error: expect.stringContaining("XTK5152") });
  writeFiles(root, { "xtkit.config.mts": "export default { nope: 1 };\n" });
  expect(await cli(root, row)).toMatchObject({ code: 1, out: "", error: expect.stringContaining("XTK5058") });
});

test("at a terminal it says what to do", async () => {
  const { code, out, error } = await cli(await project(), "hello\n", "-");
  expect({ code, out }).toEqual({ code: 0, out: "hello" });
  expect(error).toBe("Paste the journal; then press Ctrl+D, on Windows Ctrl+Z and Enter.");
});

test("the program reads a pipe to its end", async () => {
  const root = await project();
  const main = join(REPOSITORY, "out/build/cli/main.js");
  const journal = `${"started\n".repeat(20_000)}${row}\n`;
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, "remap", "--json"], {
    cwd: root,
    input: journal,
    encoding: "utf8",
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(JSON.parse(stdout)).toMatchObject([{ journalLine: 20_001, file: "activities/nightly/count.ts", line: 3 }]);
});

describe("--calibrate", () => {
  interface Script {
    kind: string;
    script: string;
    line: number;
  }
  const scripts = async (): Promise<Script[]> =>
    (JSON.parse((await cli(temporaryProject({}), undefined, "--calibrate", "--json")).out) as { scripts: Script[] }).scripts;

  test("gives a script of each kind, and for what the journal says the setting", async () => {
    const all = await scripts();
    expect(all.map(({ kind }) => kind)).toEqual(["js", "jsx", "jstest", "init", "library"]);
    const { out } = await cli(temporaryProject({}), undefined, "--calibrate");
    for (const { kind, script } of all) {
      expect(out.split("\n")).toContain(script);
      expect(out).toContain(`where the journal says line 2   lineOffset: { ${kind}: 1 }`);
    }
  });

  test("what the script throws gives the setting, with which its line is found", async () => {
    const root = await project();
    for (const { kind, script, line } of await scripts()) {
      const thrown = await runScript(script).then(
        () => undefined,
        (error: unknown) => String(error),
      );
      expect(thrown).toContain(`xtkit calibration: ${kind}, line ${line}`);
      expect(script.split("\n")[line - 1]).toContain("throw");
      for (const offset of [0, 1, -1]) {
        const journal = `JST-310000 Error while compiling script 'cusOther/calibrate' line ${line + offset}: ${thrown}.`;
        const { out, error } = await cli(root, journal);
        expect({ error, last: out.split("\n")[1] }).toEqual({
          error: "",
          last: `  → xtkit.config.mts: lineOffset: { ${kind}: ${offset} }`,
        });
        expect(JSON.parse((await cli(root, journal, "--json")).out)).toMatchObject([
          { calibration: { kind, lineOffset: offset }, diagnostics: [] },
        ]);
      }
    }
  });
});
