import { defineConfig } from "vitest/config";
import { xtkit } from "xtkit/vitest";

export default defineConfig({ plugins: [xtkit()] });
