import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "./package-root.ts";

function globalNames(pattern: RegExp): string[] {
  const { folder } = packageRoot();
  return ["server-globals.d.ts", "script-globals.d.ts", "workflow-globals.d.ts"].flatMap((file) => {
    const declarations = readFileSync(join(folder, "types/generated/api", file), "utf8");
    return [...declarations.matchAll(pattern)].flatMap(([, name]) => name ?? []);
  });
}

/** The global names of workflow scripts, as `types/` declares them: those of every script of the server, and the running workflow. */
export function campaignGlobals(): string[] {
  return globalNames(/^ {2}(?:const|var|function) (\w+)/gm);
}

/** The names of the global types. */
export function campaignTypes(): string[] {
  return globalNames(/^ {2}(?:type|interface|namespace) (\w+)/gm);
}
