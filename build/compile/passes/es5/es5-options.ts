import { type PluginObj, type TransformOptions, types as t } from "@babel/core";
import { plugins } from "./plugins.ts";

const assumptions = {
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
} as const;

/**
 * The way down to ECMAScript 5 for one program: the plugins of preset-env for the syntax that it has, and no others. Assumptions keep the
 * output short where the difference cannot be seen; loops over iterables and template literals are done by passes of our own before this one.
 * @param last runs when the plugins are done
 */
export function es5Options(program: t.Node, last: () => PluginObj): Required<Pick<TransformOptions, "assumptions" | "plugins">> {
  return {
    // Calls of super methods are short this way; reading super.property must find getters with the right receiver.
    assumptions: { ...assumptions, constantSuper: !readsSuper(program) },
    plugins: [...plugins(program), last],
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
