import ts from "typescript";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { adviceFor } from "../advice/advice-for.ts";
import { isComponent, TAG_ADVICE } from "../advice/tags.ts";
import { nodeAt } from "../advice/told.ts";
import { positionIn } from "../nodes/position-in.ts";

/** TypeScript's advice to add a library for the browser or Node.js, which would only hide the mistake here. */
const WRONG_ADVICE =
  /\s+(?:Do you need to (?:change your target library|install type definitions)\?|Make sure you have a declaration for|Try changing the 'lib' compiler option|Try `npm i --save-dev).*$/s;

/** A path from the root of the disk, as messages about settings have it. */
const ABSOLUTE = /(?<=^|[\s'"])(?:\/|[A-Za-z]:[\\/])[^\s'"]*\/[^\s'"]+/g;

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

/** "Could not find a declaration file for module './rows'. '/home/…/rows.js' implicitly has an 'any' type." */
const NO_DECLARATION = 7016;
const ABSOLUTE_PATH = / '[^']*' implicitly has an 'any' type\.$/;

/** The sentence, and the code that says what it is about. */
function read({ code, messageText }: ts.Diagnostic): { code: number; text: string } {
  if (typeof messageText === "string") return { code, text: aboutQuery(messageText) ?? messageText };
  const last = lastOf(messageText);
  if (NO_SUCH_PROPERTY.has(last.code)) return { code: last.code, text: last.messageText };
  const query = aboutQuery(messageText.messageText);
  if (query !== undefined) return { code, text: query };
  const [head = "", ...others] = ts.flattenDiagnosticMessageText(messageText, "\n").split(/\n\s*/);
  return { code, text: [head, ...others.filter((line) => !MEMBER_LIST.test(line))].join(" ") };
}

/**
 * A message of TypeScript as one of ours.
 * @param path names a file in diagnostics
 * @param checker knows the types at its place; absent for messages about settings
 */
export function typeScriptDiagnostic(message: ts.Diagnostic, path: (file: string) => string, checker?: ts.TypeChecker): Diagnostic {
  const { file, start } = message;
  const { code, text: sentence } = read(message);
  const text = (code === NO_DECLARATION ? sentence.replace(ABSOLUTE_PATH, "") : sentence)
    .replace(WRONG_ADVICE, "")
    .replace(ABSOLUTE, (file) => path(file));
  const place = file !== undefined && start !== undefined ? { node: nodeAt(file, start, message.length ?? 0), checker } : {};
  return {
    code: `TS${message.code}`,
    severity: message.category === ts.DiagnosticCategory.Error ? "error" : "warning",
    message: text,
    suggestion: isComponent(message) ? TAG_ADVICE : adviceFor({ code, message: text, ...place }),
    ...(file !== undefined && { file: path(file.fileName) }),
    ...(file !== undefined && start !== undefined && positionIn(file, start)),
  };
}
