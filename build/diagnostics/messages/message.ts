import type { Severity } from "../diagnostic.ts";

/** A sentence of the catalogue. `{name}` in a text is filled from the details of the occurrence. */
export interface Message {
  /** What the code stands for, in words: `xml-unclosed-element`. As stable as the code, and as unique. */
  name: string;
  severity: Severity;
  message: string;
  suggestion: string;
  /** What to do where the file is an E4X script, which has no helpers of "xtkit/xml". Without it, the same. */
  inScripts?: string;
}

/** Messages by code. */
export type Messages = Readonly<Record<string, Message>>;
