import { readFileSync } from "node:fs";
import { join } from "node:path";
import { diagnostic } from "../diagnostics/catalogue.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { withFrame } from "../diagnostics/frame.ts";
import { attempt } from "../disk/attempt.ts";
import { decodeXml } from "../disk/decode-xml.ts";
import { attributeOf, type ElementSpan, scanXml } from "../xml/scan-xml.ts";
import type { DiagramFile } from "./find-diagrams.ts";

/** A diagram that was read. */
export interface Diagram extends DiagramFile {
  /** Without a byte order mark. */
  text: string;
  hasMark: boolean;
  element: ElementSpan;
  internalName: string;
}

/** Reads a diagram. */
export function readDiagram(root: string, found: DiagramFile): { value?: Diagram; diagnostics: Diagnostic[] } {
  const { file, workflow } = found;
  const diagnostics: Diagnostic[] = [];
  const bytes = attempt<Buffer | undefined>(file, diagnostics, () => readFileSync(join(root, file)), undefined);
  const decoded = bytes && attempt<string | undefined>(file, diagnostics, () => decodeXml(bytes), undefined);
  if (decoded === undefined) return { diagnostics };
  const text = decoded.replace(/^\ufeff/, "");
  const hasMark = bytes!.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf]));
  const scanned = scanXml(text, { file });
  const { value: element } = scanned;
  if (element === undefined) return { diagnostics: scanned.diagnostics.map((each) => withFrame(each, text)) };
  if (element.name !== "workflow")
    return { diagnostics: [withFrame(diagnostic("XTK5100", { file, element: element.name }, element.position), text)] };
  return { value: { ...found, text, hasMark, element, internalName: attributeOf(element, "internalName") ?? workflow }, diagnostics: [] };
}
