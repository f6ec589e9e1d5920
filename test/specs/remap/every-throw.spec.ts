import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { build, type BuiltActivity, remap } from "../../../build/index.ts";
import { createCampaign } from "../../runtime/index.ts";
import { scenarios, tasks } from "../law-two/scenarios.ts";
import { REPOSITORY } from "../support/project.ts";

/** What writes to the journal or throws, in a source and in a script. */
const STATEMENT = /\b(?:log(?:Info|Warning|Error|Verbose)\(|throw )/g;

let root: string;
let activities: readonly BuiltActivity[];
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), "xtkit-every-throw-"));
  for (const folder of ["activities", "types/schemas"]) cpSync(join(REPOSITORY, folder), join(root, folder), { recursive: true });
  const built = await build({ root });
  expect(built.ok).toBe(true);
  ({ activities } = built);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** The statements of a text, by their places. */
function statementsIn(text: string): { line: number; column: number; offset: number; words: string }[] {
  return Array.from(text.matchAll(STATEMENT), ({ 0: words, index }) => {
    const before = text.slice(0, index).split("\n");
    return { line: before.length, column: before.at(-1)!.length + 1, offset: index, words };
  });
}

/** The script with one statement that throws what the server would write into its journal. */
function withThrow(code: string, { offset, words, line }: { offset: number; words: string; line: number }, script: string): string {
  const message = `JST-310000 Error while compiling script '${script}' line ${line}: Error: on purpose. SCR-160012 JavaScript: error while evaluating script '${script}'.`;
  const thrower = `(function () { throw new Error(${JSON.stringify(message)}); })(`;
  const instead = words === "throw " ? `throw ${thrower}), ` : thrower;
  return code.slice(0, offset) + instead + code.slice(offset + words.length);
}

/** What a script throws on the mock, in the first of its scenarios in which it does. */
async function thrownBy({ source, output }: BuiltActivity): Promise<string | undefined> {
  for (const { options, vars, instanceVars } of [...scenarios, ...tasks].filter((one) => one.source === source)) {
    const campaign = createCampaign({ root, ...options });
    try {
      await campaign.run(output, { ...(vars && { vars }), ...(instanceVars && { instanceVars }) });
    } catch (error) {
      const { message } = error as Error;
      if (message.includes("on purpose")) return message;
    }
  }
  return undefined;
}

test("every statement of every example that logs or throws is found by what the server writes when it does", async () => {
  const reached = new Map<string, Set<string>>();
  for (const activity of activities) {
    const { source, output, workflow, name } = activity;
    const code = readFileSync(join(root, output), "utf8");
    for (const statement of statementsIn(code)) {
      writeFileSync(join(root, output), withThrow(code, statement, `${workflow}/${name}`));
      const journal = await thrownBy(activity);
      writeFileSync(join(root, output), code);
      expect(journal, `${output}:${statement.line} is thrown in a scenario`).toBeDefined();
      const { findings } = await remap(journal!, { root });
      expect(findings).toMatchObject([{ file: source, diagnostics: [], causes: [{ code: "SCR-160012" }] }]);
      const { line, column } = findings[0]!;
      reached.set(source, (reached.get(source) ?? new Set()).add(`${line}:${column} ${statement.words}`));
    }
  }
  const written = new Map(
    activities.map(({ source }) => [
      source,
      new Set(statementsIn(readFileSync(join(root, source), "utf8")).map(({ line, column, words }) => `${line}:${column} ${words}`)),
    ]),
  );
  const withStatements = [...written].filter(([, statements]) => statements.size > 0);
  expect(withStatements.length).toBeGreaterThan(8);
  expect(Object.fromEntries(reached)).toEqual(Object.fromEntries(withStatements));
});
