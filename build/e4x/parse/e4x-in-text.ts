import { Parser } from "acorn";
import { e4x } from "./plugin.ts";
import { maskLiterals } from "./mask-literals.ts";

/** E4X where another language is read. */
export interface ForeignE4X {
  /** The words that are E4X, on one line. */
  syntax: string;
  /** What to write in TypeScript instead. */
  advice: string;
  start: number;
  end: number;
}

type Form = readonly [pattern: RegExp, advice: (match: RegExpExecArray) => string];

/** No more, so that long runs of blanks cost nothing. */
const GAP = "[ \\t]{0,8}";

const NAME = "[\\w$]+";

/** What stands before a dot: `row`, `result.recipient[0]`, `rows()`. */
const SUBJECT = `(${NAME}(?:\\.${NAME}|\\[[^\\]\\n]*\\]|\\([^()\\n]*\\))*)`;

/** The forms by their signs, each with its subject first: the longest first where one contains the other. */
const FORMS: readonly Form[] = [
  [
    /\bfor\s+each\b(?:\s*\(\s*(?:(?:var|let|const)\s+)?([\w$]+)\s+in\s+(.+?)\)(?=\s*(?:[\w${]|$)))?/gm,
    ([, item = "item", list = "list"]) =>
      `Write \`for (const ${item} of ${list})\`: it goes through the values of XML lists and arrays; Object.keys(o) gives the names of an object.`,
  ],
  [
    /\bdefault\s+xml\s+namespace\b\s*=?/g,
    () => 'Give the element its namespace as an attribute: x("row", { xmlns: "urn:…" }, …), or x("p:row", { "xmlns:p": "urn:…" }).',
  ],
  [
    new RegExp(`\\bdelete\\s+${SUBJECT}${GAP}\\.${GAP}@${GAP}(${NAME})`, "g"),
    ([, row = "", name = ""]) =>
      `An attribute stays where it is: set it to "" with setAttribute(${row}, "${name}", ""), or build the element anew without it.`,
  ],
  [
    new RegExp(`${SUBJECT}?${GAP}\\.\\.${GAP}@${GAP}(${NAME})`, "g"),
    ([, row = "row", name = ""]) =>
      `Go through the elements that have it: for (const item of ${row}.descendants("…")) reads text(item["@${name}"]); "*" stands for any name.`,
  ],
  [
    new RegExp(`${SUBJECT}?(?<!\\.)${GAP}\\.\\.(?!\\.)${GAP}(${NAME}|\\*)`, "g"),
    ([, row = "row", name = ""]) => `Write ${row}.descendants("${name}").`,
  ],
  [
    new RegExp(`${SUBJECT}?${GAP}\\.${GAP}@${GAP}(${NAME})${GAP}=(?![=>])`, "g"),
    ([, row = "row", name = ""]) => `Write setAttribute(${row}, "${name}", …), imported from "xtkit/xml".`,
  ],
  [
    new RegExp(`${SUBJECT}?${GAP}\\.${GAP}@${GAP}(${NAME})`, "g"),
    ([, row = "row", name = ""]) =>
      `Write ${row}["@${name}"], and text(${row}["@${name}"]) for its text; setAttribute(${row}, "${name}", …) sets it.`,
  ],
  [new RegExp(`${SUBJECT}?${GAP}\\.${GAP}@${GAP}\\*`, "g"), ([, row = "row"]) => `Write ${row}.attributes().`],
  [new RegExp(`${SUBJECT}?${GAP}\\.${GAP}@${GAP}(?=\\[)`, "g"), ([, row = "row"]) => `Write ${row}.attribute(name).`],
  [
    new RegExp(`${SUBJECT}${GAP}\\.${GAP}\\(`, "g"),
    ([, list = "list"]) => `Write filter(${list}, (item) => …), imported from "xtkit/xml": text(item["@id"]) === "1" is such a test.`,
  ],
  [
    new RegExp(`${SUBJECT}?${GAP}\\.?${GAP}\\b(${NAME})${GAP}::${GAP}@?${GAP}(${NAME}|\\*)?`, "g"),
    ([, row = "row", space = "", name = "name"]) =>
      `Write ${row}.child(new QName(${space}, "${name}")): ${space} is the Namespace, or its URI as text.`,
  ],
  [
    new RegExp(`${SUBJECT}${GAP}\\.${GAP}\\*`, "g"),
    ([, row = "row"]) => `Write ${row}.elements() for the elements in it, ${row}.children() for text as well.`,
  ],
];

/** Where a literal may begin: what stands before it wants a value. */
const LITERAL_PLACE = /(?:[=(,:?[{};&|!+]|=>|\breturn\b|^)\s*(?=<[\w$!?>{])/gm;

const Language = Parser.extend(e4x());

/** The end of an E4X literal; undefined where none begins. */
function endOfLiteral(source: string, start: number): number | undefined {
  try {
    const options = { ecmaVersion: 2026, sourceType: "module" } as const;
    const node = Language.parseExpressionAt(source, start, options) as { type: string; end: number; object?: unknown };
    return /^XML/.test(node.type) || node.type === "MemberExpression" || node.type === "BinaryExpression" ? node.end : undefined;
  } catch {
    return undefined;
  }
}

/** A literal as a call of the builder, its content left out. */
function asCall(literal: string): string {
  const [, tag = "", rest = ""] = /^<([\w$:.-]+)((?:[^>"'{]|"[^"]*"|'[^']*'|\{[^}]*\})*)/.exec(literal) ?? [];
  const attributes = [...rest.matchAll(/([\w$:.-]+)\s*=\s*(?:("[^"]*"|'[^']*')|\{([^}]*)\})/g)].map(
    ([, name = "", text, value = ""]) => `${/^[\w$]+$/.test(name) ? name : JSON.stringify(name)}: ${text ?? value.trim()}`,
  );
  const hasContent = !/^<[^<]*\/>$/.test(literal.trim());
  const given = attributes.length > 0 ? `{ ${attributes.join(", ")} }` : hasContent ? "null" : "";
  return `x("${tag}"${given && `, ${given}`}${hasContent ? ", …" : ""})`;
}

function literals(source: string, masked: string): ForeignE4X[] {
  const found: ForeignE4X[] = [];
  for (const place of masked.matchAll(LITERAL_PLACE)) {
    const start = place.index + place[0].length;
    if (found.some((one) => one.start <= start && start < one.end)) continue;
    const end = endOfLiteral(source, start);
    if (end === undefined) continue;
    const text = source.slice(start, end);
    const asBuilder = /^<[\w$]/.test(text) ? `Write ${asCall(text)}, imported from "xtkit/xml"` : "Write x() for each element";
    const advice = `${asBuilder}, or give the file the ending .tsx, where elements are written as they are.`;
    found.push({ syntax: text.split("\n", 1)[0]!, advice, start, end });
  }
  return found;
}

/** The E4X in a text, by place. */
function allForms(source: string, hasMarkup: boolean): ForeignE4X[] {
  const masked = maskLiterals(source);
  const found = hasMarkup ? [] : literals(source, masked);
  const taken = (start: number, end: number): boolean => found.some((one) => start < one.end && one.start < end);
  for (const [pattern, advice] of FORMS)
    for (const match of masked.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (!taken(start, end)) found.push({ syntax: source.slice(start, end).replace(/\s+/g, " "), advice: advice(match), start, end });
    }
  return found.sort((a, b) => a.start - b.start);
}

/**
 * Tells the E4X at which a parser of another language gave up: it begins before the place, on the same line or in a literal of several lines. The
 * text is read when it is first asked.
 * @param source TypeScript
 * @param hasMarkup elements may stand in the text, as in TSX
 * @returns asked by the offset of what the parser did not expect
 */
export function e4xInText(source: string, hasMarkup: boolean): (at: number) => ForeignE4X | undefined {
  let known: ForeignE4X[] | undefined;
  return (at) => {
    const isSameLine = (end: number): boolean => !source.slice(Math.min(end, at), at).includes("\n");
    return (known ??= allForms(source, hasMarkup)).filter(({ start, end }) => start <= at && (at <= end || isSameLine(end))).pop();
  };
}
