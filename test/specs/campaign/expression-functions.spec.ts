import { describe, expect, it } from "vitest";
import { aggregates } from "../../runtime/campaign/expression/aggregates.ts";
import { xtkFunctions } from "../../runtime/campaign/expression/functions.ts";
import type { Value } from "../../runtime/campaign/expression/value.ts";
import { evaluate } from "./evaluate.ts";

const utc = (text: string): Date => new Date(`${text}Z`);
const when = "#2025-01-31T08:15:30.250Z#";

/** Every function: each case is an expression and its value; now is 2026-01-15 09:00. */
const cases: Record<string, [expression: string, value: Value][]> = {
  // Text
  AllNonNull2: [
    ["AllNonNull2('a', 'b')", true],
    ["AllNonNull2('a', @empty)", false],
    ["AllNonNull2(@never, 'b')", false],
  ],
  AllNonNull3: [
    ["AllNonNull3('a', 'b', 0)", true],
    ["AllNonNull3('a', 'b', '')", false],
  ],
  Ascii: [
    ["Ascii('Ab')", 65],
    ["Ascii('')", 0],
    ["Ascii(@never)", null],
  ],
  Char: [
    ["Char(36)", "$"],
    ["Char('65')", "A"],
    ["Char(@never)", null],
  ],
  Charindex: [
    ["Charindex('hello', 'l')", 3],
    ["Charindex('hello', 'x')", 0],
    ["Charindex(@never, 'x')", null],
  ],
  dataLength: [
    ["dataLength('é')", 2],
    ["dataLength('')", 0],
  ],
  GetLine: [
    ["GetLine('a' + Char(10) + 'b', 2)", "b"],
    ["GetLine('a' + Char(13) + Char(10) + 'b')", "a"],
    ["GetLine('a', 3)", ""],
  ],
  Line: [["Line('a' + Char(10) + 'b', 1)", "a"]],
  IfEquals: [
    ["IfEquals('a', 'a', 'same', 'other')", "same"],
    ["IfEquals('a', @never, 'same', 'other')", "other"],
  ],
  IsMemoNull: [
    ["IsMemoNull(data)", false],
    ["IsMemoNull(@empty)", true],
    ["IsMemoNull(@never)", true],
  ],
  JuxtWords: [
    ["JuxtWords('a', 'b')", "a b"],
    ["JuxtWords(' a ', '')", "a"],
    ["JuxtWords(@never, 'b')", "b"],
  ],
  JuxtWords3: [["JuxtWords3('a', @never, 'c')", "a c"]],
  Left: [
    ["Left('abc', 2)", "ab"],
    ["Left('abc', 9)", "abc"],
    ["Left('abc', -1)", ""],
    ["Left(@never, 1)", null],
  ],
  Length: [
    ["Length('abc')", 3],
    ["Length(@empty)", 0],
    ["Length(@never)", null],
    ["Length(@age)", 2],
  ],
  Lower: [
    ["lower('AB')", "ab"],
    ["Lower(@never)", null],
  ],
  LPad: [
    ["LPad('7', 3, '0')", "007"],
    ["LPad('7', 3)", "  7"],
    ["LPad('1234', 3, '0')", "123"],
    ["LPad(@never, 3, '0')", null],
  ],
  Ltrim: [["Ltrim('  a ')", "a "]],
  Md5Digest: [
    ["Md5Digest('abc')", "900150983cd24fb0d6963f7d28e17f72"],
    ["Md5Digest(@never)", null],
  ],
  MemoContains: [
    ["MemoContains(data, 'em')", true],
    ["MemoContains(data, 'x')", false],
    ["MemoContains(@never, 'x')", null],
  ],
  Replace: [
    ["Replace('a-b-c', '-', '+')", "a+b+c"],
    ["Replace('a', '', 'x')", "a"],
    ["Replace(@never, 'a', 'b')", null],
  ],
  Right: [
    ["Right('abc', 2)", "bc"],
    ["Right('abc', 0)", ""],
  ],
  RPad: [["RPad('a', 3, '.')", "a.."]],
  Rtrim: [["Rtrim(' a  ')", " a"]],
  Sha256Digest: [["Left(Sha256Digest('abc'), 8)", "ba7816bf"]],
  Sha512Digest: [["Left(Sha512Digest('abc'), 8)", "ddaf35a1"]],
  Smart: [
    ["Smart('jean-luc d\\'or')", "Jean-Luc D'Or"],
    ["Smart('ÉLISE MARTIN')", "Élise Martin"],
  ],
  Substring: [
    ["Substring('abcdef', 2, 3)", "bcd"],
    ["Substring('abc', 9, 1)", ""],
    ["Substring(@never, 1, 1)", null],
  ],
  ToString: [
    ["ToString(@total)", "10.5"],
    ["ToString(@total, 2)", "10.50"],
    ["ToString(@active)", "1"],
    ["ToString(@never)", ""],
    ["ToString(@created)", "2025-01-31 08:15:30.000Z"],
  ],
  Upper: [["Upper('ab')", "AB"]],
  VirtualLink: [
    ["VirtualLink(7, 1, 1)", 7],
    ["VirtualLink(7, 1, 2)", 0],
  ],
  VirtualLinkStr: [
    ["VirtualLinkStr('k', 1, 1)", "k"],
    ["VirtualLinkStr('k', 1, @never)", ""],
  ],
  // Dates
  AddDays: [
    ["AddDays(#2025-01-31#, 1)", utc("2025-02-01T00:00:00")],
    ["AddDays(@never, 1)", null],
    ["AddDays('2025-01-31', 1)", utc("2025-02-01T00:00:00")],
  ],
  AddHours: [["AddHours(#2025-01-31#, 25)", utc("2025-02-01T01:00:00")]],
  AddMinutes: [["AddMinutes(#2025-01-31#, -1)", utc("2025-01-30T23:59:00")]],
  AddSeconds: [["AddSeconds(#2025-01-31#, 1.5)", utc("2025-01-31T00:00:01.500")]],
  AddMonths: [
    ["AddMonths(#2025-01-31#, 1)", utc("2025-02-28T00:00:00")],
    ["AddMonths(#2025-01-31#, -2)", utc("2024-11-30T00:00:00")],
  ],
  AddYears: [["AddYears(#2024-02-29#, 1)", utc("2025-02-28T00:00:00")]],
  SubDays: [["SubDays(#2025-03-01#, 1)", utc("2025-02-28T00:00:00")]],
  SubHours: [["SubHours(#2025-01-31#, 1)", utc("2025-01-30T23:00:00")]],
  SubMinutes: [["SubMinutes(#2025-01-31#, 1)", utc("2025-01-30T23:59:00")]],
  SubSeconds: [["SubSeconds(#2025-01-31#, 1)", utc("2025-01-30T23:59:59")]],
  SubMonths: [["SubMonths(#2025-03-31#, 1)", utc("2025-02-28T00:00:00")]],
  SubYears: [["SubYears(#2025-03-31#, 1)", utc("2024-03-31T00:00:00")]],
  DateOnly: [
    [`DateOnly(${when})`, utc("2025-01-31T00:00:00")],
    ["DateOnly(@never)", null],
  ],
  Day: [[`Day(${when})`, 31]],
  DayOfYear: [
    ["DayOfYear(#2024-12-31#)", 366],
    ["DayOfYear(#2025-01-01#)", 1],
  ],
  DaysAgo: [["DaysAgo(1)", utc("2026-01-14T00:00:00")]],
  DaysAgoInt: [["DaysAgoInt(15)", 20251231]],
  MonthsAgo: [["MonthsAgo(1)", utc("2025-12-15T00:00:00")]],
  YearsAgo: [["YearsAgo(2)", utc("2024-01-15T00:00:00")]],
  SecondsDiff: [["SecondsDiff(#2025-01-31T00:01:00Z#, #2025-01-31#)", 60]],
  MinutesDiff: [["MinutesDiff(#2025-01-31T00:01:59Z#, #2025-01-31#)", 1]],
  HoursDiff: [["HoursDiff(#2025-01-31#, #2025-01-31T05:00:00Z#)", -5]],
  DaysDiff: [
    ["DaysDiff(#2025-03-01#, #2025-02-28T12:00:00Z#)", 0],
    ["DaysDiff(#2025-03-01#, #2025-02-01#)", 28],
    ["DaysDiff(@never, #2025-02-01#)", null],
  ],
  MonthsDiff: [
    ["MonthsDiff(#2025-03-30#, #2025-01-31#)", 1],
    ["MonthsDiff(#2025-02-28#, #2025-01-31#)", 1],
    ["MonthsDiff(#2025-01-31#, #2025-03-30#)", -1],
  ],
  YearsDiff: [
    ["YearsDiff(#2025-01-30#, #2020-01-31#)", 4],
    ["YearsDiff(#2025-01-31#, #2020-01-31#)", 5],
  ],
  DaysOld: [
    ["DaysOld(#2026-01-14T10:00:00Z#)", 0],
    ["DaysOld(#2026-01-01#)", 14],
  ],
  MonthsOld: [
    ["MonthsOld(#2025-12-16#)", 0],
    ["MonthsOld(#2025-12-15#)", 1],
  ],
  YearsOld: [
    ["YearsOld(#1990-01-16#)", 35],
    ["YearsOld(#1990-01-15#)", 36],
    ["YearsOld(@never)", null],
  ],
  GetDate: [["GetDate()", utc("2026-01-15T09:00:00")]],
  Hour: [[`Hour(${when})`, 8]],
  Minute: [[`Minute(${when})`, 15]],
  Month: [[`Month(${when})`, 1]],
  Second: [[`Second(${when})`, 30]],
  ToDate: [
    [`ToDate(${when})`, utc("2025-01-31T00:00:00")],
    ["ToDate('2025-01-31 10:00:00')", utc("2025-01-31T00:00:00")],
    ["ToDate('')", null],
  ],
  ToDateTime: [["ToDateTime('2025/01/31 10:00:00')", utc("2025-01-31T10:00:00")]],
  TruncDate: [
    [`TruncDate(${when})`, utc("2025-01-31T08:15:30")],
    [`TruncDate(${when}, 3600)`, utc("2025-01-31T08:00:00")],
  ],
  TruncDateTZ: [
    [`TruncDateTZ(${when}, 86400, 'Europe/Paris')`, utc("2025-01-30T23:00:00")],
    [`TruncDateTZ(${when}, 86400, '')`, utc("2025-01-31T00:00:00")],
  ],
  TruncTime: [
    [`TruncTime(${when}, 3600)`, "08:00:00.000"],
    [`TruncTime(${when})`, "08:15:30.000"],
  ],
  TruncQuarter: [["TruncQuarter(#2025-06-30#)", utc("2025-04-01T00:00:00")]],
  TruncWeek: [
    ["TruncWeek(#2025-02-02#)", utc("2025-01-27T00:00:00")],
    ["TruncWeek(#2025-01-27#)", utc("2025-01-27T00:00:00")],
  ],
  TruncYear: [["TruncYear(#2025-06-30#)", utc("2025-01-01T00:00:00")]],
  WeekDay: [
    ["WeekDay(#2025-02-03#)", 0],
    ["WeekDay(#2025-02-02#)", 6],
  ],
  Year: [
    [`Year(${when})`, 2025],
    ["Year('2025-01-31')", 2025],
    ["Year(@empty)", null],
  ],
  YearAndMonth: [[`YearAndMonth(${when})`, 202501]],
  // Numbers
  Abs: [
    ["Abs(-3.5)", 3.5],
    ["Abs(@never)", null],
  ],
  Ceil: [
    ["Ceil(1.2)", 2],
    ["Ceil(-0.5)", 0],
  ],
  Floor: [["Floor(-1.2)", -2]],
  Greatest: [
    ["Greatest(1, 3, 2)", 3],
    ["Greatest(@never, 2)", 2],
    ["Greatest(#2025-01-01#, #2025-01-02#)", utc("2025-01-02T00:00:00")],
  ],
  Least: [
    ["Least(1, '0')", "0"],
    ["Least(@never, @never)", null],
  ],
  Mod: [
    ["Mod(7, 3)", 1],
    ["Mod(-7, 3)", -1],
    ["Mod(@never, 3)", null],
  ],
  Percent: [
    ["Percent(1, 4)", 25],
    ["Percent(1, 0)", null],
  ],
  Random: [["Random()", 0.25]],
  Round: [
    ["Round(1.005, 2)", 1.01],
    ["Round(-2.5)", -3],
    ["Round(1234, -2)", 1200],
    ["Round(@never, 1)", null],
  ],
  Sign: [
    ["Sign(-9)", -1],
    ["Sign(0)", 0],
  ],
  ToDouble: [
    ["ToDouble('1.5x')", 1.5],
    ["ToDouble(@active)", 1],
    ["ToDouble(@never)", null],
  ],
  ToInt64: [
    ["ToInt64('9007199254740993')", "9007199254740993"],
    ["ToInt64(12.9)", "12"],
    ["ToInt64(' -12.9')", "-12"],
    ["ToInt64('+12x')", "+12"],
    ["ToInt64(@active)", "1"],
    ["ToInt64(@never)", null],
    ["ToInt64('x')", "0"],
  ],
  ToInteger: [
    ["ToInteger('12abc')", 12],
    ["ToInteger(-10.9)", -10],
    ["ToInteger('x')", 0],
    ["ToInteger(@never)", null],
  ],
  Trunc: [
    ["Trunc(1.999, 2)", 1.99],
    ["Trunc(-1.9)", -1],
  ],
  // Currency
  ConvertCurrency: [["ConvertCurrency(10.5, 'EUR', 'EUR', GetDate())", 10.5]],
  // Other
  ClearBit: [["ClearBit(7, 2)", 5]],
  IsBitSet: [
    ["IsBitSet(5, 4)", true],
    ["IsBitSet(5, 2)", false],
    ["IsBitSet(@never, 2)", null],
  ],
  SetBit: [
    ["SetBit(1, 4)", 5],
    ["SetBit(4294967296, 1)", 4294967297],
  ],
  Coalesce: [
    ["Coalesce(@never, @empty, @email)", "ann@x.io"],
    ["Coalesce(@never, 0)", 0],
    ["Coalesce(@never)", null],
  ],
  Decode: [
    ["Decode(@age, 1, 'one', 42, 'many', 'none')", "many"],
    ["Decode(@age, 1, 'one', 'none')", "none"],
    ["Decode(@age, 1, 'one')", null],
  ],
  GetEmailDomain: [
    ["GetEmailDomain(@email)", "x.io"],
    ["GetEmailDomain('none')", ""],
    ["GetEmailDomain(@never)", null],
  ],
  IsEmptyString: [
    ["IsEmptyString(@empty)", true],
    ["IsEmptyString(@never, 'yes', 'no')", "yes"],
    ["IsEmptyString(@email, 'yes', 'no')", "no"],
  ],
  newuuid: [["newUUID()", "0b0d2f34-61c5-4c0e-8b8f-2f7f4f9b1c11"]],
  NoNull: [
    ["NoNull(@never)", ""],
    ["NoNull(@email)", "ann@x.io"],
  ],
  ToBoolean: [
    ["ToBoolean(2)", true],
    ["ToBoolean(0)", false],
    ["ToBoolean('1')", true],
    ["ToBoolean(@never)", null],
  ],
};

