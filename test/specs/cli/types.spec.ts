import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { temporaryProject } from "../support/project.ts";
import { runCli } from "../support/run-cli.ts";

function types(root: string, ...argv: string[]): ReturnType<typeof runCli> {
  return runCli("types", ...argv, "--cwd", root);
}

const schema = (name: string, content = "", namespace = "cus"): string =>
  `<srcSchema namespace="${namespace}" name="${name}" label="${name}">\n  <element name="${name}" autopk="true">${content}</element>\n</srcSchema>\n`;
const extension =
  '<srcSchema namespace="cus" name="recipient" extendedSchema="nms:recipient"><element name="recipient"><attribute name="loyaltyLevel" type="long"/></element></srcSchema>\n';
const generated = (root: string): string[] =>
  existsSync(join(root, "types/generated")) ? readdirSync(join(root, "types/generated")).sort() : [];
const cells = (out: string): string[][] => out.split("\n").map((line) => line.split(/\s{2,}/));

describe("xtkit types", () => {
  test("writes a declaration for each schema of types/schemas and says so", async () => {
    const root = temporaryProject({
      "types/schemas/a.xml": schema("a"),
      "types/schemas/more/recipient.xml": extension,
      "types/schemas/note.txt": "no schema",
    });
    const { code, out, error } = await types(root);
    expect({ code, error }).toEqual({ code: 0, error: "" });
    expect(cells(out)).toEqual([
      ["schema", "source", "declaration", "status"],
      ["cus:a", "types/schemas/a.xml", "types/generated/cus-a.d.ts", "written"],
      ["cus:recipient", "types/schemas/more/recipient.xml", "types/generated/cus-recipient.d.ts", "written"],
    ]);
    expect(generated(root)).toEqual(["cus-a.d.ts", "cus-recipient.d.ts"]);
    expect(readFileSync(join(root, "types/generated/cus-recipient.d.ts"), "utf8")).toMatch(
      /^\/\* Generated from types\/schemas\/more\/recipient\.xml: .*\n\n.*\ninterface NmsRecipient \{\n.*\n {2}loyaltyLevel\?: XtkNumber;\n\}\n/,
    );
    expect((await types(root)).out).toMatch(/cus:a .* unchanged$/m);
  });

  test("takes files and folders", async () => {
    const root = temporaryProject({ "ext.xml": extension, "schemas/a.xml": schema("a"), "schemas/b.xml": schema("b") });
    expect(await types(root, "ext.xml")).toMatchObject({ code: 0 });
    expect(generated(root)).toEqual(["cus-recipient.d.ts"]);
    expect(await types(root, "schemas", join(root, "ext.xml"))).toMatchObject({ code: 0 });
    expect(generated(root)).toEqual(["cus-a.d.ts", "cus-b.d.ts", "cus-recipient.d.ts"]);
  });

  test("reads a package export", async () => {
    const root = temporaryProject({
      "export.xml": `<package buildVersion="8"><entities schema="xtk:srcSchema">${schema("a")}${schema("b")}</entities></package>`,
    });
    expect(await types(root, "export.xml")).toMatchObject({ code: 0 });
    expect(generated(root)).toEqual(["cus-a.d.ts", "cus-b.d.ts"]);
  });

  test("an extension of a schema of the project goes into its declaration", async () => {
    const more =
      '<srcSchema namespace="cus" name="more" extendedSchema="cus:a"><element name="a"><attribute name="x"/></element></srcSchema>';
    const { out } = await types(temporaryProject({ "types/schemas/a.xml": schema("a"), "types/schemas/more.xml": more }));
    expect(cells(out).slice(1)).toEqual([
      ["cus:a", "types/schemas/a.xml, types/schemas/more.xml", "types/generated/cus-a.d.ts", "written"],
      ["cus:more", "types/schemas/more.xml", "types/generated/cus-a.d.ts", "merged"],
    ]);
  });

  test("with an error it writes nothing, and shows the place", async () => {
    const root = temporaryProject({
      "types/schemas/a.xml": schema("a"),
      "types/schemas/b.xml": schema("b", '\n    <element name="parent" type="link" target="cus:none"/>'),
    });
    const { code, out, error } = await types(root);
    expect({ code, out, files: generated(root) }).toEqual({ code: 1, out: "", files: [] });
    expect(error).toContain("types/schemas/b.xml:3:5 - error XTK4021");
    expect(error).toContain('> 3 |     <element name="parent"');
    expect(error).toMatch(/ {2}help: /);
    expect(error).toMatch(/1 error, 0 warnings$/);
  });

  test("an unknown type stops everything", async () => {
    const root = temporaryProject({ "types/schemas/a.xml": schema("a", '<attribute name="x" type="dobule"/>') });
    const { code, error } = await types(root);
    expect({ code, files: generated(root) }).toEqual({ code: 1, files: [] });
    expect(error).toContain("error XTK4009");
    expect(error).toContain('Write type="double".');
  });

  test("a warning stops nothing", async () => {
    const root = temporaryProject({
      "types/schemas/a.xml":
        '<srcSchema namespace="cus" name="country" extendedSchema="nms:country" xtkschema="xtk:srcSchema"><element name="country"><attribute name="x"/></element></srcSchema>',
    });
    const { code, error } = await types(root);
    expect(code).toBe(0);
    expect(error).toContain("warning XTK4024");
  });

  test("removes the declaration of a schema that is gone, and nothing else", async () => {
    const root = temporaryProject({
      "types/schemas/a.xml": schema("a"),
      "types/schemas/b.xml": schema("b"),
      "types/generated/own.d.ts": "interface NmsRecipient {}\n",
      "elsewhere.xml": schema("c"),
    });
    await types(root);
    await types(root, "elsewhere.xml");
    rmSync(join(root, "types/schemas/b.xml"));
    const { code, out } = await types(root);
    expect(code).toBe(0);
    expect(cells(out)).toContainEqual(["-", "types/schemas/b.xml", "types/generated/cus-b.d.ts", "removed"]);
    expect(generated(root)).toEqual(["cus-a.d.ts", "cus-c.d.ts", "own.d.ts"]);
    writeFileSync(join(root, "types/schemas/a.xml"), schema("renamed"));
    await types(root, "types/schemas/a.xml");
    expect(generated(root)).toEqual(["cus-c.d.ts", "cus-renamed.d.ts", "own.d.ts"]);
  });

  test("says at the top what makes it, and knows the declarations of a version that did not", async () => {
    const root = temporaryProject({ "types/schemas/a.xml": schema("a") });
    const file = join(root, "types/generated/cus-a.d.ts");
    await types(root);
    const text = readFileSync(file, "utf8");
    expect(text).toMatch(/^\/\* Generated from types\/schemas\/a\.xml: do not edit, `xtkit types` makes it\. A field of your own /);
    writeFileSync(file, text.replace(", `xtkit types` makes it", ""));
    const { code, out } = await types(root);
    expect(code).toBe(0);
    expect(cells(out)).toContainEqual(["cus:a", "types/schemas/a.xml", "types/generated/cus-a.d.ts", "written"]);
    expect(readFileSync(file, "utf8")).toBe(text);
  });

  test("never writes over a file of somebody else", async () => {
    const root = temporaryProject({
      "types/schemas/a.xml": schema("a"),
      "types/schemas/b.xml": schema("b"),
      "types/generated/cus-a.d.ts": "// mine\n",
    });
    const { code, error } = await types(root);
    expect(code).toBe(1);
    expect(error).toContain("types/generated/cus-a.d.ts - error XTK5009");
    expect(generated(root)).toEqual(["cus-a.d.ts"]);
    expect(readFileSync(join(root, "types/generated/cus-a.d.ts"), "utf8")).toBe("// mine\n");
  });

  test("nor over a folder", async () => {
    const root = temporaryProject({ "types/schemas/a.xml": schema("a"), "types/schemas/b.xml": schema("b") });
    mkdirSync(join(root, "types/generated/cus-b.d.ts"), { recursive: true });
    const { code, error } = await types(root);
    expect(code).toBe(1);
    expect(error).toContain("XTK5009");
    expect(generated(root)).toEqual(["cus-b.d.ts"]);
  });

  test("says when the folder cannot be written", async () => {
    const root = temporaryProject({ "types/schemas/a.xml": schema("a"), "types/generated": "a file" });
    const { code, error } = await types(root);
    expect(code).toBe(1);
    expect(error).toContain("XTK5011");
  });

  test.each([["no.xml"], ["empty"], [undefined]])("%s is nothing to read", async (path) => {
    const { code, error } = await types(temporaryProject({ "empty/readme.txt": "" }), ...(path === undefined ? [] : [path]));
    expect(code).toBe(1);
    expect(error).toContain("XTK5010");
    expect(error).toContain(path ?? "types/schemas");
  });

  test("--check writes nothing, lists what differs and leaves with 2", async () => {
    const root = temporaryProject({
      "types/schemas/a.xml": schema("a"),
      "types/schemas/b.xml": schema("b"),
      "types/schemas/c.xml": schema("c"),
    });
    expect(await types(root, "--check")).toMatchObject({ code: 2, out: expect.stringMatching(/cus:a .* missing$/m) });
    expect(generated(root)).toEqual([]);
    await types(root);
    expect((await types(root, "--check")).code).toBe(0);
    writeFileSync(join(root, "types/schemas/a.xml"), schema("a", '<attribute name="x"/>'));
    rmSync(join(root, "types/schemas/b.xml"));
    const { code, out } = await types(root, "--check");
    expect(code).toBe(2);
    expect(
      cells(out)
        .slice(1)
        .map(([id, , , status]) => [id, status]),
    ).toEqual([
      ["cus:a", "different"],
      ["cus:c", "unchanged"],
      ["-", "stale"],
    ]);
    expect(generated(root)).toEqual(["cus-a.d.ts", "cus-b.d.ts", "cus-c.d.ts"]);
  });

  test("line endings of the platform are no difference", async () => {
    const root = temporaryProject({ "types/schemas/a.xml": schema("a") });
    await types(root);
    const file = join(root, "types/generated/cus-a.d.ts");
    writeFileSync(file, readFileSync(file, "utf8").replaceAll("\n", "\r\n"));
    expect((await types(root, "--check")).code).toBe(0);
  });

  test("--json is one document", async () => {
    const root = temporaryProject({ "types/schemas/a.xml": schema("a") });
    const { code, out } = await types(root, "--json");
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({
      ok: true,
      drift: false,
      schemas: [{ schema: "cus:a", source: "types/schemas/a.xml", output: "types/generated/cus-a.d.ts", status: "written" }],
      diagnostics: [],
    });
    writeFileSync(join(root, "types/schemas/a.xml"), "<srcSchema>");
    const failed = await types(root, "--json");
    expect(failed.code).toBe(1);
    expect(JSON.parse(failed.out)).toMatchObject({
      ok: false,
      schemas: [],
      diagnostics: [{ code: "XTK4001", file: "types/schemas/a.xml", frame: expect.any(String) }],
    });
  });
});

