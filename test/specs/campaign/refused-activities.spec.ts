import { describe, expect, test } from "vitest";
import { compile } from "../../../build/project/compile.ts";
import { createCampaign } from "../../runtime/index.ts";
import { temporaryProject } from "../support/project.ts";

const entry = "activities/w/a.ts";
const FUNCTION = (body: string): string => `export default function () {\n  ${body}\n}\n`;

/** Sources that no build makes a script of. */
const REFUSED: readonly (readonly [what: string, file: string, source: string])[] = [
  ["no default export", entry, "export const a = 1;\n"],
  ["call and recall under a plain name", entry, "export function call() {\n  logInfo('a');\n}\nexport function recall() {}\n"],
  ["an empty file", entry, ""],
  ["comments alone", entry, "// nothing yet\n"],
  ["types alone", entry, "export interface Row {\n  a: string;\n}\n"],
  ["a default export that is no function", entry, "export default { run() {} };\n"],
  ["an async function", entry, "export default async function () {\n  logInfo('a');\n}\n"],
  ["await inside", entry, FUNCTION("(async () => { await null; })();")],
  ["a generator", entry, FUNCTION("function* rows() { yield 1; }\n  for (const row of rows()) logInfo(row);")],
  ["a BigInt", entry, FUNCTION("logInfo(String(1n));")],
  ["a module of Node.js", entry, `import { readFileSync } from "node:fs";\n${FUNCTION("logInfo(readFileSync('/etc/hostname', 'utf8'));")}`],
  [
    "the same without its prefix",
    entry,
    `import { readFileSync } from "fs";\n${FUNCTION("logInfo(readFileSync('/etc/hostname', 'utf8'));")}`,
  ],
  ["a builtin that is not there", entry, FUNCTION("logInfo(String(new WeakMap()));")],
  ["a static method that is not there", entry, FUNCTION("logInfo(Reflect.ownKeys({}).join());")],
  ["import()", entry, FUNCTION("import('../../lib/b.ts');")],
  ["a lookbehind", entry, FUNCTION("logInfo('ab'.replace(/(?<=a)b/, ''));")],
  ["the reserved name", entry, FUNCTION("logInfo(__e4x);")],
  ["a module that is not there", entry, `import { b } from "../../lib/nothing.ts";\n${FUNCTION("logInfo(b);")}`],
  ["E4X in TypeScript", entry, FUNCTION("logInfo(<a/>);")],
  ["an empty script", "activities/w/a.js", "// nothing\n"],
  ["a script with newer syntax", "activities/w/a.js", "logInfo(`a`);\n"],
];

describe("what a build refuses does not run on the mock: the same codes and places", () => {
  test.each(REFUSED)("%s", async (_, file, source) => {
    const root = temporaryProject({ [file]: source });
    const { diagnostics } = await compile({ root, entry: file });
    expect(diagnostics.map(({ severity }) => severity)).toContain("error");
    const campaign = createCampaign({ root });
    const error = await campaign.run(file).then(
      () => undefined,
      (thrown: Error) => thrown,
    );
    for (const { code, line, column, severity } of diagnostics) {
      if (severity !== "error") continue;
      expect(error?.message).toMatch(new RegExp(`(?:${code}|${line}:${column})`));
    }
    expect(campaign.logs).toEqual([]);
  });
});

test("the first place of the stack is the author's", async () => {
  const root = temporaryProject({ [entry]: "// a line\nexport default async function () {}\n" });
  await expect(createCampaign({ root }).run(entry)).rejects.toMatchObject({
    name: "SyntaxError",
    message: expect.stringContaining("activities/w/a.ts:2:1 - error XTK1005 asynchronous-code: An async function"),
    stack: expect.stringMatching(new RegExp(`\\n {4}at ${root}/activities/w/a\\.ts:2:1$`)),
    diagnostics: [expect.objectContaining({ code: "XTK1005", file: entry, line: 2, column: 1 })],
  });
});
