import { beforeAll, expect, test } from "vitest";
import { build } from "../../../build/index.ts";
import { FaultLayer, type Operation } from "../faults/fault-layer.ts";
import { temporaryProject } from "../support/project.ts";
import { runCli } from "../support/run-cli.ts";

const files = {
  "node_modules/.keep": "",
  "xtkit.config.mts": "export default { lineOffset: { js: 1 } };\n",
  "activities/one/a.js": "logInfo(1);\nlogInfo(2);\n",
  "activities/one/workflow.xml": '<workflow internalName="cusOne"><activities><js name="a"/></activities></workflow>\n',
  "activities/one/workflow.json": '{ "internalName": "cusOther" }\n',
  "activities/two/b.js": "logInfo(3);\n",
  "journal.txt": "JST-310000 Error while compiling script 'cusOther/a' line 3: no.\n",
};

const ERRORS = ["EACCES", "EIO", "EMFILE", "EPERM", "EBUSY"];

// It keeps calls of the file system as it finds them.
beforeAll(() => import("typescript"));

/** What an operation that fails does to the outcome; undefined where it is told, or of no account. */
async function unsound(root: string, operation: Operation, error: string, right: string): Promise<string | undefined> {
  const layer = new FaultLayer(root, ({ call, path, occurrence }) =>
    call === operation.call && path === operation.path && occurrence === operation.occurrence ? { error } : undefined,
  );
  const { code, out } = await layer.run(() => runCli("remap", "journal.txt", "--json", "--cwd", root));
  const isTold = code === 1 && /"XTK50(?:01|04|51|53)"/.test(out) && !/XTK5099|\n +at |node:internal/.test(out);
  return isTold || (code === 0 && out === right)
    ? undefined
    : `${operation.call} ${operation.path} ${operation.occurrence}: ${code} ${out}`;
}

test("each call to the file system may fail: it is told, or the place is the right one all the same", async () => {
  const root = temporaryProject(files);
  expect((await build({ root })).ok).toBe(true);
  const layer = new FaultLayer(root);
  const { code, out } = await layer.run(() => runCli("remap", "journal.txt", "--json", "--cwd", root));
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject([{ file: "activities/one/a.js", line: 2, column: 1, diagnostics: [] }]);
  expect(layer.operations.map(({ path }) => path)).toEqual(
    expect.arrayContaining([
      "journal.txt",
      "activities",
      "activities/one",
      "activities/one/workflow.json",
      "dist/one/a.js",
      "dist/one/a.js.map",
    ]),
  );
  const wrong: (string | undefined)[] = [];
  for (const [index, operation] of layer.operations.entries())
    wrong.push(await unsound(root, operation, ERRORS[index % ERRORS.length]!, out));
  expect(wrong.filter((one) => one !== undefined)).toEqual([]);
});
