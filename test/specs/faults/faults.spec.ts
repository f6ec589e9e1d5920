import { dirname } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { THOROUGH } from "../support/thorough.ts";
import { temporaryProject } from "../support/project.ts";
import { runCli } from "../support/run-cli.ts";
import { FaultLayer, type Operation } from "./fault-layer.ts";
import { Played } from "./played.ts";
import { scenarios } from "./scenarios.ts";

const READ_ERRORS = ["EACCES", "EIO", "EMFILE", "EPERM", "EBUSY"];
const WRITE_ERRORS = ["EACCES", "ENOSPC", "EIO", "EPERM", "EBUSY", "EROFS", "EMFILE"];
/** Of operations of one kind in one folder, so many in the usual run. */
const OF_A_KIND = 2;

/** Each scenario plays all of its operations with each error, one after the other. In milliseconds. */
const timeout = THOROUGH ? 7_200_000 : 240_000;

const isReading = ({ call }: Operation): boolean => /read|stat|exists|realpath|access|open/.test(call);

/** All of them in a thorough run; else a few of each call in each folder. */
function some(operations: readonly Operation[], oneOf = 1): Operation[] {
  if (THOROUGH) return [...operations];
  const counts = new Map<string, number>();
  const ofEachKind = operations.filter(({ call, path }) => {
    const kind = `${call} ${dirname(path)}`;
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    return count <= OF_A_KIND;
  });
  return ofEachKind.filter((_, index) => index % oneOf === 0);
}

/** What went wrong with each operation, all at once. */
async function faultsOf(operations: readonly Operation[], play: (operation: Operation, index: number) => Promise<void>): Promise<string[]> {
  const faults: string[] = [];
  for (const [index, operation] of operations.entries()) {
    const { call, path, occurrence } = operation;
    await play(operation, index).catch((error: unknown) => faults.push(`${call} ${path} ${occurrence}: ${(error as Error).message}`));
  }
  return faults;
}

describe.each(scenarios.map((scenario) => [scenario.name, scenario] as const))("%s", (_, scenario) => {
  const played = new Played(scenario);
  beforeAll(async () => {
    // It keeps calls of the file system as it finds them.
    await import("typescript");
    await played.play();
  });
  afterAll(() => played.remove());

  test("each call to the file system may fail", { timeout }, async () => {
    const faults = await faultsOf(some(played.operations, scenario.oneOf), async (operation, index) => {
      const errors = isReading(operation) ? READ_ERRORS : WRITE_ERRORS;
      for (const error of THOROUGH ? errors : [errors[index % errors.length]!]) await played.expectSound(operation, error);
    });
    expect(faults).toEqual([]);
  });

  test("the process may end at each change of the disk", { timeout }, async () => {
    const changes = played.operations.filter((operation) => !isReading(operation));
    expect(await faultsOf(some(changes, scenario.oneOf), (operation) => played.expectHealing(operation))).toEqual([]);
  });
});

test("what nothing can go on without is told by its path, as a document where one is asked for", async () => {
  const root = temporaryProject({ "activities/one/a.js": "logInfo(1);\n" });
  const layer = new FaultLayer(root, ({ call, path }) =>
    call === "realpathSync.native" && path === "activities" ? { error: "EIO" } : undefined,
  );
  const { code, out, error } = await layer.run(() => runCli("build", "--json", "--cwd", root));
  expect({ code, error }).toEqual({ code: 1, error: "" });
  expect(JSON.parse(out)).toMatchObject({
    ok: false,
    diagnostics: [{ code: "XTK5053", message: expect.stringContaining("at activities: the disk has an error.") }],
  });
});
