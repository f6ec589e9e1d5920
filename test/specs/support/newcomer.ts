import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { REPOSITORY } from "./project.ts";

/** An empty folder into which the packed tarball was installed, and `xtkit init` run. */
export interface Newcomer {
  folder: string;
  /** What npx runs, without npx. */
  program(name: string): string;
  /** @returns what it printed to standard output @throws when it fails */
  sh(command: string, args: string[]): string;
  remove(): void;
}

/** Makes one; what it costs is half a minute. */
export function makeNewcomer(): Newcomer {
  const folder = mkdtempSync(join(tmpdir(), "xtkit-newcomer-"));
  const sh = (command: string, args: string[], cwd = folder): string =>
    execFileSync(command, args, {
      cwd,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, NODE_OPTIONS: "", VITEST: "", CI: "" },
    });
  sh("npm", ["run", "--silent", "package"], REPOSITORY);
  // Scripts are off: the sources were compiled before the tests ran, and the package must need nothing when it is installed.
  const packed = sh("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", folder], REPOSITORY);
  const [{ filename }] = JSON.parse(packed) as [{ filename: string }];
  sh("npm", ["init", "-y"]);
  sh("npm", ["install", "--save-dev", "--no-audit", "--no-fund", "--ignore-scripts", "--prefer-offline", join(folder, filename)]);
  sh("npx", ["xtkit", "init"]);
  return {
    folder,
    program: (name) => join(folder, "node_modules/.bin", name),
    sh: (command, args) => sh(command, args),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
