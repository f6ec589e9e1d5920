import type { TokenType } from "acorn";
import type { DiagnosticCode } from "../../diagnostics/catalogue.ts";
import type { AcornParser, AcornParserClass } from "./acorn-internals.ts";
import { explainUnexpected } from "../faults/explain-unexpected.ts";
import { E4XSyntaxError } from "../faults/syntax-error.ts";

/** Signs by acorn's names for them. Where acorn asks for a comma, the end of the list would do as well. */
const EXPECTED: Readonly<Record<string, string>> = {
  ",": "`,` or the end of the list",
  ";": "`;`",
  "(": "`(`",
  ")": "`)`",
  "]": "`]`",
  "{": "`{`",
  "}": "`}`",
  ":": "`:`",
  "=": "`=`",
  while: "`while`",
};

/** A parser whose errors are those of the catalogue. */
export interface ReportingParser extends AcornParser {
  /** Ends the parse with a catalogued message. */
  e4x_fail(pos: number, code: DiagnosticCode, details?: Record<string, string>): never;
  /** What stands at a place, in words. */
  e4x_describe(pos: number): string;
}

export type ReportingParserClass = new (...args: never[]) => ReportingParser;

/** The one place where the parser's errors are made: an `E4XSyntaxError` each, acorn's own messages explained. */
export function reportingParser(BaseParser: AcornParserClass): ReportingParserClass {
  return class extends (BaseParser as new (...args: never[]) => AcornParser) {
    e4x_fail(pos: number, code: DiagnosticCode, details: Record<string, string> = {}): never {
      const before = this.input.slice(0, pos).split(/\r\n?|[\n\u2028\u2029]/);
      const loc = { line: before.length, column: (before.at(-1) as string).length };
      throw new E4XSyntaxError(code, details, pos, loc, this.options.sourceFile);
    }

    e4x_describe(pos: number): string {
      if (pos >= this.input.length) return "end of the file";
      const [text] = /[\w$]+|[^]/uy.exec(this.input.slice(pos, pos + 40)) ?? [""];
      return text === "\n" || text === "\r" ? "end of the line" : `\`${text}\``;
    }

    override raise(pos: number, message: string): never {
      if (message === "Not enough stack space to parse input") return this.e4x_fail(pos, "XTK3021");
      const { code, details } = explainUnexpected(this.input, pos, this.lastTokStart, this.lastTokEnd, message, this.e4x_expected);
      return this.e4x_fail(pos, code, details);
    }

    /** The one sign that may stand at the current place, if there is just one. */
    e4x_expected: string | undefined;

    override expect(type: TokenType): void {
      if (this.eat(type)) return;
      this.e4x_expected = EXPECTED[type.label];
      this.unexpected();
    }

    override raiseRecoverable(pos: number, message: string): never {
      return this.raise(pos, message);
    }

    override unexpected(pos?: number | null): never {
      return this.raise(pos ?? this.start, "Unexpected token");
    }
  };
}
