import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { createMistakes } from "../../runtime/mistakes/create-mistakes.ts";
import { fieldsOf } from "../../runtime/mistakes/mistake-fields.ts";
import { retold } from "../../runtime/mistakes/retold.ts";
import { runImportedScript } from "../../runtime/run/imported-script.ts";
import { server } from "../../runtime/run/session.ts";
import { REPOSITORY } from "../support/project.ts";
import { provocations } from "./provocations/provocations.ts";
import { provoke, world } from "./provoke.ts";
import { subjects } from "./subjects.ts";

/** A message without the folders of this machine. */
function anywhere(message: string): string {
  return message
    .replaceAll(REPOSITORY, "/project")
    .replaceAll(join(tmpdir(), "xtkit-project-"), "/tmp/")
    .replace(/\/tmp\/\w{6}(?=:)/, "/tmp");
}

describe.each(subjects)("$file", ({ file, messages }) => {
  const own = provocations[file] ?? {};

  test("each mistake is made by something, and nothing else is", () => {
    expect(Object.keys(own)).toEqual(Object.keys(messages));
  });

  test("says its sentence, and carries code, name and what to do", async () => {
    const said: string[] = [];
    for (const [name, provocation] of Object.entries(own)) {
      const error = (await provoke(provocation)) as Error;
      expect(fieldsOf(error), error.message).toMatchObject({ code: messages[name]?.code, codeName: name });
      const { code, suggestion } = fieldsOf(error)!;
      expect(`${name}: ${suggestion}`).toMatch(/[^.][.?)}]$/);
      said.push(`${code} ${name}\n  ${error.name}: ${anywhere(error.message)}\n  help: ${suggestion}\n`);
    }
    await expect(said.join("\n")).toMatchFileSnapshot(join(REPOSITORY, `test/fixtures/mock-mistakes/${file}.txt`));
  }, 60_000);
});

describe("the fields of a mistake", () => {
  // Each error of the engine has four enumerable fields of its own; a mistake's are not among them.
  const source =
    'try { loadFile("/none"); } catch (error) { var fields = Object.keys(error).filter(function (name) { return ["message", "fileName", "lineNumber", "stack"].indexOf(name) < 0; }); var seen = [error.constructor === Error, fields.length, error.code, error.codeName]; logInfo(seen.join(" ")); throw error; }';
  const message = "loadFile: the file /none does not exist; give it with createCampaign({ files: { … } }) or campaign.files.write(…)";
  const fields = {
    code: "XTK6701",
    codeName: "unknown-file",
    suggestion: "Give it with createCampaign({ files: { … } }) or campaign.files.write(…)",
  };

  test("cross from the server to a script and on to the test, as text", async () => {
    const campaign = world();
    const error = await provoke(() => campaign.run({ script: source }));
    expect(fieldsOf(error)).toEqual(fields);
    expect(campaign.logs.map((line) => line.message)).toEqual(["true 0 XTK6701 unknown-file"]);
  });

  test("are the same in the session of a TypeScript activity", async () => {
    const campaign = world();
    const error = await provoke(() => campaign.call(() => runImportedScript(server, "a.js", source, Object.create(null) as object, [])));
    expect(fieldsOf(error)).toEqual(fields);
    expect(campaign.logs.map((line) => line.message)).toEqual(["true 0 XTK6701 unknown-file"]);
  });

  test("are no part of what tests compare", async () => {
    const error = await provoke('loadFile("/none")');
    expect(error).toEqual(new Error(message));
    expect(error).toMatchObject({ code: "XTK6701" });
    expect(() => {
      throw error;
    }).toThrow(new Error(message));
  });

  test("are not there on what scripts throw themselves", async () => {
    expect(fieldsOf(await provoke("throw new Error('x')"))).toBeUndefined();
    expect(fieldsOf(await provoke("var e = new Error('x'); e.code = e.codeName = e.suggestion = 'y'; throw e"))).toBeUndefined();
    expect(fieldsOf(await provoke("logError('x')"))).toBeUndefined();
  });

  test("name the sentence of the grammar where a library does not compile", async () => {
    const campaign = world({ libraries: { "cus:bad.js": "var a = <b>;" } });
    const error = await provoke(() => campaign.run({ script: 'loadLibrary("cus:bad.js")' }));
    expect(fieldsOf(error)).toMatchObject({ code: "XTK3002", codeName: "xml-unclosed-element" });
  });
});

describe("createMistakes", () => {
  const mistake = createMistakes({
    plain: { code: "X1", message: "nothing", suggestion: "Try {what}." },
    typed: {
      code: "X2",
      error: "TypeError",
      message: '{name:quoted} in {list}, { not: "a place" }',
      advice: [": did you mean {nearest}?", "; ask"],
    },
    several: { code: "X3", message: ["{a} and {b}", "{a}"], advice: ": take {known:quoted}" },
  });

  test("takes the first wording whose details are known", () => {
    expect(mistake("several", { a: 1, b: 2 }).message).toBe("1 and 2");
    expect(mistake("several", { a: 1, b: undefined, known: [] }).message).toBe("1");
    expect(mistake("several", { a: 1, known: ["x", "y"] }).message).toBe('1: take "x", "y"');
  });

  test("makes the error that the sentence names", () => {
    const error = mistake("typed", { name: 'a"b', list: ["x", "$&"], nearest: undefined });
    expect(error).toBeInstanceOf(TypeError);
    expect(error.message).toBe('"a\\"b" in x, $&, { not: "a place" }; ask');
    expect(fieldsOf(error)).toEqual({ code: "X2", codeName: "typed", suggestion: "Ask." });
    expect(error.stack).toMatch(/^TypeError: .*\n\s+at .*mistakes\.spec\.ts/);
  });

  test("keeps the cause", () => {
    expect(mistake("plain", { what: "again" }, { cause: 5 })).toMatchObject({ message: "nothing", cause: 5, suggestion: "Try again." });
  });

  test("wants the details of each sentence", () => {
    const wrong = (): unknown => [
      // @ts-expect-error -- no such sentence
      mistake("none"),
      // @ts-expect-error -- `a` is in every wording
      mistake("several", { b: 1 }),
      // @ts-expect-error -- nothing is given
      mistake("typed"),
      // @ts-expect-error -- only what is quoted can be anything
      mistake("several", { a: {} }),
    ];
    expect(wrong).toBeTypeOf("function");
    expect(mistake("plain").message).toBe("nothing");
  });
});

test("a mistake in other words is the same mistake", () => {
  const mistake = createMistakes({ plain: { code: "X1", message: "nothing", suggestion: "Try." } });
  const again = retold(mistake("plain"), "row 1: nothing");
  expect(again).toMatchObject({ message: "row 1: nothing", code: "X1" });
  expect(fieldsOf(retold(new Error("x"), "y"))).toBeUndefined();
});
