import { transform } from "esbuild";
import { allFunctions } from "./builtins/all-functions.ts";

/** Names in scripts that say more than that of the operation, or are no reserved words. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ["builtinCallOwn", "callOwn"],
  ["builtinCollection", "fillIn"],
  ["builtinIs", "isSame"],
  ["builtinMap", "MapOf"],
  ["builtinSet", "SetOf"],
  ["builtinSteps", "Steps"],
  ["builtinWith", "withItem"],
  ["builtinItems", "itemsIn"],
  ["builtinObject", "toObject"],
  ["builtinInteger", "toInteger"],
  ["builtinEntry", "entryOf"],
]);

/** `builtinPadStart` is `padStart` in scripts. */
function shortName(operation: string): string {
  const name = operation.slice("builtin".length);
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/**
 * The text that scripts get: on one line, local names of one letter.
 */
async function tight(text: string): Promise<string> {
  const plain = text.replace(/#\{(\w+)\}/g, "OPERATION_$1");
  const { code } = await transform(plain, { minify: true, target: "es5", charset: "utf8" });
  return code
    .trim()
    .replace(/for\(var (\w+) in FOR_EACH\((\w+)\)\)/g, "for each(var $1 in $2)")
    .replace(/OPERATION_(\w+)/g, "#{$1}");
}

/** The functions of `builtins/` as scripts get them, as a source file. */
export async function printBuiltinFunctions(): Promise<string> {
  const functions = await Promise.all(
    Object.entries(allFunctions).map(async ([operation, text]) => {
      const name = NAMES.get(operation) ?? shortName(operation);
      return { operation, name, text: await tight(text) };
    }),
  );
  return `// Builtins that the engine lacks, as scripts get them: what is written in build/tools/toolkit/builtins, without white space. Made by \`npm run declarations\`: do not edit.

import type { HelperFunction } from "./helper-function.ts";

/** A builtin of newer JavaScript, or a part that several of them need, as a function of scripts. */
export type BuiltinFunction =
${functions.map(({ operation }) => `  | "${operation}"`).join("\n")};

/** The function of each; \`#{operation}\` stands for the name that an operation has in a script. */
export const builtinFunctions: Readonly<Record<BuiltinFunction, HelperFunction>> = {
${functions.map(({ operation, name, text }) => `  ${operation}: {\n    name: "${name}",\n    text: String.raw\`${text}\`,\n  },\n`).join("")}};
`;
}
