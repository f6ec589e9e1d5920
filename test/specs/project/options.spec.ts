import { describe, expect, test } from "vitest";
import { parse, print, raise } from "../../../build/e4x/index.ts";
import { build, compile } from "../../../build/index.ts";
import { createCampaign, runScript } from "../../runtime/index.ts";
import { matchers, xtkit } from "../../vitest/index.ts";
import { temporaryProject } from "../support/project.ts";

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- what the compiler would refuse
type Loose = any;

describe("an option that nobody reads is refused, and so is a value of another type", () => {
  test.each<[options: Loose, code: string, said: string]>([
    [{ activitys: [] }, "XTK5034", 'build has no option "activitys".'],
    [{ folder: "src" }, "XTK5034", 'build has no option "folder".'],
    [{ activities: "activities/w/a.ts" }, "XTK5035", 'The option "activities" of build is not an array of texts.'],
    [{ write: "no" }, "XTK5035", 'The option "write" of build is not true or false.'],
    [{ root: 5 }, "XTK5035", 'The option "root" of build is not a text.'],
  ])("build(%o)", async (options, code, message) => {
    const { diagnostics, ok, activities } = await build(options as object);
    expect(diagnostics).toMatchObject([{ code, message, suggestion: expect.stringMatching(/^(?:Leave it out|Give)/) }]);
    expect({ ok, activities }).toEqual({ ok: false, activities: [] });
  });

  test.each<[options: Loose, code: string]>([
    [{ warp: "none" }, "XTK5034"],
    [{ wrap: true }, "XTK5035"],
    [{ host: "disk" }, "XTK5035"],
  ])("compile(%o)", async (options, code) => {
    const root = temporaryProject({ "activities/w/a.ts": "export default function () {}\n" });
    const { code: script, diagnostics } = await compile({ root, entry: "activities/w/a.ts", ...(options as object) });
    expect(diagnostics).toMatchObject([{ code }]);
    expect(script).toBeUndefined();
  });

  test.each<[name: string, run: () => unknown, message: string]>([
    ["parse", () => parse("1", { sorceType: "module" } as Loose), 'parse has no option "sorceType".'],
    ["parse", () => parse("1", { allowReturn: 1 } as Loose), 'The option "allowReturn" of parse is not true or false.'],
    ["print", () => print(parse("1"), { wide: 80 } as Loose), 'print has no option "wide".'],
    ["print", () => print(parse("1"), { width: "80" } as Loose), 'The option "width" of print is not a number.'],
    ["raise", () => raise(parse("1"), { strickt: true } as Loose), 'raise has no option "strickt".'],
    ["the plugin", () => xtkit({ folder: ["src"] } as Loose), 'xtkit has no option "folder".'],
    ["the plugin", () => xtkit({ folders: "src" } as Loose), 'The option "folders" of xtkit is not an array of texts.'],
  ])("%s", (_, run, message) => {
    expect(run).toThrow(expect.objectContaining({ name: "TypeError", message, code: expect.stringMatching(/^XTK503[45]$/) }));
  });

  test("options that are undefined are left out", () => {
    expect(print(parse("a;", { sourceFile: undefined }), { width: undefined, pretty: undefined }).code).toBe("a;\n");
  });
});

describe("matchers refuse", () => {
  const loose = matchers as Record<string, (...given: Loose[]) => unknown>;

  test.each<[name: string, given: Loose[], said: string]>([
    ["toHaveLogged", ["a", "warn"], 'toHaveLogged: level must be "info" or "warning" or "error" or "verbose", not "warn"'],
    ["toHaveLogged", [12], "toHaveLogged: message must be a text or a regular expression, not 12"],
    ["toHaveLogged", ["a", "info", 1], "toHaveLogged takes 2 arguments at most, and got 3"],
    ["toHaveLogged", [], "message must be a text or a regular expression, not undefined"],
    ["toHavePosted", [/ok/], "toHavePosted: transition must be a text, not an object"],
    ["toHavePosted", ["ok", "a"], 'toHavePosted: vars must be an object, not "a"'],
    ["toHaveCalled", [/Write/], "toHaveCalled: path must be a text"],
    ["toEqualXml", ["<a/>", "<a/>"], "toEqualXml takes 1 arguments at most, and got 2"],
  ])("%s(…%o)", async (name, given, said) => {
    const campaign = createCampaign();
    await runScript('logInfo("a")', { campaign });
    const received = name === "toEqualXml" ? "<a/>" : name === "toHaveCalled" ? campaign : { logs: campaign.logs, events: [] };
    expect(() => loose[name]!(received, ...given)).toThrow(said);
  });
});
