import eslint from "@eslint/js";
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";

export default defineConfig(
  {
    ignores: [
      "node_modules/",
      "out/",
      "dist/",
      "coverage/",
      "test/fixtures/",
      "activities/**/*.js",
      "test/conformance/oracle/",
      "**/*.rhino.js",
    ],
  },
  eslint.configs.recommended,
  tseslint.configs.recommended,
  {
    rules: {
      eqeqeq: ["error", "always", { null: "ignore" }],
      "no-console": "error",
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
    },
  },
  {
    // Declarations bind names for others: they are "unused" and "empty" here.
    files: ["types/**/*.d.ts", "lib/**/*.ts"],
    rules: {
      "no-var": "off",
      "@typescript-eslint/no-unused-vars": "off",
      "@typescript-eslint/no-empty-object-type": "off",
      "@typescript-eslint/no-explicit-any": "off",
      "@typescript-eslint/no-namespace": "off",
      "@typescript-eslint/no-misused-new": "off",
      "@typescript-eslint/no-unsafe-function-type": "off",
      "@typescript-eslint/triple-slash-reference": "off",
    },
  },
  {
    // Schemas are global as they are: an import statement would make modules of them. Of the global names each says where it comes from.
    files: ["types/generated/**/*.d.ts"],
    rules: { "@typescript-eslint/consistent-type-imports": "off" },
  },
  {
    // Programs that people run in a terminal.
    files: ["test/bench/**/*.mjs", "test/mutate/*.mjs", "test/run-all.mjs"],
    languageOptions: {
      globals: {
        Buffer: "readonly",
        clearInterval: "readonly",
        console: "readonly",
        performance: "readonly",
        process: "readonly",
        setInterval: "readonly",
        URL: "readonly",
      },
    },
    rules: { "no-console": "off" },
  },
  {
    // In activities == is the comparison that the server's engine gives for XML.
    files: ["activities/**/*.ts", "activities/**/*.tsx"],
    rules: { eqeqeq: "off" },
  },
);
