import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse, print } from "../../../build/e4x/index.ts";
import { hasRhino, runRhino } from "../support/rhino.ts";
import { script } from "./support/arbitrary-script.ts";
import { programs, sourceOf } from "./support/oracle.ts";
import { rhinoGaps, withoutRhinoGaps } from "./support/rhino-gaps.ts";
import { cases as generatedCases } from "../support/thorough.ts";

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
  const quoted = texts.map((text) =>
    JSON.stringify(text).replace(/[\u007f-\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`),
  );
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

  test("compiles the printed text of generated scripts, its known gaps aside", () => {
    const texts = fc.sample(script, { numRuns: generatedCases(800), seed: 1903 }).map((tree) => print(withoutRhinoGaps(tree)).code);
    const complaints = compileOnRhino(texts);
    expect(texts.filter((_, index) => complaints[index] !== "")).toEqual([]);
  });

  const gaps = Object.entries(rhinoGaps);
  test("still has each of the gaps, and the engine's grammar has none", () => {
    const complaints = compileOnRhino(gaps.map(([, source]) => source));
    expect(gaps.filter((_, index) => complaints[index] === "").map(([what]) => what)).toEqual([]);
    for (const [, source] of gaps) expect(parse(source).type).toBe("Program");
  });
});
