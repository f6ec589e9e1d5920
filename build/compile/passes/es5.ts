import presetEnv from "@babel/preset-env";
import { type TransformOptions, types as t } from "@babel/core";

/**
 * The way down to ECMAScript 5. Assumptions keep the output short where the difference cannot be seen; loops over iterables and
 * template literals are done by passes of our own before this one.
 */
export function es5Options(program: t.Node): TransformOptions {
  return {
    assumptions: {
      // Calls of super methods are short this way; reading super.property must find getters with the right receiver.
      constantSuper: !readsSuper(program),
      enumerableModuleMeta: true,
      ignoreFunctionLength: true,
      iterableIsArray: true,
      mutableTemplateObject: true,
      noClassCalls: true,
      noNewArrows: true,
      objectRestNoSymbols: true,
      privateFieldsAsProperties: true,
      pureGetters: true,
      setComputedProperties: true,
      setPublicClassFields: true,
      setSpreadProperties: true,
      skipForOfIteratorClosing: true,
      superIsCallableConstructor: true,
    },
    presets: [
      [
        presetEnv,
        {
          forceAllTransforms: true,
          modules: false,
          ignoreBrowserslistConfig: true,
          exclude: [
            // Done by a pass of our own.
            "transform-for-of",
            // The engine has these of ECMAScript 5 and of E4X.
            "transform-typeof-symbol",
            "transform-property-literals",
            "transform-member-expression-literals",
            "transform-reserved-words",
            // Refused before.
            "transform-regenerator",
            "transform-async-to-generator",
            "transform-async-generator-functions",
          ],
        },
      ],
    ],
  };
}

/** `super.name` other than as a method that is called. */
function readsSuper(program: t.Node): boolean {
  let members = 0;
  let calls = 0;
  t.traverseFast(program, (node) => {
    if (t.isMemberExpression(node) && t.isSuper(node.object)) members++;
    if (t.isCallExpression(node) && t.isMemberExpression(node.callee) && t.isSuper(node.callee.object)) calls++;
  });
  return members > calls;
}
