import { describe, expect, test } from "vitest";
import { createCampaign, runScript } from "../../runtime/index.ts";

async function found(expr: string): Promise<unknown> {
  const campaign = createCampaign({
    rows: { "nms:recipient": [{ id: 1, email: "a@x.io", gender: 1, blackList: true, folder: { id: 10, name: "5" } }] },
  });
  const script = `xtk.queryDef.create(<queryDef schema="nms:recipient" operation="count"><where><condition expr={${JSON.stringify(expr)}}/></where></queryDef>).ExecuteQuery().@count.toString()`;
  return (await runScript(script, { campaign })).value;
}

describe("a text beside a field of numbers", () => {
  test.each([
    [
      "@gender = 'male'",
      "@gender holds numbers and cannot be compared with the text 'male': the value named \"male\" is stored as 1 (column 11",
    ],
    ["'none' != @gender", "@gender holds numbers and cannot be compared with the text 'none' (column 1"],
    ["@gender IN (1, 'female')", 'the value named "female" is stored as 2'],
    ["@blackList = 'yes'", "@blackList holds 1 or 0 and cannot be compared with the text 'yes'"],
    ["[folder/@childCount] > 'many'", "[folder/@childCount] holds numbers"],
  ])("%s is refused", async (expr, message) => {
    await expect(found(expr)).rejects.toThrow(message);
  });

  test.each([
    ["@gender = '1'", "1"],
    ["@gender = ''", "0"],
    ["@gender = ' '", "0"],
    ["@gender = ' 1 '", "1"],
    ["@blackList = 'true'", "1"],
    ["@email = 'male'", "0"],
    ["@id = 'u-1'", "0"],
    ["[folder/@name] = 5", "1"],
  ])("%s is not", async (expr, count) => {
    expect(await found(expr)).toBe(count);
  });
});
