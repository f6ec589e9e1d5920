import { expect, test } from "vitest";
import { printRunReport } from "../../../build/cli/run-report.ts";
import { runScript } from "../../runtime/index.ts";
import { stackFrames } from "../../runtime/mistakes/stack-frames.ts";

/** Far more lines than a look at each from each would get through. */
const LINES = 200_000;
const LONG = `<a>${"\n".repeat(LINES)}x`;

test("an error whose message has very many lines is the error that it is", async () => {
  await expect(runScript(`throw new Error("<a>" + Array(${LINES + 1}).join("\\n") + "x")`)).rejects.toMatchObject({ message: LONG });
});

test("a place is found below such a message", () => {
  expect([...stackFrames(`Error: ${LONG}\n    at f (/a/b.js:3:4)\n\tat /c.js:5:6`)]).toEqual([
    { file: "/a/b.js", line: 3, column: 4 },
    { file: "/c.js", line: 5, column: 6 },
  ]);
});

test("a report shows it on one line", () => {
  const report = printRunReport({
    journal: [
      { level: "info", message: LONG },
      { level: "info", message: `<a>${" \n".repeat(LINES)}<b/>\r\n\r\n</a>  c` },
    ],
    calls: [],
    rows: {},
    inferred: [],
  } as unknown as Parameters<typeof printRunReport>[0]);
  expect(report).toBe("journal\n  info  <a> x\n  info  <a><b/></a>  c");
});
