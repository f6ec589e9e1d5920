import { parseSync, type ParserOptions, type types } from "@babel/core";

/** The languages that modules of a project are written in. */
export type SourceLanguage = "ts" | "tsx" | "js";

const LANGUAGES: Readonly<Record<SourceLanguage, NonNullable<ParserOptions["plugins"]>>> = {
  ts: ["typescript"],
  tsx: ["typescript", "jsx"],
  js: [],
};

/**
 * Reads a module of a project as it is written, for what looks at it and does not compile it.
 * @param options what the parser is asked for besides
 * @throws SyntaxError for a text that is no module, mistakes from which the parser recovers aside
 */
export function parseSource(text: string, language: SourceLanguage, { plugins = [], ...options }: ParserOptions = {}): types.File | null {
  return parseSync(text, {
    configFile: false,
    babelrc: false,
    sourceType: "module",
    parserOpts: { ...options, plugins: [...LANGUAGES[language], ...plugins], allowReturnOutsideFunction: true, errorRecovery: true },
  });
}
