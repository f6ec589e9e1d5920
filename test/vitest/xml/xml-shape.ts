import { createE4X, type E4X } from "../../runtime/e4x/create-e4x.ts";
import { FLAT, type FlatSubject } from "../../runtime/e4x/flat-subject.ts";

/** An element as tests compare it: attributes by name, no declarations, no prefixes, no white space between elements. */
export interface ElementShape {
  kind: "element";
  local: string;
  uri: string;
  /** Values by name, in the order of the names; a name in a namespace reads `{uri}local`. */
  attributes: Map<string, string>;
  children: XmlShape[];
}

/** Text, a comment or a processing instruction (its target in front). */
export interface LeafShape {
  kind: "text" | "comment" | "processing-instruction";
  text: string;
}

/** What tests compare of a node. */
export type XmlShape = ElementShape | LeafShape;

const PROLOG = /^\uFEFF?\s*<\?xml\s[^>]*\?>/;

/** True for an E4X value of any runtime. (`"toXMLString" in value` is no test: `in` asks for child elements.) */
export function isXml(value: unknown): value is object {
  return (
    ((typeof value === "object" && value !== null) || typeof value === "function") &&
    typeof (value as Record<symbol, unknown>)[FLAT] === "function"
  );
}

/**
 * The nodes of an E4X value of any runtime, of a text, read as the server reads it (`XMLList(text)`: comments, processing instructions
 * and white space between elements dropped; a prolog is allowed), or of a DOM value. A list of one is its item.
 * @throws TypeError for a value that is no XML and for text that is not well-formed
 */
export function shapesOf(value: unknown): XmlShape[] {
  const e4x = createE4X();
  if (isXml(value)) return readShapes(e4x.toFlat(value)!);
  if (typeof value === "string") return readShapes(flatText(value, e4x));
  const print = value !== null && typeof value === "object" ? (value as { toXMLString?: unknown }).toXMLString : undefined;
  if (typeof print === "function") return readShapes(flatText(String(Reflect.apply(print, value, [])), e4x));
  throw new TypeError(
    `toEqualXml compares XML values and XML text, not ${value === null ? "null" : Array.isArray(value) ? "an array" : typeof value === "object" ? "an object" : `${typeof value} ${String(value)}`}`,
  );
}

function flatText(text: string, e4x: E4X): FlatSubject {
  try {
    return e4x.toFlat(new e4x.XMLList(text.replace(PROLOG, "")))!;
  } catch (error) {
    throw new TypeError(`toEqualXml: this text is not well-formed XML: ${(error as Error).message}\n${text}`, { cause: error });
  }
}

function readShapes({ nodes }: FlatSubject): XmlShape[] {
  const roots: XmlShape[] = [];
  const open: { shape: ElementShape; attributes: number; children: number }[] = [];
  for (const { kind, name, value, attributes, children } of nodes) {
    const place = open.at(-1);
    if (place && place.attributes > 0) {
      place.shape.attributes.set(name!.uri === "" ? name!.local : `{${name!.uri}}${name!.local}`, value);
      place.attributes--;
    } else {
      if (place) place.children--;
      const siblings = place ? place.shape.children : roots;
      if (kind === "element") {
        const shape: ElementShape = { kind, local: name!.local, uri: name!.uri, attributes: new Map(), children: [] };
        siblings.push(shape);
        open.push({ shape, attributes, children });
      } else {
        addLeaf(siblings, kind === "attribute" ? "text" : kind, kind === "processing-instruction" ? `${name!.local} ${value}` : value);
      }
    }
    for (let last = open.at(-1); last && last.attributes === 0 && last.children === 0; last = open.at(-1)) {
      tidy(last.shape);
      open.pop();
    }
  }
  return roots.filter(isSubstance);
}

/** Text nodes side by side say the same as one. */
function addLeaf(siblings: XmlShape[], kind: LeafShape["kind"], text: string): void {
  const last = siblings.at(-1);
  if (kind === "text" && last?.kind === "text") last.text += text;
  else siblings.push({ kind, text });
}

function tidy(shape: ElementShape): void {
  shape.attributes = new Map([...shape.attributes].sort(([one], [other]) => (one < other ? -1 : 1)));
  shape.children = shape.children.filter(isSubstance);
}

function isSubstance(shape: XmlShape): boolean {
  return shape.kind !== "text" || /[^ \t\r\n]/.test(shape.text);
}
