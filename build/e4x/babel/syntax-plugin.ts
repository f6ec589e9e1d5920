import { E4XSyntaxError } from "../faults/syntax-error.ts";
import { type BabelGeneratorOptions, generate, type Generated, needsE4XPrinter } from "./generate.ts";
import { type BabelParserOptions, parseFile } from "./parse-file.ts";
import { parseError } from "./parse-error.ts";
import { type BabelTypes, registerTypes } from "./register-types.ts";

/** What @babel/core hands to a plugin, as far as these read it. */
export interface BabelApi {
  /** Makers and tests of nodes. */
  types: BabelTypes;
}

/** A plugin of @babel/core 7. */
export interface BabelPlugin {
  /** Name of the plugin in Babel's messages. */
  name: string;
  /** Takes part in the settings of parser and generator. */
  manipulateOptions(options: object, parserOptions: object): void;
  /** Reads a file, or leaves it to Babel with undefined. */
  parserOverride(source: string, options: object): object | undefined;
  /** Prints a tree, or leaves it to Babel with undefined. */
  generatorOverride(ast: object, options: object, source: string): Generated | undefined;
  /** What is done at nodes, by their type. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- the paths of @babel/traverse, which is no dependency of this folder
  visitor: Record<string, ((path: any) => void) | { enter?(path: any): void; exit?(path: any): void }>;
}

/** Where the plugins of one file agree on which of them reads and prints: Babel lets only one answer. */
const READER = "e4xReader";
const WRITER = "e4xWriter";

/**
 * Babel plugin: E4X is read, traversed, renamed, cloned and printed. Files for which Babel's parser has the plugin
 * `typescript`, `flow` or `jsx` are left to it, and trees without E4X to Babel's generator.
 *
 * Visitors may be named by E4X nodes, or `E4X` for all of them, in plugins after this one: `plugins: [syntaxE4X, yours]`; or in
 * a plugin that includes it: `(api) => ({ ...syntaxE4X(api), visitor: { XMLElement(path) {} } })`. What Babel compiles into its
 * own code does not know these nodes: `t.isExpression` and visitors named Expression and Statement pass them by.
 */
export function syntaxE4X({ types }: BabelApi): BabelPlugin {
  registerTypes(types);
  const self = {};
  return {
    name: "syntax-e4x",
    manipulateOptions(options, parserOptions) {
      claim(parserOptions, READER, self);
      claim((options as { generatorOpts: object }).generatorOpts, WRITER, self);
    },
    parserOverride(source, options) {
      if (!owns(options, READER, self) || isOtherLanguage(options)) return undefined;
      try {
        return parseFile(source, options);
      } catch (error) {
        throw error instanceof E4XSyntaxError ? parseError(error) : error;
      }
    },
    generatorOverride(ast, options, source) {
      if (!owns(options, WRITER, self) || !needsE4XPrinter(ast)) return undefined;
      return generate(ast, options as BabelGeneratorOptions, source);
    },
    visitor: {},
  };
}

/** The options are one file's own: the first plugin puts its name there. */
function claim(options: object, key: string, self: object): void {
  const owners = options as Record<string, unknown>;
  owners[key] ??= self;
}

function owns(options: object, key: string, self: object): boolean {
  return (options as Record<string, unknown>)[key] === self;
}

function isOtherLanguage({ plugins = [] }: BabelParserOptions): boolean {
  return plugins.some((plugin) => /^(?:typescript|flow|jsx)$/.test(String(Array.isArray(plugin) ? plugin[0] : plugin)));
}
