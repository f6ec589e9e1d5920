/** `npm run package`: writes what is published, `out/package`: the code in a few files, and its declarations. */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { transformSync } from "esbuild";
import { realmSource } from "../../../test/runtime/run/realm-source.ts";
import { packageRoot } from "../../engine/package-root.ts";
import { writeFiles } from "../../project/write-files.ts";
import { bundleCode } from "./bundle-code.ts";
import { rollUpDeclarations } from "./roll-up-declarations.ts";

const root = packageRoot().folder;
const folder = join(root, "out/package");
const [code, declarations] = await Promise.all([bundleCode(root), rollUpDeclarations(root)]);
const realm = transformSync(realmSource(), { minifyWhitespace: true, charset: "utf8", target: "es2022", tsconfigRaw: {} }).code;
// Chunks of another time must not stay.
rmSync(folder, { recursive: true, force: true });
writeFiles(new Map([...code, ...declarations, ["realm.js", realm] as const].map(([name, text]) => [join(folder, name), text])));
