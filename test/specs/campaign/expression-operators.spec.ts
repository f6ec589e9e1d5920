import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isLike } from "../../runtime/campaign/expression/like.ts";
import { parse } from "../../runtime/campaign/expression/parse.ts";
import { parseDate } from "../../runtime/wire/parse-date.ts";
import type { Value } from "../../runtime/campaign/expression/value.ts";
import { evaluate } from "./evaluate.ts";

describe("values", () => {
  const cases: [string, Value][] = [
    ["'abc'", "abc"],
    ["'it\\'s'", "it's"],
    ["'a\\\\b'", "a\\b"],
    ["''", ""],
    ["42", 42],
    ["4.5", 4.5],
    ["-3", -3],
    ["+3", 3],
    ["- -3", 3],
    ["true", true],
    ["FALSE", false],
    ["null", null],
    ["#2025-01-31#", new Date("2025-01-31T00:00:00Z")],
    ["#2025/01/31#", new Date("2025-01-31T00:00:00Z")],
    ["#2025-01-31T08:15:00.250Z#", new Date("2025-01-31T08:15:00.250Z")],
    ["#2025-01-31 08:15:00+02:00#", new Date("2025-01-31T06:15:00Z")],
    ["@email", "ann@x.io"],
    ["[@email]", "ann@x.io"],
    ["[folder/@name]", "main"],
    ["[ @folder-id ]", 7],
    ["data", "memo"],
    ["1 + 2 * 3", 7],
    ["(1 + 2) * 3", 9],
    ["10 - 4 - 3", 3],
    ["12 / 4 / 3", 1],
    ["@age + 1", 43],
    ["'a' + 'b'", "ab"],
    ["@email + 1", "ann@x.io1"],
    ["'x' + @never", "x"],
    ["@never + 1", null],
    ["'1' * '2'", 2],
  ];
  it.each(cases)("%s", (text, value) => expect(evaluate(text)).toEqual(value));
});

describe("conditions", () => {
  const cases: [string, boolean | null][] = [
    ["@email = 'ann@x.io'", true],
    ["@email != 'ann@x.io'", false],
    ["@email <> 'bob@x.io'", true],
    ["@age < 42", false],
    ["@age <= 42", true],
    ["@age > 41.5", true],
    ["@age >= 43", false],
    ["@age = '42'", true],
    ["@age = 'x'", false],
    ["'10' < '9'", true],
    ["@age < '9'", false],
    ["@age < ' '", false],
    ["@zero = ''", false],
    ["'b' > 'a'", true],
    ["'a' < 'a'", false],
    ["'2025-01-01' < @created", true],
    ["@created = @created", true],
    ["@active > 0", true],
    ["10 < 9", false],
    ["@active = 1", true],
    ["@active = true", true],
    ["@active = 0", false],
    ["@created >= #2025-01-31#", true],
    ["@created < #2025-01-31T08:15:31Z#", true],
    ["@created > '2025-01-01'", true],
    ["@name LIKE 'O\\'%'", true],
    ["@name LIKE '%50\\%'", true],
    ["@name LIKE '%40\\%'", false],
    ["@email like '___@%'", true],
    ["@email NOT LIKE '%.com'", true],
    ["@age IN (1, 42)", true],
    ["@age IN (1, 2)", false],
    ["@age not in (1, 2)", true],
    ["@email IN ('a')", false],
    ["@never IS NULL", true],
    ["@empty IS NULL", true],
    ["@empty = ''", true],
    ["@email IS NOT NULL", true],
    ["@zero IS NULL", false],
    ["@age = 42 AND @active = 1", true],
    ["@age = 1 OR @active = 1", true],
    ["@age = 42 OR @age = 1 AND @active = 0", true],
    ["(@age = 42 OR @age = 1) AND @active = 0", false],
    ["NOT @age = 42", false],
    ["NOT NOT @age = 42", true],
    ["NOT (@age = 1 OR @age = 2)", true],
    ["NOT @age = 1 AND @active = 1", true],
    ["@never = 1", null],
    ["NOT @never = 1", null],
    ["@never = 1 OR @age = 42", true],
    ["@never = 1 AND @age = 1", false],
    ["@never = 1 AND @age = 42", null],
    ["@never IN (1)", null],
    ["@never IN ('a')", null],
    ["@age IN ('42', 'a')", true],
    ["@email IN (1, 2)", false],
    ["@name IN (@name, 'a')", true],
    ["@age IN (1, @never)", null],
    ["@age IN (42, @never)", true],
    ["@never > #2025-01-01#", null],
    ["1 = 1", true],
  ];
  it.each(cases)("%s", (text, value) => expect(evaluate(text)).toBe(value));
});

