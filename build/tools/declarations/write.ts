/** `npm run declarations`: writes the declarations that are made of schemas and of other declarations. */
import { join } from "node:path";
import { packageRoot } from "../../engine/package-root.ts";
import { writeFile } from "../../project/write-file.ts";
import { builtinSchemaFiles } from "./builtin-schemas.ts";
import { declarationFiles } from "./declaration-files.ts";
import { readApi } from "./read-api.ts";

const { folder } = packageRoot();

function write(files: ReadonlyMap<string, string>): void {
  for (const [path, text] of files) writeFile(join(folder, path), text);
}

// The global names refer to the declarations of schemas: those lie there first.
write(builtinSchemaFiles());
const api = readApi(folder);
if (api.mistakes.length === 0) write(declarationFiles(api));
else {
  process.stderr.write(`${api.mistakes.join("\n")}\n`);
  process.exitCode = 1;
}
