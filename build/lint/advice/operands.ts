import ts from "typescript";
import { isXmlType } from "../nodes/xml-type.ts";
import { type AdviceTable, namesIn, partsOf, textOf, type Told } from "./told.ts";

const READ_XML = "An XML value is neither text nor a number: compare text(v), count with num(v), ask exists(v) whether it is there.";

/** The operands of the operator around a node. */
function operands(node: ts.Node | undefined): ts.Expression[] {
  const around =
    node &&
    ts.findAncestor(node, (one) => ts.isBinaryExpression(one) || ts.isPrefixUnaryExpression(one) || ts.isPostfixUnaryExpression(one));
  if (around === undefined) return [];
  return ts.isBinaryExpression(around) ? [around.left, around.right] : [around.operand];
}

/** An operator on values that it does not work on. */
function calculation(told: Told): string {
  const { message, node, checker } = told;
  if (message.includes("'() => number'")) return "On XML length is a method: write length().";
  const values = operands(node);
  const types = checker ? values.map((value) => checker.getTypeAtLocation(value)) : [];
  const isXml = (type: ts.Type): boolean => isXmlType(checker!.getNonNullableType(type));
  if (types.some(isXml) || message.includes("XML")) return READ_XML;
  const odd = types.findIndex((type) => !partsOf(type).every((part) => part.flags & (ts.TypeFlags.NumberLike | ts.TypeFlags.Any)));
  if (odd < 0) return "Convert first: Number(v) for numbers, String(v) for text.";
  const text = textOf(values[odd], "v");
  const type = types[odd]!;
  if (type.symbol?.name === "Date") return `Write ${text}.getTime(): it gives milliseconds.`;
  if (/^(?:instance\.)?vars\b/.test(text)) return `Convert the variable: Number(${text}) counts, String(${text}) is text.`;
  return `Convert first: Number(${text}) counts, String(${text}) is text.`;
}

/** Two values that are never the same. */
function comparison(told: Told): string {
  const { message } = told;
  if (message.includes("XML")) return READ_XML;
  const sides = namesIn(message);
  const words = sides.find((side) => / \| /.test(side) && side.split(" | ").every((word) => /^(?:"[^"]*"|-?\d+)$/.test(word)));
  if (words !== undefined) return `Compare with ${words.split(" | ").sort().join(", ")}.`;
  return "Convert one side, String(v) or Number(v), or compare what can be the same: this is decided before the script runs.";
}

/** Operators, comparisons and keys. */
export const operandAdvice: AdviceTable = {
  2356: calculation,
  2357: "Name a variable or a property: the result is stored there.",
  2358: 'Ask with typeof v === "string": `instanceof` is for objects.',
  2359: "Name a class on the right side.",
  2361: "Name an object on the right side, or ask list.indexOf(v) >= 0.",
  2362: calculation,
  2363: calculation,
  2364: "Name a variable or a property on the left side; == compares.",
  2365: calculation,
  2367: comparison,
  2407: "Give an object: `for … in` goes through the names of its properties, `for … of` through the items of a list.",
  2447: 'Write && or ||, or != for "either … or".',
  2469: calculation,
  2488: ({ node }) =>
    `Give a list: \`for … of\` goes through arrays, texts and XML lists; ${textOf(node, "this")} is none. Object.keys(o) gives the names of an object.`,
  2495: "Give a list: arrays, texts and XML lists can be gone through.",
  2538: ({ message }) =>
    message.includes("XML") ? "A property name is text: convert with text(v)." : "A property name is text: convert with String(v).",
  2548: "Give a list: arrays, texts and XML lists can be gone through.",
  2549: "Give a list: arrays, texts and XML lists can be gone through.",
  2678: comparison,
  2736: calculation,
  2801: "Call it without a promise: every call of Campaign returns its answer.",
  2839: "Compare a field of both: objects are the same only where they are one.",
  2845: "Write isNaN(v): NaN is never the same as anything.",
  2869: "Take what follows ?? away, or ask for the value that may be missing.",
  2871: "Take what follows ?? away, or ask for the value that may be missing.",
  2872: "Write the condition that is meant: this holds always.",
  2873: "Write the condition that is meant: this never holds.",
  2881: "Take the left side away, or ask for the value that may be missing.",
  2774: ({ node }) => `Call the function: ${textOf(node, "f")}().`,
  5076: "Put brackets around one of the two operators.",
};
