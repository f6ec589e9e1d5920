import { existsSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeNewcomer, type Newcomer } from "../support/newcomer.ts";
import { REPOSITORY } from "../support/project.ts";
import { runProgram } from "../support/run-program.ts";

/** The way of a newcomer: the packed tarball in an empty folder. Slow, so in a file of its own. */
let newcomer: Newcomer;
let folder: string;

const installed = (): string => join(folder, "node_modules/xtkit");
const program = (name: string): string => newcomer.program(name);
const sh = (command: string, args: string[]): string => newcomer.sh(command, args);

beforeAll(() => {
  newcomer = makeNewcomer();
  ({ folder } = newcomer);
}, 300_000);

afterAll(() => newcomer.remove());

test("xtkit build writes a script for each example", () => {
  const { ok, activities } = JSON.parse(sh(program("xtkit"), ["build", "--json"])) as {
    ok: boolean;
    activities: { output: string; status: string }[];
  };
  expect(ok).toBe(true);
  expect(activities.length).toBeGreaterThanOrEqual(8);
  for (const { output, status } of activities) {
    expect(status).toBe("built");
    expect(readFileSync(join(folder, output), "utf8")).toBe(readFileSync(join(REPOSITORY, output), "utf8"));
  }
});

test("xtkit test is green", () => {
  const report = join(folder, "report.json");
  sh(program("xtkit"), ["test", "--", "--reporter=json", `--outputFile=${report}`]);
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, "utf8")) as Record<string, number>;
  expect(numFailedTests).toBe(0);
  expect(numPassedTests).toBeGreaterThanOrEqual(12);
}, 120_000);

test.each(["activities/sample-ingest/insert.ts", "dist/sample-ingest/insert.js"])("xtkit run %s", (activity) => {
  const report = JSON.parse(sh(program("xtkit"), ["run", activity, "--json"])) as {
    ok: boolean;
    rows: Record<string, { testcol1: string }[]>;
  };
  expect(report).toMatchObject({
    ok: true,
    transition: "done",
    diagnostics: [],
    rows: { "dem:sampleTableStg": [{ testcol1: "testValue1" }] },
  });
});

test("a test with a misspelt path of a server function does not compile", () => {
  const file = join(folder, "activities/sample-ingest/spy.test.ts");
  const line = (path: string): string => `createCampaign().spy(${JSON.stringify(path)});\n`;
  writeFileSync(
    file,
    `import { createCampaign } from "xtkit/test";\n${line("xtk.session.Write")}// @ts-expect-error -- no method\n${line("xtk.session.Writte")}`,
  );
  sh(program("tsc"), ["-p", "tsconfig.test.json", "--noEmit"]);
  rmSync(file);
}, 120_000);

test("xtkit check is green, and finds a mistake at its place", () => {
  sh(program("xtkit"), ["check"]);
  writeFileSync(join(folder, "activities/sample-ingest/mistake.ts"), 'export default function () {\n  console.log("x");\n}\n');
  let output = "";
  try {
    sh(program("xtkit"), ["check"]);
  } catch (error) {
    output = (error as { stderr: string }).stderr;
  }
  expect(output).toContain("activities/sample-ingest/mistake.ts:2:3");
}, 120_000);

test("tsc is green on the new project, tests included", () => {
  rmSync(join(folder, "activities/sample-ingest/mistake.ts"), { force: true });
  for (const project of ["activities", "tsconfig.test.json"]) sh(program("tsc"), ["-p", project, "--noEmit"]);
}, 120_000);

/** What a program that fails prints. */
function failing(command: string, args: string[]): string {
  try {
    sh(command, args);
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    return stdout + stderr;
  }
  throw new Error(`${command} ${args.join(" ")} was to fail`);
}

