import { describe, expect, test } from "vitest";
import { createCampaign, runScript } from "../../runtime/index.ts";

/*
 * Expressions of thousands of operands, and numbers that no database holds: the answer, or one sentence.
 */

const campaign = createCampaign({
  rows: {
    "nms:recipient": [
      { id: 1, email: "a@x.io" },
      { id: 2, email: "b@x.io" },
    ],
  },
});

async function ask(parts: string): Promise<string[]> {
  const { value } = await runScript(
    `var got = [];
for each (var row in xtk.queryDef.create(new XML(text)).ExecuteQuery().children()) got.push(String(row.@x));
got.join()`,
    { campaign, globals: { text: `<queryDef schema="nms:recipient" operation="select">${parts}</queryDef>` } },
  );
  return (value as string).split(",");
}

const select = (expression: string, rest = ""): string => `<select><node expr="${expression}" alias="@x"/></select>${rest}`;
const MANY = 20_000;
const sum = Array(MANY).fill("1").join("+");

describe(`${MANY} operands`, () => {
  test.each<[name: string, parts: string, got: string[]]>([
    ["added", select(sum), [String(MANY), String(MANY)]],
    [
      "subtracted and multiplied",
      select(`${Array(MANY).fill("1").join("-")} + ${Array(MANY).fill("1").join("*")}`),
      [String(3 - MANY), String(3 - MANY)],
    ],
    ["in a condition", select("@id", `<where><condition expr="@id = ${sum} - ${MANY - 2}"/></where>`), ["2"]],
    ["in an order", select("@id", `<orderBy><node expr="${sum} - @id"/></orderBy>`), ["2", "1"]],
    [
      "in a group",
      `<select><node expr="${sum}" groupBy="true"/><node expr="${sum}" alias="@x"/><node expr="Count(@id)" alias="@n"/></select>`,
      [String(MANY)],
    ],
    ["linked by AND", select("@id", `<where><condition expr="${Array(MANY).fill("@id = 1").join(" AND ")}"/></where>`), ["1"]],
    ["linked by OR", select("@id", `<where><condition expr="${Array(MANY).fill("@id = 1").join(" OR ")}"/></where>`), ["1"]],
    ["as a list", select("@id", `<where><condition expr="@id IN (${Array(MANY).fill("1").join(", ")})"/></where>`), ["1"]],
  ])("%s", async (_, parts, got) => {
    expect(await ask(parts)).toEqual(got);
  });

  test("text among them makes a text", async () => {
    const [first] = await ask(select(`${Array(MANY).fill("1").join("+")}+'a'+${sum}`));
    expect(first).toBe(`${MANY}a${"1".repeat(MANY)}`);
  });

  test("a field that is not grouped by is found among them", async () => {
    await expect(
      ask(`<select><node expr="${sum} + @email" alias="@x"/><node expr="Count(@id)" alias="@n"/></select>`),
    ).rejects.toMatchObject({ codeName: "expression-not-grouped" });
  });

  test("a part of a sum that is grouped by may stand in another one", async () => {
    const grouped = `<select><node expr="1 + @id" groupBy="true"/><node expr="1 + @id + 2 * YEAR(#2001-01-01#)" alias="@x"/><node expr="Count(@id)" alias="@n"/></select>`;
    expect((await ask(grouped)).sort()).toEqual(["4004", "4005"]);
  });
});

test.each(["(", "Abs(", "- ", "NOT "])("5,000 times %j is too deep, and said so", async (opening) => {
  const closing = opening.endsWith("(") ? ")".repeat(5000) : "";
  await expect(ask(select(`${opening.repeat(5000)}1${closing}`))).rejects.toMatchObject({ codeName: "expression-too-deep" });
});

test.each<[expression: string, code: string]>([
  ["LPad(@email, 999999999, 'x')", "XTK6440"],
  ["RPad(@email, 99999999999999, 'x')", "XTK6440"],
  ["Replace(LPad('a', 10000, 'a'), 'a', LPad('b', 10000, 'b'))", "XTK6440"],
  ["ToString(1.5, 500)", "XTK6441"],
  ["ToString(1.5, -1)", "XTK6441"],
  ["Round(1.5, 500)", "XTK6441"],
  ["AddDays(#2020-01-01#, 999999999999)", "XTK6441"],
  ["AddMonths(#2020-01-01#, 99999999)", "XTK6441"],
  ["DateOnly(AddYears(#2020-01-01#, 999999))", "XTK6441"],
  ["ToInteger('1e999')", "XTK6441"],
  [`${"9".repeat(200)} * ${"9".repeat(200)}`, "XTK6441"],
  ["9".repeat(400), "XTK6441"],
])("%s is refused", async (expression, code) => {
  await expect(ask(select(expression))).rejects.toMatchObject({
    code,
    message: expect.stringContaining("of the expression"),
  });
});

test.each<[expression: string, got: string]>([
  ["LPad('a', -5, 'x')", ""],
  ["LPad('ab', 5, 'x')", "xxxab"],
  ["Replace('aXa', 'a', 'bb')", "bbXbb"],
  ["ToString(1.256, 2)", "1.26"],
  ["Substring('abc', -5, 99999999999)", "abc"],
  ["Length(LPad('a', 1000000))", "1000000"],
])("%s is computed", async (expression, got) => {
  expect(await ask(select(expression))).toEqual([got, got]);
});
