import ts from "typescript";
import { isXmlType } from "../nodes/xml-type.ts";
import { type AdviceTable, namesIn, partsOf, proposedName, textOf, type Told } from "./told.ts";

const GENERAL =
  "Give a value of the named type: text(v) or num(v) read XML, String(v) and Number(v) convert workflow variables, formatDate(v, …) prints a date; null and undefined are left out.";
/** More values than these are no help. */
const MOST = 16;

/** A value that does not fit, what it is for, and the property that it is the value of. */
interface Misfit {
  value: ts.Expression | undefined;
  source: ts.Type | undefined;
  target: ts.Type | undefined;
  property: ts.Symbol | undefined;
}

function isNothing(type: ts.Type): boolean {
  return (type.flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Null | ts.TypeFlags.Void)) !== 0;
}

/** What is marked is the value, or the name that it is given to. */
function misfitAt({ node, checker }: Told): Misfit {
  const none = { value: undefined, source: undefined, target: undefined, property: undefined };
  if (node === undefined || checker === undefined) return none;
  const { parent } = node;
  const of = (value: ts.Expression | undefined, target: ts.Type | undefined, property?: ts.Symbol): Misfit => ({
    value,
    source: value && checker.getTypeAtLocation(value),
    target,
    property,
  });
  const isNamed = ts.isPropertyAssignment(parent) || ts.isShorthandPropertyAssignment(parent);
  if (isNamed && parent.name === node) {
    const object = checker.getContextualType(parent.parent);
    const name = ts.isComputedPropertyName(parent.name) ? undefined : parent.name.text;
    const property =
      name === undefined ? undefined : partsOf(object ?? checker.getAnyType()).flatMap((part) => part.getProperty(name) ?? [])[0];
    const value = ts.isPropertyAssignment(parent) ? parent.initializer : parent.name;
    return of(value, property ? checker.getTypeOfSymbol(property) : checker.getContextualType(value), property);
  }
  if (ts.isJsxAttribute(parent) && parent.name === node) {
    const { initializer } = parent;
    const value = initializer && ts.isJsxExpression(initializer) ? initializer.expression : initializer;
    return of(value as ts.Expression | undefined, value && checker.getContextualType(value as ts.Expression));
  }
  const declared = ts.isVariableDeclaration(parent) || ts.isPropertyDeclaration(parent) || ts.isParameter(parent);
  if (declared && parent.name === node) return of(parent.initializer, checker.getTypeAtLocation(parent));
  if (ts.isBinaryExpression(parent) && parent.left === node) return of(parent.right, checker.getTypeAtLocation(parent.left));
  if (ts.isReturnStatement(node)) return of(node.expression, node.expression && checker.getContextualType(node.expression));
  if (!ts.isExpression(node)) return none;
  return of(node, checker.getContextualType(node));
}

/** The comment above a property, which the program itself does not read. */
function commentOf(property: ts.Symbol | undefined): string {
  const declaration = property?.declarations?.[0];
  const source = declaration?.getSourceFile().text;
  const comments = source === undefined ? [] : (ts.getLeadingCommentRanges(source, declaration!.pos) ?? []);
  return comments
    .map(({ pos, end }) =>
      source!
        .slice(pos + 3, end - 2)
        .replace(/\s*\n\s*\*?\s*/g, " ")
        .trim(),
    )
    .join(" ");
}

/** The first sentence above a property, to stand behind another. */
function docOf(property: ts.Symbol | undefined): string {
  const [first = ""] = commentOf(property).split(/\.(?: |$)/);
  return first === "" || first.length > 80 ? "" : ` The field is: ${first}.`;
}

/** What documents say of the values of an enumeration: `0 unknown, 1 male`. */
function labelsOf(property: ts.Symbol | undefined): Map<string, string> {
  const said = commentOf(property);
  return new Map([...said.matchAll(/(?<=[:,] )([\w.-]+) ([^,.:*]+)/g)].map(([, value = "", label = ""]) => [value, label.trim()]));
}

/** The values that a type lists; of a number and its digits one is named. */
function wordsOf(target: ts.Type): string[] | undefined {
  const parts = partsOf(target).filter((part) => !isNothing(part) && !isXmlType(part));
  if (parts.length === 0 || !parts.every((part) => part.isLiteral())) return undefined;
  const numbers = new Set(parts.flatMap((part) => (part.isNumberLiteral() ? [String(part.value)] : [])));
  const words = parts.flatMap((part) =>
    part.isNumberLiteral() ? [String(part.value)] : part.isStringLiteral() && !numbers.has(part.value) ? [JSON.stringify(part.value)] : [],
  );
  return words.length === 0 || words.length > MOST ? undefined : words.sort((a, b) => a.localeCompare(b, "en", { numeric: true }));
}

/** The values that are allowed, with what they stand for. */
function oneOf(words: readonly string[], property: ts.Symbol | undefined): string {
  const labels = labelsOf(property);
  const shown = words.map((word) => {
    const label = labels.get(word.replace(/^"|"$/g, ""));
    return label === undefined || `"${label}"` === word ? word : `${word} (${label})`;
  });
  return shown.length === 1 ? `Write ${shown[0]}.` : `Write one of ${shown.slice(0, -1).join(", ")} or ${shown.at(-1)}.`;
}

