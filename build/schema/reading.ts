import { diagnostic, type DiagnosticCode } from "../diagnostics/catalogue.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { nearestName } from "./nearest-name.ts";
import type { XmlElement } from "./read-xml.ts";
import { isSafeName } from "./safe-name.ts";

/** What the readers of the parts of one schema share: where their diagnostics go. */
export interface Reading {
  diagnostics: Diagnostic[];
}

/** Notes a mistake at an element. */
export function report(reading: Reading, code: DiagnosticCode, details: Record<string, string>, at: XmlElement): void {
  reading.diagnostics.push(diagnostic(code, details, at.position));
}

/** The child elements of that name. */
export function childrenNamed(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter((child): child is XmlElement => typeof child !== "string" && child.name === name);
}

/** A boolean attribute of a schema document: false unless it is "true" (Campaign Classic, "Schema structure"). */
export function readFlag(reading: Reading, element: XmlElement, name: string): boolean {
  const value = element.attributes.get(name);
  if (value !== undefined && value !== "true" && value !== "false" && value !== "") report(reading, "XTK4014", { name, value }, element);
  return value === "true";
}

/**
 * The `name` attribute, when it can be used as a name.
 * @param part what is being named, for the message: `attribute`, `link`, …
 * @returns the name, or undefined with a diagnostic
 */
export function readName(reading: Reading, element: XmlElement, part: string): string | undefined {
  const name = element.attributes.get("name");
  if (name !== undefined && isSafeName(name)) return name;
  report(reading, "XTK4006", { part, given: name === undefined ? "nothing" : JSON.stringify(name) }, element);
  return undefined;
}

/** Notes child elements that look like misspelt ones of `known`; other strangers are the server's business. */
export function checkChildren(reading: Reading, element: XmlElement, known: readonly string[]): void {
  for (const child of element.children) {
    if (typeof child === "string" || known.includes(child.name)) continue;
    const nearest = nearestName(child.name, known);
    if (nearest) report(reading, "XTK4016", { name: child.name, nearest }, child);
  }
}

/** Adds a part to a list unless its name is taken there. */
export function addNamed<Part extends { name: string }>(
  reading: Reading,
  list: Part[],
  part: Part,
  seen: Set<string>,
  what: { part: string; parent: string; at: XmlElement },
): void {
  if (seen.has(part.name)) {
    report(reading, "XTK4007", { part: what.part, name: part.name, parent: what.parent }, what.at);
    return;
  }
  seen.add(part.name);
  list.push(part);
}
