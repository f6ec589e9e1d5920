import type { Severity } from "../diagnostic.ts";

/** A sentence of the catalogue. `{name}` in a text is filled from the details of the occurrence. */
export interface Message {
  severity: Severity;
  message: string;
  suggestion: string;
}

/** Messages by code. */
export type Messages = Readonly<Record<string, Message>>;
