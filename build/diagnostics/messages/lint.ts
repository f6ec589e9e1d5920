import type { Messages } from "./message.ts";

/** What compiles and does something else on the Campaign server than it seems. */
export const lintMessages = {
  XTK2001: {
    name: "xml-truth-test",
    severity: "error",
    message: "An XML value is always true here, also when it is empty or missing.",
    suggestion: 'Ask what is meant: exists(v) for being there, text(v) !== "" for having text, text(v, "none") for a fallback.',
    inScripts: 'Ask what is meant: v.length() > 0 for being there, String(v) != "" for having text, String(v) || "none" for a fallback.',
  },
  XTK2002: {
    name: "xml-calculation",
    severity: "error",
    message:
      '"{operator}" does not calculate with XML values: two of them are compared as text ("10" before "9"), and a missing one counts as 0.',
    suggestion: "Convert first: num(v) for numbers, text(v) for text.",
    inScripts: "Convert first: Number(v) for numbers, String(v) for text.",
  },
  XTK2003: {
    name: "xml-compared-with-literal",
    severity: "error",
    message: "An XML value is never {literal}: this comparison always gives {answer}.",
    suggestion: 'Use exists(v), or text(v) === "" for missing or empty.',
    inScripts: 'Use v.length() == 0, or String(v) == "" for missing or empty.',
  },
  XTK2004: {
    name: "document-without-schema",
    severity: "error",
    message: "The document for {method} does not name its schema, so the server cannot find the table.",
    suggestion: 'Add xtkschema with the schema\'s id, for example xtkschema: "nms:recipient".',
    inScripts: 'Add xtkschema with the schema\'s id, for example xtkschema="nms:recipient".',
  },
  XTK2005: {
    name: "instruction-without-underscore",
    severity: "error",
    message: '"{name}" is taken for a field of the record; the instruction to the server is "_{name}".',
    suggestion: "Write _{name}.",
  },
  XTK2006: {
    name: "document-not-staging",
    severity: "error",
    message: '{method} writes to staging tables only, and "{schema}" is none.',
    suggestion: 'Use the staging schema, "{schema}Stg" (autoStg="true" on the schema makes it), or xtk.session.Write.',
  },
  XTK2007: {
    name: "document-root-mismatch",
    severity: "error",
    message: 'The element is named "{tag}" and its schema "{schema}": {method} needs the same name.',
    suggestion: 'Name the element "{name}".',
  },
  XTK2008: {
    name: "document-without-key",
    severity: "error",
    message: "{method} needs _key: the fields that the record is found by.",
    suggestion: 'Add _key and the value of the field, for example _key: "@id", id; to insert without a key use xtk.session.Ingest.',
    inScripts: 'Add _key and the value of the field, for example _key="@id" id="5"; to insert without a key use xtk.session.Ingest.',
  },
  XTK2009: {
    name: "document-unknown-attribute",
    severity: "error",
    message: '"{name}" is no attribute of {schema}.',
    suggestion: "{advice}",
  },
  XTK2010: {
    name: "document-missing-value",
    severity: "error",
    message: 'The value of "{name}" can be {kind}, which the server would write as the text "{kind}".',
    suggestion: 'Give a fallback (v ?? ""), or leave the attribute out where there is no value.',
  },
  XTK2011: {
    name: "checked-reserved-name",
    severity: "error",
    message: "The name __e4x is reserved for the code that xtkit generates.",
    suggestion: 'Use x(), TSX or the helpers of "xtkit/xml", or choose another name.',
  },
  XTK2012: {
    name: "activities-without-tsconfig",
    severity: "error",
    message: "There is no tsconfig.json for the activities, so they cannot be checked.",
    suggestion:
      'Add {folder}/tsconfig.json: { "extends": "xtkit/tsconfig.campaign.json", "compilerOptions": { "types": ["xtkit/types"] }, "include": ["**/*.ts", "**/*.tsx"] }; `npx xtkit init` makes one.',
  },
  XTK2013: {
    name: "xml-invalid-content",
    severity: "error",
    message: "A value of type {type} cannot be content of an element.",
    suggestion:
      "Content is elements, lists, text, numbers, arrays of these, and false or null for nothing: write `condition ? <a/> : null`, String(v), formatDate(v, …).",
  },
  XTK2014: {
    name: "document-unknown-path",
    severity: "error",
    message: '"{path}" is no path of {schema}.',
    suggestion: "{advice}",
  },
  XTK2015: {
    name: "schema-unknown",
    severity: "error",
    message: '"{id}" is no schema that is declared here, so nothing that is said of it can be checked.',
    suggestion:
      "{advice}Of a schema of your own put the srcSchema into types/schemas and run `npx xtkit types`; to have nothing checked, write {open}.",
  },
  XTK2016: {
    name: "schema-not-shipped",
    severity: "warning",
    message: '"{id}" is a schema of the server that xtkit does not ship, so nothing that is said of it is checked.',
    suggestion:
      "Put its generated schema (<schema>) of your instance into types/schemas and run `npx xtkit types`; to have nothing checked, write {open}.",
  },
  XTK2017: {
    name: "query-unknown-part",
    severity: "error",
    message: "{given} is no {kind} of {owner}: the server would do without it, or refuse the query.",
    suggestion: "{advice}",
  },
  XTK2018: {
    name: "query-path-without-brackets",
    severity: "error",
    message: '"{path}" is read as a calculation: without brackets a path ends at the first "-" or "/".',
    suggestion: "Write {better}.",
  },
  XTK2020: {
    name: "code-behind-log-error",
    severity: "warning",
    message: "logError stops the script: this does not run.",
    suggestion: "Use logWarning where the script goes on, or put logError last.",
  },
  XTK2021: {
    name: "log-error-in-loop",
    severity: "warning",
    message: "logError stops the script at the first item: the others are not looked at, and what was counted so far is lost.",
    suggestion:
      "Use logWarning for an item, and logError once behind the loop; where the loop is to end here, write `break` or `return` behind it.",
  },
  XTK2022: {
    name: "retired-function",
    severity: "error",
    message: "A server of today does not run {name}.",
    suggestion: "{advice}",
  },
  XTK2023: {
    name: "sql-joined-with-value",
    severity: "error",
    message: "The value becomes part of the SQL statement: a quote in it breaks the statement, or changes what it does.",
    suggestion:
      'Bind it: sqlExec("… WHERE sEmail = $(sz)", email), and $(l), $(d), $(ts) for numbers, decimals and dates. Instead of sqlSelect use application.getConnection().query, which binds.',
  },
  XTK2024: {
    name: "expression-joined-with-value",
    severity: "error",
    message: "The value becomes part of the expression: a quote in it breaks the expression, or changes what it finds.",
    suggestion: 'Let expr of "xtkit/xtk" quote it, or write the query with queryDef, which quotes values.',
    inScripts: 'Quote it first, with NL.XTK.toXTKString(email) or by email.replace(/([\'\\\\])/g, "\\\\$1").',
  },
  XTK2025: {
    name: "schema-without-namespace",
    severity: "error",
    message: '"{schema}" is no schema: an id is a namespace and a name.',
    suggestion: 'Write both, for example {attribute}="nms:{schema}".',
  },
  XTK2026: {
    name: "record-not-named",
    severity: "error",
    message:
      "The document does not say which record of {schema} to {operation}: it has no _key, and none of the fields that a key is made of.",
    suggestion: 'Add _key and the value of the field, for example _key="@email".',
  },
  XTK2027: {
    name: "xml-in-json",
    severity: "error",
    message: "JSON.stringify throws a TypeError for XML.",
    suggestion: "Give it text or numbers: text(v), num(v).",
    inScripts: "Give it text or numbers: String(v), Number(v).",
  },
  XTK2053: {
    name: "sql-joined-with-bare-value",
    severity: "warning",
    message:
      "The value becomes part of the SQL statement as it is: what is empty or no number breaks the statement, or changes what it does.",
    suggestion: 'Bind it: sqlExec("… WHERE iId = $(l)", id), $(sz) for text; or say that it is a number, num(v).',
    inScripts: 'Bind it: sqlExec("… WHERE iId = $(l)", id), $(sz) for text; or say that it is a number, Number(v).',
  },
  XTK2054: {
    name: "expression-joined-with-bare-value",
    severity: "warning",
    message:
      "The value becomes part of the expression as it is: what is empty or no number breaks the expression, or changes what it finds.",
    suggestion: 'Let expr of "xtkit/xtk" write it, or queryDef; or say that it is a number, num(v).',
    inScripts: "Say that it is a number, Number(v), or quote it, NL.XTK.toXTKString(v).",
  },
  XTK2055: {
    name: "quoted-value-in-expression",
    severity: "error",
    message: "The value stands between the signs {sign} of the expression: it would become part of what they hold, and expr throws.",
    suggestion:
      "Leave the signs out: expr quotes each value as its kind needs. What is part of a text is joined in the value, as in the sum of likeText(name) and a percent sign; a date is a value too.",
  },
  XTK2071: {
    name: "member-of-another-kind",
    severity: "error",
    message: "{object}.{member} is for Advanced JavaScript code, and this is {kind}: its task is completed when it has run.",
    suggestion: "Leave it out, or make the activity one with call and recall, <activity>.advanced.ts.",
    inScripts: "Leave it out, or make the activity one with call and recall, <activity>.advanced.js.",
  },
  XTK2072: {
    name: "activity-changed-too-late",
    severity: "warning",
    message: "activity.{member} is changed in {kind}: it was read before, and the change has no effect.",
    suggestion: "Change it in the initialisation script, <activity>.init.ts; keep values in task.vars or vars.",
    inScripts: "Change it in the initialisation script of the activity; keep values in task.vars or vars.",
  },
  XTK2073: {
    name: "result-of-advanced",
    severity: "error",
    message: "{part} gives {type}: the server takes what it returns for the outcome of the task, a number.",
    suggestion: "Return 0 on every path.",
  },
  XTK5041: {
    name: "text-of-function",
    severity: "warning",
    message: "The text of a function is its source, and that is another one in the script than here, and yet another in a test.",
    suggestion: "Call the function, or write the text that is meant.",
  },
} as const satisfies Messages;
