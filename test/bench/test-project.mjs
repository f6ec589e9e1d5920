import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, URL } from "node:url";

const REPOSITORY = fileURLToPath(new URL("../..", import.meta.url));

/**
 * Writes a project with the package installed, and as many test files that use the mock as test files that use vitest alone: each of the former
 * runs an activity of its own, which queries a record.
 * @param root where to; what the last call wrote there goes
 * @param count how many test files of each kind
 */
export function writeTestProject(root, count) {
  for (const folder of ["activities", "bare", "node_modules"]) rmSync(join(root, folder), { recursive: true, force: true });
  install(root);
  const write = (file, text) => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  };
  write("package.json", '{ "name": "tests", "private": true, "type": "module" }\n');
  write("bare.config.mts", 'export default { test: { include: ["bare/*.test.ts"] } };\n');
  write(
    "mock.config.mts",
    'import { defineConfig } from "vitest/config";\nimport { xtkit } from "xtkit/vitest";\nexport default defineConfig({ plugins: [xtkit()] });\n',
  );
  for (let index = 0; index < count; index++) {
    write(`bare/sum${index}.test.ts`, bareTest(index));
    write(`activities/w${index}/insert.ts`, activity(index));
    write(`activities/w${index}/insert.test.ts`, mockTest(index));
  }
}

/** As npm would: a copy of what is published, beside its dependencies. */
function install(root) {
  const modules = join(root, "node_modules");
  mkdirSync(modules, { recursive: true });
  for (const name of readdirSync(join(REPOSITORY, "node_modules")))
    if (!name.startsWith(".") && name !== "xtkit") symlinkSync(join(REPOSITORY, "node_modules", name), join(modules, name));
  const { files } = JSON.parse(readFileSync(join(REPOSITORY, "package.json"), "utf8"));
  for (const file of ["package.json", ...files])
    if (!file.startsWith("!") && existsSync(join(REPOSITORY, file)))
      cpSync(join(REPOSITORY, file), join(modules, "xtkit", file), { recursive: true });
}

function bareTest(index) {
  return `import { expect, test } from "vitest";

test("adds", () => {
  expect(${index} + 1).toBe(${index + 1});
});
`;
}

function activity(index) {
  return `import { x } from "xtkit/xml";

export default function () {
  const query = x(
    "queryDef",
    { schema: "nms:recipient", operation: "get" },
    x("select", null, x("node", { expr: "@email" })),
    x("where", null, x("condition", { expr: "@id = ${index + 1}" })),
  );
  const recipient = xtk.queryDef.create(query).ExecuteQuery();
  logInfo("recipient " + String(recipient["@email"]));
}
`;
}

function mockTest(index) {
  return `import { expect, test } from "vitest";
import { createCampaign } from "xtkit/test";

test("logs the address", async () => {
  const campaign = createCampaign({ rows: { "nms:recipient": [{ id: ${index + 1}, email: "r${index}@x.io" }] } });
  expect(await campaign.run("activities/w${index}/insert.ts")).toHaveLogged("recipient r${index}@x.io");
});
`;
}
