import presetEnv from "@babel/preset-env";
import type { TransformOptions } from "@babel/core";

/**
 * The way down to ECMAScript 5. Assumptions keep the output short where the difference cannot be seen; loops over iterables and
 * template literals are done by passes of our own before this one.
 */
export const es5Options: TransformOptions = {
  assumptions: {
    constantSuper: true,
    enumerableModuleMeta: true,
    ignoreFunctionLength: true,
    iterableIsArray: true,
    mutableTemplateObject: true,
    noClassCalls: true,
    noNewArrows: true,
    objectRestNoSymbols: true,
    privateFieldsAsProperties: true,
    pureGetters: true,
    setClassMethods: true,
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
          // Done by our own passes.
          "transform-for-of",
          "transform-template-literals",
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
