import { defineConfig } from "vitest/config";
import { xtkit } from "xtkit/vitest";

export default defineConfig({
  plugins: [xtkit()],
  // The first test of a file waits for the mock to be loaded, which on a busy machine takes longer than the five seconds of vitest.
  test: { testTimeout: 60_000, hookTimeout: 60_000 },
});
