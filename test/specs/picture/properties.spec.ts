import fc from "fast-check";
import { expect, test } from "vitest";
import type { Diagram } from "../../../build/picture/diagram.ts";
import { escapeAttribute } from "../../../build/picture/escape-attribute.ts";
import { runPage } from "../../../build/picture/page/run-page.ts";
import type { RunTrace } from "../../../build/picture/run-trace.ts";
import { workflowPicture } from "../../../build/picture/workflow-picture.ts";
import { cases } from "../support/thorough.ts";
import { HOSTILE } from "./flow.ts";
import { readPicture } from "./read-picture.ts";

const text = fc.oneof(fc.string({ unit: "binary", maxLength: 30 }), fc.constantFrom(...HOSTILE, "constructor", "x y", ""));
const number = fc.oneof(fc.integer({ min: -2000, max: 2000 }).map(String), fc.constantFrom("0", "40", "1e9", "", "999999", "3.25"));

/** Workflows of any names, places and transitions, and a run of them that may say anything. */
const drawn: fc.Arbitrary<{ diagram: Diagram; run: RunTrace }> = fc.uniqueArray(text, { minLength: 1, maxLength: 12 }).chain((names) => {
  const name = fc.oneof(fc.constantFrom(...names), text);
  const transition = fc.record(
    { kind: text, name: text, label: text, target: name, enabled: fc.boolean() },
    { requiredKeys: ["kind", "name", "enabled"] },
  );
  const activities = fc.tuple(
    ...names.map((each) =>
      fc.record(
        {
          kind: text,
          name: fc.constant(each),
          label: text,
          isOff: fc.boolean(),
          x: number,
          y: number,
          transitions: fc.array(transition, { maxLength: 5 }),
        },
        { requiredKeys: ["kind", "name", "label", "isOff", "transitions"] },
      ),
    ),
  );
  return fc.record({
    diagram: fc.record({ name: text, label: text, activities }),
    run: fc.record(
      {
        visited: fc.array(name),
        events: fc.array(fc.record({ activity: name, name: text })),
        waiting: fc.array(name),
        state: fc.constantFrom("finished", "paused", "failed"),
        journal: fc.array(fc.record({ activity: name, level: fc.constantFrom("info", "error"), message: text })),
        failure: fc.record({ message: text }),
      },
      { requiredKeys: ["journal"] },
    ),
  });
});

test("every activity has its box and every transition its arrow, in well-formed text that is always the same", () => {
  fc.assert(
    fc.property(drawn, ({ diagram, run }) => {
      const svg = workflowPicture(diagram, run);
      expect(workflowPicture(structuredClone(diagram), structuredClone(run))).toBe(svg);
      const { activities, transitions, root } = readPicture(svg);
      expect(activities).toHaveLength(diagram.activities.length);
      expect(transitions).toHaveLength(diagram.activities.flatMap((one) => one.transitions).length);
      for (const { name } of diagram.activities) expect(svg).toContain(`data-name="${escapeAttribute(name)}" transform=`);
      for (const { name, transitions: own } of diagram.activities)
        for (const each of own) expect(svg).toContain(`data-from="${escapeAttribute(name)}" data-name="${escapeAttribute(each.name)}"`);
      expect(svg).not.toMatch(/(?<=[" ])(?:NaN|undefined|-?Infinity)(?=[" )])/);
      // All of it is inside, and no box lies over another.
      const [width, height] = ["width", "height"].map((name) => Number(root.attributes.get(name)));
      for (const [index, { x, y }] of activities.entries()) {
        expect(x + 62 + 52).toBeLessThan(width!);
        expect(y + 132 + 52).toBeLessThan(height!);
        expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
        for (const other of activities.slice(index + 1))
          expect(Math.max(Math.abs(other.x - x), Math.abs(other.y - y))).toBeGreaterThanOrEqual(63.8);
      }
    }),
    { numRuns: cases(400) },
  );
});

test("a page holds the same picture, and no mark that is not its own", () => {
  const own =
    /^<(?:!doctype html|\/?(?:html|head|body|main|meta|title|style|header|h1|h2|p|ul|li|div|section|table|thead|tbody|tr|th|td|svg|desc|g|rect|path|circle|text|code|pre|strong|span)\b[^<>]*|!-- made by[^<>]*--)>$/;
  fc.assert(
    fc.property(drawn, ({ diagram, run }) => {
      const record = { ...run, target: "flow.xml", diagram, calls: [], rows: {}, inferred: [], diagnostics: [] };
      const page = runPage(record);
      expect(runPage(structuredClone(record))).toBe(page);
      for (const [mark] of page.matchAll(/<[^>]*>/g)) expect(mark).toMatch(own);
      expect(page.split('class="activity ').length - 1).toBe(diagram.activities.length);
    }),
    { numRuns: cases(200) },
  );
});
