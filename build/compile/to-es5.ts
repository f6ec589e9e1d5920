import { type NodePath, parseSync, type PluginObj, transformFromAstSync, type TransformOptions, traverse, type types } from "@babel/core";
import type { Program } from "estree";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { hasErrors } from "../diagnostics/has-errors.ts";
import { toEstree } from "../e4x/babel/to-estree.ts";
import type { Bundle } from "./bundle.ts";
import type { BuiltinsSetting } from "./builtins-setting.ts";
import { flattenNested } from "./flatten-nested.ts";
import { type Entry, kindOfEntry } from "./kinds/entry.ts";
import { globalOf } from "./kinds/library-specifier.ts";
import { earlyUses } from "./passes/early-uses.ts";
import { attributeAccess } from "./passes/attribute-access.ts";
import { lowerBuilders } from "./passes/builders/lower-builders.ts";
import { typedDocuments } from "./passes/documents/typed-documents.ts";
import { ownHelpers } from "./passes/es5/own-helpers.ts";
import { es5Options } from "./passes/es5/es5-options.ts";
import { forOf } from "./passes/for-of.ts";
import { functionVariables } from "./passes/function-variables.ts";
import { freeGlobals } from "./passes/free-globals.ts";
import { finishBuiltins } from "./passes/builtins/finish-builtins.ts";
import { translateBuiltins } from "./passes/builtins/translate-builtins.ts";
import { guard } from "./passes/guard.ts";
import { ingredientsOf } from "./passes/ingredients.ts";
import { iterables } from "./passes/iterables.ts";
import { libraryImports } from "./passes/library-imports.ts";
import { loadLibraries } from "./passes/load-libraries.ts";
import { lowerReaders } from "./passes/lower-readers.ts";
import { optionalCalls } from "./passes/optional-calls.ts";
import type { Pass, PassContext } from "./passes/pass.ts";
import { patterns } from "./passes/patterns.ts";
import { resolveBuilders } from "./passes/resolve-builders.ts";
import type { ScriptPart } from "./passes/script-part.ts";
import { conditionBodies } from "./passes/condition-bodies.ts";
import { libraryBody } from "./passes/library-body.ts";
import { numberPaths } from "./passes/number-paths.ts";
import { scriptBody } from "./passes/script-body.ts";
import { templateLiterals } from "./passes/template-literals.ts";
import { locator } from "./positions.ts";
import { defaultScriptSettings, type LibrarySettings } from "./script-settings.ts";
import { programPath } from "./program-path.ts";

const common: TransformOptions = {
  configFile: false,
  babelrc: false,
  browserslistConfigFile: false,
  sourceType: "module",
  filename: "bundle.js",
  code: false,
  ast: true,
  cloneInputAst: false,
  parserOpts: { attachComment: false, plugins: ["decorators", "decoratorAutoAccessors", "explicitResourceManagement"] },
};

/** The passes that know E4X, in order; each sees what the one before left. */
const passes: readonly Pass[] = [
  translateBuiltins,
  guard,
  numberPaths,
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

/** What a bundle becomes. */
export interface Es5Options {
  entry: Entry;
  /** The script will not stand in a function. */
  isBare?: boolean;
  libraries?: LibrarySettings;
  /** What becomes of builtins that the engine lacks. */
  builtins?: BuiltinsSetting;
}

/**
 * A bundle as the statements of a script: ECMAScript 5 and `__e4x` calls.
 * @returns what the script consists of: ESTrees whose positions are those of the bundle; no value when a diagnostic is an error
 */
export function toEs5(
  bundle: Bundle,
  { entry, isBare = false, libraries = defaultScriptSettings.libraries, builtins = "helpers" }: Es5Options,
): { value?: ScriptParts; diagnostics: Diagnostic[] } {
  const { code, map } = bundle;
  const diagnostics: Diagnostic[] = [];
  const context: PassContext = { report: (found) => void diagnostics.push(found), locate: locator(map), entry, isBare, builtins };
  const ast = parseSync(code, common) as types.File;
  const program = programPath(ast);
  const loaded = bundle.libraries.length > 0 ? libraryImports(program, bundle.libraries, libraries, context) : [];
  // Passes that ask what a name holds rely on it that no name is made of itself.
  earlyUses.run(program, context);
  if (hasErrors(diagnostics)) return { diagnostics };
  runPasses(ast, context);
  if (hasErrors(diagnostics)) return { diagnostics };
  // The plugins want paths and scopes of their own, of the tree as it is now.
  traverse.cache.clear();
  transformFromAstSync(ast, code, { ...common, ...es5Options(ast, () => atTheEnd(context)) });
  if (hasErrors(diagnostics)) return { diagnostics };
  const parts = scriptParts(ast, context, globalOf(entry.source, libraries) !== undefined);
  if (loaded.length > 0) for (const { file } of parts) loadLibraries(programPath(file), loaded);
  if (hasErrors(diagnostics)) return { diagnostics };
  return { value: parts.map(({ file, ...part }) => ({ ...part, program: asEstree(file) })), diagnostics };
}

/** The programs that a script consists of: one, or those of its conditions. */
export type ScriptParts = (Omit<ScriptPart, "file"> & { program: Program })[];

function scriptParts(file: types.File, context: PassContext, isMember: boolean): ScriptPart[] {
  const kind = kindOfEntry(context.entry);
  if (kind !== "jstest" && kind !== "library") return [{ file }];
  // Paths and scopes of the tree as it is now.
  traverse.cache.clear();
  return kind === "jstest" ? conditionBodies(file, context) : [libraryBody(file, context, isMember)];
}

function asEstree(file: types.File): Program {
  const program = toEstree(file, { keepsComment: () => false });
  flattenNested(program);
  return program as unknown as Program;
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

/** A plugin that does the rest when the others are done. */
function atTheEnd(context: PassContext): PluginObj {
  const kind = kindOfEntry(context.entry);
  return {
    ...ownHelpers,
    visitor: {
      Program: {
        exit(program: NodePath<types.Program>) {
          optionalCalls.run(program, context);
          finishBuiltins.run(program, context);
          if (kind !== "jstest" && kind !== "library") scriptBody(program, context);
        },
      },
    },
  };
}