test("in a test that fails, the first line of the stack is the author's", () => {
  const files = {
    "activities/sample-ingest/wrong.ts":
      'import { x } from "xtkit/xml";\n\nexport default function () {\n  xtk.session.Write(x("recipient", { email: "a" }));\n}\n',
    "activities/sample-ingest/wrong-script.js": 'var row = <recipient email="a"/>;\nxtk.session.Write(row);\n',
    "activities/sample-ingest/thrown.ts": 'export default function () {\n  logInfo("a");\n  throw "no rows";\n}\n',
  };
  const spec = Object.keys(files).map(
    (file) => `test(${JSON.stringify(file)}, async () => {\n  await createCampaign().run(${JSON.stringify(file)});\n});\n`,
  );
  const head = 'import { test } from "vitest";\nimport { createCampaign } from "xtkit/test";\n';
  const all = { ...files, "activities/sample-ingest/wrong.test.ts": head + spec.join("") };
  for (const [file, text] of Object.entries(all)) writeFileSync(join(folder, file), text);
  const output = stripVTControlCharacters(failing(program("xtkit"), ["test", "wrong"]));
  for (const file of Object.keys(all)) rmSync(join(folder, file));
  const first = output.split(/^ FAIL /m).flatMap((section) => /^ ❯ (?:\S+ )?(\S+:\d+:\d+)$/m.exec(section)?.[1] ?? []);
  expect(first, output).toEqual([
    "activities/sample-ingest/wrong.ts:4:15",
    "activities/sample-ingest/wrong-script.js:2:13",
    "activities/sample-ingest/thrown.ts:3:3",
  ]);
  expect(output).toContain("2| xtk.session.Write(row);");
  expect(output).not.toMatch(/❯.*(?:node_modules|xtkit:realm)/);
}, 120_000);

test("the ESLint configuration of the README works as written", () => {
  const [, config] = /^```js\n(import tseslint[^]*?)^```/m.exec(readFileSync(join(installed(), "README.md"), "utf8"))!;
  for (const name of ["eslint", "typescript-eslint"])
    if (!existsSync(join(folder, "node_modules", name)))
      symlinkSync(join(REPOSITORY, "node_modules", name), join(folder, "node_modules", name), "dir");
  writeFileSync(join(folder, "eslint.config.mjs"), config!);
  const eslint = join(folder, "node_modules/eslint/bin/eslint.js");
  sh(process.execPath, [eslint, "."]);
  const wrong = join(folder, "activities/sample-ingest/wrong.ts");
  writeFileSync(wrong, 'export default async function () {\n  logInfo(await Promise.resolve("a"));\n}\n');
  expect(failing(process.execPath, [eslint, "."])).toContain("no-restricted-syntax");
  rmSync(wrong);
  rmSync(join(folder, "eslint.config.mjs"));
}, 120_000);

test("the examples of `xtkit test --help` work as written", () => {
  const examples = [...sh(program("xtkit"), ["test", "--help"]).matchAll(/^ {2}xtkit (test.*?)(?: {2,}.*)?$/gm)].map(
    ([, command]) => command!,
  );
  expect(examples.length).toBeGreaterThanOrEqual(4);
  const coverage = join(folder, "node_modules/@vitest/coverage-v8");
  if (!existsSync(coverage)) symlinkSync(join(REPOSITORY, "node_modules/@vitest/coverage-v8"), coverage, "dir");
  for (const example of examples) sh(program("xtkit"), example.split(" "));
}, 240_000);

