import { expect, test } from "vitest";
import { banner } from "../../../build/compile/banner.ts";

test("names the source", () => {
  expect(banner("activities/w/a.ts", "1234567")).toBe("// xtkit activities/w/a.ts #1234567 — generated, edit the source\n");
});

test.each(["\n", "\r", "\u2028", "\u2029", "\r\n"])("a line end in a file's name does not end the comment: %j", (end) => {
  const line = banner(`activities/w/a${end}evil();.ts`, "1234567");
  expect(line).toBe(`// xtkit activities/w/a${"\ufffd".repeat(end.length)}evil();.ts #1234567 — generated, edit the source\n`);
});
