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
    // What is assigned is short, and wrong where a setter or __proto__ takes it. Calls of super methods are short this way; reading super.property must find getters with the right receiver.
    assumptions: {
      ...assumptions,
      constantSuper: !readsSuper(program),
      setComputedProperties: !definesProperties(program),
      setPublicClassFields: !hidesAccessors(program),
    },
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

/** A literal with a name that is worked out and may be `__proto__`, or with an accessor that a later property takes the place of. */
function definesProperties(program: t.Node): boolean {
  let found = false;
  t.traverseFast(program, (node) => {
    if (node.type !== "ObjectExpression") return;
    const isPlain = node.properties.every((property) => t.isObjectProperty(property) && !property.computed);
    if (isPlain) return;
    const hasAccessor = node.properties.some((property) => t.isObjectMethod(property) && property.kind !== "method");
    found ||=
      hasAccessor || node.properties.some((property) => !t.isSpreadElement(property) && property.computed && !isPlainName(property.key));
  });
  return found;
}

/** A name that is worked out and is not `__proto__` for certain. */
function isPlainName(key: t.Node): boolean {
  if (key.type === "StringLiteral") return key.value !== "__proto__";
  if (key.type === "TemplateLiteral") return [key.quasis[0]!, key.quasis.at(-1)!].some(({ value }) => /[^_prot]/.test(value.raw));
  if (key.type === "BinaryExpression") return key.operator !== "+" || isPlainPart(key.left) || isPlainPart(key.right);
  return key.type === "NumericLiteral" || key.type === "UpdateExpression";
}

/** A text at either end of a name by which it is not `__proto__`. */
function isPlainPart(part: t.Node): boolean {
  return (part.type === "StringLiteral" && /[^_prot]/.test(part.value)) || (part.type === "BinaryExpression" && isPlainName(part));
}

/** A class with a field of the name that an accessor of another class has, which may be its base. */
function hidesAccessors(program: t.Node): boolean {
  const accessors = new Set<string>();
  const fields: t.ClassProperty[] = [];
  t.traverseFast(program, (node) => {
    if (node.type === "ClassMethod" && node.kind !== "method" && node.kind !== "constructor") accessors.add(nameOf(node));
    else if (node.type === "ClassProperty") fields.push(node);
  });
  return accessors.size > 0 && fields.some((field) => field.computed || accessors.has(nameOf(field)));
}

function nameOf({ key, computed }: t.ClassMethod | t.ClassProperty): string {
  if (key.type === "Identifier" && !computed) return key.name;
  return key.type === "StringLiteral" || key.type === "NumericLiteral" ? String(key.value) : "";
}
