import { lstatSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { temporaryProject } from "../support/project.ts";
import { runCli } from "../support/run-cli.ts";

const SCRIPTS = ["build", "check", "test", "ci"].map((name) => [name, `xtkit ${name}`] as const);

async function init(text: string): Promise<{ code: number; text: string; told: { code: string }[] }> {
  const root = temporaryProject({ "package.json": text });
  const { code, out, error } = await runCli("init", "--json", "--cwd", root);
  expect(error).toBe("");
  return {
    code,
    text: readFileSync(join(root, "package.json"), "utf8"),
    told: (JSON.parse(out) as { diagnostics: { code: string }[] }).diagnostics,
  };
}

describe("a package.json that is none is refused and stays", () => {
  test.each(["null", "[]", '"x"', "5", "true", "{", '{ "a": 1, }', "", "{}{}", '{ "scripts": [] }', '{ "scripts": null }'])(
    "%s",
    async (text) => {
      const root = temporaryProject({ "package.json": text });
      const { code, error } = await runCli("init", "--cwd", root);
      expect(error).toMatch(/^package\.json - error XTK5008 /);
      expect(code).toBe(1);
      expect(readFileSync(join(root, "package.json"), "utf8")).toBe(text);
      expect(readdirSync(root)).toEqual(["package.json"]);
      expect(await init(text)).toMatchObject({ code: 1, text, told: [{ code: "XTK5008" }] });
    },
  );
});

describe("a package.json is extended in its own layout", () => {
  const extended = (indentation: string, lineEnd: string): string => {
    const scripts = SCRIPTS.map(([name, script]) => `${indentation}${indentation}"${name}": "${script}"`).join(`,${lineEnd}`);
    return [`{`, `${indentation}"name": "mine",`, `${indentation}"scripts": {`, scripts, `${indentation}}`, `}`].join(lineEnd);
  };
  const plain = (indentation: string, lineEnd: string): string => ["{", `${indentation}"name": "mine"`, "}"].join(lineEnd);

  test.each([
    ["two spaces", "  ", "\n", "", "\n"],
    ["four spaces", "    ", "\n", "", "\n"],
    ["tabs", "\t", "\n", "", "\n"],
    ["CRLF", "  ", "\r\n", "", "\r\n"],
    ["a byte order mark", "  ", "\n", "\ufeff", "\n"],
    ["no line end at the end", "  ", "\n", "", ""],
    ["all at once", "\t", "\r\n", "\ufeff", "\r\n\r\n"],
  ])("%s", async (_, indentation, lineEnd, mark, end) => {
    const before = mark + plain(indentation, lineEnd) + end;
    expect(await init(before)).toEqual({ code: 0, told: [], text: mark + extended(indentation, lineEnd) + end });
  });

  test("on one line", async () => {
    const { text } = await init('{"name":"mine"}');
    expect(text).toBe(`{"name":"mine","scripts":{${SCRIPTS.map(([name, script]) => `"${name}":"${script}"`).join(",")}}}`);
  });

  test("one that has all scripts is not touched, whatever its layout", async () => {
    const text = '{ "version": 1.0,\n      "scripts": {"build":"b", "check":"c", "test":"t", "ci":"i"}}';
    expect(await init(text)).toEqual({ code: 0, told: [], text });
  });

  test("one behind a link is written where it is", async () => {
    const root = temporaryProject({ "settings/package.json": "{}\n" });
    symlinkSync("settings/package.json", join(root, "package.json"));
    expect((await runCli("init", "--cwd", root)).code).toBe(0);
    expect(lstatSync(join(root, "package.json")).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(root, "settings/package.json"), "utf8")).toContain("xtkit build");
  });
});

test("what is in the way is told of, and all else is written", async () => {
  const root = temporaryProject({ activities: "a file\n" });
  symlinkSync("nowhere", join(root, "tsconfig.json"));
  const { code, out } = await runCli("init", "--json", "--cwd", root);
  const { files, diagnostics } = JSON.parse(out) as {
    files: { path: string; status: string }[];
    diagnostics: { code: string; file: string }[];
  };
  expect(code).toBe(1);
  expect(new Set(diagnostics.map((found) => found.code))).toEqual(new Set(["XTK5036"]));
  expect(diagnostics.every(({ file }) => file.startsWith("activities/"))).toBe(true);
  expect(files).toContainEqual({ path: "vitest.config.mts", status: "written" });
  expect(files).toContainEqual({ path: "tsconfig.json", status: "kept" });
  expect(readFileSync(join(root, "activities"), "utf8")).toBe("a file\n");
});

test.each([
  ["My Project [1]", "my-project-1"],
  ["_.x", "x"],
  ["Größe", "gr-e"],
  ["***", "campaign-project"],
])("a folder %s gets a name that npm accepts", async (folder, name) => {
  const root = join(temporaryProject({ [`${folder}/.keep`]: "" }), folder);
  expect((await runCli("init", "--cwd", root)).code).toBe(0);
  expect(JSON.parse(readFileSync(join(root, "package.json"), "utf8"))).toMatchObject({ name });
});
