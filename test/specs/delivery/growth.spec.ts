import { afterAll, beforeAll, expect, it, vi } from "vitest";
import type { Noise as NoiseType } from "../../../build/entities/noise.ts";
import type { putTogether as PutTogether } from "../../../build/entities/put-together.ts";
import type { readDocument as ReadDocument } from "../../../build/entities/read-document.ts";
import type { takeApart as TakeApart } from "../../../build/entities/take-apart.ts";
import type { scanXml as ScanXml } from "../../../build/xml/scan-xml.ts";
import type { buildWithTexts as BuildWithTexts } from "../../../build/project/build.ts";
import type { importFiles as ImportFiles } from "../../../build/project/import/import-files.ts";
import type { verifyDocument as VerifyDocument } from "../../../build/project/verify/verify-document.ts";
import { countSteps, type StepCounter } from "../support/count-steps.ts";
import { expectLinear, SIZES } from "../support/expect-linear.ts";
import { temporaryProject } from "../support/project.ts";

let counter: StepCounter;
let code: {
  Noise: typeof NoiseType;
  putTogether: typeof PutTogether;
  readDocument: typeof ReadDocument;
  takeApart: typeof TakeApart;
  scanXml: typeof ScanXml;
  buildWithTexts: typeof BuildWithTexts;
  importFiles: typeof ImportFiles;
  verifyDocument: typeof VerifyDocument;
};

beforeAll(async () => {
  counter = await countSteps(/build[\\/](?:entities|xml|project[\\/]verify)[\\/]/);
  // Only code that is compiled from here on is counted block by block.
  vi.resetModules();
  code = {
    ...(await import("../../../build/entities/noise.ts")),
    ...(await import("../../../build/entities/put-together.ts")),
    ...(await import("../../../build/entities/read-document.ts")),
    ...(await import("../../../build/entities/take-apart.ts")),
    ...(await import("../../../build/xml/scan-xml.ts")),
    ...(await import("../../../build/project/build.ts")),
    ...(await import("../../../build/project/import/import-files.ts")),
    ...(await import("../../../build/project/verify/verify-document.ts")),
  };
});

afterAll(() => counter.close());

const many = (size: number, one: (at: number) => string): string => Array.from({ length: size }, (_, at) => one(at)).join("\n");
const workflow = (activities: string): string => `<workflow internalName="w"><activities>${activities}</activities></workflow>`;
const conditions = (size: number): string =>
  workflow(
    `<jstest name="t"><transitions>${many(size, (at) => `<test name="t${at}"><condition>vars.x == ${at}</condition></test>`)}</transitions></jstest>`,
  );

it.each([
  ["conditions of a test", conditions],
  ["activities with scripts", (size: number) => workflow(many(size, (at) => `<js name="a${at}"><script>logInfo(${at});</script></js>`))],
  ["names that files cannot have", (size: number) => workflow(many(size, () => `<js name="a b"><script>1;</script></js>`))],
  ["scripts that stay", (size: number) => workflow(many(size, (at) => `<sql name="a${at}"><script>select 1</script></sql>`))],
])("ten times the %s take ten times the steps", async (_, textOf) => {
  const { Noise, putTogether, readDocument, scanXml, takeApart } = code;
  const noise = new Noise({ strip: [], keep: [] });
  const steps: number[] = [];
  for (const size of SIZES) {
    const text = textOf(size);
    let made: string | undefined;
    const task = (): void => {
      const { diagram, scripts } = takeApart(readDocument(text, "w.xml").entities[0]!, noise, new Map());
      const files = [...scripts].map(([file, own]) => [file, { text: own, source: `${file}.js` }] as const);
      made = putTogether(diagram, scanXml(diagram, { file: "w.xml" }).value!, new Map(files)).value;
    };
    steps.push(await counter.stepsOf(task));
    expect(made).toBe(text);
  }
  expectLinear(steps);
});

it("ten times the conditions that are verified, of which each differs, take ten times the steps", async () => {
  const { buildWithTexts, importFiles, verifyDocument } = code;
  const steps: number[] = [];
  for (const size of SIZES.slice(0, 2)) {
    const root = temporaryProject({ "w.xml": conditions(size) });
    await importFiles({ root, files: ["w.xml"], force: false });
    const built = await buildWithTexts({ root, write: false });
    const given = conditions(size).replaceAll("vars.x", "vars.y");
    let found: ReturnType<typeof verifyDocument> | undefined;
    steps.push(await counter.stepsOf(() => void (found = verifyDocument(root, built, given, "w.xml"))));
    expect(found!.parts.filter(({ difference }) => difference?.place)).toHaveLength(size);
  }
  expectLinear(steps);
});
