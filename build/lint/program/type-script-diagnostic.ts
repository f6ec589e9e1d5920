import ts from "typescript";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { positionIn } from "../nodes/position-in.ts";
import { DELETE_SUGGESTION, suggestionFor, TAG_SUGGESTION } from "./type-script-suggestions.ts";

/** TypeScript's advice to add a library for the browser or Node.js, which would only hide the mistake here. */
const WRONG_ADVICE =
  /\s+(?:Do you need to (?:change your target library|install type definitions)\?|Make sure you have a declaration for|Try changing the 'lib' compiler option|Try `npm i --save-dev).*$/s;

/** Messages about a property that does not exist; in TSX they come last in a chain that prints whole types. */
const NO_SUCH_PROPERTY = new Set([2339, 2551]);

function lastOf(chain: ts.DiagnosticMessageChain): ts.DiagnosticMessageChain {
  return chain.next?.[0] === undefined ? chain : lastOf(chain.next[0]);
}

/** Lines of a chain that list the members of a type instead of saying what is wrong. */
const MEMBER_LIST =
  /is missing the following properties|^Property '.*' is missing in type|is not assignable to type 'XMLList(?:Object)?'\.$/;

/** What the types of queries mean; TypeScript prints the types themselves. */
const ABOUT_QUERIES: readonly [pattern: RegExp, text: string][] = [
  [
    /^Object literal may only specify known properties, (?:and|but) '(.*?)' does not exist in type '.*\bXtk(?:RecordControls|RecordKey|Query)<.*'\.( Did you mean to write '.*'\?)?$/,
    'There is no "$1" here.$2',
  ],
  [/^Type '(.*?)' is not assignable to type '.* & XtkNotComparable<(.*)>'/, "The field is compared with $2, not with $1."],
  [
    /^Type '.*' is not assignable to type '.* & XtkNoSuchPart'/,
    "A query has no such part: there are operation, select, where, groupBy, having, orderBy, lineCount, startLine and distinct.",
  ],
  [
    /^Type '.*' is not assignable to type '.* & XtkNoAlias'/,
    'The expression has no name in the result: give it an alias, for example alias: "@year".',
  ],
  [
    /^Type '(.*)' is not assignable to type 'XtkExpression \| \(XtkExpression & .*'/,
    "This is no condition: $1. A condition is [path, comparison, value], an expression made by expr, { or: […] } or { and: […] }; a list of these has to hold as a whole.",
  ],
];

/** A message about a query in words. */
function aboutQuery(text: string): string | undefined {
  const known = ABOUT_QUERIES.find(([pattern]) => pattern.test(text));
  const match = known?.[0].exec(text);
  return known && match ? known[1].replace(/\$(\d)/g, (_, group: string) => match[Number(group)] ?? "") : undefined;
}

/** The sentence, and the code that says what it is about. */
/** "'/home/…/rows.js' implicitly has an 'any' type." */
const ABSOLUTE_PATH = / '[^']*' implicitly has an 'any' type\.$/;

function read({ code, messageText }: ts.Diagnostic): { code: number; text: string } {
  if (typeof messageText === "string") return { code, text: aboutQuery(messageText) ?? messageText };
  const last = lastOf(messageText);
  if (NO_SUCH_PROPERTY.has(last.code)) return { code: last.code, text: last.messageText };
  const query = aboutQuery(messageText.messageText);
  if (query !== undefined) return { code, text: query };
  const [head = "", ...others] = ts.flattenDiagnosticMessageText(messageText, "\n").split(/\n\s*/);
  return { code, text: [head, ...others.filter((line) => !MEMBER_LIST.test(line))].join(" ") };
}

/** Whether a message is about a tag; TypeScript takes one with a capital letter for a component. */
function isTag({ file, start }: ts.Diagnostic): boolean {
  if (file === undefined || start === undefined) return false;
  const find = (node: ts.Node): boolean => {
    if (ts.isJsxOpeningLikeElement(node) && node.tagName.getStart(file) === start) return /^[A-Z]/.test(node.tagName.getText(file));
    return ts.forEachChild(node, (child) => (child.pos <= start && start < child.end ? find(child) : undefined)) ?? false;
  };
  return find(file);
}

/** Said at what `delete` must not delete: by its declaration it can only be read, or is always there. */
const NOT_DELETABLE = new Set([2542, 2704, 2790]);

/** Whether a message is about a part of XML that is deleted. */
function isDeleted({ code, file, start }: ts.Diagnostic): boolean {
  if (file === undefined || start === undefined || !NOT_DELETABLE.has(code)) return false;
  const find = (node: ts.Node): boolean =>
    ts.isDeleteExpression(node) ||
    (ts.forEachChild(node, (child) => (child.pos <= start && start < child.end ? find(child) : undefined)) ?? false);
  return find(file);
}

/**
 * A message of TypeScript as one of ours.
 * @param path names a file in diagnostics
 */
export function typeScriptDiagnostic(message: ts.Diagnostic, path: (file: string) => string): Diagnostic {
  const { file, start } = message;
  const { code, text: sentence } = read(message);
  const text = sentence.replace(WRONG_ADVICE, "").replace(ABSOLUTE_PATH, "");
  return {
    code: `TS${message.code}`,
    severity: message.category === ts.DiagnosticCategory.Error ? "error" : "warning",
    message: text,
    suggestion: isTag(message) ? TAG_SUGGESTION : isDeleted(message) ? DELETE_SUGGESTION : suggestionFor(code, text),
    ...(file !== undefined && { file: path(file.fileName) }),
    ...(file !== undefined && start !== undefined && positionIn(file, start)),
  };
}
