import { printable } from "../diagnostics/frame.ts";

/**
 * Columns aligned by spaces; numbers to the right.
 * @param head titles; a title that starts with ">" is aligned right
 */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const right = head.map((title) => title.startsWith(">"));
  const cells = [head.map((title) => title.replace(/^>/, "")), ...rows.map((row) => row.map(printable))];
  const widths = head.map((_, column) => cells.reduce((widest, row) => Math.max(widest, row[column]?.length ?? 0), 0));
  return cells
    .map((row) =>
      row
        .map((cell, column) => cell[right[column] ? "padStart" : "padEnd"](widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
