import { compile } from "../../../build/project/compile.ts";
import { createCampaign, runScript } from "../../runtime/index.ts";
import { evaluateBundled } from "../../runtime/run/run-activity.ts";
import { byProgram } from "../../specs/law-two/by-program.ts";
import { temporaryProject } from "../../specs/support/project.ts";
import { activityOf, type GeneratedProgram } from "./activity-of.ts";

const entry = "activities/w/programs.ts";

/** What programs wrote to the journal, each on its own. */
export interface Journals {
  /** As source, by the Node back-end. */
  source: string[][];
  /** As the script that was built. */
  script: string[][];
  /** The script. */
  code: string;
}

/**
 * Builds programs as one activity, and runs it both ways on the mock.
 * @param settings how they are built
 * @throws Error with the diagnostics where the build refuses them
 */
export async function runPrograms(programs: readonly GeneratedProgram[], settings: { minify?: boolean } = {}): Promise<Journals> {
  const root = temporaryProject({ [entry]: activityOf(programs) });
  const { code, diagnostics } = await compile({ root, entry, ...settings });
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (code === undefined || errors.length > 0) throw new Error(JSON.stringify(errors.slice(0, 3), undefined, 1));
  const script = (await runScript(code, { campaign: createCampaign({ root }), filename: entry })).logs;
  const source = (await createCampaign({ root }).call(async () => ((await evaluateBundled(root, entry)).default as () => void)())).logs;
  return { source: byProgram(source), script: byProgram(script), code };
}
