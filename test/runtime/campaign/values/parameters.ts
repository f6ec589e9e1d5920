import type { WireElement, WireInstance, WireValue } from "../../wire/wire.ts";
import { fromJxon } from "../../dom/from-jxon.ts";
import { toPlainValue } from "./plain-value.ts";
import { wireToText } from "./wire-to-text.ts";
import { withArticle } from "./with-article.ts";
import { mistake } from "../../mistakes/mistake.ts";
import { retold } from "../../mistakes/retold.ts";

/** What a parameter takes, and what a service gets of it. */
export interface Kinds {
  /** Text; numbers, booleans and XML with simple content convert. */
  text: string;
  /** A number; text that says one converts. */
  number: number;
  /** A boolean; the texts "true" and "1" and numbers other than 0 are true. */
  boolean: boolean;
  date: Date;
  /** One element: E4X, DOM, an entity, or JXON with one root (`{ recipient: {…} }`). */
  document: WireElement;
  /** An object of a server class. */
  instance: WireInstance;
  /** Anything, as it came. */
  value: WireValue;
}

type Kind = keyof Kinds;

/** One parameter: its kind, with `?` behind for one that may be missing, with `...` before for all the arguments that are left. */
export type Parameter = Kind | `${Kind}?` | `...${Kind}`;

/**
 * The arguments of a call for its parameters.
 * @typeParam As what each kind of parameter is: by default what a service gets
 */
export type ArgumentsOf<P extends readonly Parameter[], As extends Record<Kind, unknown> = Kinds> = P extends readonly [
  infer First,
  ...infer Rest extends readonly Parameter[],
]
  ? First extends `...${infer K extends Kind}`
    ? As[K][]
    : First extends `${infer K extends Kind}?`
      ? [given?: As[K], ...rest: ArgumentsOf<Rest, As>]
      : [given: As[First & Kind], ...rest: ArgumentsOf<Rest, As>]
  : [];

const WANTED: Readonly<Record<Kind, string>> = {
  text: "a text",
  number: "a number",
  boolean: "a boolean",
  date: "a valid Date",
  document: "an XML document",
  instance: "an object of a server class",
  value: "a value",
};

/** What kind of thing a value is, for messages. */
function kindOf(value: WireValue): string {
  if (value === null || value === undefined) return String(value);
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "an invalid one" : "a Date";
  if (typeof value !== "object") return `a ${typeof value}`;
  if ("xml" in value) return `<${value.xml.name}>`;
  if ("document" in value) return `a DOMDocument of <${value.document.name}>`;
  if ("xmlList" in value) return `an XMLList of ${value.xmlList.length} items`;
  if ("instance" in value) return withArticle(value.instance.className);
  if ("entity" in value) return `an entity of ${value.entity.path}`;
  return "array" in value ? "an array" : "an object";
}

function isSimple(value: WireValue): value is string | number | boolean | { xml: WireElement } | { xmlList: (WireElement | string)[] } {
  return (
    value !== null && value !== undefined && !(value instanceof Date) && (typeof value !== "object" || "xml" in value || "xmlList" in value)
  );
}

function readNumber(value: WireValue): number | undefined {
  if (typeof value === "number") return value;
  const text = isSimple(value) ? wireToText(value).trim() : "";
  return text === "" || Number.isNaN(Number(text)) ? undefined : Number(text);
}

function readDocument(value: WireValue): WireElement | undefined {
  if (typeof value !== "object" || value === null || value instanceof Date) return undefined;
  if ("xml" in value) return value.xml;
  if ("document" in value) return value.document;
  if ("entity" in value) return value.entity.document;
  if ("xmlList" in value && value.xmlList.length === 1 && typeof value.xmlList[0] === "object") return value.xmlList[0];
  if (!("object" in value) || value.object.length !== 1) return undefined;
  const [, content] = value.object[0]!;
  return typeof content === "object" && content !== null && "object" in content ? fromJxon(toPlainValue(value)) : undefined;
}

/** One reader per kind; undefined says that the value is of no use. */
const READERS: { readonly [K in Kind]: (value: WireValue) => Kinds[K] | undefined } = {
  text: (value) => (value === undefined || value === null ? undefined : wireToText(value)),
  number: readNumber,
  boolean: (value) =>
    typeof value === "boolean"
      ? value
      : typeof value === "number"
        ? value !== 0
        : isSimple(value)
          ? ["true", "1"].includes(wireToText(value))
          : undefined,
  date: (value) => (value instanceof Date && !Number.isNaN(value.getTime()) ? value : undefined),
  document: readDocument,
  instance: (value) => (typeof value === "object" && value !== null && "instance" in value ? value.instance : undefined),
  value: (value) => value,
};

/** The error for what is no document, which says how it can be made one. */
function noDocument(value: WireValue, details: { call: string; position: number; wanted: string; kind: string }): Error {
  if (typeof value === "string" && value.trimStart().startsWith("<")) return mistake("text-for-document", details);
  if (typeof value !== "object" || value === null || !("object" in value)) return mistake("wrong-argument", details);
  const keys = value.object.map(([key]) => key);
  return keys.length === 1
    ? mistake("jxon-without-content", { ...details, root: keys[0] })
    : mistake("jxon-without-root", { ...details, keys });
}

function readOne(call: string, kind: Kind, value: WireValue, position: number): Kinds[Kind] | undefined {
  let read: Kinds[Kind] | undefined;
  try {
    read = READERS[kind](value);
  } catch (error) {
    throw retold(error, `${call}: argument ${position}: ${(error as Error).message}`, { cause: error });
  }
  if (read === undefined && kind !== "value") {
    const details = { call, position, wanted: WANTED[kind], kind: kindOf(value) };
    throw kind === "document" ? noDocument(value, details) : mistake("wrong-argument", details);
  }
  return read;
}

/**
 * The arguments of a call, each as its parameter wants it. Arguments that no parameter takes are dropped, as on the server.
 * @param call the called path, for messages
 * @param isMethod the first parameter is the object itself: positions in messages start behind it
 * @throws Error naming the call, the position and what was given, for an argument that is missing or of another kind
 */
export function readArguments<const P extends readonly Parameter[]>(
  call: string,
  parameters: P,
  args: readonly WireValue[],
  isMethod = false,
): ArgumentsOf<P> {
  const read: unknown[] = [];
  for (const [index, parameter] of parameters.entries()) {
    const position = index + (isMethod ? 0 : 1);
    if (parameter.startsWith("...")) {
      const kind = parameter.slice(3) as Kind;
      read.push(...args.slice(index).map((value, offset) => readOne(call, kind, value, position + offset)));
      break;
    }
    const isOptional = parameter.endsWith("?");
    const value = args[index];
    const kind = (isOptional ? parameter.slice(0, -1) : parameter) as Kind;
    // A missing `value?` is undefined, a given null is null: a service may tell them apart.
    read.push(
      isOptional && (value === undefined || (value === null && kind !== "value")) ? undefined : readOne(call, kind, value, position),
    );
  }
  return read as ArgumentsOf<P>;
}
