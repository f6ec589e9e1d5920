import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { packageRoot } from "../../../build/engine/package-root.ts";
import type * as esbuild from "esbuild";
import { isFresh, stamp } from "./stamped-text.ts";

/**
 * The code of `realm/start-realm.ts` with all that it imports, as one expression in strict mode: as it was kept or, in the repository, where
 * tests run the sources, made of them. (What V8 makes of it could be kept as well: it saves 14 ms in a process, and is of one version of Node.js.)
 */
export function realmSource(): string {
  return keptSource() ?? bundle().code;
}

/** The file that `npm run bootstrap` writes: what is installed does not bundle. */
export function keptFile(): string {
  return join(packageRoot().folder, "out", "test", "runtime", "realm.js");
}

/** The text to keep. */
export function sourceToKeep(): string {
  const { code, files } = bundle();
  return stamp(code, files, read);
}

/** Undefined where sources run, and where what it was made of has changed. The package has the text beside its code. */
function keptSource(): string | undefined {
  const shipped = fileURLToPath(new URL("./realm.js", import.meta.url));
  if (existsSync(shipped)) return readFileSync(shipped, "utf8");
  if (existsSync(here("start-realm.ts"))) return undefined;
  const text = existsSync(keptFile()) ? readFileSync(keptFile(), "utf8") : "";
  return isFresh(text, read) ? text : undefined;
}

/** @param file from the folder of the package */
function read(file: string): Uint8Array | undefined {
  const path = join(packageRoot().folder, file);
  return existsSync(path) ? readFileSync(path) : undefined;
}

function here(name: string): string {
  return fileURLToPath(new URL(`../realm/${name}`, import.meta.url));
}

function bundle(): { code: string; files: string[] } {
  // Loaded here, since what is installed has no need of it.
  const { buildSync } = createRequire(import.meta.url)("esbuild") as typeof esbuild;
  const source = here("start-realm.ts");
  const result = buildSync({
    absWorkingDir: packageRoot().folder,
    entryPoints: [existsSync(source) ? source : here("start-realm.js")],
    bundle: true,
    write: false,
    metafile: true,
    format: "iife",
    globalName: "realm",
    platform: "neutral",
    mainFields: ["main"],
    target: "es2022",
    legalComments: "none",
    logLevel: "silent",
    tsconfigRaw: {},
  });
  return {
    code: `(function () { "use strict"; ${result.outputFiles[0]!.text}\nreturn realm.startRealm; })()`,
    files: Object.keys(result.metafile.inputs).sort(),
  };
}
