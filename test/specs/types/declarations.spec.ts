import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, test } from "vitest";

const path = (file: string): string => fileURLToPath(new URL(`../../../${file}`, import.meta.url));

/** What the compiler says about a project, as `file:line message`. An unused `@ts-expect-error` is among it: the wrong line compiled. */
function complaints(config: string): string[] {
  const parsed = ts.getParsedCommandLineOfConfigFile(path(config), { noEmit: true }, { ...ts.sys, onUnRecoverableConfigFileDiagnostic: (error) => expect.fail(String(error.messageText)) });
  if (parsed === undefined) return expect.fail(`no ${config}`);
  const program = ts.createProgram({ rootNames: parsed.fileNames, options: parsed.options });
  return [...parsed.errors, ...ts.getPreEmitDiagnostics(program)].map(({ file, start, messageText }) => {
    const line = file === undefined ? "" : `:${file.getLineAndCharacterOfPosition(start ?? 0).line + 1}`;
    return `${file?.fileName ?? config}${line} ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
  });
}

describe("the declarations", () => {
  test.each([
    ["give right code its types and refuse the wrong", "test/fixtures/types/tsconfig.json"],
    ["give web pages their names and not those of a workflow", "test/fixtures/types/jssp/tsconfig.json"],
    // The entry of activities does not: names such as File are those of the server there. `xtkit check` says so (XTK5030).
    ["stand beside a newer library and Node.js: the names that are Campaign's alone", "test/fixtures/types/node/tsconfig.json"],
  ])("%s", (_, config) => {
    expect(complaints(config)).toEqual([]);
  });
});
