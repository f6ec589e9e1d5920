/** `npm run declarations`: writes the files of `types/` that come from its modules. A tool of this repository, not of the package. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { packageRoot } from "../engine/package-root.ts";
import { declarationFiles } from "./declaration-files.ts";
import { filesBelow } from "./types-folder.ts";

const { folder } = packageRoot();
const { files, mistakes } = declarationFiles(folder);
if (mistakes.length > 0) {
  process.stderr.write(`${mistakes.join("\n")}\n`);
  process.exitCode = 1;
} else {
  const gone = filesBelow(join(folder, "types/reference")).filter((file) => !files.has(`reference/${file}`));
  for (const file of gone) rmSync(join(folder, "types/reference", file));
  for (const [file, text] of files) {
    const path = join(folder, "types", file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}
