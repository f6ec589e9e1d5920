import { createHash } from "node:crypto";
import { mistake } from "../../../mistakes/mistake.ts";
import { compare } from "../compare.ts";
import { toText } from "../to-text.ts";
import type { Value } from "../value.ts";
import { numberOf, textFunction, textOf, type XtkFunction } from "./xtk-function.ts";

function isFilled(value: Value | undefined): boolean {
  return value !== null && value !== undefined && value !== "";
}

function allFilled(name: string, count: number): XtkFunction {
  return { name, arity: [count, count], result: "boolean", run: (args) => args.every(isFilled) };
}

/** The texts with one space between those that are not empty. */
function juxtaposed(name: string, count: number): XtkFunction {
  return {
    name,
    arity: [count, count],
    result: "text",
    run: (args) =>
      args
        .map((value) => (textOf(value) ?? "").trim())
        .filter((text) => text !== "")
        .join(" "),
  };
}

function hash(name: string, algorithm: string): XtkFunction {
  return textFunction(name, "text", (text) => createHash(algorithm).update(text, "utf8").digest("hex"));
}

/** Longer texts are no field's, and would fill the memory. */
const LONGEST = 10_000_000;

/** @throws Error for a length that no text of the mock has */
function within(name: string, length: number): number {
  if (length > LONGEST) throw mistake("expression-text-too-long", { name, length, most: LONGEST });
  return length;
}

/** @throws Error for a number of decimals that no number has */
function fixed(value: number, decimals: number): string {
  if (!(decimals >= 0 && decimals <= 100)) throw mistake("expression-out-of-range", { name: "ToString" });
  return value.toFixed(decimals);
}

/** Cuts a text that is longer than the width, as the database's own functions do. */
function padding(name: string, pad: (text: string, length: number, fill: string) => string): XtkFunction {
  return {
    name,
    arity: [2, 3],
    result: "text",
    run: ([value, width, fill]) => {
      const text = textOf(value);
      const length = numberOf(width);
      if (text === null || length === null) return null;
      return text.length > length ? text.slice(0, Math.max(0, length)) : pad(text, within(name, length), textOf(fill) ?? " ");
    },
  };
}

/** A piece of a text, by one number. */
function piece(name: string, cut: (text: string, number: number) => string, arity: readonly [number, number] = [2, 2]): XtkFunction {
  return {
    name,
    arity,
    result: "text",
    run: ([value, count]) => {
      const text = textOf(value);
      return text === null ? null : cut(text, count === undefined ? 1 : (numberOf(count) ?? 0));
    },
  };
}

const lineOf = (text: string, line: number): string => text.split(/\r\n|\r|\n/)[line - 1] ?? "";

/** A foreign key when two values are equal, else no key. */
function virtualLink(name: string, result: "integer" | "text", none: Value): XtkFunction {
  return { name, arity: [3, 3], result, run: ([key, a, b]) => (compare(a ?? null, b ?? null) === 0 ? key! : none) };
}

/** "String" in the list of functions. Positions and lines count from 1. */
export const textFunctions: readonly XtkFunction[] = [
  allFilled("AllNonNull2", 2),
  allFilled("AllNonNull3", 3),
  textFunction("Ascii", "integer", (text) => text.charCodeAt(0) || 0),
  { name: "Char", arity: [1, 1], result: "text", run: ([code]) => (code === null ? null : String.fromCharCode(numberOf(code)!)) },
  {
    name: "Charindex",
    arity: [2, 2],
    result: "integer",
    run: ([text, part]) => (text === null || part === null ? null : toText(text!).indexOf(toText(part!)) + 1),
  },
  textFunction("dataLength", "integer", (text) => Buffer.byteLength(text, "utf8")),
  piece("GetLine", lineOf, [1, 2]),
  piece("Line", lineOf),
  { name: "IfEquals", arity: [4, 4], result: "text", run: ([a, b, same, other]) => (compare(a!, b!) === 0 ? same! : other!) },
  { name: "IsMemoNull", arity: [1, 1], result: "boolean", run: ([memo]) => !isFilled(memo) },
  juxtaposed("JuxtWords", 2),
  juxtaposed("JuxtWords3", 3),
  piece("Left", (text, count) => text.slice(0, Math.max(0, count))),
  textFunction("Length", "integer", (text) => text.length),
  textFunction("Lower", "text", (text) => text.toLowerCase()),
  padding("LPad", (text, length, fill) => text.padStart(length, fill)),
  textFunction("Ltrim", "text", (text) => text.trimStart()),
  hash("Md5Digest", "md5"),
  {
    name: "MemoContains",
    arity: [2, 2],
    result: "boolean",
    run: ([memo, part]) => (memo === null ? null : toText(memo!).includes(textOf(part) ?? "")),
  },
  {
    name: "Replace",
    arity: [3, 3],
    result: "text",
    run: ([value, from, to]) => {
      const [text, old] = [textOf(value), textOf(from)];
      if (text === null || !old) return text;
      const [pieces, replacement] = [text.split(old), textOf(to) ?? ""];
      within("Replace", text.length + (pieces.length - 1) * (replacement.length - old.length));
      return pieces.join(replacement);
    },
  },
  piece("Right", (text, count) => text.slice(Math.max(0, text.length - Math.max(0, count)))),
  padding("RPad", (text, length, fill) => text.padEnd(length, fill)),
  textFunction("Rtrim", "text", (text) => text.trimEnd()),
  hash("Sha256Digest", "sha256"),
  hash("Sha512Digest", "sha512"),
  textFunction("Smart", "text", (text) =>
    text.toLowerCase().replace(/(^|[^\p{L}\p{N}])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase()),
  ),
  {
    name: "Substring",
    arity: [3, 3],
    result: "text",
    run: ([value, offset, length]) => {
      const text = textOf(value);
      const [start, count] = [numberOf(offset), numberOf(length)];
      return text === null || start === null || count === null ? null : text.slice(Math.max(0, start - 1), Math.max(0, start - 1 + count));
    },
  },
  {
    // The second argument is taken as the number of decimals; the list names it and does not explain it.
    name: "ToString",
    arity: [1, 2],
    result: "text",
    run: ([value, decimals]) =>
      typeof value === "number" && decimals !== undefined && decimals !== null ? fixed(value, numberOf(decimals)!) : toText(value ?? null),
  },
  textFunction("Upper", "text", (text) => text.toUpperCase()),
  virtualLink("VirtualLink", "integer", 0),
  virtualLink("VirtualLinkStr", "text", ""),
];
