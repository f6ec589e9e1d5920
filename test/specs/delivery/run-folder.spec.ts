import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { build } from "../../../build/project/build.ts";
import { createCampaign } from "../../runtime/index.ts";
import { runCli } from "../support/run-cli.ts";
import { runProgram } from "../support/run-program.ts";
import { REPOSITORY, temporaryProject } from "../support/project.ts";

const FILES = {
  "activities/w/workflow.xml": `<workflow internalName="cusW">
  <activities>
    <start name="start"><initScript><?xtkit-script start?></initScript><transitions><initial name="initial" target="a.b"/></transitions></start>
    <js name="a.b"><initScript>vars.inDiagram = "yes";</initScript><transitions><done name="done" target="t"/></transitions><script><?xtkit-script a-b?></script></js>
    <jstest name="t"><transitions>
      <test name="second" target="p"><condition><?xtkit-script t?></condition></test>
      <test name="first" target="end"><condition><?xtkit-script t?></condition></test>
      <default name="default" target="end"/>
    </transitions></jstest>
    <jsx name="p"><transitions><transition name="ok" target="old"/></transitions><call><?xtkit-script p?></call><recall><?xtkit-script p?></recall></jsx>
    <js name="old"><transitions><done name="done" target="end"/></transitions><script><?xtkit-script old?></script></js>
    <end name="end"/>
  </activities>
</workflow>
`,
  "activities/w/start.init.js": 'vars.from = "init";\n',
  "activities/w/a-b.js": 'logInfo("a.b " + vars.from + " " + vars.inDiagram + " " + <b c="1"/>.@c);\n',
  // The file asks for first before second, the diagram the other way round.
  "activities/w/t.condition.js": "// transition first\ntrue\n;\n// transition second\nvars.from == 'init'\n;\n",
  "activities/w/p.call.js": "task.vars.tries = 0;\nreturn 0;\n",
  "activities/w/p.recall.js":
    'if (++task.vars.tries < 3) return 0;\nlogInfo("tries " + task.vars.tries);\ntask.postEvent(task.transitionByName("ok"));\ntask.setCompleted();\nreturn 0;\n',
  "activities/w/old.js": 'logInfo("old");\n',
};

/** The same scripts in TypeScript. */
const TYPED = {
  ...FILES,
  "activities/w/start.init.ts": 'export default function () {\n  vars.from = "init";\n}\n',
  "activities/w/a-b.ts":
    'import { x } from "xtkit/xml";\nexport default function () {\n  logInfo(`a.b ${vars.from} ${vars.inDiagram} ${x("b", { c: "1" })["@c"]}`);\n}\n',
  "activities/w/t.condition.ts": 'export default {\n  first: () => true,\n  second: () => vars.from === "init",\n};\n',
  "activities/w/p.advanced.ts":
    'export function call() {\n  task.vars.tries = 0;\n  return 0;\n}\nexport function recall() {\n  task.vars.tries = Number(task.vars.tries) + 1;\n  if (Number(task.vars.tries) < 3) return 0;\n  logInfo("tries " + task.vars.tries);\n  task.postEvent(task.transitionByName("ok"));\n  task.setCompleted();\n  return 0;\n}\n',
};
for (const file of ["start.init.js", "a-b.js", "t.condition.js", "p.call.js", "p.recall.js"])
  delete (TYPED as Record<string, string>)[`activities/w/${file}`];

/** What a run says; TypeScript is loaded by the program, not by vitest. */
function ran(root: string, path: string): { journal: { message: string }[]; visited: string[] } {
  const { printed } = runProgram(root, ["run", path, "--json"]);
  const { journal, visited, events, vars, instanceVars, state } = JSON.parse(printed) as ReturnType<typeof ran> & Record<string, unknown>;
  return { journal, visited, ...{ events, vars, instanceVars, state } };
}

test.each([
  ["E4X", FILES],
  ["TypeScript", TYPED],
])("a workflow's folder with scripts in %s runs as the workflow that is built of it", async (_, files) => {
  const root = temporaryProject(files);
  mkdirSync(join(root, "node_modules"));
  symlinkSync(REPOSITORY, join(root, "node_modules/xtkit"), "dir");
  expect((await build({ root })).diagnostics).toEqual([]);
  const [source, diagram, built] = ["activities/w", "activities/w/workflow.xml", "dist/w/workflow.xml"].map((path) => ran(root, path));
  expect(source!.journal.map(({ message }) => message)).toEqual(["a.b init yes 1", "tries 3", "old"]);
  expect(source!.visited).toEqual(["start", "a.b", "t", "p", "old", "end"]);
  expect(diagram).toEqual(source);
  expect(built).toEqual(source);
});

test("errors are at their place in the source", async () => {
  const root = temporaryProject({ ...FILES, "activities/w/old.js": 'logInfo("old");\nthrow new Error("no");\n' });
  const { state, error } = await createCampaign({ root }).runWorkflow("activities/w/");
  expect(state).toBe("paused");
  expect((error as Error).stack).toContain("activities/w/old.js:2:7");
});

test("a file that the diagram names and that is not there is told", async () => {
  const root = temporaryProject({ "activities/w/workflow.xml": FILES["activities/w/workflow.xml"] });
  await expect(createCampaign({ root }).runWorkflow("activities/w")).rejects.toThrow(
    'activities/w/workflow.xml: the <initScript> of "start" is in the file activities/w/start.init, and there is none',
  );
  const { code, error } = await runCli("run", "activities/w", "--cwd", root);
  expect(code).toBe(1);
  expect(error).toContain("activities/w/workflow.xml:3:25");
});

test("a folder without a diagram is no workflow", async () => {
  const root = temporaryProject({ "activities/w/a.ts": "logInfo(1);\n" });
  await expect(createCampaign({ root }).runWorkflow("activities/w")).rejects.toThrow("activities/w/workflow.xml");
});
