import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { commands } from "../../../build/cli/commands.ts";
import { REPOSITORY } from "../support/project.ts";
import { runProgram } from "../support/run-program.ts";
import { runCli } from "../support/run-cli.ts";

/** What a new project cannot do without the installed package: `packed.spec.ts` runs these. */
const NEEDS_PACKAGE = /^xtkit (?:test|ci)\b/;
const PAGES = ["README.md", "lib/README.md", "test/README.md", "types/README.md"];

/** The commands that a text shows, without what is said behind them. */
function commandsIn(text: string): string[] {
  return [...text.matchAll(/^ *(?:npx )?(xtkit [a-z].*?)(?: {2,}.*| +#.*)?$/gm)].map(([, command]) => command!);
}

const pages = commands.map(async ({ name }) => ({ name, help: (await runCli(name, "--help")).out }));
const shown = (await Promise.all(pages)).flatMap(({ name, help }) =>
  // The first line says what a command may be given.
  commandsIn(help.slice(help.indexOf("\n"))).map((command) => ({ place: `${name} --help`, command })),
);
const written = PAGES.flatMap((page) =>
  [...readFileSync(join(REPOSITORY, page), "utf8").matchAll(/^```sh\n([^]*?)^```/gm)]
    .flatMap(([, block]) => commandsIn(block!))
    .map((command) => ({ place: page, command })),
);
const examples = [...written, ...shown].filter(({ command }) => !NEEDS_PACKAGE.test(command));

let root: string;
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), "xtkit-examples-"));
  mkdirSync(join(root, "node_modules"));
  symlinkSync(REPOSITORY, join(root, "node_modules/xtkit"), "dir");
  expect((await runCli("init", "--cwd", root)).code).toBe(0);
  // What examples name and a new project has not.
  copyFileSync(join(REPOSITORY, "test/fixtures/workflow/nightly-score.xml"), join(root, "nightly.xml"));
  const git = (...words: string[]): unknown => spawnSync("git", ["-c", "user.name=a", "-c", "user.email=a@x.io", ...words], { cwd: root });
  for (const words of [
    ["init", "-q"],
    ["commit", "-q", "--allow-empty", "-m", "one"],
    ["tag", "v1.2"],
  ])
    git(...words);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

test("examples are found", () => {
  expect(shown.length).toBeGreaterThanOrEqual(10);
  expect(written.length).toBeGreaterThanOrEqual(6);
  for (const name of ["build", "run", "types", "test"]) expect(shown.map(({ place }) => place)).toContain(`${name} --help`);
});

describe("an example works as written in a new project", () => {
  test.each(examples)("$place: $command", async ({ command }) => {
    const [, ...words] = command.split(" ");
    // In vitest, activities are loaded by vitest: the program loads them itself.
    if (words[0] === "run")
      return expect(runProgram(root, words)).toMatchObject({ status: 0, printed: expect.not.stringContaining("error") });
    const { code, error } = await runCli(...words, "--cwd", root);
    expect({ code, error }).toEqual({ code: 0, error: expect.not.stringContaining("error") });
  });
});

test("what is shown is what the commands know", async () => {
  for (const { command } of [...shown, ...written]) {
    const [, name] = command.split(" ");
    expect(commands.map((one) => one.name)).toContain(name);
  }
});
