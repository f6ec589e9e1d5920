import fc from "fast-check";
import { expect, test } from "vitest";
import { compile } from "../../../build/project/compile.ts";
import { createCampaign, runScript } from "../../runtime/index.ts";
import { evaluateBundled } from "../../runtime/run/run-activity.ts";
import { temporaryProject } from "../support/project.ts";
import { cases } from "../support/thorough.ts";
import { byProgram } from "./by-program.ts";
import { everyday, everydayActivity, refusedAmong } from "./everyday-programs.ts";

const entry = "activities/w/everyday.ts";
const PROGRAMS = cases(450);

/** What is undefined or null is named as it stands in the script, where the compiler has put names of its own. */
function comparable(lines: readonly string[] | undefined): string | undefined {
  return lines
    ?.map((line) => line.replace(/(?:[\w$.()]+ is |Cannot destructure )?(undefined|null)(?: has no properties)?$/, "$1"))
    .join("\n");
}

test.each([1, 2, 3, 4])("law 2 on everyday programs: source and script leave the same journal, seed %i", async (seed) => {
  const statements = fc.sample(everyday, { numRuns: PROGRAMS, seed });
  const root = temporaryProject({ [entry]: everydayActivity(statements) });
  const { code, diagnostics } = await compile({ root, entry });
  expect(diagnostics).toEqual([]);
  const options = { root, now: new Date("2024-07-01T10:20:30.456Z"), timeZone: "Europe/Paris" };
  const script = byProgram((await runScript(code!, { campaign: createCampaign(options), filename: entry })).logs);
  const source = byProgram(
    (await createCampaign(options).call(async () => ((await evaluateBundled(root, entry)).default as () => void)())).logs,
  );

  expect(source).toHaveLength(PROGRAMS);
  expect(source.flat().filter((line) => !line.startsWith("threw")).length).toBeGreaterThan(PROGRAMS / 2);
  const differences = statements.flatMap((text, index) =>
    comparable(script[index]) === comparable(source[index]) ? [] : [{ text, script: script[index], source: source[index] }],
  );
  expect(differences).toEqual([]);
});

test("whatever a build refuses does not run, wherever it stands among what can be built", async () => {
  const sources = fc.sample(refusedAmong, { numRuns: cases(60), seed: 5 });
  const files = Object.fromEntries(sources.map((source, index) => [`activities/w/refused-${index}.ts`, source]));
  const root = temporaryProject(files);
  for (const file of Object.keys(files)) {
    const { code, diagnostics } = await compile({ root, entry: file });
    const errors = diagnostics.filter(({ severity }) => severity === "error");
    expect({ file, code, refused: errors.length > 0, source: files[file] }).toMatchObject({ code: undefined, refused: true });
    const campaign = createCampaign({ root });
    const message = await campaign.run(file).then(
      () => "it ran",
      (error: Error) => error.message,
    );
    for (const { code: found, line, column } of errors) expect(message).toContain(`${file}:${line}:${column} - error ${found}`);
    expect(campaign.logs).toEqual([]);
  }
});
