import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createCampaign } from "../../runtime/index.ts";
import { server } from "../../runtime/run/session.ts";
import { REPOSITORY } from "../support/project.ts";

/** The members that a declaration file lists. */
function declared(file: string): string[] {
  const text = readFileSync(join(REPOSITORY, "types/workflow", file), "utf8");
  return [...text.matchAll(/^ {2}(?:readonly )?(\w+)(?:\?|\()?.*[;{]$/gm)].map(([, name]) => name!);
}

test.each([
  // A workflow has activities; the database connection is not emulated.
  ["instance", "instance.d.ts", ["activities", "engine"]],
  // What wait does, and which types transitions have, is not known.
  ["task", "task.d.ts", ["wait", "transitionByType", "transitions"]],
  ["event", "event.d.ts", []],
  // These depend on the kind of activity: a test gives them.
  ["activity", "activity.d.ts", ["tableName", "scenario_id", "transitions"]],
])("%s has the declared members", async (object, file, given) => {
  const names = declared(file);
  expect(names.length).toBeGreaterThan(2);
  await createCampaign().call(() => {
    for (const name of names.filter((each) => !given.includes(each)))
      expect((server[object] as Record<string, unknown>)[name], name).toBeDefined();
  });
});
