import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "./package-root.ts";

/** The global names of workflow scripts, as `types/` declares them: those of every script of the server, and the running workflow. */
export function campaignGlobals(): string[] {
  const { folder } = packageRoot();
  return ["server-globals.d.ts", "script-globals.d.ts", "globals.d.ts"].flatMap((file) => {
    const declarations = readFileSync(join(folder, "types", file), "utf8");
    return [...declarations.matchAll(/^ {2}(?:const|var|function) (\w+)/gm)].map(([, name]) => name);
  });
}
