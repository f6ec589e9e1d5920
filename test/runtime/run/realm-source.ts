import { existsSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { loadEsbuild } from "../../../build/node/load-esbuild.ts";
import { isCompiled, isPackaged, ownFolder, ownModule } from "../../../build/node/own-files.ts";
import { captureBuiltins, capturedNames } from "./capture-builtins.ts";
import { isFresh, stamp } from "./stamped-text.ts";

/** How stacks name the code of realms. */
export const REALM_FILE = "xtkit:realm";

/**
 * The code of `realm/start-realm.ts` with all that it imports, as one expression in strict mode: as it was kept or, in the repository, where
 * tests run the sources, made of them. (What V8 makes of it could be kept as well: it saves 14 ms in a process, and is of one version of Node.js.)
 */
export function realmSource(): string {
  return keptSource() ?? bundle().code;
}

/** The file that `npm run bootstrap` writes: what is installed does not bundle. */
export function keptFile(): string {
  return join(ownFolder("out"), "test/runtime/realm.js");
}

/** The text to keep. */
export function sourceToKeep(): string {
  const { code, files } = bundle();
  return stamp(code, files, read);
}

/** Undefined where sources run, and where what it was made of has changed. The package has the text alone. */
function keptSource(): string | undefined {
  if (isPackaged()) return readFileSync(ownModule("test/runtime/realm"), "utf8");
  if (!isCompiled()) return undefined;
  const text = existsSync(keptFile()) ? readFileSync(keptFile(), "utf8") : "";
  return isFresh(text, read) ? text : undefined;
}

/** @param file from the folder of the package */
function read(file: string): Uint8Array | undefined {
  const path = join(ownFolder("."), file);
  return existsSync(path) ? readFileSync(path) : undefined;
}

function bundle(): { code: string; files: string[] } {
  const result = loadEsbuild().buildSync({
    absWorkingDir: ownFolder("."),
    entryPoints: [ownModule("test/runtime/realm/start-realm")],
    bundle: true,
    write: false,
    metafile: true,
    format: "iife",
    globalName: "realm",
    platform: "neutral",
    mainFields: ["main"],
    target: "es2022",
    define: capturedNames(),
    // A call that may not be one has no captured method.
    supported: { "optional-chain": false },
    legalComments: "none",
    logLevel: "silent",
    tsconfigRaw: {},
  });
  const tool = relative(ownFolder("."), ownModule("test/runtime/run/capture-builtins"));
  return {
    code: `(function () { "use strict"; ${captureBuiltins(result.outputFiles[0]!.text)}\nreturn realm.startRealm; })()`,
    files: [...Object.keys(result.metafile.inputs), tool].sort(),
  };
}
