import { isBuiltin } from "node:module";

/** What runs the tests, and the toolkit itself. */
const OF_TESTS = /^(?:xtkit|vitest|vite|@vitest)(?:\/|$)/;
const NAME = /^(?:@[\w.~-]+\/)?[\w~-][\w.~-]*(?=\/|$)/;

/**
 * The package that a specifier names.
 * @returns undefined for files, for Node.js's own modules, and for what belongs to the tests
 */
export function packageName(specifier: string): string | undefined {
  return isBuiltin(specifier) || OF_TESTS.test(specifier) ? undefined : NAME.exec(specifier)?.[0];
}
