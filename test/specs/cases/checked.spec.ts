import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Linter } from "eslint";
import { expect, test } from "vitest";
import type { Diagnostic } from "../../../build/diagnostics/diagnostic.ts";
import { e4xScripts } from "../../../build/lint/eslint/eslint.ts";
import { check } from "../../../build/project/check.ts";
import { createCampaign, runScript } from "../../runtime/index.ts";
import { REPOSITORY } from "../support/project.ts";

const ROOT = join(REPOSITORY, "test/fixtures/cases");
const FOLDER = "activities/checked";
const { diagnostics } = await check({ root: ROOT, activities: [FOLDER] });

function foundIn(file: string): Diagnostic[] {
  return diagnostics.filter((found) => found.file === `${FOLDER}/${file}`);
}

test.each([
  ["after-log-error.ts", ["2:75 XTK2021", "4:3 XTK2020"]],
  ["delete.ts", ["4:10 TS2790", "5:10 TS2542"]],
  ["delivery-fields.ts", []],
  [
    "e4x-traps.js",
    [
      "3:5 XTK2001",
      "4:12 XTK2001",
      "5:9 XTK2041",
      "6:5 XTK2041",
      "7:23 XTK2042",
      "8:18 XTK2043",
      "8:36 XTK2044",
      "9:22 XTK2045",
      "11:1 XTK2046",
      "12:6 XTK2047",
      "13:30 XTK2027",
    ],
  ],
  ["json.ts", ["4:132 XTK2027", "4:149 XTK2027", "6:51 XTK2027"]],
  ["list-members.ts", []],
  ["mirror-url.ts", ["2:49 TS2345"]],
  ["removed.ts", ["3:3 XTK2022", "4:3 XTK2022", "6:67 XTK2023", "7:189 XTK2024", "8:49 XTK2025", "9:66 XTK2026"]],
])("what is wrong in %s", (file, expected) => {
  expect(foundIn(file).map(({ line, column, code }) => `${line}:${column} ${code}`)).toEqual(expected);
});

test("ESLint's preset for scripts reports the same lines", () => {
  const messages = new Linter().verify(readFileSync(join(ROOT, FOLDER, "e4x-traps.js"), "utf8"), e4xScripts, {
    filename: "activities/w/a.js",
  });
  const lines = (rows: readonly { line?: number }[]): (number | undefined)[] => [...new Set(rows.map(({ line }) => line))];
  expect(lines(messages.filter(({ ruleId }) => ruleId?.startsWith("xtkit/")))).toEqual(lines(foundIn("e4x-traps.js")));
});

test("what cannot be deleted names the helper that removes it", () => {
  for (const { suggestion } of foundIn("delete.ts")) expect(suggestion).toContain('remove(row, "@id")');
});

test("the members of a list are found by their group, and no other element is there", async () => {
  const script = readFileSync(join(ROOT, FOLDER, "list-members-script.js"), "utf8");
  const campaign = createCampaign({ rows: { "nms:group": [{ id: 7, name: "LST1" }] } });
  await expect(runScript(script, { campaign })).rejects.toThrow("Unknown element <rcpGroup> of the schema nms:rcpGrpRel");
  await runScript(script.replaceAll("rcpGroup", "group"), { campaign });
  expect(campaign.rows("nms:rcpGrpRel")).toMatchObject([{ "group-id": 7, "recipient-id": campaign.rows("nms:recipient")[0]!["id"] }]);
});

test("deliveries are told apart by proof, share of opens and their key on the mid-sourcing server", async () => {
  const campaign = createCampaign({
    rows: {
      "nms:delivery": [
        { id: 1, indicators: { estimatedRecipientOpenRatio: 0.5 }, properties: { midRemoteId: 5 } },
        { id: 2, FCP: true, indicators: { estimatedRecipientOpenRatio: 0.9 } },
        { id: 3, indicators: { estimatedRecipientOpenRatio: 0.7 } },
      ],
    },
  });
  const query = (operation: string, condition: string): string =>
    `xtk.queryDef.create(<queryDef schema="nms:delivery" operation="${operation}"><select><node expr="@id"/></select>
      <where><condition expr="${condition}"/></where>
      <orderBy><node expr="[indicators/@estimatedRecipientOpenRatio]" sortDesc="true"/></orderBy></queryDef>).ExecuteQuery()`;
  const { logs } = await runScript(
    `logInfo(${query("get", "@FCP=0")}.@id); logInfo(${query("select", "[properties/@midRemoteId] = 5")}.delivery.@id)`,
    { campaign },
  );
  expect(logs.map(({ message }) => message)).toEqual(["3", "1"]);
});