describe("keywords and signs", () => {
  it.each([
    ["@age iN (1, 42) aNd nOt @zero = 1", true],
    ["@never is null or @age is not null", true],
    ["Not(@age=1)", true],
    ["@age=42and@active=1", true],
    ["@email like '%@x.' + 'io'", true],
    ["@name = 'O\\'Neil 50%'", true],
    ["@name LIKE 'O\\'Neil%\\%'", true],
    ["@name NOT LIKE '%\\_%'", true],
    ["'a\\\\b' LIKE 'a\\\\\\\\b'", true],
    ["@age * 2 - 4 / 2 = 82", true],
    ["-@age + 42 = 0", true],
    ["@created IN (#2025-01-31T08:15:30Z#)", true],
    ["@created NOT IN (#2025-01-31#)", true],
    ["(@age) = ((42))", true],
    ["1.5 = .5 + 1", true],
    ["@age = 42\n  AND\t@active = TRUE", true],
  ])("%s", (text, value) => expect(evaluate(text)).toBe(value));

  it("a chain of thousands of conditions is one", () => {
    const many = Array.from({ length: 5000 }, (_, index) => `@age = ${index}`);
    expect(evaluate(many.join(" OR "))).toBe(true);
    expect(evaluate(many.join(" AND "))).toBe(false);
    expect(evaluate(`@age IN (${many.map((_, index) => index).join(", ")})`)).toBe(true);
  });
});

describe("null and type rules", () => {
  it.each<[string, Value]>([
    // Text without a value: NULL and the empty text are one.
    ["@empty IS NULL AND @empty = ''", true],
    ["@empty IS NOT NULL", false],
    // Numbers and foreign keys are never null: 0 is "none".
    ["@zero = 0", true],
    ["@zero IS NULL", false],
    ["[@folder-id] = 7", true],
    // Dates may be null; nothing compares with null.
    ["@never IS NULL", true],
    ["@never = @never", null],
    ["@never != 1", null],
    ["NOT (@never = 1)", null],
    ["@never LIKE '%'", null],
    ["@never IN (1, 2)", null],
    ["1 IN (@never)", null],
    ["1 NOT IN (@never)", null],
    ["1 + @never", null],
    ["@never + 'x'", "x"],
    ["@never * 2", null],
    ["-@never", null],
    // Text beside a number is a number where it can be one.
    ["'42' = @age", true],
    ["'042' = @age", true],
    ["'x' = @age", false],
    ["@active = '1'", true],
    ["@active = true AND true = 1", true],
    ["'2025-01-31' < @created", true],
    ["'10' > '9'", false],
    ["10 > '9'", true],
  ])("%s", (text, value) => expect(evaluate(text)).toBe(value));

  it("IS NULL is true of null alone where an empty text is a value", () => {
    expect(evaluate("@empty IS NULL", { emptyIsNull: false })).toBe(false);
    expect(evaluate("@never IS NULL", { emptyIsNull: false })).toBe(true);
  });
});

describe("variables", () => {
  it.each<[string, Value]>([
    ["$(login)", "jdoe"],
    ["$(loginId) + 1", 6],
    ["$long(vars/@count) + 1", 43],
    ["$(vars/@count) = @age", true],
    ["$string(vars/@name) + '@x.io' = @email", true],
    ["$date(vars/@when) < @created", true],
    ["$(instance/vars/@since) = #2025-01-31#", true],
    ["$double(vars/@count)", 42],
    ["$boolean(vars/@name)", false],
  ])("%s", (text, value) => expect(evaluate(text)).toBe(value));
});

