import { createRequire } from "node:module";
import type { PluginTarget, types as t } from "@babel/core";
import { newerSyntax, type NewerSyntax } from "./syntax-facts.ts";

/** Classes come out of their plugins with most of what is newer than ECMAScript 5. */
const CLASSES: readonly NewerSyntax[] = ["classes", "class-members"];

/**
 * The plugins of preset-env in its own order, and the syntax that each is for. Left out are those for syntax that passes of our own translate or
 * refuse, that the bundler takes away, or that the engine has (`typeof` of XML, reserved words as names).
 */
const table: readonly (readonly [plugin: string, syntax: readonly NewerSyntax[]])[] = [
  ["explicit-resource-management", ["explicit-resource-management"]],
  ["duplicate-named-capturing-groups-regex", ["regular-expressions"]],
  ["regexp-modifiers", ["regular-expressions"]],
  ["unicode-sets-regex", ["regular-expressions"]],
  ["class-static-block", ["class-members"]],
  ["private-property-in-object", ["class-members"]],
  ["class-properties", ["class-members"]],
  ["private-methods", ["class-members"]],
  ["numeric-separator", ["literals"]],
  ["logical-assignment-operators", ["logical-assignment-operators"]],
  ["nullish-coalescing-operator", ["nullish-coalescing-operator"]],
  ["optional-chaining", ["optional-chaining"]],
  ["json-strings", ["strings"]],
  ["optional-catch-binding", ["optional-catch-binding"]],
  ["parameters", ["parameters", ...CLASSES]],
  ["object-rest-spread", ["object-rest-spread"]],
  ["dotall-regex", ["regular-expressions"]],
  ["unicode-property-regex", ["regular-expressions"]],
  ["named-capturing-groups-regex", ["regular-expressions"]],
  ["exponentiation-operator", ["exponentiation-operator"]],
  ["template-literals", ["template-literals"]],
  ["literals", ["literals", "strings"]],
  ["function-name", ["function-name", "block-scoped-functions", ...CLASSES]],
  ["arrow-functions", ["arrow-functions", ...CLASSES]],
  ["block-scoped-functions", ["block-scoped-functions"]],
  ["classes", CLASSES],
  ["object-super", ["object-super"]],
  ["shorthand-properties", ["shorthand-properties", ...CLASSES]],
  ["duplicate-keys", ["duplicate-keys"]],
  ["computed-properties", ["computed-properties", ...CLASSES]],
  ["sticky-regex", ["regular-expressions"]],
  ["unicode-escapes", ["strings"]],
  ["unicode-regex", ["regular-expressions"]],
  ["spread", ["spread", ...CLASSES]],
  ["destructuring", ["destructuring", "parameters", "object-rest-spread", ...CLASSES]],
  [
    "block-scoping",
    [
      "block-scoping",
      "block-scoped-functions",
      "destructuring",
      "explicit-resource-management",
      "object-rest-spread",
      "optional-catch-binding",
      "parameters",
      ...CLASSES,
    ],
  ],
  ["new-target", ["new-target"]],
];

/** The plugins are dependencies of preset-env, which decides on their versions; they are found from where it is. */
const fromPreset = createRequire(createRequire(import.meta.url).resolve("@babel/preset-env"));

function load(plugin: string): PluginTarget {
  const module = fromPreset(`@babel/plugin-transform-${plugin}`) as { default: PluginTarget };
  return module.default;
}

/** The plugins that a program needs; none is loaded before one does. */
export function plugins(program: t.Node): PluginTarget[] {
  const found = newerSyntax(program);
  return table.filter(([, syntax]) => syntax.some((each) => found.has(each))).map(([plugin]) => load(plugin));
}
