/** `npm run docs`: writes the reference, a page for each subject and name of Campaign's API, into `docs/reference/`. */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "../../engine/package-root.ts";
import { writeFiles } from "../../project/write-files.ts";
import { readApi } from "../declarations/read-api.ts";
import { referencePages } from "./reference-pages.ts";

const root = packageRoot().folder;
const { files, bindings, mistakes } = readApi(root);
if (mistakes.length === 0) {
  const folder = join(root, "docs/reference");
  // A page whose declarations are gone must not stay.
  rmSync(folder, { recursive: true, force: true });
  writeFiles(new Map([...referencePages(files, bindings)].map(([page, text]) => [join(folder, page), text])));
} else {
  process.stderr.write(`${mistakes.join("\n")}\n`);
  process.exitCode = 1;
}
