import { expect, test } from "vitest";
import { errorCodes, explanationOf } from "../../../build/remap/error-codes.ts";
import { parseJournal } from "../../../build/remap/parse-journal.ts";

test("each code is one of a server, and is explained in a sentence", () => {
  expect(errorCodes.size).toBeGreaterThan(15);
  for (const [code, { explanation }] of errorCodes) {
    expect(parseJournal(`${code} something.`)).toMatchObject([{ code, message: "something." }]);
    expect(explanation).toMatch(/^[A-Z].{20,}\.$/);
  }
});

test("what one third party alone says is marked", () => {
  for (const [code, { explanation, evidence }] of errorCodes)
    expect(explanationOf(code)).toBe(evidence === "unverified" ? `${explanation} (Unverified.)` : explanation);
  expect(explanationOf("JST-310003")).toContain("(Unverified.)");
  expect(explanationOf("constructor")).toBeUndefined();
});
