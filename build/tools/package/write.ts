/** `npm run package`: writes what is published, `out/package`: the code in a few files, and its declarations. */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { realmCode } from "../../../test/runtime/run/realm-source.ts";
import { packageRoot } from "../../engine/package-root.ts";
import { writeFiles } from "../../project/write-files.ts";
import { bundleCode } from "./bundle-code.ts";
import { rollUpDeclarations } from "./roll-up-declarations.ts";

const root = packageRoot().folder;
const folder = join(root, "out/package");
const [code, declarations] = await Promise.all([bundleCode(root), rollUpDeclarations(root)]);
// Chunks of another time must not stay.
rmSync(folder, { recursive: true, force: true });
writeFiles(new Map([...code, ...declarations, ["realm.js", realmCode()]].map(([name, text]) => [join(folder, name!), text!])));
