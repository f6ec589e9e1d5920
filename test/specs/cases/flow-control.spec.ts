import { join } from "node:path";
import { expect, test } from "vitest";
import { REPOSITORY } from "../support/project.ts";
import { runCli } from "../support/run-cli.ts";

test("a workflow goes the way of its export: join, jumps by number, and the time of its wait", async () => {
  const { code, out } = await runCli("run", "flow-control.xml", "--json", "--cwd", join(REPOSITORY, "test/fixtures/cases"));
  const { state, visited, journal } = JSON.parse(out) as { state: string; visited: string[]; journal: { message: string }[] };
  expect({ code, state }).toEqual({ code: 0, state: "finished" });
  expect(visited).toEqual(["start", "js", "wait", "js2", "fork", "andjoin", "jumpin", "jumpout", "end"]);
  const [before, after] = journal.map(({ message }) => Date.parse(message));
  expect(after! - before!).toBe(600_000);
  expect(journal[1]!.message).toMatch(/T09:10:00\.000Z$/);
});
