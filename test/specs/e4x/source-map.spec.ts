import { originalPositionFor, TraceMap } from "@jridgewell/trace-mapping";
import { expect, test } from "vitest";
import { lower, parse, print } from "../../../build/e4x/index.ts";

const source = `var row = <row id={ident} name="n">{compute(1, "two")}</row>;
function later() {
  throw new Error(row.@id);
}
for each (var item in row.(@id == wanted)) later(item.name);
`;

/** Where a word of the printed text came from must read the same in the source. */
function check(code: string, map: object, words: readonly string[]): void {
  const trace = new TraceMap(map as ConstructorParameters<typeof TraceMap>[0]);
  const sourceLines = source.split("\n");
  for (const word of words) {
    const lines = code.split("\n");
    const line = lines.findIndex((text) => text.includes(word));
    expect(line, word).toBeGreaterThanOrEqual(0);
    const original = originalPositionFor(trace, { line: line + 1, column: lines[line]!.indexOf(word) });
    expect(original.source, word).toBe("script.js");
    expect(sourceLines[(original.line as number) - 1]!.slice(original.column as number), word).toMatch(
      new RegExp(`^${word.replace(/[$()"]/g, "\\$&")}`),
    );
  }
}

test("statements, names, calls, literals and throws are mapped, inside braces too", () => {
  const { code, map } = print(parse(source), { sourceFile: "script.js", sourceContent: source, pretty: true });
  expect(map).toMatchObject({ version: 3, sources: ["script.js"], sourcesContent: [source] });
  check(code, map, [
    "var row",
    "ident",
    "compute(",
    '"two"',
    "1",
    "throw",
    "new Error",
    "row",
    "for each",
    "wanted",
    "later(item",
    "item.name",
    "name",
  ]);
});

test("lowered code maps to the E4X text", () => {
  const { code, map } = print(lower(parse(source)), { sourceFile: "script.js" });
  check(code, map, ["ident", "compute(", '"two"', "throw", "wanted", "later(item"]);
});
