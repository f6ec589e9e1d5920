import { join } from "node:path";
import { expect, test } from "vitest";
import { REPOSITORY } from "../support/project.ts";
import { runCli } from "../support/run-cli.ts";

const cwd = join(REPOSITORY, "test/fixtures/cases");

test.each(["pages/page.jssp", "pages/mail.jst"])("%s: one sentence says that pages and templates are not supported", async (page) => {
  const run = await runCli("run", page, "--cwd", cwd);
  expect(run.code).toBe(1);
  expect(run.error + run.out).toContain(
    `${page} cannot be run: ${page}: pages (JSSP) and templates (JST) do not run on the mock (XTK6825 page-as-activity)`,
  );
  for (const command of ["check", "build"]) {
    const { code, out, error } = await runCli(command, page, "--cwd", cwd);
    expect(code).toBe(1);
    expect(error + out).toContain(`XTK5019 page-not-built: ${page} is a page or a template: xtkit builds and checks scripts alone.`);
    expect(error + out).not.toContain("XTK5003");
  }
});