test("the links of its pages lead to files of the package", () => {
  const broken = ["types/README.md", "lib/README.md"].flatMap((page) => {
    const prose = readFileSync(join(installed(), page), "utf8")
      .replace(/^(`{3,})[^]*?^\1$/gm, "")
      .replace(/`[^`\n]*`/g, "");
    return [...prose.matchAll(/\]\((?!https?:)([^)#]+)[^)]*\)/g)]
      .map(([, target]) => join(dirname(page), target!))
      .filter((target) => !existsSync(join(installed(), target)))
      .map((target) => `${page}: ${target}`);
  });
  expect(broken).toEqual([]);
});

test("the package holds a few files of code, no tests, fixtures, sources and tools of the toolchain", () => {
  for (const path of ["test/specs", "test/fixtures", "build/cli", "build/tools", "out/build", "out/test", "node_modules/xtkit"])
    expect(existsSync(join(installed(), path)), path).toBe(false);
  for (const path of ["out/package/main.js", "types/workflow.d.ts", "LICENSE", "README.md"])
    expect(existsSync(join(installed(), path)), path).toBe(true);
  expect(readdirSync(join(installed(), "out"))).toEqual(["package"]);
  expect(readdirSync(join(installed(), "out/package")).length).toBeLessThan(80);
});

/** The names under which code is imported, `xtkit/test`. */
function codeEntries(): string[] {
  const { exports } = JSON.parse(readFileSync(join(installed(), "package.json"), "utf8")) as { exports: Record<string, unknown> };
  return Object.entries(exports).flatMap(([path, target]) =>
    typeof target === "object" && target !== null && "default" in target ? [join("xtkit", path).replaceAll("\\", "/")] : [],
  );
}

test("every export is there for Node.js, and one instance is behind all", () => {
  const program = `
    const entries = await Promise.all(${JSON.stringify(codeEntries())}.map(async (name) => [name, Object.keys(await import(name))]));
    const { runScript } = await import("xtkit/test");
    const { E4XSyntaxError } = await import("xtkit/e4x");
    const refused = await runScript("var = 1;").catch((error) => error instanceof E4XSyntaxError);
    console.log(JSON.stringify({ entries: Object.fromEntries(entries), refused }));`;
  const { entries, refused } = JSON.parse(sh(process.execPath, ["--input-type=module", "-e", program])) as {
    entries: Record<string, string[]>;
    refused: boolean;
  };
  expect(entries).toMatchObject({
    xtkit: expect.arrayContaining(["build", "compile", "defineConfig", "formatDiagnostic"]),
    "xtkit/xml": expect.arrayContaining(["x", "Fragment", "text", "num"]),
    "xtkit/xtk": expect.arrayContaining(["queryDef", "record", "expr"]),
    "xtkit/e4x": expect.arrayContaining(["parse", "print", "lower", "raise"]),
    "xtkit/test": ["createCampaign", "runScript"],
    "xtkit/vitest": ["matchers", "xtkit"],
    "xtkit/eslint": expect.arrayContaining(["recommended", "e4xScripts", "parser"]),
  });
  expect(refused).toBe(true);
});

test("the declarations of every export compile, and tell what the sources tell", () => {
  // The rules are for who has ESLint, which is not installed along.
  if (!existsSync(join(folder, "node_modules/eslint")))
    symlinkSync(join(REPOSITORY, "node_modules/eslint"), join(folder, "node_modules/eslint"), "dir");
  const imports = codeEntries().map((name, index) => `import * as entry${index} from ${JSON.stringify(name)};\nvoid entry${index};\n`);
  writeFileSync(join(folder, "entries.mts"), ['import { noSuchName } from "xtkit/test";\nvoid noSuchName;\n', ...imports].join(""));
  const options = ["--ignoreConfig", "--noEmit", "--strict", "--target", "es2023", "--lib", "es2023", "--module", "nodenext"];
  let output = "";
  try {
    sh(program("tsc"), [...options, "--types", "xtkit/types", "entries.mts"]);
  } catch (error) {
    output = (error as { stdout: string }).stdout;
  }
  // Declarations of other packages are theirs.
  const found = output.split("\n").filter((line) => /^(?:entries|node_modules\/xtkit\/)/.test(line));
  expect(found).toEqual([expect.stringMatching(/^entries\.mts\(1,10\): error TS2305/)]);
  expect(readFileSync(join(installed(), "out/package/xml.d.ts"), "utf8")).toContain(" * Builds an element: ");
}, 120_000);

test.each(["--version", "--help"])("xtkit %s loads no package", (option) => {
  expect(runProgram(folder, [option], join(installed(), "out/package/main.js"))).toMatchObject({ status: 0, loaded: [] });
});
