import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { commands } from "../../../build/cli/commands.ts";
import { REPOSITORY, temporaryProject } from "../support/project.ts";
import { runCli as cli } from "../support/run-cli.ts";

const GOOD = 'export default function () {\n  logInfo("good");\n}\n';
const BAD = "export default function () {\n  const = 1;\n}\n";

describe("the program", () => {
  test("--version is that of the package", async () => {
    expect(await cli("--version")).toMatchObject({ code: 0, out: "0.1.0" });
  });

  test("--help lists every command", async () => {
    const { code, out } = await cli("--help");
    expect(code).toBe(0);
    for (const { name, summary } of commands) expect(out).toMatch(new RegExp(`^  ${name} +${summary}$`, "m"));
  });

  test.each(commands.map(({ name }) => name))("%s --help is a page of its own", async (name) => {
    const { code, out } = await cli(name, "--help");
    expect(code).toBe(0);
    expect(out).toMatch(new RegExp(`^xtkit ${name}`));
  });

  test("without a command it says how to use it, and fails", async () => {
    expect(await cli()).toMatchObject({ code: 1, out: "", error: expect.stringContaining("xtkit <command>") });
  });

  test.each([["nonsense"], ["build", "--nonsense"]])("an unknown word is an error: %s %s", async (...argv) => {
    const { code, error } = await cli(...argv.filter((word) => word !== undefined));
    expect(code).toBe(1);
    expect(error).toContain("XTK5005");
    expect(error).toContain("nonsense");
  });

  test("a watch is no JSON document", async () => {
    const { code, out, error } = await cli("build", "--watch", "--json", "--cwd", temporaryProject({ "activities/w/a.ts": GOOD }));
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(error).toContain("error XTK5040 watch-as-json: ");
  });
});

describe("xtkit build", () => {
  test("prints a table of what it made, errors with code frame and help, exit 1", async () => {
    const root = temporaryProject({ "activities/w/a.ts": GOOD, "activities/w/b.ts": BAD });
    const { code, out, error } = await cli("build", "--cwd", root);
    expect(code).toBe(1);
    const size = readFileSync(join(root, "dist/w/a.js")).length;
    expect(out.split("\n").map((line) => line.trim().split(/\s{2,}/))).toEqual([
      ["activity", "script", "bytes", "status"],
      ["activities/w/a.ts", "dist/w/a.js", String(size), "built"],
      ["activities/w/b.ts", "-", "-", "failed"],
    ]);
    expect(error).toContain("activities/w/b.ts:2:9 - error XTK1001");
    expect(error).toContain("> 2 |   const = 1;");
    expect(error).toMatch(/ {2}help: /);
    expect(existsSync(join(root, "dist/w/b.js"))).toBe(false);
  });

  test("--json is one document", async () => {
    const root = temporaryProject({ "activities/w/a.ts": GOOD });
    const { code, out } = await cli("build", "--json", "--cwd", root);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({
      ok: true,
      activities: [{ source: "activities/w/a.ts", output: "dist/w/a.js", status: "built", size: expect.any(Number) }],
      orphans: [],
      diagnostics: [],
    });
  });

  test("a watch is no JSON document", async () => {
    const { code, error } = await cli("build", "--watch", "--json", "--cwd", temporaryProject({}));
    expect(code).toBe(1);
    expect(error).toContain("XTK5040");
  });

  test("builds what is named only", async () => {
    const root = temporaryProject({ "activities/w/a.ts": GOOD, "activities/v/b.ts": GOOD });
    await cli("build", "activities/v", "--cwd", root);
    expect([existsSync(join(root, "dist/w/a.js")), existsSync(join(root, "dist/v/b.js"))]).toEqual([false, true]);
  });

  test("a script whose activity is gone is listed and left alone", async () => {
    const root = temporaryProject({ "activities/w/a.ts": GOOD, "dist/w/renamed.js": "old" });
    const { code, out } = await cli("build", "--cwd", root);
    expect(code).toBe(0);
    expect(out.split("\n").at(-1)?.split(/\s+/)).toEqual(["-", "dist/w/renamed.js", "-", "orphan"]);
    expect(readFileSync(join(root, "dist/w/renamed.js"), "utf8")).toBe("old");
  });

  test.each([
    ["no folder", {}, [], "XTK5001"],
    ["no activity", { "activities/w/readme.md": "" }, [], "XTK5002"],
    ["a path that is none", { "activities/w/a.ts": GOOD }, ["activities/w/z.ts"], "XTK5003"],
    ["a configuration that throws", { "activities/w/a.ts": GOOD, "xtkit.config.mts": "throw new Error('broken');\n" }, [], "XTK5004"],
    [
      "a configuration that leaves the project",
      { "activities/w/a.ts": GOOD, "xtkit.config.mts": "export default { outDir: '../elsewhere' };\n" },
      [],
      "XTK5059",
    ],
    ["two sources of one script", { "activities/w/a.ts": GOOD, "activities/w/a.tsx": GOOD }, [], "XTK5006"],
  ] as const)("%s", async (_, files, argv, expected) => {
    const { code, error } = await cli("build", ...argv, "--cwd", temporaryProject(files));
    expect(code).toBe(1);
    expect(error).toContain(expected);
  });

  test("wrap and folders come from the configuration", async () => {
    const root = temporaryProject({
      "scripts/w/a.ts": GOOD,
      "xtkit.config.mts":
        'import { defineConfig } from "xtkit";\nexport default defineConfig({ activities: "scripts", outDir: "built", wrap: "none" });\n',
    });
    const { code, error } = await cli("build", "--cwd", root);
    expect(code).toBe(0);
    expect(error).toMatch(/^types were not checked/);
    expect(readFileSync(join(root, "built/w/a.js"), "utf8").split("\n").slice(1)).toEqual(['logInfo("good");', ""]);
  });
});

