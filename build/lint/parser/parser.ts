import type { AST, Linter } from "eslint";
import { guardDepth } from "../../e4x/faults/guard-depth.ts";
import { parseScriptOrModule } from "../../e4x/parse/parse-any.ts";
import { packageRoot } from "../../engine/package-root.ts";
import { analyzeScope } from "./analyze-scope.ts";
import { checkDepth } from "./check-depth.ts";
import { collectTokens } from "./collect-tokens.ts";
import { standardKeys, toStandardForms } from "./standard-forms.ts";
import { withPlace } from "./with-place.ts";

/** What of `languageOptions.parserOptions` the parser heeds. */
export interface ParserOptions {
  /** `globalReturn`: the script is the body of a function. */
  ecmaFeatures?: { globalReturn?: boolean };
}

function parseForESLint(code: string, { ecmaFeatures = {} }: ParserOptions = {}): Linter.ESLintParseResult {
  return withPlace(() => {
    const globalReturn = ecmaFeatures.globalReturn === true;
    const { tokens, listeners } = collectTokens(code);
    const { kind, program } = parseScriptOrModule(code, { allowReturn: globalReturn, ranges: true, ...listeners });
    checkDepth(program);
    const ast = Object.assign(program, { tokens: tokens(program), comments: listeners.comments });
    toStandardForms(program);
    const scopeManager = guardDepth(program, () => analyzeScope(program, kind, globalReturn)) as Linter.ESLintParseResult["scopeManager"];
    return { ast: ast as unknown as AST.Program, scopeManager, visitorKeys: standardKeys };
  });
}

/** An ESLint parser for E4X: scripts as the server's engine reads them, and modules of today's ECMAScript, told apart by what they say. */
export const parser = { meta: { name: "xtkit/eslint", version: packageRoot().version }, parseForESLint } satisfies Linter.Parser;
