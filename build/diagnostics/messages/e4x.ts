import type { Messages } from "./message.ts";

/** What the grammar of scripts refuses: ECMAScript 5 and E4X. */
export const e4xMessages = {
  XTK3001: {
    name: "unexpected-token",
    severity: "error",
    message: "Unexpected {found}: {expected} was expected.",
    suggestion: "Correct the syntax at the place marked; the cause is there or just before it.",
  },
  XTK3002: {
    name: "xml-unclosed-element",
    severity: "error",
    message: "The element <{name}> of line {line} is not closed: </{name}> was expected before the end of the file.",
    suggestion: "Add the closing tag, or write <{name}/>; a comparison needs a space after its `<`.",
  },
  XTK3003: {
    name: "xml-mismatched-closing-tag",
    severity: "error",
    message: "The closing tag </{found}> does not match <{name}> of line {line}: </{name}> was expected.",
    suggestion: "Close elements in the reverse order of opening them, with the same name and prefix.",
  },
  XTK3004: {
    name: "xml-unquoted-attribute",
    severity: "error",
    message: "The value of attribute {name} is not quoted: a quoted text or an expression in braces was expected.",
    suggestion: 'Write {name}="…" for a text, {name}={…} for an expression.',
  },
  XTK3005: {
    name: "xml-space-before-name",
    severity: "error",
    message: "White space after `<`: the name of an element was expected at once.",
    suggestion: "Write <name with no space; for a comparison, something must stand left of `<`.",
  },
  XTK3006: {
    name: "unterminated-token",
    severity: "error",
    message: "This {what} has no end: {end} was expected before the end of the file.",
    suggestion: "Add {end} where it ends.",
  },
  XTK3007: {
    name: "xml-empty-braces",
    severity: "error",
    message: "These braces are empty: an expression was expected.",
    suggestion: 'Write {""} for no text, {"{}"} for the two characters themselves.',
  },
  XTK3008: {
    name: "xml-unclosed-braces",
    severity: "error",
    message: "Unexpected {found} in a brace expression: `}` was expected.",
    suggestion: 'One expression stands between { and }, without a semicolon; write {"{"} for the character itself.',
  },
  XTK3009: {
    name: "unexpected-brace",
    severity: "error",
    message: "Unexpected `}`: {expected} was expected.",
    suggestion: "Remove the brace, or add what it should close.",
  },
  XTK3010: {
    name: "typescript-in-script",
    severity: "error",
    message: "Unexpected {found}: {syntax} is TypeScript, which an E4X script cannot contain.",
    suggestion: "Remove the types, or write the activity as a .ts file with x() or as .tsx instead of E4X literals.",
  },
  XTK3011: {
    name: "newer-syntax",
    severity: "error",
    message: "Unexpected {found}: {syntax} is not part of ECMAScript 5 with E4X, the language of these scripts.",
    suggestion: "{advice}",
  },
  XTK3012: {
    name: "xml-attribute-without-value",
    severity: "error",
    message: "The attribute {name} has no value: `=` was expected.",
    suggestion: 'Write {name}="…"; XML has no attributes without a value.',
  },
  XTK3013: {
    name: "xml-invalid-name",
    severity: "error",
    message: "Unexpected {found}: {expected} was expected.",
    suggestion: "Names start with a letter or _, go on with letters, digits, . - _, and may have one prefix: p:name.",
  },
  XTK3014: {
    name: "xml-malformed-tag",
    severity: "error",
    message: "Unexpected {found} in the tag <{name}>: {expected} was expected.",
    suggestion: 'A tag is <name attribute="…">, with white space before each attribute and nothing inside `/>`.',
  },
  XTK3015: {
    name: "xml-unopened-element",
    severity: "error",
    message: "A closing tag without an opening one: {expected} was expected.",
    suggestion: "Remove the tag, or add the element's opening tag before it.",
  },
  XTK3016: {
    name: "xml-dashes-in-comment",
    severity: "error",
    message: "`--` inside an XML comment: `-->` was expected.",
    suggestion: "Write the two dashes in another way; XML does not allow them inside a comment.",
  },
  XTK3017: {
    name: "xml-unclosed-list",
    severity: "error",
    message: "The list <> of line {line} is not closed: </> was expected, {found} found.",
    suggestion: "Close the list with </>.",
  },
  XTK3018: {
    name: "xml-alone",
    severity: "error",
    message: "XML alone is no script: a statement that does something with it was expected.",
    suggestion: "Assign the literal to a variable, or pass it to a function.",
  },
  XTK3019: {
    name: "invalid-assignment-target",
    severity: "error",
    message: "Nothing can be assigned to {target}: a variable, a property or an attribute was expected.",
    suggestion: "Assign to the members one by one, for instance in a `for each` loop.",
  },
  XTK3020: {
    name: "xml-document-type",
    severity: "error",
    message: "Unexpected {found}: a comment <!--…--> or <![CDATA[…]]> was expected after `<!`.",
    suggestion: "Remove it; a literal has no document type.",
  },
  XTK3021: {
    name: "nested-too-deeply",
    severity: "error",
    message: "The script is nested too deeply to be read.",
    suggestion: "Divide the expression over several variables or functions.",
  },
  XTK3022: {
    name: "invalid-syntax",
    severity: "error",
    message: "{detail}.",
    suggestion: "Correct the syntax at the place marked; the cause is there or just before it.",
  },
  XTK3023: {
    name: "xml-list-in-element",
    severity: "error",
    message: "A list <>…</> inside an element: {expected} was expected.",
    suggestion: "Write the contents without <> and </>, or put the list into braces: {<>…</>}.",
  },
  XTK3024: {
    name: "xml-after-expression",
    severity: "error",
    message: "Unexpected `>`: the `<` before it is a comparison, because it follows an expression; an operator or `;` was expected.",
    suggestion: "End the statement before the literal with `;`, or join literals with `+` or as a list <>…</>.",
  },
  XTK3025: {
    name: "strict-filter-assignment",
    severity: "error",
    message: "The filter assigns to {name} in strict code, where names of filters cannot be looked up as in `with`.",
    suggestion: "Declare the variable outside the filter, or write the filter as a `for each` loop with an `if`.",
  },
  XTK3026: {
    name: "module-syntax-in-script",
    severity: "error",
    message: "`{syntax}` is not part of ECMAScript 5 with E4X: to the engine, `import` is a variable that nothing declares.",
    suggestion:
      'Load the code with loadLibrary("cus:name.js"), or write the activity in TypeScript, where `import` statements are bundled.',
  },
  XTK3027: {
    name: "mozilla-extension",
    severity: "error",
    message: "{syntax} is an extension of Mozilla's JavaScript 1.8, which was not asked for.",
    suggestion: "{advice}",
  },
  XTK3028: {
    name: "xml-in-optional-chain",
    severity: "error",
    message: "E4X after `?.`: nobody defined what a selector or filter in an optional chain means.",
    suggestion: "Test first, (a && a.b), or read the missing part as an empty list: a.b.@c is empty when b is missing.",
  },
  XTK3029: {
    name: "constant-redeclared",
    severity: "error",
    message:
      "The name {name} is declared again: the engine does not compile a second declaration of a constant, or a constant of a name in use.",
    suggestion: "Give one of the two another name, or write `var` for both.",
  },
  XTK3030: {
    name: "catch-after-catch-all",
    severity: "error",
    message: "A `catch` after one without a guard: that one takes every error, so `finally` or a statement was expected.",
    suggestion: "Put the `catch` without `if` last.",
  },
  XTK3031: {
    name: "unclosed-bracket",
    severity: "error",
    message: "This {opening} is not closed: {closing} was expected before the end of the file.",
    suggestion: "Add {closing} where it ends; the editor shows the pair of a bracket when the cursor is beside it.",
  },
  XTK3032: {
    name: "xml-duplicate-attribute",
    severity: "error",
    message: "The attribute {name} is given twice: the engine compiles the element, and throws each time it is to make it.",
    suggestion: "Remove one of the two.",
  },
} as const satisfies Messages;
