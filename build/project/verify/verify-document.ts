import { diagnostic } from "../../diagnostics/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { scriptFileOf } from "../../compile/kinds/entry.ts";
import { bodyElement, keyOf, keyText } from "../../entities/entity-kinds.ts";
import { inheritedSpaces } from "../../entities/inherited-spaces.ts";
import { Noise } from "../../entities/noise.ts";
import { type Entity, readDocument } from "../../entities/read-document.ts";
import { type ScriptPlace, scriptPlaces } from "../../entities/script-places.ts";
import { readXml } from "../../schema/read-xml.ts";
import { readNotation } from "../../xml/notation.ts";
import { attributeOf, type ElementSpan, scanXml } from "../../xml/scan-xml.ts";
import { type Edit, spliceText } from "../../xml/splice-text.ts";
import type { BuildWithTexts } from "../build.ts";
import type { MadeWorkflow } from "../build-diagrams.ts";
import { type PackedRecord, PackedRecords } from "../package/packed-records.ts";
import { BuiltScript } from "./built-script.ts";
import { elementDifference } from "./compare-elements.ts";
import { firstDifference } from "./first-difference.ts";
import { differenceOf, otherState } from "./verify-script.ts";
import type { VerifiedPart } from "./verified-part.ts";

/** Compares each record of a document with the one of its name in the project. */
export function verifyDocument(
  root: string,
  built: BuildWithTexts,
  text: string,
  file: string,
): { parts: VerifiedPart[]; diagnostics: Diagnostic[] } {
  const { entities, diagnostics } = readDocument(text, file);
  const noise = new Noise(built.config.import);
  const parts: VerifiedPart[] = [];
  const workflows = new Map(built.workflows.flatMap((one) => (one.text === undefined ? [] : [[nameIn(one.text), one] as const])));
  const packed = entities.some(({ schema }) => schema !== "xtk:workflow") ? new PackedRecords(root, built).records : [];
  const others = new Map(packed.map((record) => [`${record.schema} ${record.key}`, record]));
  for (const entity of entities) {
    const key = keyOf(entity.element);
    const title = `${entity.schema} ${key ? keyText(key) : ""}`.trimEnd();
    if (entity.schema === "xtk:workflow") {
      const name = attributeOf(entity.element, "internalName");
      const workflow = name === undefined ? undefined : workflows.get(name);
      if (workflow) parts.push(...workflowParts(root, built, entity, workflow, noise, title));
      else diagnostics.push(unknown(title, entity));
    } else {
      const record = key && others.get(title);
      if (record) parts.push(...recordParts(entity, record, noise, title));
      else diagnostics.push(unknown(title, entity));
    }
  }
  return { parts, diagnostics };
}

function unknown(record: string, { element }: Entity): Diagnostic {
  return diagnostic("XTK5183", { record }, element.position);
}

function nameIn(text: string): string | undefined {
  const { value } = scanXml(text.replace(/^\ufeff/, ""), { file: "workflow.xml" });
  return value && attributeOf(value, "internalName");
}

/** What tells a script of a workflow from the others. */
function placeKey({ name, element, transition }: ScriptPlace): string {
  return JSON.stringify([name, element.name, transition ?? null]);
}

