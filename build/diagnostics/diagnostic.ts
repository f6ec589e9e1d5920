/** Where in a source file something is: 1-based line, 1-based column, as editors show them. */
export interface SourcePosition {
  /** Project-relative path with forward slashes. */
  file: string;
  /** 1-based. */
  line: number;
  /** 1-based, in UTF-16 units. */
  column: number;
}

/** How bad it is. */
export type Severity = "error" | "warning";

/** A user's mistake, said in one sentence, with its place and a way out. A bug in xtkit is a thrown Error instead. */
export interface Diagnostic extends Partial<SourcePosition> {
  /** Stable code, e.g. `XTK1003`; see `catalogue.ts`. TypeScript's own messages keep theirs, e.g. `TS2322`. */
  code: string;
  /** What the code stands for, in words, e.g. `document-without-schema`; TypeScript's own messages have none. */
  name?: string;
  /** An error stops the build; a warning stops nothing. */
  severity: Severity;
  /** One sentence: what is wrong and why. */
  message: string;
  /** What to do about it. */
  suggestion: string;
  /** The source lines around the place, marked; added where the source text is known. */
  frame?: string;
}