function has(type: ts.Type, flags: ts.TypeFlags): boolean {
  return partsOf(type).some((part) => (part.flags & flags) !== 0);
}

function named(type: ts.Type, name: string): boolean {
  return partsOf(type).some((part) => (part.aliasSymbol ?? part.symbol)?.name === name);
}

/** A text or number in the source, which is written otherwise and not converted. */
function ofLiteral(value: ts.Expression, target: ts.Type, property: ts.Symbol | undefined): string | undefined {
  if (!ts.isStringLiteralLike(value) && !ts.isNumericLiteral(value)) return undefined;
  const said = docOf(property);
  if (has(target, ts.TypeFlags.BooleanLike)) return `Write true or false.${said}`;
  if (!has(target, ts.TypeFlags.NumberLike) || !ts.isStringLiteralLike(value))
    return ts.isNumericLiteral(value) && has(target, ts.TypeFlags.StringLike) ? `Write "${value.text}".` : undefined;
  return /^-?\d+(?:\.\d+)?$/.test(value.text) ? `Write ${value.text}, without quotes.` : `Write a number.${said}`;
}

/** How a value becomes one of another type. */
function conversion({ value, source, target, property }: Misfit, checker: ts.TypeChecker): string | undefined {
  if (source === undefined || target === undefined) return undefined;
  const text = textOf(value, "v");
  if (partsOf(source).every(isNothing)) return "Leave it out where there is no value.";
  const literal = value && ofLiteral(value, target, property);
  if (literal !== undefined) return literal;
  if (named(target, "Jxon")) return 'Name the element first, { recipient: { email: "…" } }, or build it with x("recipient", { … }).';
  const wants = (flags: ts.TypeFlags): boolean => has(target, flags);
  const withoutNothing = checker.getNonNullableType(source);
  if (isXmlType(withoutNothing)) {
    if (wants(ts.TypeFlags.StringLike)) return `Write text(${text}), with text from "xtkit/xml": it reads XML.`;
    if (wants(ts.TypeFlags.NumberLike)) return `Write num(${text}), with num from "xtkit/xml": it reads XML.`;
    if (wants(ts.TypeFlags.BooleanLike)) return `Write exists(${text}) for being there, text(${text}) === "true" for what it says.`;
    if (named(target, "Date")) return `Write parseTimeStamp(text(${text})): it reads a date.`;
    return undefined;
  }
  if (partsOf(source).some(isNothing) && checker.isTypeAssignableTo(withoutNothing, target))
    return wants(ts.TypeFlags.StringLike)
      ? `Say what holds where there is none: ${text} ?? "".`
      : wants(ts.TypeFlags.NumberLike)
        ? `Say what holds where there is none: ${text} ?? 0.`
        : `Ask first whether it is there: if (${text}) …`;
  if (named(target, "Date") && has(withoutNothing, ts.TypeFlags.StringLike))
    return `Write parseTimeStamp(${text}) for a date of the server, or new Date(${text}).`;
  if (named(withoutNothing, "Date") && partsOf(withoutNothing).length === 1)
    return `Write formatDate(${text}, "%4Y-%2M-%2D"): it gives the date as text.`;
  const wantsXml =
    (partsOf(target).some(isXmlType) && !has(target, ts.TypeFlags.StringLike)) ||
    named(target, "XMLDocument") ||
    named(target, "DOMElement");
  if (wants(ts.TypeFlags.StringLike) && has(withoutNothing, ts.TypeFlags.NumberLike | ts.TypeFlags.BooleanLike))
    return `Write String(${text}).`;
  if (wants(ts.TypeFlags.NumberLike) && has(withoutNothing, ts.TypeFlags.StringLike))
    return `Write Number(${text}): it reads digits; other text gives NaN.`;
  if (wants(ts.TypeFlags.BooleanLike) && !wantsXml && has(withoutNothing, ts.TypeFlags.StringLike | ts.TypeFlags.NumberLike))
    return `Write true or false, or a comparison: ${text} === "true".`;
  if (wantsXml && has(withoutNothing, ts.TypeFlags.StringLike))
    return `Build the element, x("name", { … }); of text with markup, new XML(${text}) makes one.`;
  if (wantsXml && checker.isArrayType(withoutNothing)) return `${text} is an array already: use its own map, filter and join.`;
  if (wantsXml && withoutNothing.flags & ts.TypeFlags.Object)
    return 'Build the element: x("name", { attribute: "value" }), with x from "xtkit/xml".';
  if (checker.isArrayType(target) && !checker.isArrayType(source)) return `Put it into a list: [${text}].`;
  if (checker.isArrayType(source) && !checker.isArrayType(target))
    return wants(ts.TypeFlags.StringLike)
      ? `Write ${text}.join(","), or take one item of the list.`
      : `Take one item of the list, ${text === "v" ? "list" : text}[0], or go through it with a loop.`;
  if (target.getCallSignatures().length > 0) return "Give a function: (item) => …";
  return undefined;
}

