import ts from "typescript";
import { nearestName } from "../../schema/nearest-name.ts";
import { isXmlExpression, isXmlType } from "../nodes/xml-type.ts";
import { type AdviceTable, namesIn, partsOf, proposedName, textOf, type Told } from "./told.ts";

const NO_SUCH_NAME =
  "Check the spelling and the capitals; a field of your own schema is declared in an interface of its name, a global of your server with `declare`.";
const MOST = 8;

/** A row of a query has what was selected. */
const NOT_SELECTED = /^Property '(@.*?|.*?)' does not exist on type '(?:.*Fields|XtkResultRow)<[^']*'\.$/;

/** The object that a member is read from, and the member's name. */
function accessAt(node: ts.Node | undefined): { object: ts.Expression; name: string } | undefined {
  const parent = node?.parent;
  if (parent && ts.isPropertyAccessExpression(parent)) return { object: parent.expression, name: parent.name.text };
  const element = node && ts.isElementAccessExpression(node) ? node : parent && ts.isElementAccessExpression(parent) ? parent : undefined;
  return element && ts.isStringLiteralLike(element.argumentExpression)
    ? { object: element.expression, name: element.argumentExpression.text }
    : undefined;
}

/** The members of an object, the ones with a capital letter first: those of the server. */
function memberNames(type: ts.Type): string[] {
  return (type.flags & ts.TypeFlags.Object ? type.getProperties() : type.getApparentProperties())
    .map(({ name }) => name)
    .filter((name) => /^[\w$@-]+$/.test(name) && !name.startsWith("__") && name !== "prototype")
    .sort((a, b) => Number(/^[A-Z]/.test(b)) - Number(/^[A-Z]/.test(a)));
}

/** By the type of the object. */
function ofType(object: ts.Expression, name: string, checker: ts.TypeChecker): string | undefined {
  const type = checker.getTypeAtLocation(object);
  const text = textOf(object, "it");
  const has = (one: ts.Type, member: string): boolean => checker.getApparentType(one).getProperty(member) !== undefined;
  if (has(type, `@${name}`)) return `Write ${text}["@${name}"]: the names of attributes begin with @.`;
  const parts = partsOf(type);
  if (parts.length > 1 && has(checker.getStringType(), name) && parts.some((part) => part.flags & ts.TypeFlags.StringLike))
    return `It may be no text as well: write String(${text}).${name}(…).`;
  if (parts.some((part) => has(part, name)))
    return `Not each of the types has it: ask first, for example \`if (typeof ${text} === "string")\`, or convert with String(v) or Number(v).`;
  if (parts.every((part) => part.flags & (ts.TypeFlags.NumberLike | ts.TypeFlags.BooleanLike)) && has(checker.getStringType(), name))
    return `It is no text: write String(${text}).${name}(…).`;
  if (type.symbol?.name === "Date")
    return `Write formatDate(${text}, "%4Y-%2M-%2D") for its text; parts are ${text}.getFullYear() and the like.`;
  if (type.symbol?.name === "ReadonlyArray") return `The list is not to be changed: copy it first, ${text}.slice().`;
  if (type.flags & ts.TypeFlags.Unknown) return `Say what it is: const value = ${text} as { ${name}: string };`;
  return undefined;
}

/** What `delete` must not delete, since it is only read or always there, is removed from XML by a helper; of other objects, `otherwise` holds. */
function ofDeleted(otherwise: string) {
  return ({ node, checker }: Told): string => {
    const access = node && (ts.isElementAccessExpression(node) || ts.isPropertyAccessExpression(node) ? node : node.parent);
    const isAccess = access !== undefined && (ts.isElementAccessExpression(access) || ts.isPropertyAccessExpression(access));
    return isAccess && ts.isDeleteExpression(access.parent) && checker && isXmlExpression(access.expression, checker)
      ? 'Remove it with remove(row, "@id") of "xtkit/xml": remove(row, "folder") takes child elements, remove(list, 0) an item of a list.'
      : otherwise;
  };
}

/** A member that is not there. */
function noSuchMember(told: Told): string {
  const { message, checker } = told;
  const missing = NOT_SELECTED.exec(message)?.[1];
  if (missing !== undefined) return `Select it: "${missing}" belongs into \`select\` of the query.`;
  const access = accessAt(told.node);
  const known = access && checker && ofType(access.object, access.name, checker);
  if (known !== undefined) return known;
  const proposed = proposedName(message);
  if (proposed !== undefined)
    return /^[A-Z]/.test(proposed)
      ? `Write \`${proposed}\`: methods of the server start with a capital letter.`
      : `Write \`${proposed}\`, where that is meant; what your server has besides is declared, fields in an interface of the schema's name.`;
  if (access === undefined || checker === undefined) return NO_SUCH_NAME;
  const names = memberNames(checker.getTypeAtLocation(access.object));
  const near = nearestName(access.name, names);
  if (near !== undefined) return `Write ${near}.`;
  if (names.length === 0) return NO_SUCH_NAME;
  const shown = names.slice(0, MOST).join(", ") + (names.length > MOST ? ", …" : "");
  return `Use what is there: ${shown}; or declare it, where your server has it.`;
}

/** A key that an object may not have. */
function noSuchKey(told: Told): string {
  const { node, checker } = told;
  const access = accessAt(node);
  if (access !== undefined) return noSuchMember(told);
  const element = node && ts.findAncestor(node, ts.isElementAccessExpression);
  if (element === undefined || checker === undefined)
    return "Give the object a type that says which names it may have: { [name: string]: number }.";
  const [object, key] = [textOf(element.expression, "the object"), textOf(element.argumentExpression, "the name")];
  return `Say which names there are: ${key}: keyof typeof ${object}, or give ${object} the type { [name: string]: … }.`;
}

/** A field that a record or another object does not have. */
function noSuchField({ message, node, checker }: Told): string {
  const proposed = proposedName(message);
  if (proposed !== undefined)
    return `Write ${proposed}, where that is meant; a field of your own is declared in an interface of the schema's name.`;
  const literal = node && ts.findAncestor(node, ts.isObjectLiteralExpression);
  const target = literal && checker?.getContextualType(literal);
  if (target !== undefined && partsOf(target).some(isXmlType))
    return 'Content is elements, lists, text and numbers: build an element, x("name", { … }), attributes are the second argument.';
  const name = textOf(node, "name");
  return `Check the spelling and the capitals, or leave it out; a field of your own schema is declared: interface NmsRecipient { ${name}?: XtkText } for nms:recipient, or made by \`npx xtkit types\`.`;
}

/** Members, keys and fields that are not there, or not to be used so. */
export const memberAdvice: AdviceTable = {
  2339: noSuchMember,
  2551: noSuchMember,
  2353: noSuchField,
  2561: noSuchField,
  2341: "Use what the class shows to others, or take `private` away.",
  2445: "Use what the class shows to others, or take `protected` away.",
  2540: ({ message }) => `${namesIn(message)[0] ?? "It"} is only read: make a new object with the other value, { ...old, name: value }.`,
  2542: ofDeleted('Write an attribute with setAttribute(row, "name", value), and content with appendChild.'),
  2568: noSuchMember,
  2570: noSuchMember,
  2576: ({ message }) => `Write ${proposedName(message) ?? "the class before the name"}: the member belongs to the class.`,
  2704: ofDeleted("It is only read: make a new object without it."),
  2790: ofDeleted("Say in the type that it may be missing, name?: …, or set it to another value."),
  2803: "It is only read: use another variable.",
  7053: noSuchKey,
  18013: "Use what the class shows to others: a name with # is its own.",
};
