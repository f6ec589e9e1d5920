import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { xtkit } from "./test/vitest/index.ts";

const path = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

export default defineConfig({
  plugins: [
    xtkit({
      folders: [
        "activities",
        "lib",
        "test/fixtures/cases/lib",
        "test/fixtures/compile/activities",
        "test/fixtures/compile/lib",
        "test/fixtures/workflow/activities",
      ],
    }),
  ],
  resolve: {
    alias: {
      "xtkit/xml": path("./test/runtime/xml.ts"),
      "xtkit/xtk": path("./lib/xtk.ts"),
      "xtkit/test": path("./test/runtime/index.ts"),
      "xtkit/vitest": path("./test/vitest/index.ts"),
      "xtkit/e4x": path("./build/e4x/index.ts"),
    },
  },
  test: {
    pool: "forks",
    testTimeout: 120_000,
    hookTimeout: 120_000,
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        extends: true,
        test: { name: "steps", include: ["test/specs/**/growth.spec.ts"], isolate: true },
      },
      {
        extends: true,
        test: { name: "fuzz", include: ["test/fuzz/*.spec.ts"], isolate: false },
      },
      {
        extends: true,
        test: {
          name: "specs",
          globalSetup: ["test/specs/support/require-rhino.ts", "test/specs/support/require-chromium.ts"],
          include: ["activities/**/*.test.ts", "test/specs/**/*.spec.ts"],
          exclude: ["test/specs/**/growth.spec.ts"],
          isolate: false,
        },
      },
    ],
  },
});
