import { relative } from "node:path";
import type { ESLint, Linter, Rule, SourceCode } from "eslint";
import type { ScopeManager } from "eslint-scope";
import { catalogue } from "../../diagnostics/catalogue.ts";
import { packageRoot } from "../../engine/package-root.ts";
import { parseScriptOrModule } from "../../e4x/parse/parse-any.ts";
import { builtinMistakes } from "../scripts/builtin-mistakes.ts";
import { findMistakes, type ScriptMistake } from "../scripts/find-mistakes.ts";
import { scriptRules } from "../scripts/script-rules.ts";

const codes = [...new Set(["XTK1009", "XTK1040", ...scriptRules.flatMap((rule) => rule.codes)] as const)].sort();

/** A text is looked at once for all rules. */
const looked = new WeakMap<SourceCode, ScriptMistake[]>();

function mistakesIn(source: SourceCode, file: string): ScriptMistake[] {
  const known = looked.get(source);
  if (known) return known;
  // The parser's tree is in the forms of ESLint's rules by now; which builtins there are is asked of the script as it is.
  const builtins = builtinMistakes(parseScriptOrModule(source.text, { allowReturn: true }));
  const found = [...builtins, ...findMistakes(source.ast, source.scopeManager as unknown as ScopeManager, file)];
  looked.set(source, found);
  return found;
}

function ruleOf(code: (typeof codes)[number]): Rule.RuleModule {
  return {
    meta: { type: "problem", docs: { description: `${code}: ${catalogue[code].message}` }, schema: [] },
    create: (context) => ({
      Program() {
        for (const { node, found } of mistakesIn(context.sourceCode, relative(context.cwd, context.filename)))
          if (found.code === code) context.report({ loc: node.loc!, message: `${found.message} ${found.suggestion}` });
      },
    }),
  };
}

const plugin: ESLint.Plugin = {
  meta: { name: "xtkit/eslint", version: packageRoot().version },
  rules: Object.fromEntries(codes.map((code) => [catalogue[code].name, ruleOf(code)])),
};

/** The rules of `xtkit check` for E4X scripts, as a plugin of ESLint and its settings. */
export const scriptMistakes: { plugins: Record<string, ESLint.Plugin>; rules: Linter.RulesRecord } = {
  plugins: { xtkit: plugin },
  rules: Object.fromEntries(
    codes.map((code) => [`xtkit/${catalogue[code].name}`, catalogue[code].severity === "error" ? "error" : "warn"]),
  ),
};
