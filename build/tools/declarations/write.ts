/** `npm run declarations`: writes the declarations that are made of schemas and of other declarations. */
import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "../../engine/package-root.ts";
import { writeFile } from "../../project/write-file.ts";
import { builtinSchemaFiles } from "./builtin-schemas.ts";
import { declarationFiles } from "./declaration-files.ts";
import { API_FOLDER, BUILTIN_FOLDER } from "./generated-folders.ts";
import { readApi } from "./read-api.ts";

const { folder } = packageRoot();

/** Writes files; what else lies in their folder there, nothing makes any more. */
function write(files: ReadonlyMap<string, string>, made: string): void {
  const place = join(folder, "types", made);
  for (const name of existsSync(place) ? readdirSync(place) : []) if (!files.has(`types/${made}/${name}`)) rmSync(join(place, name));
  for (const [path, text] of files) writeFile(join(folder, path), text);
}

// The global names refer to the declarations of schemas: those lie there first.
write(builtinSchemaFiles(), BUILTIN_FOLDER);
const api = readApi(folder);
if (api.mistakes.length === 0) write(declarationFiles(api), API_FOLDER);
else {
  process.stderr.write(`${api.mistakes.join("\n")}\n`);
  process.exitCode = 1;
}
