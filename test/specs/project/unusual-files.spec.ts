import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { build } from "../../../build/project/build.ts";
import { findActivities } from "../../../build/project/find-activities.ts";
import { generateTypes } from "../../../build/project/types.ts";
import { temporaryProject } from "../support/project.ts";

const GOOD = 'export default function () {\n  logInfo("good");\n}\n';
const told = ({ diagnostics }: { diagnostics: { code: string; file?: string }[] }): string[] =>
  diagnostics.map(({ code, file }) => `${code} ${file}`);

describe("names that are one file on some disk", () => {
  test.each([
    ["another ending", "a.ts", "a.tsx"],
    ["capitals", "X.tsx", "x.ts"],
    ["capitals, scripts too", "Straße.js", "straße.js"],
    ["another form of an accent", "\u00e9.ts", "e\u0301.ts"],
  ])("%s: both are told of the other, and neither is built", async (_, one, other) => {
    const root = temporaryProject({ [`activities/w/${one}`]: GOOD, [`activities/w/${other}`]: GOOD, "activities/w/good.ts": GOOD });
    const { activities, diagnostics } = await build({ root });
    expect(activities.map(({ name, status }) => `${name} ${status}`)).toEqual(["good built"]);
    expect(diagnostics.map(({ code, file }) => `${code} ${file}`).sort()).toEqual(
      [`XTK5006 activities/w/${one}`, `XTK5006 activities/w/${other}`].sort(),
    );
    for (const { file, message } of diagnostics) expect(message).toContain(file!.endsWith(one) ? other : one);
  });

  test("in folders of workflows", () => {
    const root = temporaryProject({ "activities/W/a.ts": GOOD, "activities/w/a.ts": GOOD, "activities/w/b.ts": GOOD });
    const found = findActivities(root, { activities: "activities", outDir: "dist" });
    expect(told(found)).toEqual(["XTK5006 activities/W/a.ts", "XTK5006 activities/w/a.ts"]);
    expect(found.value.map(({ source }) => source)).toEqual(["activities/w/b.ts"]);
  });

  test("declarations of schemas", () => {
    const schema = (name: string): string =>
      `<srcSchema name="${name}" namespace="cus"><element name="${name}"><attribute name="a"/></element></srcSchema>`;
    const root = temporaryProject({ "types/schemas/a.xml": schema("Order"), "types/schemas/b.xml": schema("order") });
    const result = generateTypes({ root });
    expect(told(result)).toEqual(["XTK4026 types/schemas/b.xml"]);
    expect(existsSync(join(root, "types/generated"))).toBe(false);
  });
});

test("links to nothing are told of, files that systems and editors hide are not looked at", async () => {
  const root = temporaryProject({
    "activities/w/good.ts": GOOD,
    "activities/w/.hidden.ts": "nothing of ours (",
    "activities/.v/a.ts": "nor this (",
  });
  writeFileSync(join(root, "activities/w/._good.ts"), Buffer.from([0, 5, 0x16, 7, 0xff]));
  symlinkSync("nobody@nowhere.1", join(root, "activities/w/.#good.ts"));
  expect(await build({ root })).toMatchObject({ ok: true, diagnostics: [], activities: [{ name: "good" }] });
  symlinkSync("nowhere", join(root, "activities/v"));
  symlinkSync("b.ts", join(root, "activities/w/b.ts"));
  const result = await build({ root });
  expect(told(result)).toEqual(["XTK5037 activities/v", "XTK5037 activities/w/b.ts"]);
  expect(result.activities).toMatchObject([{ name: "good", status: "unchanged" }]);
});

describe("names as long as a disk has them", () => {
  const named = (length: number): string => `${"n".repeat(length - 3)}.ts`;

  test.each([240, 247, 250, 251])("%i bytes: script and map are written", async (length) => {
    const root = temporaryProject({ [`activities/w/${named(length)}`]: GOOD });
    expect(await build({ root })).toMatchObject({ ok: true, activities: [{ status: "built" }] });
    expect(existsSync(join(root, `dist/w/${named(length).slice(0, -3)}.js.map`))).toBe(true);
  });

  test.each([252, 255])("%i bytes: there is no room for the name of the map", async (length) => {
    const root = temporaryProject({ [`activities/w/${named(length)}`]: GOOD, "activities/w/good.ts": GOOD });
    const { activities, diagnostics } = await build({ root });
    expect(activities.map(({ status }) => status)).toEqual(["built", "failed"]);
    expect(diagnostics).toMatchObject([
      { code: "XTK5017", message: expect.stringMatching(/n\.js.* could not be written: the name is too long\.$/) },
    ]);
    expect(existsSync(join(root, `dist/w/${named(length).slice(0, -3)}.js`))).toBe(false);
  });
});

test("an import of a folder, and a source that is a folder", async () => {
  const root = temporaryProject({ "activities/w/a.ts": 'import "../../lib/b";\n', "activities/w/good.ts": GOOD });
  mkdirSync(join(root, "lib/b.ts"), { recursive: true });
  const { diagnostics, activities } = await build({ root });
  expect(diagnostics).toMatchObject([{ code: "XTK1002", file: "activities/w/a.ts" }]);
  expect(activities.map(({ status }) => status)).toEqual(["failed", "built"]);
  expect(readFileSync(join(root, "dist/w/good.js"), "utf8")).toContain("good");
});

test("what is wrong with a folder is said where a file in it is named", async () => {
  const root = temporaryProject({ "activities/w/good.ts": GOOD });
  symlinkSync("nowhere", join(root, "activities/v"));
  expect(told(await build({ root, activities: ["activities/v/a.ts"] }))).toEqual(["XTK5037 activities/v"]);
  expect(told(await build({ root, activities: ["activities/w/good.ts"] }))).toEqual([]);
  expect((await build({ root, activities: ["activities/w/bad.ts"] })).diagnostics).toMatchObject([{ code: "XTK5003" }]);
});
