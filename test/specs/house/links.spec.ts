import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { expect, test } from "vitest";
import { REPOSITORY } from "../support/project.ts";

/** What is made and not kept: who reads the repository online does not have it. */
const ignored = readFileSync(join(REPOSITORY, ".gitignore"), "utf8")
  .split("\n")
  .filter((line) => line.endsWith("/"));
const isKept = (path: string): boolean => !ignored.some((folder) => `${path}/`.startsWith(folder) || `/${path}/`.includes(`/${folder}`));

/** Every page of the repository, with forward slashes. */
function pagesBelow(folder: string): string[] {
  return readdirSync(join(REPOSITORY, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = posix.join(folder, entry.name);
    if (entry.isDirectory()) return entry.name !== ".git" && isKept(path) ? pagesBelow(path) : [];
    return entry.name.endsWith(".md") ? [path] : [];
  });
}

const pages = pagesBelow(".");

test("the pages are found", () => {
  expect(pages).toEqual(expect.arrayContaining(["README.md", "lib/README.md", "test/README.md", "types/README.md"]));
  expect(isKept("docs/reference/README.md")).toBe(false);
});

test.each(pages)("the links of %s lead to files that the repository keeps", (page) => {
  const prose = readFileSync(join(REPOSITORY, page), "utf8")
    .replace(/^(`{3,})[^]*?^\1$/gm, "")
    .replace(/`[^`\n]*`/g, "");
  const targets = [...prose.matchAll(/\]\((?!https?:)([^)#]+)[^)]*\)/g)].map(([, target]) => posix.join(posix.dirname(page), target!));
  expect(targets.filter((target) => !isKept(target) || !existsSync(join(REPOSITORY, target)))).toEqual([]);
});
