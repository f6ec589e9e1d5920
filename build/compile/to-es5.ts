import { type NodePath, parseSync, type PluginObj, transformFromAstSync, type TransformOptions, traverse, type types } from "@babel/core";
import type { Program } from "estree";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { hasErrors } from "../diagnostics/has-errors.ts";
import { toEstree } from "../e4x/babel/to-estree.ts";
import type { Bundle } from "./bundle.ts";
import type { BuiltinsSetting } from "./builtins-setting.ts";
import { flattenNested } from "./flatten-nested.ts";
import { attributeAccess } from "./passes/attribute-access.ts";
import { lowerBuilders } from "./passes/builders/lower-builders.ts";
import { typedDocuments } from "./passes/documents/typed-documents.ts";
import { es5Options } from "./passes/es5/es5-options.ts";
import { forOf } from "./passes/for-of.ts";
import { functionVariables } from "./passes/function-variables.ts";
import { freeGlobals } from "./passes/free-globals.ts";
import { finishBuiltins } from "./passes/builtins/finish-builtins.ts";
import { translateBuiltins } from "./passes/builtins/translate-builtins.ts";
import { guard } from "./passes/guard.ts";
import { ingredientsOf } from "./passes/ingredients.ts";
import { iterables } from "./passes/iterables.ts";
import { lowerReaders } from "./passes/lower-readers.ts";
import { optionalCalls } from "./passes/optional-calls.ts";
import type { Pass, PassContext } from "./passes/pass.ts";
import { patterns } from "./passes/patterns.ts";
import { resolveBuilders } from "./passes/resolve-builders.ts";
import { scriptBody } from "./passes/script-body.ts";
import { templateLiterals } from "./passes/template-literals.ts";
import { locator } from "./positions.ts";

const common: TransformOptions = {
  configFile: false,
  babelrc: false,
  browserslistConfigFile: false,
  sourceType: "module",
  filename: "bundle.js",
  code: false,
  ast: true,
  cloneInputAst: false,
  parserOpts: { attachComment: false, plugins: ["decorators", "explicitResourceManagement"] },
};

/** The passes that know E4X, in order; each sees what the one before left. */
const passes: readonly Pass[] = [
  translateBuiltins,
  guard,
  freeGlobals,
  resolveBuilders,
  typedDocuments,
  forOf,
  lowerBuilders,
  iterables,
  patterns,
  templateLiterals,
  lowerReaders,
  attributeAccess,
  functionVariables,
];

/**
 * A bundle as the statements of a script: ECMAScript 5 and `__e4x` calls.
 * @param isBare the script will not stand in a function
 * @param builtins what becomes of builtins that the engine lacks
 * @returns an ESTree whose positions are those of the bundle; no value when a diagnostic is an error
 */
export function toEs5(
  { code, map }: Bundle,
  { isBare = false, builtins = "helpers" }: { isBare?: boolean; builtins?: BuiltinsSetting } = {},
): { value?: Program; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const context: PassContext = { report: (found) => void diagnostics.push(found), locate: locator(map), isBare, builtins };
  const ast = parseSync(code, common) as types.File;
  runPasses(ast, context);
  if (hasErrors(diagnostics)) return { diagnostics };
  // The plugins want paths and scopes of their own, of the tree as it is now.
  traverse.cache.clear();
  transformFromAstSync(ast, code, { ...common, ...es5Options(ast, () => atTheEnd([optionalCalls, finishBuiltins, scriptBody], context)) });
  if (hasErrors(diagnostics)) return { diagnostics };
  const program = toEstree(ast, { keepsComment: () => false });
  flattenNested(program);
  return { value: program as unknown as Program, diagnostics };
}

function runPasses(ast: types.File, context: PassContext): void {
  const program = programPath(ast);
  let ingredients = ingredientsOf(ast);
  let isKnown = true;
  let isStale = false;
  const isThere = (needs: Pass["needs"]): boolean => needs === undefined || needs.some((ingredient) => ingredients.has(ingredient));
  for (const { needs, run } of passes) {
    if (!isThere(needs)) {
      if (isKnown) continue;
      ingredients = ingredientsOf(ast);
      isKnown = true;
      if (!isThere(needs)) continue;
    }
    if (isStale) program.scope.crawl();
    isStale = run(program, context);
    if (isStale) isKnown = false;
  }
}

function programPath(ast: types.File): NodePath<types.Program> {
  let found: NodePath<types.Program> | undefined;
  traverse(ast, {
    Program(path) {
      found = path;
      path.stop();
    },
  });
  return found!;
}

/** A plugin that runs passes when the others are done. */
function atTheEnd(last: readonly Pass[], context: PassContext): PluginObj {
  return {
    visitor: {
      Program: {
        exit(program: NodePath<types.Program>) {
          for (const pass of last) pass.run(program, context);
        },
      },
    },
  };
}