describe("xtkit test", () => {
  test("says when vitest is not there", async () => {
    const { code, error } = await cli("test", "--cwd", temporaryProject({}));
    expect(code).toBe(1);
    expect(error).toContain("XTK5007");
  });
});

describe("xtkit init", () => {
  test("overwrites nothing and merges scripts", async () => {
    const root = temporaryProject({
      "package.json": JSON.stringify({
        name: "mine",
        version: "2.0.0",
        scripts: { test: 'echo "Error: no test specified" && exit 1', build: "make" },
      }),
      "tsconfig.json": '{ "mine": true }\n',
      "activities/sample-ingest/insert.ts": "// mine\n",
    });
    const { code, out } = await cli("init", "--cwd", root);
    expect(code).toBe(0);
    expect(JSON.parse(readFileSync(join(root, "package.json"), "utf8"))).toEqual({
      name: "mine",
      version: "2.0.0",
      scripts: { build: "make", check: "xtkit check", test: "xtkit test", ci: "xtkit ci" },
    });
    expect(readFileSync(join(root, "tsconfig.json"), "utf8")).toBe('{ "mine": true }\n');
    expect(readFileSync(join(root, "activities/sample-ingest/insert.ts"), "utf8")).toBe("// mine\n");
    for (const file of [
      "activities/sample-ingest/update.tsx",
      "activities/tsconfig.json",
      "types/schemas/dem-sampleTable.xml",
      "vitest.config.mts",
      ".gitignore",
    ])
      expect(existsSync(join(root, file)), file).toBe(true);
    expect(readdirSync(join(root, "types/generated")), "what xtkit itself generates stays in the package").toEqual([
      "dem-sampleTable.d.ts",
    ]);
    expect(out).toMatch(/^tsconfig\.json +kept$/m);
    expect(out).toMatch(/^package\.json +merged$/m);
    expect(out).toMatch(/^vitest\.config\.mts +written$/m);
  });

  test("a second time changes nothing", async () => {
    const root = temporaryProject({});
    await cli("init", "--cwd", root);
    const { out } = await cli("init", "--cwd", root);
    expect(out).not.toMatch(/ written$/m);
    expect(out).not.toMatch(/ merged$/m);
  });

  test("its declarations are those of its schemas", async () => {
    const root = temporaryProject({});
    await cli("init", "--cwd", root);
    expect(await cli("types", "--check", "--cwd", root)).toMatchObject({ code: 0, error: "" });
  });

  test("a broken package.json stops it before anything is written", async () => {
    const root = temporaryProject({ "package.json": "{ nonsense" });
    const { code, error } = await cli("init", "--cwd", root);
    expect(code).toBe(1);
    expect(error).toContain("XTK5008");
    expect(existsSync(join(root, "activities"))).toBe(false);
  });
});

/** The package is not installed in a temporary project: its files are named by their place in the repository. */
const repositoryTypes = {
  extends: join(REPOSITORY, "tsconfig.campaign.json"),
  compilerOptions: { paths: { "xtkit/xml": [join(REPOSITORY, "lib/xml.ts")] } },
  include: ["**/*.ts", "**/*.tsx", "../types/generated/*.d.ts", join(REPOSITORY, "types/workflow.d.ts")],
  exclude: ["**/*.test.ts"],
};

test("xtkit check reports types, rules and build errors once each", async () => {
  const root = temporaryProject({});
  await cli("init", "--cwd", root);
  writeFileSync(join(root, "activities/tsconfig.json"), JSON.stringify(repositoryTypes));
  writeFileSync(join(root, "activities/sample-ingest/bad.ts"), BAD);
  const { code, error } = await cli("check", "--cwd", root);
  expect(code).toBe(1);
  expect(error.match(/bad\.ts:2:9/g)).toHaveLength(1);
});

test("xtkit check of one workflow leaves out the mistakes of others", async () => {
  const root = temporaryProject({});
  await cli("init", "--cwd", root);
  writeFileSync(join(root, "activities/tsconfig.json"), JSON.stringify(repositoryTypes));
  writeFileSync(join(root, "activities/sample-ingest/bad.ts"), "logInfo(document.title);\n");
  expect((await cli("check", "activities/newsletter", "--cwd", root)).code).toBe(0);
  const { code, error } = await cli("check", "activities/sample-ingest", "--cwd", root);
  expect(code).toBe(1);
  expect(error).toContain("activities/sample-ingest/bad.ts:1:9");
});

test("xtkit check of one workflow says what is wrong with the settings of all", async () => {
  const root = temporaryProject({});
  await cli("init", "--cwd", root);
  writeFileSync(
    join(root, "activities/tsconfig.json"),
    JSON.stringify({ ...repositoryTypes, compilerOptions: { ...repositoryTypes.compilerOptions, lib: ["es5", "dom"] } }),
  );
  const { code, error } = await cli("check", "activities/newsletter", "--cwd", root);
  expect(code).toBe(1);
  expect(error).toMatch(/activities\/tsconfig\.json:1:\d+ - error XTK5030/);
});
