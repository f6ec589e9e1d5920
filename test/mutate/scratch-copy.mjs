import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, sep } from "node:path";

/** What a copy goes without: it is linked, or the tests make it themselves. */
const LEFT_OUT = new Set(["node_modules", ".git", "coverage"]);

/**
 * A copy of the repository to be broken at will; the checkout stays as it is.
 * @param {string} root
 * @returns {{ root: string, remove: () => void }}
 */
export function makeScratchCopy(root) {
  if (!existsSync(join(root, "out")) || !existsSync(join(root, "dist")))
    throw new Error("some specs read what is built: run `npm run build` first");
  const copy = mkdtempSync(join(tmpdir(), "xtkit-mutate-"));
  cpSync(root, copy, { recursive: true, filter: (path) => !LEFT_OUT.has(relative(root, path).split(sep)[0]) });
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
  return { root: copy, remove: () => rmSync(copy, { recursive: true, force: true }) };
}
