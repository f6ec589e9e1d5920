import { describe, expect, test } from "vitest";
import { parse, print } from "../../../build/e4x/index.ts";
import { hasRhino, runRhino } from "../support/rhino.ts";
import { programs, sourceOf } from "./support/oracle.ts";

interface Case {
  id: string;
  source: string;
  exact: string;
  pretty: string;
}

/** Every oracle program that parses, as written and as printed. */
function cases(): Case[] {
  return programs.flatMap((program) => {
    const source = sourceOf(program);
    try {
      const ast = parse(source);
      return [{ id: program.id, source, exact: print(ast).code, pretty: print(ast, { pretty: true }).code }];
    } catch (error) {
      if (error instanceof SyntaxError) return [];
      throw error;
    }
  });
}

/** Compiles texts without running them; one line per text: empty, or Rhino's complaint. */
function compileOnRhino(texts: readonly string[]): string[] {
  const quoted = texts.map((text) => JSON.stringify(text).replace(/[\u007f-\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`));
  return runRhino(`var texts = [\n${quoted.join(",\n")}\n];
for (var i = 0; i < texts.length; i++) {
  var complaint = "";
  try { new Function(texts[i]); } catch (e) { complaint = String(e).replace(/\\s+/g, " "); }
  print(complaint);
}`);
}

describe.skipIf(!hasRhino())("Rhino", () => {
  test("compiles the printed text of every program that it compiles as written", () => {
    const all = cases();
    const complaints = compileOnRhino(all.flatMap(({ source, exact, pretty }) => [source, exact, pretty]));
    const worse: string[] = [];
    let compiled = 0;
    all.forEach(({ id, exact, pretty }, index) => {
      const [original, ofExact, ofPretty] = complaints.slice(index * 3);
      if (original !== "") return;
      compiled++;
      if (ofExact !== "") worse.push(`${id} exact: ${ofExact}\n${exact}`);
      if (ofPretty !== "") worse.push(`${id} pretty: ${ofPretty}\n${pretty}`);
    });
    expect(worse).toEqual([]);
    expect(compiled).toBeGreaterThan(1300);
  });
});