describe("a schema cannot leave the folder or harm it", () => {
  test.each(["../x", "..", "/etc/x", "C:x", "C:\\x", "a/b", "con", "NUL", "com1.x", "a b", "", "__proto__", "x".repeat(150)])(
    "named %j",
    async (name) => {
      for (const text of [schema(name), schema("a", "", name)]) {
        const root = temporaryProject({ "types/schemas/a.xml": text });
        const { code, error } = await types(root);
        expect(code).toBe(1);
        expect(error).toContain("types/schemas/a.xml:1:1 - error XTK4005");
        expect(readdirSync(join(root, "types"))).toEqual(["schemas"]);
      }
    },
  );

  test.each([
    ["a NUL character", schema("a\u0000"), "XTK4001"],
    ["an entity", '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><srcSchema namespace="cus" name="a">&e;</srcSchema>', "XTK4002"],
    ["another document", "<html/>", "XTK4004"],
    ["an attribute with a name of every object", schema("a", '<attribute name="__proto__"/>'), "XTK4006"],
    ["a link back with a path", schema("a", '<element name="r" type="link" target="nms:recipient" revLink="../x"/>'), "XTK4006"],
  ])("%s", async (_, text, expected) => {
    const root = temporaryProject({ "types/schemas/a.xml": text });
    const { code, error } = await types(root);
    expect(code).toBe(1);
    expect(error).toContain(expected);
    expect(generated(root)).toEqual([]);
  });
});
