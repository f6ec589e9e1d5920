import { type DiagnosticCode, diagnostic } from "../../diagnostics/catalogue.ts";

/** Where a syntax error is. */
export interface ErrorLocation {
  /** 1-based. */
  line: number;
  /** 0-based, in UTF-16 units, as in all node positions. */
  column: number;
}

/** The source text is not a script that the engine would compile. */
export class E4XSyntaxError extends SyntaxError {
  /** As of every syntax error. */
  override name = "SyntaxError";
  /** The message's code in the catalogue, 3xxx. */
  readonly code: DiagnosticCode;
  /** What fills the places of the catalogue's sentences. */
  readonly details: Record<string, string>;
  /** What to do about it. */
  readonly suggestion: string;
  /** Offset in the source, in UTF-16 units. */
  readonly pos: number;
  /** Line and column of the place. */
  readonly loc: ErrorLocation;
  /** The name given as `sourceFile` to `parse`. */
  readonly sourceFile: string | undefined;

  /**
   * The error for a message of the catalogue.
   * @param code the message in the catalogue
   * @param details what fills the places of its sentences
   * @param pos offset in the source
   * @param loc line and column of that offset
   * @param sourceFile name of the source
   */
  constructor(code: DiagnosticCode, details: Record<string, string>, pos: number, loc: ErrorLocation, sourceFile?: string) {
    const { message, suggestion } = diagnostic(code, details);
    super(message);
    this.code = code;
    this.details = details;
    this.suggestion = suggestion;
    this.pos = pos;
    this.loc = loc;
    this.sourceFile = sourceFile;
  }
}
