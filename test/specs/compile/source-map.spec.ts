import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { originalPositionFor, TraceMap } from "@jridgewell/trace-mapping";
import { describe, expect, test } from "vitest";
import { compile } from "../../../build/project/compile.ts";
import { findActivities } from "../../../build/project/find-activities.ts";
import { REPOSITORY } from "../support/project.ts";

/** `logInfo("…`, `logWarning(…`, `throw new …`: what a journal line leads back to. */
const PLACES = /\b(?:log(?:Info|Warning|Error|Verbose)\(|throw )/g;

interface Place {
  statement: string;
  generated: string;
  source: string | null;
  original: string;
}

/** What the author wrote: the functions that the translation brings along stand behind it. */
function withoutHelpers(code: string): string {
  const own = code.replace(TOOLKIT_FUNCTION, (text) => text.replace(/[^\n]/g, ""));
  return own.split(/^function (?:(?:_\w+|xml\w+|itemsOf|textOf|numberOf)\(|\w+\([\w,]*\)\{)/m)[0]!;
}

/** The functions of `lib/xtk` in a script. */
const TOOLKIT_FUNCTION = new RegExp(
  `^(?:function|var) (?:${readdirSync(join(REPOSITORY, "lib/xtk"))
    .flatMap((file) =>
      [...readFileSync(join(REPOSITORY, "lib/xtk", file), "utf8").matchAll(/^(?:export )?(?:function|const) (\w+)/gm)].map(
        ([, name]) => name,
      ),
    )
    .join("|")})\\d*\\b[^]*?^\\};?$`,
  "gm",
);

/** Every place in a script with the text of the source line it maps to. */
function walk(code: string, map: string, readSource: (source: string) => string): Place[] {
  const trace = new TraceMap(map);
  const places: Place[] = [];
  withoutHelpers(code)
    .split("\n")
    .forEach((line, index) => {
      for (const match of line.matchAll(PLACES)) {
        const { source, line: sourceLine } = originalPositionFor(trace, { line: index + 1, column: match.index });
        const original = source === null ? "" : readSource(source).split("\n")[sourceLine - 1]!;
        places.push({ statement: match[0].trim(), generated: line.trim(), source, original });
      }
    });
  return places;
}

const { value: activities } = findActivities(REPOSITORY, { activities: "activities", outDir: "dist" });

describe("every log and throw in dist maps to its source line", () => {
  test.each(activities.map(({ source, output, kind }) => [source, output, kind] as const))("%s %s", (source, output, kind) => {
    const folder = join(REPOSITORY, output, "..");
    const places = walk(readFileSync(join(REPOSITORY, output), "utf8"), readFileSync(join(REPOSITORY, `${output}.map`), "utf8"), (file) =>
      readFileSync(join(folder, file), "utf8"),
    );
    // Conditions, libraries and `call` log nothing, as often as not.
    if (kind === "js") expect(places.length).toBeGreaterThan(0);
    for (const place of places) {
      expect(place.source && join(folder, place.source)).toBe(join(REPOSITORY, source));
      expect(place.original).toContain(place.statement);
    }
  });
});

test("the compile fixtures too, helper functions aside", async () => {
  const root = join(REPOSITORY, "test/fixtures/compile");
  const { value } = findActivities(root, { activities: "activities", outDir: "dist" });
  let walked = 0;
  for (const { source } of value) {
    const { code, map } = await compile({ root, entry: source });
    for (const place of walk(code as string, map as string, (file) => readFileSync(join(root, file), "utf8"))) {
      walked++;
      expect(`${source}: ${place.original}`).toContain(place.statement);
    }
  }
  expect(walked).toBeGreaterThan(80);
});

test("the toolkit's own functions have no place in the map", async () => {
  const { code, map } = await compile({ root: join(REPOSITORY, "test/fixtures/compile"), entry: "activities/everyday/write-object.ts" });
  const trace = new TraceMap(map as string);
  expect(trace.sources).toEqual(["activities/everyday/write-object.ts"]);
  const lines = code!.split("\n");
  const place = (text: string): object => {
    const line = lines.findIndex((each) => each.includes(text));
    return originalPositionFor(trace, { line: line + 1, column: lines[line]!.indexOf(text) });
  };
  expect(place("attributes[name] = value")).toMatchObject({ source: null, line: null });
  expect(place('logInfo("written")')).toMatchObject({ source: "activities/everyday/write-object.ts", line: 10, column: 2 });
});