describe("errors", () => {
  const cases: [string, string][] = [
    ["@emial = 1", '"@emial" is unknown (column 1 of the expression "@emial = 1")'],
    ["@age = 1 AND [folder/@nmae] = 2", "column 14 of the expression"],
    ["@age == 1", "Unexpected ==: an expression compares with a single ="],
    ['@email = "a"', "text stands between single quotes (column 10"],
    ["@a = 'x", "Text without its closing quote ' (column 6"],
    ["[folder/@name", "Path without its closing bracket ]"],
    ["#2025-13-01#", "#2025-13-01# is no date"],
    ["#2025-01-01", "Date without its closing #"],
    ["@", "Expected an attribute name after @"],
    ["@age = ", "Expected a value, found the end (column 8"],
    ["@age = 1 @active", 'Expected an operator or the end, found "@active"'],
    ["@age IN 1", "Expected ("],
    ["@age IN (1", "Expected )"],
    ["@age IS 1", "Expected NULL"],
    ["@age NOT 1", "Expected LIKE or IN after NOT"],
    ["AND 1", 'Expected a value, found "AND"'],
    ["", "Expected a value, found the end"],
    ["@age = 1 && 1", "Unexpected &: write AND"],
    ["$(vars/@x) = 1", "The variable $(vars/@x) is not known here"],
    ["@age = $RestKey(offer)", "not emulated: $RestKey(…)"],
    ["@age = $vars", "Unexpected $: a variable is written $(vars/@name) (column 8"],
    ["Foo(@age)", "The function Foo is unknown; functions that an instance adds (xtk:funcList) are not emulated (column 1"],
    ["1 + Lowr('A')", "The function Lowr is unknown: did you mean Lower? (column 5"],
    ["Cont(@age)", "did you mean Count?"],
    ...[
      ["Caze", "Case"],
      ["Wehn", "When"],
      ["Elze", "Else"],
      ["Iiif", "Iif"],
      ["RowNumb", "RowNum"],
      ["PartitionBi", "PartitionBy"],
      ["OrderBi", "OrderBy"],
      ["Desk", "Desc"],
      ["RowIdd", "RowId"],
      ["HasPackge", "HasPackage"],
    ].map(([name, nearest]): [string, string] => [`${name}(1)`, `The function ${name} is unknown: did you mean ${nearest}?`]),
    ["CountAll()", "The aggregate CountAll cannot be used here"],
    [
      "@age = 1 AND Sum(@age) > 1",
      "The aggregate Sum cannot be used here: put it into the select, the orderBy or the having of a query (column 14",
    ],
    ["RowNum(OrderBy(@age))", "RowNum has no rows to count here"],
    ["OrderBy(@age)", "OrderBy stands in RowNum(PartitionBy(…), OrderBy(…)) alone"],
    ["When(1, 2)", "When stands in Case(…) alone"],
    ["Case(1)", "Case takes When(condition, value) as often as needed"],
    ["Case()", "Case takes at least one When"],
    ["Case(Else(1), When(1, 2))", "Case takes When(condition, value)"],
    ["folder/@name", "folder/@name is a division here: a path of several steps stands in brackets, [folder/@name] (column 1"],
    ["Lower(Upper(Year('x')))", 'Year takes a date, not "x" (column 13 of the expression "Lower(Upper(Year(\'x\')))")'],
    ["LPad('a')", "LPad takes 2 to 3 argument(s), not 1"],
    ["Coalesce()", "Coalesce takes at least 1 argument(s), not 0"],
    ["Mod(1, 0)", "division by zero"],
    ["TruncDate(@created, 0)", "a precision is a number of seconds above 0"],
    ["TruncDateTZ(@created, 60, 'nowhere')", '"nowhere" is no time zone'],
    ["ConvertCurrency(1, 'EUR', 'USD', GetDate())", "not emulated: ConvertCurrency from EUR to USD"],
    ["FormatCurrency(1, 'EUR')", "not emulated: XTK function FormatCurrency, the format is a setting of the instance"],
    ["GetMirrorURL(@age)", "not emulated: XTK function GetMirrorURL"],
    ["HasPackage('nms:core')", "not emulated: XTK function HasPackage"],
    ["hasNamedRight('admin')", "not emulated: XTK function hasNamedRight"],
    ["CounterValue('c')", "not emulated: XTK function CounterValue"],
    ["DefaultFolder('f')", "not emulated: XTK function DefaultFolder"],
    ["Lower()", "Lower takes 1 argument(s), not 0"],
    ["Iif(1, 2)", "Iif takes 3 argument(s), not 2"],
    ["1 / 0", "division by zero (column 3"],
    ["@email * 2", '"ann@x.io" is not a number'],
    ["@created + 1", "+ does not work on dates"],
    ["@created = 5", "a date cannot be compared with 5"],
    ["'soon' < @created", 'a date cannot be compared with "soon"'],
    ["@created < 'soon'", 'a date cannot be compared with "soon"'],
    ["5 = @created", "a date cannot be compared with 5"],
    ["Year('x')", 'Year takes a date, not "x"'],
  ];
  it.each(cases)("%s", (text, message) => expect(() => evaluate(text)).toThrow(message));
  it.each(["(", "-", "NOT ", "Lower("])("%s without end", (piece) =>
    expect(() => evaluate(piece.repeat(100_000))).toThrow("More than 200 brackets in one another"),
  );
});

