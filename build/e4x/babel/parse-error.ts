import type { E4XSyntaxError } from "../faults/syntax-error.ts";

/** A syntax error with the fields that Babel's own have; @babel/core adds the file's name and a code frame. */
export type BabelParseError = SyntaxError & {
  code: string;
  reasonCode: string;
  pos: number;
  loc: { line: number; column: number; index: number };
  details: Record<string, string>;
  suggestion: string;
};

/** `reasonCode` is the code in this project's catalogue: `code` is the same for all of Babel's syntax errors. */
export function parseError(error: E4XSyntaxError): BabelParseError {
  const { message, code: reasonCode, pos, loc, details, suggestion } = error;
  const { line, column } = loc;
  const same = new SyntaxError(`${message} (${line}:${column})`, { cause: error });
  return Object.assign(same, {
    code: "BABEL_PARSER_SYNTAX_ERROR",
    reasonCode,
    pos,
    loc: { line, column, index: pos },
    details,
    suggestion,
  });
}
