import { readFileSync } from "node:fs";
import { filesBelow } from "./files-below.ts";

const CODE = /\.[cm]?[jt]sx?$/;
/** `vi.mock("name")`, `vi.doMock(import("name"))`. */
const MOCK = /\bvi(?:test)?\.(?:doMock|mock)\(\s*(?:import\(\s*)?["'`]([^"'`.][^"'`]*)/g;

/**
 * The modules that tests of a project replace by `vi.mock`, as they name them. They are looked for before anything is loaded: a module that was
 * loaded is not made anew for the test file that mocks what it imports.
 * @param root absolute path of the project
 */
export function mockedPackages(root: string): ReadonlySet<string> {
  const texts = filesBelow(root).flatMap((file) => (CODE.test(file) ? [readFileSync(file, "latin1")] : []));
  return new Set(texts.flatMap((text) => Array.from(text.matchAll(MOCK), ([, specifier]) => specifier!)));
}
