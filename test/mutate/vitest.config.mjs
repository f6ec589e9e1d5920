import { fileURLToPath } from "node:url";
import { mergeConfig } from "vitest/config";
import base from "../../vitest.config.ts";

/** The project's configuration, for the one "test" that runs the others again and again in a warm worker. */
export default mergeConfig(base, {
  root: fileURLToPath(new URL("../..", import.meta.url)),
  cacheDir: process.env.XTKIT_MUTATE_CACHE,
  test: {
    include: ["test/mutate/host.mjs"],
    runner: fileURLToPath(new URL("spec-runner.mjs", import.meta.url)),
    pool: "threads",
    isolate: false,
    maxWorkers: 1,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    reporters: ["json"],
  },
});
