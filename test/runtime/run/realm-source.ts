import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Script } from "node:vm";
import { buildSync } from "esbuild";

/** The code of `realm/start-realm.ts` with all that it imports, as one expression in strict mode. */
export function bundleRealm(): Script {
  const source = fileURLToPath(new URL("../realm/start-realm.ts", import.meta.url));
  const entry = existsSync(source) ? source : source.replace(/\.ts$/, ".js");
  const result = buildSync({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: "iife",
    globalName: "realm",
    platform: "neutral",
    mainFields: ["main"],
    target: "es2022",
    legalComments: "none",
    logLevel: "silent",
    tsconfigRaw: {},
  });
  return new Script(`(function () { "use strict"; ${result.outputFiles[0]!.text}\nreturn realm.startRealm; })()`, {
    filename: "xtkit:realm",
  });
}
