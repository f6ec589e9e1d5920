// The activities and what they share, by the rules that a project of one's own has. The toolkit's sources are oxlint's (`.oxlintrc.json`).
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";
import { e4xScripts, recommended } from "./out/build/lint/eslint/eslint.js";

export default defineConfig({ ignores: ["*", "!activities/", "!lib/"] }, tseslint.configs.recommended, recommended, e4xScripts);
