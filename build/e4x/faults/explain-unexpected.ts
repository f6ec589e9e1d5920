import type { DiagnosticCode } from "../../diagnostics/catalogue.ts";

interface Explanation {
  code: DiagnosticCode;
  details: Record<string, string>;
}

/** Syntax of later editions, recognised by the word before the place or by what stands there. */
const modern: readonly { syntax: string; advice: string; word?: RegExp; text?: RegExp; before?: RegExp }[] = [
  { syntax: "`let`", advice: "Write `var`.", word: /^let$/ },
  { syntax: "`class`", advice: "Write a constructor function.", word: /^class$/ },
  { syntax: "`import`", advice: 'Load the code with loadLibrary("cus:name.js"), or write the activity in TypeScript.', word: /^import$/ },
  { syntax: "`export`", advice: "Remove it: in a script every top-level name is visible to later scripts.", word: /^export$/ },
  { syntax: "`async`/`await`", advice: "Call the API directly: every Campaign call is synchronous.", word: /^(?:async|await)$/ },
  { syntax: "`yield`", advice: "Build an array and return it.", word: /^yield$/ },
  { syntax: "a template literal", advice: "Join strings with `+`.", text: /^`/ },
  { syntax: "an arrow function", advice: "Write function (…) { return …; }.", text: /^(?:=>|>|\)\s*=>)/, before: /(?:=|\(|\w|\))\s*$/ },
  { syntax: "`?.`", advice: "Test with && first.", text: /^\.(?!\d)/, before: /\?$/ },
  { syntax: "`??`", advice: "Use || or a comparison with undefined.", text: /^\?/, before: /\?$/ },
  { syntax: "`**`", advice: "Write Math.pow(a, b).", text: /^\*/, before: /\*$/ },
  { syntax: "`**`", advice: "Write Math.pow(a, b).", before: /\*\*\s*$/ },
  { syntax: "`...`", advice: "Use concat, slice or apply.", text: /^\.\.\./ },
  { syntax: "`...`", advice: "Use concat, slice or apply.", text: /^\./, before: /\.\.$/ },
  { syntax: "a sharp variable", advice: "Build the object first, then assign its members.", text: /^#\d/ },
  { syntax: "a private name", advice: "Use a variable of the enclosing function.", text: /^#/ },
  { syntax: "`for … of`", advice: "Write for each (… in …), or count through an array.", text: /^of\b/ },
  {
    syntax: "a shorthand method or property",
    advice: "Write name: function () {…} or name: name.",
    text: /^[(,}]/,
    before: /[{,]\s*[\w$]+\s*$/,
  },
  {
    syntax: "a default parameter",
    advice: "Test for undefined in the function's body.",
    text: /^=(?!=)/,
    before: /function\b[^()]*\([^()]*$/,
  },
  {
    syntax: "a default value in a pattern",
    advice: "Test for undefined after reading the members.",
    text: /^=(?!=)/,
    before: /[[{,:]\s*[\w$]+\s*$/,
  },
  { syntax: "a comprehension", advice: "Fill an array in a loop.", text: /^for\b/, before: /[[(][^;[(]*[\w$\])"'}]\s*$/ },
];

/** TypeScript, recognised by the text around the place. */
const typescript: readonly { syntax: string; text: RegExp; before: RegExp }[] = [
  { syntax: "an interface", text: /^[\w$]/, before: /\binterface\s+$/ },
  { syntax: "a type alias", text: /^[\w$]+\s*(?:<[^>]*>)?\s*=/, before: /\btype\s+$/ },
  { syntax: "a declaration", text: /^[\w$]/, before: /\b(?:declare|namespace|module|abstract|readonly)\s+$/ },
  { syntax: "an enumeration", text: /^[\w$]/, before: /\benum\s+$/ },
  { syntax: "a type assertion", text: /^as\b/, before: /[\w$)\]"'/>]\s+$/ },
  { syntax: "`satisfies`", text: /^satisfies\b/, before: /[\w$)\]"'}>]\s+$/ },
  { syntax: "an optional parameter", text: /^\?\s*[:,)]/, before: /\bfunction\b[^()]*\([^()]*[\w$]+\s*$/ },
  { syntax: "an optional parameter", text: /^:/, before: /[(,]\s*[\w$]+\?\s*$/ },
  {
    syntax: "a type annotation",
    text: /^:(?!:)/,
    before: /\b(?:var\s+(?:[^;{}]*,\s*)?[\w$]+|function\b[^()]*\((?:[^()]*[\w$]+|[^()]*\)))\s*$/,
  },
  { syntax: "a non-null assertion", text: /^![.;)\],[]/, before: /[\w$)\]]$/ },
  { syntax: "a type parameter", text: /^[<>]/, before: /function\s*[\w$]*\s*$/ },
];

const BEFORE = 120;

/** `x <a/`: the start of a tag right after the end of an operand. */
const ADJACENT_LITERAL = /[\w$)\]"'>]\s*<[A-Za-z_][^<>;]*\/?$/;

/** The token at `pos` in words. */
function describe(input: string, pos: number): string {
  if (pos >= input.length) return "end of the file";
  const text = /^(?:[\w$\u0080-\uffff]+|=>|\.\.\.|[^])/.exec(input.slice(pos, pos + 60))?.[0] ?? "";
  return /^[\r\n]/.test(text) ? "end of the line" : `\`${text}\``;
}

/**
 * Says in terms of the language what the parser could not make sense of.
 * @param message acorn's own message
 * @param only the one sign that may stand there, where the parser knows it
 */
export function explainUnexpected(
  input: string,
  pos: number,
  lastStart: number,
  lastEnd: number,
  message: string,
  only?: string,
): Explanation {
  const found = describe(input, pos);
  const character = message.startsWith("Unexpected character");
  if (message !== "Unexpected token" && !character && !/^Unexpected keyword|is reserved$/.test(message)) return explainMessage(message);
  const text = input.slice(pos, pos + 60);
  const before = input.slice(Math.max(0, pos - BEFORE), pos);
  const wordAt = /^[\w$]+/.exec(text)?.[0] ?? "";
  const wordBefore = lastEnd <= pos ? input.slice(lastStart, lastEnd) : "";
  if (/^(?:type|interface|enum|declare|abstract|namespace)\b/.test(text) && /\bexport\s+$/.test(before))
    return { code: "XTK3010", details: { found, syntax: "an export of types" } };
  if (/\bimport\s+type\s+$/.test(before)) return { code: "XTK3010", details: { found, syntax: "an import of types" } };
  for (const { word, text: here, before: left, syntax, advice } of modern) {
    const matches = word ? word.test(wordBefore) || word.test(wordAt) : (here?.test(text) ?? true) && (left?.test(before) ?? true);
    if (matches) return { code: "XTK3011", details: { found, syntax, advice } };
  }
  for (const { text: here, before: left, syntax } of typescript)
    if (here.test(text) && left.test(before)) return { code: "XTK3010", details: { found, syntax } };
  if (text.startsWith(">") && ADJACENT_LITERAL.test(before)) return { code: "XTK3024", details: {} };
  const expected = only ?? expectation(input, pos, lastStart, lastEnd);
  if (text.startsWith("}")) return { code: "XTK3009", details: { expected } };
  return { code: "XTK3001", details: { found, expected } };
}

/** What may follow the last token, as well as a look at it tells. */
function expectation(input: string, pos: number, lastStart: number, lastEnd: number): string {
  const last = lastEnd <= pos ? input.slice(lastStart, lastEnd) : "";
  if (last === "") return "a statement";
  if (/^(?:var|function|catch)$/.test(last) || last === ".") return "a name";
  if (/^(?:if|while|for|switch|with)$/.test(last)) return "`(`";
  if (
    /[{,]\s*(?:[\w$]+|"[^"\n]*"|'[^'\n]*')\s*$/.test(input.slice(Math.max(0, lastEnd - BEFORE), lastEnd)) &&
    /^[\w$"'<]/.test(input.slice(pos, pos + 1))
  )
    return "`:`";
  if (/^[;{}]$/.test(last) || last === "else" || last === "do") return "a statement or an expression";
  if (/[\w$)\]"'>]$/.test(last) && !/^(?:return|typeof|delete|void|new|in|instanceof|throw|case)$/.test(last))
    return "an operator, `;` or the end of the line";
  return "an expression";
}

/** What acorn says too briefly, in whole sentences. */
const sentences: readonly (readonly [start: string, sentence: string])[] = [
  ["'return' outside of function", "`return` outside a function: the script ends only with its last statement"],
  ["Unsyntactic break", "`break` without a loop or `switch` around it (or without the label it names)"],
  ["Unsyntactic continue", "`continue` without a loop around it (or without the label it names)"],
  ["Identifier directly after number", "A number ends in letters: only decimal, octal (017) and hexadecimal (0x1F) numbers are known"],
  ["Missing catch or finally clause", "`try` without `catch` or `finally`"],
  ["Multiple default clauses", "A `switch` with two `default` clauses"],
  ["Illegal newline after throw", "A line break after `throw`: the value must start on the same line"],
  ["Redefinition of property", "The object literal gives this property twice, once by a getter or setter"],
  ["getter should have no params", "A getter with parameters"],
  ["setter should have exactly one param", "A setter without its one parameter"],
  ["Loop over a constant", "A `const` that a loop would assign again and again: `var` was expected"],
  ["Complex binding patterns require", "A pattern without a value: `=` was expected after it"],
  ["Object pattern can't contain", "A getter or setter in a pattern: a property was expected"],
  ["'with' in strict mode", "`with` in strict mode"],
];

/** What acorn misses the end of: in its words, in ours, and how it ends. */
const endings: readonly (readonly [start: string, what: string, end: string])[] = [
  ["comment", "comment", "`*/`"],
  ["string constant", "string", "its closing quote"],
  ["regular expression", "regular expression", "`/`"],
];

/** acorn's own sentences that say something of their own. */
function explainMessage(message: string): Explanation {
  const unterminated = endings.find(([start]) => message === `Unterminated ${start}`);
  if (unterminated) {
    const [, what, end] = unterminated;
    return { code: "XTK3006", details: { what, end } };
  }
  const [, detail] = sentences.find(([start]) => message.startsWith(start)) ?? [];
  if (detail !== undefined) return { code: "XTK3022", details: { detail } };
  if (message.startsWith("Shorthand property"))
    return {
      code: "XTK3011",
      details: { found: "shorthand property", syntax: "{a} for {a: a} outside a pattern", advice: "Write name: name." },
    };
  if (message === "Assigning to rvalue") return { code: "XTK3019", details: { target: "the result of an expression" } };
  return { code: "XTK3022", details: { detail: message } };
}
