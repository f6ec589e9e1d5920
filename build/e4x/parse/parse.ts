import { Parser, type Token } from "acorn";
import type { Program } from "estree";
import { type OptionTypes, refuseMore, refuseOptions } from "../../diagnostics/option-faults.ts";
import { e4x } from "./plugin.ts";
import { E4XSyntaxError } from "../faults/syntax-error.ts";
import { unclosedBracket } from "../faults/unclosed-bracket.ts";

/** How to read a script. */
export interface ParseOptions {
  /** `return` is allowed outside functions: the text is the body of one. */
  allowReturn?: boolean;
  /** The name of the text in positions (`loc.source`) and errors. */
  sourceFile?: string;
  /**
   * Mozilla's JavaScript 1.8 in scripts: `const`, destructuring, `catch (e if …)`, expression closures. Default true, as the engine
   * compiles them; with false each is an error that names it.
   */
  mozilla?: boolean;
  /** `"module"`: the text has `import` and `export` and may use today's ECMAScript (2026) beside E4X; it is compiled, not pasted. Default `"script"`. */
  sourceType?: "script" | "module";
  /** Called with each comment, as acorn's `onComment` array takes them. */
  comments?: object[];
  /** Filled with acorn's tokens; a literal comes as one token, after those in its braces. */
  tokens?: Token[];
  /** Gives every node its `range` as well. */
  ranges?: boolean;
}

const OPTIONS: OptionTypes<ParseOptions> = {
  allowReturn: "true or false",
  sourceFile: "a text",
  mozilla: "true or false",
  sourceType: "a text",
  comments: "a list",
  tokens: "a list",
  ranges: "true or false",
};

const EngineParser = Parser.extend(e4x());
const StandardParser = Parser.extend(e4x({ mozilla: false }));

/**
 * Reads a script as the engine's compiler does: ECMAScript 5, E4X (ECMA-357) and Mozilla's extensions.
 * @returns an ESTree program; E4X nodes are those of `nodes.ts`, every node has `start`, `end` and `loc`
 * @throws E4XSyntaxError when the engine would not compile the text
 */
export function parse(source: string, options: ParseOptions = {}, ...more: never[]): Program {
  refuseMore("parse", 2, more);
  refuseOptions("parse", options, OPTIONS);
  const { allowReturn = false, sourceFile, mozilla = true, sourceType = "script", comments, tokens, ranges } = options;
  const listeners = { onComment: comments as never, onToken: tokens, ranges };
  const common = {
    locations: true,
    allowHashBang: true,
    allowReturnOutsideFunction: allowReturn,
    sourceType,
    ...listeners,
    ...(sourceFile === undefined ? {} : { sourceFile }),
  };
  const Language = mozilla ? EngineParser : StandardParser;
  const edition =
    sourceType === "module" ? { ...common, ecmaVersion: 2026 as const } : { ...common, ecmaVersion: 5 as const, allowReserved: true };
  try {
    return Language.parse(source, edition) as unknown as Program;
  } catch (error) {
    throw (error instanceof E4XSyntaxError && unclosedBracket(error, source, Language, edition)) || error;
  }
}
