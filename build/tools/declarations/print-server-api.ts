import { type Binding, imported } from "./bindings.ts";
import { compareText } from "./compare-text.ts";
import type { Declaration } from "./declaration.ts";
import { firstSentence } from "./doc-comment.ts";
import { fromApi } from "./generated-folders.ts";

/** What a docstring begins with. */
function summary({ from, name }: Binding): string {
  return firstSentence(from.doc.description) || `The global ${name}.`;
}

/** The type of a global, without the global names: Node.js programs load the modules alone. */
function typeOf({ from }: Binding): string {
  return from.kind === "interface" || from.kind === "type" ? imported(from) : `typeof ${imported(from)}`;
}

function members(bindings: readonly Binding[]): string[] {
  const byName = new Map(bindings.map((binding) => [binding.name, binding]));
  return [...byName]
    .sort(([a], [b]) => compareText(a, b))
    .flatMap(([name, binding]) => [`  /** ${summary(binding)} */`, `  readonly ${name}: ${typeOf(binding)};`]);
}

/** Names of a workflow script that are called or made objects of. */
function callableNames(bindings: readonly Binding[]): { functions: string[]; classes: string[] } {
  const values = bindings.filter(({ space, context }) => space === "value" && context !== "web");
  const isClass = ({ from, name }: { from: Declaration; name: string }): boolean => from.name === `${name}Constructor`;
  return {
    functions: values
      .filter(({ from }) => from.kind === "function")
      .map(({ name }) => name)
      .sort(compareText),
    classes: values
      .filter(isClass)
      .map(({ name }) => name)
      .sort(compareText),
  };
}

/** `server-api.d.ts`: what scripts find by name, as one interface for programs that must not have the names as globals. */
export function printServerApi(bindings: readonly Binding[]): string {
  const values = bindings.filter(({ space, from }) => space === "value" && from.kind !== "constant");
  const inWorkflow = values.filter(({ context }) => context !== "web");
  const inWeb = values.filter(({ context }) => context === "web");
  return `/**
 * The server's API by global name, as types: for programs on Node.js, which must not have Campaign's names as globals.
 *
 * Generated from the modules of \`types/\` by \`npm run declarations\`: do not edit.
 */

/// <reference path="${fromApi("schema/xtk-schemas.d.ts")}" />

/** What a workflow script finds by name. */
export interface ServerApi {
${members(inWorkflow).join("\n")}
}

/** What a JSSP page or web application finds besides. */
export interface WebApi {
${members(inWeb).join("\n")}
}
`;
}

/** The module of the mock that knows which names are declared. */
export function printDeclaredNames(bindings: readonly Binding[]): string {
  const { functions, classes } = callableNames(bindings);
  const list = (names: readonly string[]): string => names.map((name) => `    ${JSON.stringify(name)},`).join("\n");
  return `// Generated from the declarations in types/ by \`npm run declarations\`: do not edit.

/** Global names that the declarations have, for what is not emulated: calling one of these says so instead of "is not defined". */
export interface DeclaredNames {
  /** Functions of workflow scripts. */
  readonly functions: readonly string[];
  /** Classes that scripts make objects of. */
  readonly classes: readonly string[];
}

/** The names; those that are emulated may be among them. */
export const declaredNames: DeclaredNames = {
  functions: [
${list(functions)}
  ],
  classes: [
${list(classes)}
  ],
};
`;
}
