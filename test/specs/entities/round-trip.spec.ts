import fc from "fast-check";
import { expect, test } from "vitest";
import { Noise } from "../../../build/entities/noise.ts";
import { type DiagramScript, putTogether } from "../../../build/entities/put-together.ts";
import { readDocument } from "../../../build/entities/read-document.ts";
import { takeApart } from "../../../build/entities/take-apart.ts";
import { scanXml } from "../../../build/xml/scan-xml.ts";
import { workflowDocuments } from "./workflow-documents.ts";

const noise = new Noise({ strip: [], keep: [] });

function apart(text: string): ReturnType<typeof takeApart> {
  return takeApart(readDocument(text, "w.xml").entities[0]!, noise, new Map());
}

function together(diagram: string, scripts: ReadonlyMap<string, string>): ReturnType<typeof putTogether> {
  const files = [...scripts].map(([file, script]): [string, DiagramScript] => [file, { text: script, source: `${file}.js` }]);
  return putTogether(diagram, scanXml(diagram, { file: "workflow.xml" }).value!, new Map(files));
}

test("a workflow that is taken apart and put together is the same to the byte", () => {
  let files = 0;
  fc.assert(
    fc.property(workflowDocuments, (text) => {
      const { diagram, scripts } = apart(text);
      files += scripts.size;
      expect(together(diagram, scripts)).toMatchObject({ value: text, diagnostics: [] });
      for (const file of scripts.keys()) expect(file).toMatch(/^[\p{L}\p{N}_-]{1,84}(?:\.(?:init|call|recall|condition))?$/u);
      expect(new Set([...scripts.keys()].map((file) => file.toLowerCase())).size).toBe(scripts.size);
    }),
    { numRuns: 500 },
  );
  expect(files).toBeGreaterThan(500);
});

test("a script that was changed is written in the notation of its place, without the exceptions of the old text", () => {
  const text = `<workflow internalName="w"><activities><js name="a"><script>x &#60; y > z</script></js></activities></workflow>`;
  const { diagram, scripts } = apart(text);
  expect([...scripts]).toEqual([["a", "x < y > z\n"]]);
  expect(together(diagram, scripts).value).toBe(text);
  expect(together(diagram, new Map([["a", "x < z > y\n"]])).value).toContain("<script>x &lt; z > y</script>");
});
