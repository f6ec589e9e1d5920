import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { REPOSITORY } from "../support/project.ts";

/** A package of the lockfile. */
interface Locked {
  version?: string;
  license?: string;
  hasInstallScript?: boolean;
  dev?: boolean;
  devOptional?: boolean;
  optional?: boolean;
  peer?: boolean;
  resolved?: string;
  integrity?: string;
  dependencies?: Record<string, string>;
}

const { packages } = JSON.parse(readFileSync(join(REPOSITORY, "package-lock.json"), "utf8")) as { packages: Record<string, Locked> };
const own = packages[""]!;

/** Where the package lies that one asks for: in its own folder, or in one around it. */
function located(from: string, name: string): string | undefined {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf("/node_modules/")))) {
    const path = `${folder === "" ? "" : `${folder}/`}node_modules/${name}`;
    if (Object.hasOwn(packages, path)) return path;
    if (folder === "") return undefined;
  }
}

/** All that is installed with xtkit: its dependencies and theirs. */
function shipped(): Map<string, Locked> {
  const found = new Map<string, Locked>();
  const open = Object.keys(own.dependencies ?? {}).map((name) => located("", name)!);
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (found.has(path)) continue;
    const locked = packages[path]!;
    found.set(path, locked);
    for (const name of Object.keys(locked.dependencies ?? {})) {
      const inner = located(path, name);
      expect(inner, `${path} needs ${name}`).toBeDefined();
      open.push(inner!);
    }
  }
  return found;
}

/** Licences that ask for no more than to be named. */
const PERMISSIVE = new Set([
  "MIT",
  "ISC",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "Apache-2.0",
  "0BSD",
  "CC0-1.0",
  "CC-BY-4.0",
  "BlueOak-1.0.0",
  "Python-2.0",
]);

/** Packages that do something when they are installed, and why xtkit works where that is switched off. */
const INSTALL_SCRIPTS = new Map([["node_modules/esbuild", "looks for the binary of the platform, which is a package of its own"]]);

describe("what is installed with xtkit", () => {
  const all = [...shipped()];

  test("is found in the lockfile", () => {
    expect(all.length).toBeGreaterThan(20);
  });

  test("has a licence that permits it", () => {
    const other = all.filter(
      ([, { license }]) =>
        !(
          license !== undefined &&
          license
            .replace(/[()]/g, "")
            .split(" OR ")
            .some((each) => PERMISSIVE.has(each))
        ),
    );
    expect(other.map(([path, { license }]) => `${path}: ${license ?? "none"}`)).toEqual([]);
  });

  test("runs nothing when it is installed, but for what is known", () => {
    expect(all.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path)).toEqual([...INSTALL_SCRIPTS.keys()]);
  });

  test("is what the lockfile says, byte for byte, from whatever registry", () => {
    for (const [path, { integrity, resolved }] of all) {
      expect(integrity, path).toMatch(/^sha512-/);
      expect(resolved, path).toBeUndefined();
    }
  });
});
