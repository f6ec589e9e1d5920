import { beforeAll, expect, test } from "vitest";
import { compile } from "../../../build/project/compile.ts";
import { createCampaign, runScript } from "../../runtime/index.ts";
import { allRuns } from "../../runtime/run/all-runs.ts";
import { temporaryProject } from "../support/project.ts";

// The activities lie in projects of their own, which vitest does not load.
beforeAll(() => void (allRuns.loader = undefined));

/** What the types refuse, from JavaScript or through `any`: nothing of a query is left out without a word, in source and script alike. */
test.each<[query: string, said: string]>([
  ['{ select: ["@id"], wher: ["@id", "=", 1] }', 'a query has no part "wher": there are operation, select, where'],
  ['{ selct: ["@id"] }', 'a query has no part "selct"'],
  ['{ select: ["@id"], limit: 5 }', 'a query has no part "limit"'],
  ['{ select: ["@id"], where: ["@id", "=", 1, 2] }', "a comparison is [path, comparison, value], and @id has more"],
  ['{ select: ["@id"], where: [["@id", "IS NULL", 5]] }', "IS NULL compares with no value, and @id has one"],
  ['{ select: ["@id"], where: [{ or: [["@id", "=", 1]], and: [["@id", "=", 2]] }] }', "{ or: […] } or { and: […] } and not both"],
  [
    '{ select: ["@id"], where: ["@id", "IN", { schema: "nms:recipient", select: "@id", wher: 1 }] }',
    'a query behind IN has no part "wher"',
  ],
])("%s", async (query, said) => {
  const entry = "activities/w/a.ts";
  const source = `import { queryDef } from "xtkit/xtk";\nexport default function () {\n  const query: any = ${query};\n  queryDef("nms:recipient", query);\n}\n`;
  const literal = source.replace("const query: any = ", "").replace(`${query};\n  `, "").replace(", query)", `, ${query} as any)`);
  for (const text of [source, literal]) {
    const root = temporaryProject({ [entry]: text });
    const { code } = await compile({ root, entry });
    const campaign = createCampaign({ root });
    await expect(runScript(code ?? "", { campaign })).rejects.toThrow(said);
    await expect(campaign.run(entry)).rejects.toThrow(said);
  }
});
