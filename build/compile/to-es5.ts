import { type NodePath, parseSync, type PluginObj, transformFromAstSync, type TransformOptions, type types } from "@babel/core";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { hasErrors } from "../diagnostics/has-errors.ts";
import type { Bundle } from "./bundle.ts";
import type { Emitted } from "./emit.ts";
import { attributeAccess } from "./passes/attribute-access.ts";
import { lowerBuilders } from "./passes/builders/lower-builders.ts";
import { typedDocuments } from "./passes/documents/typed-documents.ts";
import { es5Options } from "./passes/es5.ts";
import { forOf } from "./passes/for-of.ts";
import { functionVariables } from "./passes/function-variables.ts";
import { guard } from "./passes/guard.ts";
import { iterables } from "./passes/iterables.ts";
import { lowerReaders } from "./passes/lower-readers.ts";
import type { Pass, PassContext } from "./passes/pass.ts";
import { resolveBuilders } from "./passes/resolve-builders.ts";
import { scriptBody } from "./passes/script-body.ts";
import { templateLiterals } from "./passes/template-literals.ts";
import { locator } from "./positions.ts";

const common: TransformOptions = {
  configFile: false,
  babelrc: false,
  browserslistConfigFile: false,
  sourceType: "module",
  compact: false,
  cloneInputAst: false,
  comments: false,
};

/** The passes that know E4X, in order; each sees what the one before left. */
const passes: readonly Pass[] = [
  guard,
  resolveBuilders,
  typedDocuments,
  forOf,
  lowerBuilders,
  iterables,
  templateLiterals,
  lowerReaders,
  attributeAccess,
  functionVariables,
];

function asPlugin(steps: readonly Pass[], context: PassContext): PluginObj {
  return {
    visitor: {
      Program(program: NodePath<types.Program>) {
        for (const step of steps) {
          program.scope.crawl();
          step(program, context);
        }
        program.scope.crawl();
      },
    },
  };
}

/**
 * A bundle as the statements of a script: ECMAScript 5 and `__e4x` calls.
 * @param isBare the script will not stand in a function
 * @returns no value when a diagnostic is an error
 */
export function toEs5({ code, map }: Bundle, { isBare = false } = {}): { value?: Emitted; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const context: PassContext = { report: (found) => diagnostics.push(found), locate: locator(map), isBare };
  let ast = parseSync(code, { ...common, filename: "bundle.js" }) as types.File;
  const transform = (options: TransformOptions): void => {
    ast = transformFromAstSync(ast, code, { ...common, ...options, filename: "bundle.js", ast: true, code: false })?.ast as types.File;
  };
  transform({ plugins: [() => asPlugin(passes, context)] });
  if (hasErrors(diagnostics)) return { diagnostics };
  transform(es5Options(ast));
  transform({ plugins: [() => asPlugin([scriptBody], context)] });
  if (hasErrors(diagnostics)) return { diagnostics };
  const printed = transformFromAstSync(ast, code, {
    ...common,
    filename: "bundle.js",
    code: true,
    sourceMaps: true,
    inputSourceMap: JSON.parse(map) as TransformOptions["inputSourceMap"],
    generatorOpts: { jsescOption: { minimal: true } },
  });
  return { value: { code: printed?.code ?? "", map: JSON.stringify(printed?.map) }, diagnostics };
}