function workflowParts(
  root: string,
  built: BuildWithTexts,
  given: Entity,
  workflow: MadeWorkflow,
  noise: Noise,
  record: string,
): VerifiedPart[] {
  const text = workflow.text!.replace(/^\ufeff/, "");
  const entity: Entity = {
    schema: given.schema,
    element: scanXml(text, { file: workflow.source }).value!,
    text,
    isDocument: true,
    around: [],
  };
  const [theirs, ours] = [scriptsOf(given), scriptsOf(entity)];
  const keys = [...new Set([...ours.keys(), ...theirs.keys()])];
  const own = built.activities.filter((one) => one.workflow === workflow.workflow && one.kind !== "library");
  const byFile = new Map(own.map((activity) => [scriptFileOf(activity), new BuiltScript(root, built, activity)]));
  const files = new Map(
    workflow.placed?.map(({ name, tag, transition, file }) => [JSON.stringify([name, tag, transition ?? null]), `${file}.js`]),
  );
  const scripts = keys.map((key): VerifiedPart => {
    const { place } = (ours.get(key) ?? theirs.get(key))!;
    const script = byFile.get(files.get(key) ?? "");
    const what = `${place.name} ${place.element.name}${place.transition === undefined ? "" : ` ${place.transition}`}`;
    const [left, right] = [theirs.get(key)?.text ?? "", ours.get(key)?.text ?? ""];
    const difference = script
      ? differenceOf(script.placeOf, left, right, script.above(right, place.transition))
      : firstDifference(left, right);
    const note = script && otherState(left, right);
    const source = script?.source ?? workflow.source;
    return { record, what, source, ...(difference && { difference }), ...(note !== undefined && { note }) };
  });
  const diagram = documentDifference(withoutScripts(given, noise), withoutScripts(entity, noise));
  return [...scripts, { record, what: "diagram", source: workflow.source, ...(diagram && { difference: diagram }) }];
}

function scriptsOf({ text, element }: Entity): Map<string, { place: ScriptPlace; text: string }> {
  const found = new Map<string, { place: ScriptPlace; text: string }>();
  for (const place of scriptPlaces(element)) {
    const { contentStart, contentEnd, children } = place.element;
    const script = children.length > 0 ? undefined : readNotation(text.slice(contentStart, contentEnd), "\n")?.text;
    if (script !== undefined && script.trim() !== "" && !found.has(placeKey(place))) found.set(placeKey(place), { place, text: script });
  }
  return found;
}

/** The record with empty scripts and without noise. */
function withoutScripts({ text, element, around }: Entity, noise: Noise): string {
  const scripts = scriptPlaces(element)
    .filter(({ element: own }) => own.children.length === 0)
    .map(({ element: { contentStart, contentEnd } }): Edit => ({ start: contentStart, end: contentEnd, text: "" }));
  return spliceText(text, [...inheritedSpaces(text, element, around), ...scripts, ...noise.edits(text, element)], element);
}

function documentDifference(given: string, built: string): VerifiedPart["difference"] {
  const [one, other] = [given, built].map((text) => readXml(text, { file: "record.xml" }).value!);
  const found = elementDifference(one!, other!);
  if (found === undefined) return undefined;
  const { path, what, ...sides } = found;
  return { line: 1, element: `${path}, ${what}`, ...sides };
}

/** A record that is no workflow: its text, and the rest. */
function recordParts(given: Entity, { schema, text, source }: PackedRecord, noise: Noise, record: string): VerifiedPart[] {
  const element = scanXml(text, { file: source }).value!;
  const [theirs, ours] = [bodyIn(given.schema, given.text, given.element), bodyIn(schema, text, element)];
  const difference = firstDifference(theirs, ours);
  const rest = documentDifference(withoutBody(given, noise), withoutBody({ schema, text, element, around: [] }, noise));
  const body: VerifiedPart[] = theirs === "" && ours === "" ? [] : [{ record, what: "text", source, ...(difference && { difference }) }];
  return [...body, { record, what: "record", source, ...(rest && { difference: rest }) }];
}

function bodyIn(schema: string, text: string, record: ElementSpan): string {
  const body = bodyElement(schema, record);
  return body && body.children.length === 0 ? (readNotation(text.slice(body.contentStart, body.contentEnd), "\n")?.text ?? "") : "";
}

function withoutBody({ schema, text, element: record, around }: Omit<Entity, "isDocument">, noise: Noise): string {
  const body = bodyElement(schema, record);
  const edit = body && body.children.length === 0 ? [{ start: body.contentStart, end: body.contentEnd, text: "" }] : [];
  return spliceText(text, [...inheritedSpaces(text, record, around), ...edit, ...noise.attributeEdits(record)], record);
}
