import fc from "fast-check";
import { printRunReport } from "../../../build/cli/run-report.ts";
import { codeFrame } from "../../../build/diagnostics/frame.ts";
import { formatDiagnostic } from "../../../build/diagnostics/format.ts";
import { lot, target } from "../target.ts";

const line = fc.oneof(
  fc.string({ unit: "binary", maxLength: 12 }),
  fc
    .tuple(
      fc.constantFrom("\n", " ", "<a>", "</a>", "\u001b[31m", "\u0007", "\u202e", "\r\n", "\t", "> <", ">\n<", "\u009b2J", "é😀", "x"),
      fc.nat(400),
    )
    .map(([piece, count]) => piece.repeat(count)),
);
const LOT = 20;

/** What scripts write, on the way to a terminal: no control character, no line that is not the report's. */
export const journal = target({
  name: "journal lines",
  runs: 60,
  inputs: LOT,
  arbitrary: lot(line, LOT),
  hold(lines) {
    const report = printRunReport({
      journal: lines.map((message) => ({ level: "info", message })),
      calls: lines.map((text) => ({ path: text, args: [text], result: text })),
      rows: { [lines[0]!]: [{ [lines[1]!]: lines[2] }] },
      inferred: [],
      vars: { [lines[3]!]: lines[4] },
    } as unknown as Parameters<typeof printRunReport>[0]);
    const texts = [
      report,
      ...lines.map((text) => codeFrame(text, 1, 1)),
      ...lines.map((text) =>
        formatDiagnostic({
          code: "XTK1001",
          name: "n",
          severity: "error",
          message: text,
          suggestion: text,
          file: text,
          line: 1,
          column: 1,
        } as never),
      ),
    ];
    for (const text of texts) {
      const control = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/.exec(text);
      if (control)
        throw new Error(
          `U+${control[0].charCodeAt(0).toString(16)} reaches the terminal in ${JSON.stringify(text.slice(Math.max(0, control.index - 40), control.index + 10))}`,
        );
    }
  },
});