const LINK =
  'Name the record by its key: { _operation: "none", _key: "@name", name: "…" }; its id alone goes into the foreign key, "folder-id": 10.';

/** A value of the wrong type. */
function misfit(told: Told): string {
  const { message, checker } = told;
  if (message.includes("Index signature for type 'string' is missing"))
    return "Write { ...value }: a new object is checked field by field, an interface is not.";
  const found = misfitAt(told);
  const { target, property } = found;
  if (target === undefined || checker === undefined) return aboutQuery(message) ?? GENERAL;
  const words = wordsOf(target);
  const query = aboutQuery(message);
  if (query !== undefined) return query;
  if (words !== undefined && !(found.source && isXmlType(found.source))) return oneOf(words, property);
  if (/XtkRecord</.test(checker.typeToString(target))) return LINK;
  const missing = missingNames(message);
  if (missing.length > 0) return giveThem(missing);
  return conversion(found, checker) ?? typed(found, checker) ?? GENERAL;
}

/** What the types of queries say, put into words. */
function aboutQuery(message: string): string | undefined {
  const compared = /^The field is compared with (.*), not with/.exec(message)?.[1];
  if (compared !== undefined) {
    const words = compared.split(" | ").filter((word, _, all) => !/^"-?\d+"$/.test(word) || !all.includes(word.slice(1, -1)));
    return words.every((word) => /^(?:"[^"]*"|-?\d+|true|false)$/.test(word))
      ? `Compare with ${words.sort((a, b) => a.localeCompare(b, "en", { numeric: true })).join(", ")}.`
      : "Compare with a value of that kind: Number(v) and num(v) give numbers, new Date(…) a date, text(v) text.";
  }
  if (/^This is no condition/.test(message))
    return 'Write ["@email", "=", value]; the comparisons are =, !=, <, <=, >, >=, LIKE, NOT LIKE, IN, NOT IN, IS NULL and IS NOT NULL.';
  if (/^A query has no such part/.test(message))
    return "Take it out, or write the part as it is spelt: conditions are `where`, columns `select`.";
  if (/^The expression has no name in the result/.test(message)) return 'Write { expr: "…", alias: "@name" }.';
  return undefined;
}

/** The names that a message of TypeScript says are missing. */
function missingNames(message: string): string[] {
  const one = /^Property '([^']+)' is missing/.exec(message)?.[1] ?? /Property '([^']+)' is missing in type/.exec(message)?.[1];
  const many = /is missing the following properties from type '.*': ([^']+?)(?:, and \d+ more\.)?$/.exec(message)?.[1];
  return one !== undefined ? [one] : (many?.split(", ") ?? []);
}

/** True for what an author wrote field by field; text, numbers, XML and dates become something else by a function. */
function isObjectOfFields(type: ts.Type): boolean {
  return (type.flags & ts.TypeFlags.Object) !== 0 && !isXmlType(type) && type.symbol?.name !== "Date";
}

function giveThem(names: readonly string[]): string {
  return `Add ${names.join(", ")}; what may be left out is declared with a question mark, name?: string.`;
}

/** The types on both sides, where nothing more is known. */
function typed({ value, source, target }: Misfit, checker: ts.TypeChecker): string | undefined {
  if (source === undefined || target === undefined) return undefined;
  const [has, wants] = [checker.typeToString(source), checker.typeToString(target)];
  if (wants.length > 80 || has.length > 80) return undefined;
  return `${textOf(value, "It")} is ${has} here: give what is ${wants}, or declare what it is given to otherwise.`;
}

function incomplete(told: Told): string {
  const names = missingNames(told.message);
  const found = misfitAt(told);
  const converted = told.checker && !(found.source && isObjectOfFields(found.source)) && conversion(found, told.checker);
  if (converted) return converted;
  return names.length > 0 ? giveThem(names) : misfit(told);
}

/** Values that do not fit what they are given to. */
export const valueAdvice: AdviceTable = {
  2322: misfit,
  2326: misfit,
  2345: misfit,
  2352: "Convert it with String(v), Number(v) or text(v): `as` only says what is known already.",
  2375: "Leave the property out where there is no value, instead of giving undefined.",
  2379: "Leave the property out where there is no value, instead of giving undefined.",
  2412: "Leave the property out where there is no value, instead of giving undefined.",
  2559: (told) => (/XtkRecord</.test(told.message) ? LINK : misfit(told)),
  2560: "Call it: the function's answer is meant.",
  2698: "Spread an object; of what may be missing, ...(value ?? {}).",
  2739: incomplete,
  2740: incomplete,
  2741: incomplete,
  2820: (told) => {
    const proposed = proposedName(told.message);
    return proposed === undefined
      ? misfit(told)
      : `Write ${proposed.replace(/^'|'$/g, "")}. ${misfit(told)
          .replace(/^Write one of/, "The values are")
          .replace(/ or (\S+( \([^)]*\))?)\.$/, " and $1.")}`;
  },
  2416: ({ message }) => `Declare ${namesIn(message)[0] ?? "it"} as the class does that this one extends.`,
  2420: incomplete,
  2430: "Declare the members as the interface does that this one extends.",
  2344: "Name a type that has what is asked for.",
};
