import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { execPath } from "node:process";
import { fileURLToPath, URL } from "node:url";
import { activity } from "./large-project/activity.mjs";
import { LOADED, loadedLibrary } from "./large-project/kinds.mjs";
import { library } from "./large-project/library.mjs";
import { schemaXml, tables } from "./large-project/schemas.mjs";
import { legacyLibrary } from "./large-project/scripts.mjs";

const REPOSITORY = fileURLToPath(new URL("../..", import.meta.url));
const WORKFLOWS = 20;

/**
 * Writes a project like those of large teams: 20 workflows, shared modules in lib/, schemas of its own with their declarations; of ten
 * activities seven are TypeScript, one TSX, two E4X; some are advanced or conditions, and load libraries. The same number gives the same bytes.
 * @param folder where to; made when it is not there
 * @param activities how many
 * @returns the activities as project-relative paths
 */
export function writeLargeProject(folder, activities) {
  const write = (path, text) => {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  cpSync(join(REPOSITORY, "build/project/skeleton"), folder, { recursive: true });
  write("package.json", '{ "name": "large-project", "private": true, "type": "module" }\n');
  mkdirSync(join(folder, "node_modules"), { recursive: true });
  symlinkSync(REPOSITORY, join(folder, "node_modules/xtkit"), "dir");

  for (const table of tables) write(`types/schemas/cus-${table.name}.xml`, schemaXml(table));
  execFileSync(execPath, [join(REPOSITORY, "out/build/cli/main.js"), "types"], { cwd: folder, stdio: ["ignore", "ignore", "inherit"] });

  const libraries = Math.max(8, Math.round(activities / 20));
  for (let number = 0; number < libraries; number++) write(`lib/shared-${number}.ts`, library(number));
  for (const [path, text] of Object.entries(legacyLibrary)) write(path, text);
  for (let number = 0; number < LOADED; number++) write(`activities/workflow-00/loaded-${number}.library.ts`, loadedLibrary(number));

  return Array.from({ length: activities }, (_, index) => {
    const { name, text } = activity(index, libraries);
    const path = `activities/workflow-${String(index % WORKFLOWS).padStart(2, "0")}/${name}`;
    write(path, text);
    return path;
  });
}
