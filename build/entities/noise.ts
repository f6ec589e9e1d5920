import { type AttributeSpan, childOf, type ElementSpan } from "../xml/scan-xml.ts";
import type { Edit } from "../xml/splice-text.ts";
import { isQuerySpace } from "./is-query-space.ts";

/** What a diagram is kept without, beside the list of the toolkit, and what of that list stays. */
export interface NoiseSettings {
  /** Patterns: `@state`, an attribute of the workflow; `process`, a child of it; `*\/@x`, an attribute of each activity, transition and whatever is in them. A star at an end stands for any letters. */
  strip: readonly string[];
  /** Patterns that are taken off the list. */
  keep: readonly string[];
}

/** What the server writes while a workflow runs, and what belongs to one instance. Source: exports and sources of the console, `id` and dates as in any record. */
export const DEFAULT_NOISE: readonly string[] = [
  "@id",
  "@created",
  "@createdBy-id",
  "@lastModified",
  "@modifiedBy-id",
  "@state",
  "@status",
  "@failed",
  "@errorCount",
  "@errorActivity",
  "@eventCount",
  "@taskCount",
  "@duration",
  "@processId",
  "@nextProcessing*",
  "@lastStart",
  "@port",
  "@unlockedCount",
  "@queryRestart",
  "@_cs",
  "@*-cs",
  "variables",
  "process",
  "visualState",
];

/** Finds out what of a record is noise. */
export class Noise {
  readonly #attributes: RegExp[];
  readonly #elements: RegExp[];
  readonly #below: RegExp[];

  constructor({ strip, keep }: NoiseSettings) {
    const patterns = [...DEFAULT_NOISE.filter((pattern) => !keep.includes(pattern)), ...strip];
    const of = (pattern: RegExp): RegExp[] => patterns.flatMap((one) => pattern.exec(one)?.[1] ?? []).map(toRegExp);
    this.#attributes = of(/^@(.+)$/);
    this.#elements = of(/^([^@*/][^@/]*)$/);
    this.#below = of(/^\*\/@(.+)$/);
  }

  /** What takes the noise out of a record that is no workflow: attributes of its own alone. */
  attributeEdits(record: ElementSpan): Edit[] {
    const own = record.attributes.filter(({ name }) => this.#attributes.some((pattern) => pattern.test(name)));
    const spaces = everyAttribute([record]).filter(isQuerySpace);
    return [...new Set([...own, ...spaces])].map(({ start, end }) => ({ start, end, text: "" }));
  }

  /** What takes the noise of a workflow out of its text. */
  edits(text: string, record: ElementSpan): Edit[] {
    const own = record.attributes.filter(({ name }) => this.#attributes.some((pattern) => pattern.test(name)));
    const gone = record.children.filter(({ name }) => this.#elements.some((pattern) => pattern.test(name)));
    const isGone = new Set(gone);
    const left = record.children.filter((child) => !isGone.has(child));
    // What a link to another record shows of it: `<folder _cs="…" name="…"/>`.
    const shown = left
      .filter(({ name }) => name !== "activities")
      .flatMap(({ attributes }) => attributes.filter(({ name }) => name === "_cs" || name.endsWith("-cs")));
    const activities = childOf(record, "activities");
    const below =
      activities === undefined || this.#below.length === 0
        ? []
        : everyAttribute(activities.children).filter(({ name }) => this.#below.some((pattern) => pattern.test(name)));
    const spaces = everyAttribute([record]).filter(isQuerySpace);
    const isCs = new Set(this.#attributes.some((pattern) => pattern.test("_cs")) ? shown : []);
    const attributes = new Set([...own, ...isCs, ...below, ...spaces]);
    const isIn = ({ start, end }: AttributeSpan): boolean => gone.some((element) => element.start <= start && end <= element.end);
    return [
      ...[...attributes].filter((attribute) => !isIn(attribute)).map(({ start, end }) => ({ start, end, text: "" })),
      ...gone.map((element) => ({ start: behindText(text, element.start), end: element.end, text: "" })),
    ];
  }
}

function everyAttribute(elements: readonly ElementSpan[]): AttributeSpan[] {
  const found: AttributeSpan[] = [];
  const open = [...elements];
  for (let element = open.pop(); element !== undefined; element = open.pop()) {
    for (const attribute of element.attributes) found.push(attribute);
    for (const child of element.children) open.push(child);
  }
  return found;
}

/** Where the white space in front of an element begins. */
function behindText(text: string, start: number): number {
  let at = start;
  while (at > 0 && /[ \t\r\n]/.test(text[at - 1]!)) at -= 1;
  return at;
}

function toRegExp(pattern: string): RegExp {
  const [body, before, after] = [pattern.replace(/^\*|\*$/g, ""), pattern.startsWith("*"), pattern.endsWith("*")];
  return new RegExp(`^${before ? ".*" : ""}${body.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}${after ? ".*" : ""}$`);
}
