import { expressionError } from "./expression-error.ts";
import { mistake } from "../../mistakes/mistake.ts";

export type TokenKind = "string" | "number" | "date" | "path" | "variable" | "name" | "symbol" | "end";

export interface Token {
  kind: TokenKind;
  /** Content of a literal (escapes resolved), bare path, name as written, a variable without its `$`, or the symbol. */
  text: string;
  /** 0-based. */
  offset: number;
}

const symbols = ["<>", "!=", "<=", ">=", "=", "<", ">", "+", "-", "*", "/", "(", ")", ","];
const namePattern = /[\p{L}_][\p{L}\p{N}_]*/uy;
const attributePattern = /@[\p{L}_][\p{L}\p{N}_]*/uy;
const numberPattern = /\d+(?:\.\d+)?|\.\d+/y;
const variablePattern = /\$[A-Za-z]*\([^()]*\)/y;

function match(pattern: RegExp, text: string, offset: number): string | undefined {
  pattern.lastIndex = offset;
  return pattern.exec(text)?.[0];
}

/** A text literal: `\'` and `\\` are escapes; any other backslash stays (LIKE patterns use `\%` and `\_`). */
function readString(expression: string, offset: number): { text: string; end: number } {
  let text = "";
  for (let i = offset + 1; i < expression.length; i++) {
    const char = expression[i]!;
    const next = expression[i + 1];
    if (char === "'") return { text, end: i + 1 };
    if (char === "\\" && (next === "'" || next === "\\")) {
      text += next;
      i += 1;
    } else text += char;
  }
  throw expressionError(expression, offset, mistake("expression-unclosed-text"));
}

/** `[…]`, brackets inside (member filters) included. */
function readBrackets(expression: string, offset: number): { text: string; end: number } {
  let depth = 0;
  for (let i = offset; i < expression.length; i++) {
    if (expression[i] === "[") depth += 1;
    else if (expression[i] === "]" && --depth === 0) return { text: expression.slice(offset + 1, i).trim(), end: i + 1 };
  }
  throw expressionError(expression, offset, mistake("expression-unclosed-path"));
}

/** Characters that other languages have. */
const FOREIGN = {
  '"': "expression-double-quote",
  $: "expression-malformed-variable",
  "!": "expression-exclamation-mark",
  "&": "expression-ampersand",
  "|": "expression-bar",
} as const;

function unexpected(expression: string, offset: number): Error {
  const character = expression[offset]!;
  if (expression.startsWith("==", offset)) return expressionError(expression, offset, mistake("expression-double-equals"));
  const name = Object.hasOwn(FOREIGN, character) ? FOREIGN[character as keyof typeof FOREIGN] : "expression-unexpected-character";
  return expressionError(expression, offset, mistake(name, { character }));
}

/**
 * Splits an XTK expression into tokens.
 * @throws Error at the first character that fits nowhere, with its column
 */
export function tokenize(expression: string): Token[] {
  const tokens: Token[] = [];
  let offset = 0;
  const add = (kind: TokenKind, text: string, end: number): void => {
    tokens.push({ kind, text, offset });
    offset = end;
  };
  while (offset < expression.length) {
    const char = expression[offset]!;
    if (/\s/.test(char)) offset += 1;
    else if (char === "'") {
      const { text, end } = readString(expression, offset);
      add("string", text, end);
    } else if (char === "[") {
      const { text, end } = readBrackets(expression, offset);
      add("path", text, end);
    } else if (char === "#") {
      const end = expression.indexOf("#", offset + 1);
      if (end === -1) throw expressionError(expression, offset, mistake("expression-unclosed-date"));
      add("date", expression.slice(offset + 1, end), end + 1);
    } else if (char === "@") {
      const text = match(attributePattern, expression, offset);
      if (!text) throw expressionError(expression, offset, mistake("expression-nameless-attribute"));
      add("path", text, offset + text.length);
    } else if (char === "$") {
      const text = match(variablePattern, expression, offset);
      if (!text) throw unexpected(expression, offset);
      add("variable", text.slice(1), offset + text.length);
    } else if (char === "=" && expression[offset + 1] === "=") {
      throw unexpected(expression, offset);
    } else {
      const number = match(numberPattern, expression, offset);
      const name = number === undefined ? match(namePattern, expression, offset) : undefined;
      const symbol = symbols.find((candidate) => expression.startsWith(candidate, offset));
      if (number !== undefined) add("number", number, offset + number.length);
      else if (name !== undefined) add("name", name, offset + name.length);
      else if (symbol !== undefined) add("symbol", symbol, offset + symbol.length);
      else throw unexpected(expression, offset);
    }
  }
  tokens.push({ kind: "end", text: "", offset });
  return tokens;
}
