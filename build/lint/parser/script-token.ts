import { type SourceLocation, type Token, type TokenType, tokTypes as tt } from "acorn";

/** A token as ESLint's rules know it: espree's types, and a type for the text of markup. */
export interface ScriptToken {
  type:
    | "Boolean"
    | "Identifier"
    | "Keyword"
    | "Null"
    | "Numeric"
    | "PrivateIdentifier"
    | "Punctuator"
    | "RegularExpression"
    | "String"
    | "Template"
    | "XMLText";
  value: string;
  start: number;
  end: number;
  range: [number, number];
  loc: Pick<SourceLocation, "start" | "end">;
  regex?: { pattern: string; flags: string };
}

function typeOf(type: TokenType): ScriptToken["type"] {
  switch (type) {
    case tt.name:
      return "Identifier";
    case tt.privateId:
      return "PrivateIdentifier";
    case tt._true:
    case tt._false:
      return "Boolean";
    case tt._null:
      return "Null";
    case tt.num:
      return "Numeric";
    case tt.string:
      return "String";
    case tt.regexp:
      return "RegularExpression";
    default:
      return type.keyword ? "Keyword" : "Punctuator";
  }
}

/** acorn's token as ESLint's rules know it. */
export function scriptToken({ type, start, end, loc, ...token }: Token, source: string): ScriptToken {
  const kind = typeOf(type);
  const { value } = token as { value?: unknown };
  // The value of a name is the name, its escapes read.
  const text = kind === "Identifier" || kind === "PrivateIdentifier" ? String(value) : source.slice(start, end);
  const common = { type: kind, value: text, start, end, range: [start, end] as [number, number], loc: loc as SourceLocation };
  if (kind !== "RegularExpression") return common;
  const { pattern, flags } = value as { pattern: string; flags: string };
  return { ...common, regex: { pattern, flags } };
}
