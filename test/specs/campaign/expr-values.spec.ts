import fc from "fast-check";
import { expect, test } from "vitest";
import { standAlone } from "../../../build/engine/operand-places.ts";
import { expr } from "../../../lib/xtk/expr.ts";
import { createCampaign, runScript } from "../../runtime/index.ts";
import { tokenize } from "../../runtime/campaign/expression/tokenize.ts";
import { cases } from "../support/thorough.ts";

/** `expr` with its text in pieces, as a tagged template calls it. */
function written(pieces: readonly string[], ...values: Parameters<typeof expr>[1][]): string {
  return String(expr(Object.assign([...pieces], { raw: pieces }), ...values));
}

const HOSTILE = [
  '" OR 1=1 OR @email="',
  "' OR 1=1 OR @email='",
  "\\",
  "\\'",
  "x') OR (1=1",
  "] OR [1=1",
  "# OR 1=1 #",
  "$(login)",
  "%' OR '%",
];

test.each<[name: string, pieces: string[], sign: string]>([
  ["quotes", ["@email = '", "'"], "'"],
  ["quotes, after a whole text", ["@a = 'it\\'s' AND @email = '", "'"], "'"],
  ["quotes, behind other text", ["@email LIKE '%", "%'"], "'"],
  ["double quotes", ['@email = "', '"'], '"'],
  ["brackets", ["[", "] = 1"], "["],
  ["inner brackets", ["[folder[@name = ", "]/@id] = 1"], "["],
  ["a date", ["@created > #", "#"], "#"],
  ["a variable of the server", ["@a = $(", ")"], "$"],
  ["a typed variable of the server", ["@a = $long(vars/@", ")"], "$"],
])("no value stands in %s", (_, pieces, sign) => {
  for (const value of [...HOSTILE, 1, true, new Date(0), ["a"]])
    expect(() => written(pieces, value)).toThrow(new RegExp(`^expr: a value, or the end, stands between the signs \\${sign} of `));
});

test.each<[name: string, pieces: string[]]>([
  ["a name", ["@a", " = 1"]],
  ["a number", ["1", " = 1"]],
  ["a decimal point", ["@a = ", ".5"]],
  ["a name behind", ["@a = ", "b"]],
  ["an at sign", ["@", " = 1"]],
  ["a text", ["@a = 'b'", ""]],
  ["a text behind", ["@a = ", "'b'"]],
  ["brackets behind a path", ["[a/@b]", ""]],
  ["letters of other alphabets", ["é", ""]],
])("no value stands against %s", (_, pieces) => {
  expect(() => written(pieces, 5)).toThrow("expr: value 1 stands against a word or another value: put a space or an operator between them");
});

test("two values need something between them", () => {
  expect(() => written(["@a IN ", "", ""], 1, 2)).toThrow("expr: value 2 stands against");
});

test("text that stays open without a value is no expression either", () => {
  expect(() => written(["@email = 'a"])).toThrow("of «@email = 'a»");
});

test("what is whole stays as it is", () => {
  expect(written(["@a = 'it\\'s [' AND [b[@c='d']/@e] > ", " AND @f < #2024-01-01# AND g = $(login) AND (@h IN ", ")"], "x", [1, 2])).toBe(
    "@a = 'it\\'s [' AND [b[@c='d']/@e] > 'x' AND @f < #2024-01-01# AND g = $(login) AND (@h IN (1, 2))",
  );
});

test("a value never changes what an expression says: it is one literal, wherever it may stand", () => {
  const piece = fc.oneof(
    fc.constantFrom(
      "@email = ",
      " OR @email = ",
      " AND ",
      "'",
      '"',
      "[",
      "]",
      "#",
      "(",
      ")",
      "$(",
      "\\",
      "\\'",
      "@",
      "a",
      "1",
      " ",
      "[a/@b]",
      "'c'",
      "#1#",
    ),
    fc.string({ maxLength: 3 }),
  );
  const text = fc.array(piece, { maxLength: 4 }).map((parts) => parts.join(""));
  const value = fc.oneof(fc.constantFrom(...HOSTILE), fc.string());
  fc.assert(
    fc.property(text, text, value, value, (before, after, one, other) => {
      const tokens = (given: string): string[] =>
        tokenize(written([before, after], given)).map(({ kind, text: content }) => (kind === "string" ? kind : `${kind} ${content}`));
      let first: string[];
      try {
        first = tokens(one);
      } catch {
        return;
      }
      // Text is one literal, but for `$`, which is spelled by its code.
      if (one.includes("$") || other.includes("$")) return;
      expect(tokens(other)).toEqual(first);
      expect(tokenize(written([before, after], one))).toContainEqual(expect.objectContaining({ kind: "string", text: one }));
    }),
    { numRuns: cases(20_000), seed: 1 },
  );
});

test("what the build takes for an expression that stands is what expr takes for one", () => {
  const text = fc
    .array(
      fc.constantFrom(
        "@a",
        " ",
        "'",
        '"',
        "[",
        "]",
        "#",
        "(",
        ")",
        "$(",
        "$long(",
        "\\",
        "a",
        "1",
        ".",
        "=",
        "é",
        "[a[@b='c']/@d]",
        "'c\\''",
        "",
      ),
      { maxLength: 5 },
    )
    .map((parts) => parts.join(""));
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (texts) => {
      let threw = false;
      try {
        written(texts, ...texts.slice(1).map(() => "v"));
      } catch {
        threw = true;
      }
      expect(standAlone(texts), texts.join("${…}")).toBe(!threw);
    }),
    { numRuns: cases(20_000), seed: 2 },
  );
});

test("the query finds what the value says", async () => {
  const campaign = createCampaign({
    rows: {
      "nms:recipient": [
        { id: 1, email: "a@x.io" },
        { id: 2, email: "b@x.io" },
      ],
    },
  });
  const script = `queries.map(function (text) {
  var query = <queryDef schema="nms:recipient" operation="select"><select><node expr="@id"/></select><where><condition expr={text}/></where></queryDef>;
  return xtk.queryDef.create(query).ExecuteQuery().recipient.length();
})`;
  const queries = [...HOSTILE, "a@x.io"].map((given) => written(["@email = ", ""], given));
  const { value } = await runScript(script, { campaign, globals: { queries } });
  expect(value).toEqual([...HOSTILE.map(() => 0), 1]);
});
