import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { expect, test } from "vitest";
import { REPOSITORY } from "../support/project.ts";

/** What npm packs, by its path in the package. */
const [{ files }] = JSON.parse(
  execFileSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], {
    cwd: REPOSITORY,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  }),
) as [{ files: { path: string }[] }];
const packed = new Set(files.map(({ path }) => path));
const folders = new Set([...packed].flatMap((path) => path.split("/").map((_, depth, parts) => parts.slice(0, depth).join("/"))));
const pages = [...packed].filter((path) => path.endsWith(".md"));

/** The text without what is shown as code. */
function proseOf(page: string): string {
  return readFileSync(join(REPOSITORY, page), "utf8")
    .replace(/^( *)(`{3,})[^]*?^\1\2$/gm, "")
    .replace(/`[^`\n]*`(?!\])/g, "");
}

/** The headings of a page as targets of links, as GitHub makes them. */
function anchorsOf(page: string): Set<string> {
  const headings = [...proseOf(page).matchAll(/^#+ (.*)$/gm)].map(([, heading]) => heading!);
  return new Set(
    headings.map((heading) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N} _-]/gu, "")
        .replaceAll(" ", "-"),
    ),
  );
}

test("the pages of the package are found", () => {
  expect(pages).toEqual(expect.arrayContaining(["README.md", "lib/README.md", "test/README.md", "types/README.md", "CHANGELOG.md"]));
});

test.each(pages)("the links of %s lead to what is packed", (page) => {
  const dead = [...proseOf(page).matchAll(/\]\((?!https?:|mailto:)([^)\s]+)\)/g)].filter(([, link = ""]) => {
    const [path = "", anchor] = link.split("#", 2);
    const target = path === "" ? page : posix.join(posix.dirname(page), path).replace(/\/$/, "");
    if (!packed.has(target) && !folders.has(target)) return true;
    return anchor !== undefined && target.endsWith(".md") && !anchorsOf(target).has(anchor);
  });
  expect(dead.map(([, link]) => link)).toEqual([]);
});

test("the targets of the package's exports are packed", () => {
  const { exports, bin } = JSON.parse(readFileSync(join(REPOSITORY, "package.json"), "utf8")) as {
    exports: Record<string, string | Record<string, string>>;
    bin: Record<string, string>;
  };
  const targets = [...Object.values(exports), ...Object.values(bin)].flatMap((target) =>
    typeof target === "string" ? [target] : Object.values(target),
  );
  const sources = targets.map((target) => target.replace(/^\.\//, "")).filter((target) => !target.startsWith("out/"));
  expect(sources.filter((target) => !packed.has(target))).toEqual([]);
});
