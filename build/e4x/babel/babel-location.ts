import type { AnyNode } from "../tree/nodes.ts";

/** Gives `to` the place of `from` as Babel writes it: `index` in positions, the names that plugins look for in `loc`. */
export function babelLocation(from: AnyNode, to: AnyNode, filename: string | undefined): void {
  const { start, end, loc } = from;
  if (typeof start !== "number") return;
  to.start = start;
  to.end = end;
  if (!loc) return;
  to.loc = {
    start: { line: loc.start.line, column: loc.start.column, index: start },
    end: { line: loc.end.line, column: loc.end.column, index: end },
    filename,
    identifierName: to.type === "Identifier" ? to.name : undefined,
  };
}