describe("LIKE", () => {
  it.each([
    ["abc", "abc", true],
    ["abc", "a%", true],
    ["abc", "%c", true],
    ["abc", "%b%", true],
    ["abc", "a_c", true],
    ["abc", "a_", false],
    ["ABC", "abc", false],
    ["", "%", true],
    ["", "_", false],
    ["a%c", "a\\%c", true],
    ["abc", "a\\%c", false],
    ["abcabd", "%abd", true],
    ["a.c", "a.c", true],
    ["axc", "a.c", false],
    ["a", "a%a", false],
    ["aba", "ab%ba", false],
    ["aab", "%ab%b", false],
    ["abab", "%ab%ab%", true],
    ["", "", true],
    ["a", "", false],
  ])("%s LIKE %s", (text, pattern, result) => expect(isLike(text, pattern)).toBe(result));

  it("is what the regular expression says", () => {
    const pattern = fc.string({ unit: fc.constantFrom("a", "b", "%", "_"), maxLength: 8 });
    const expected = (one: string): RegExp => new RegExp(`^${one.replaceAll("%", "[^]*").replaceAll("_", "[^]")}$`);
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("a", "b"), maxLength: 8 }),
        pattern,
        (text, one) => isLike(text, one) === expected(one).test(text),
      ),
      { numRuns: 1000 },
    );
  });
});

describe("parseDate", () => {
  it.each(["2025-02-30", "2025-1", "x", "2025-01-31T25:00", "25-01-31", "2025-01-31Z"])("%s is no date", (text) =>
    expect(parseDate(text)).toBeUndefined(),
  );
});

describe("any text", () => {
  const pieces = fc.array(
    fc.constantFrom(
      "@age",
      "@email",
      "[folder/@name]",
      "'a'",
      "1",
      "#2025-01-31#",
      "(",
      ")",
      "+",
      "-",
      "=",
      "<",
      " AND ",
      " NOT ",
      " IN ",
      " LIKE ",
      " IS NULL",
      ",",
      "Lower(",
      "@",
      "'",
      "[",
      "$",
    ),
    { maxLength: 12 },
  );
  it("is an expression or an error that names it", () => {
    fc.assert(
      fc.property(pieces, (list) => {
        const text = list.join("");
        try {
          parse(text);
          evaluate(text);
        } catch (error) {
          expect((error as Error).constructor).toBe(Error);
          expect((error as Error).message).toContain(JSON.stringify(text));
        }
      }),
      { seed: 1, numRuns: 2000 },
    );
  });
});