describe.each(Object.entries(cases))("%s", (_, list) => {
  it.each(list)("%s", (text, value) => expect(evaluate(text)).toEqual(value));
});

describe("forms", () => {
  it.each<[string, Value]>([
    ["Iif(@age > 40, 'old', 'young')", "old"],
    ["Iif(@never = 1, 'yes', 'no')", "no"],
    ["Iif(@zero = 0, 0, 1 / @zero)", 0],
    ["Case(When(@age < 18, 'child'), When(@age < 65, 'adult'), Else('senior'))", "adult"],
    ["Case(When(@never = 1, 'a'))", null],
    ["case(when(@never = 1, 'a'), else(1 + 1))", 2],
    ["Case(When(@age = 42, 1), Else(1 / 0))", 1],
  ])("%s", (text, value) => expect(evaluate(text)).toEqual(value));
});

it("every function has a case", () => {
  expect(Object.keys(cases).sort()).toEqual(xtkFunctions.map(({ name }) => name).sort());
  expect(aggregates.map(({ name }) => name).sort()).toEqual(["Avg", "Count", "CountAll", "CountDistinct", "Max", "Min", "StdDev", "Sum"]);
});

it("null gives null in every function of one text, number or date", () => {
  const exceptions = ["IsMemoNull", "ToString", "NoNull", "IsEmptyString", "Coalesce"];
  for (const { name, arity } of xtkFunctions)
    if (arity[0] === 1 && !exceptions.includes(name)) expect([name, evaluate(`${name}(@never)`)]).toEqual([name, null]);
});
