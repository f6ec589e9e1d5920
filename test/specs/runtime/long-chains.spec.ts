import fc from "fast-check";
import { expect, test } from "vitest";
import { createCampaign } from "../../runtime/index.ts";
import { runScript } from "../../runtime/run/run-script.ts";
import { cases } from "../support/thorough.ts";

/*
 * Chains as generated scripts have them: longer than the stack of Node.js is deep.
 */

const MANY = 20_000;
const CALLS = 5000;
const repeated = (count: number, part: (index: number) => string, separator = ""): string =>
  Array.from({ length: count }, (_, index) => part(index)).join(separator);

test.each<[name: string, script: string, value: unknown]>([
  ["a sum of names", `var v = 1; ${repeated(MANY, () => "v", " + ")}`, MANY],
  ["a sum of calls", `var v = "q"; function f() { return v; } (${repeated(MANY, () => "f()", " + ")}).length`, MANY],
  ["a sum of XML", `var x = <x><a/></x>; (${repeated(MANY, () => "x.a", " + ")}).length()`, MANY],
  ["a sum of texts", `var v = "q"; (${repeated(MANY / 2, () => "'<a>' + v", " + ")}).length`, MANY * 2],
  ["a sum of texts that begins with a name", `var v = "q"; (v + ${repeated(MANY / 2, () => "'<a>' + v", " + ")}).length`, MANY * 2 + 1],
  ["differences", `var v = 1; ${repeated(MANY, () => "v", " - ")}`, 2 - MANY],
  ["several operators", `var v = 1; ${repeated(MANY, (index) => (index % 3 === 0 ? "v" : "v - 1"), " + ")}`, Math.ceil(MANY / 3)],
  ["and", `var v = 1; ${repeated(MANY, () => "v", " && ")}`, 1],
  ["or", `var v = "q"; ${repeated(MANY, (index) => `v == "${index}"`, " || ")} || "none"`, "none"],
  ["commas", `var v = 0; ${repeated(MANY, () => "v++", ", ")}, v`, MANY],
  ["choices", `var v = "q"; ${repeated(MANY, (index) => `v == "${index}" ? ${index} : `)}"none"`, "none"],
  ["calls of methods", `var o = { n: 0, c: function () { this.n++; return this; } }; o${repeated(CALLS, () => ".c()")}.n`, CALLS],
  ["calls of methods of XML", `var x = <x/>; x${repeated(CALLS, () => ".appendChild(<b/>)")}; x.b.length()`, CALLS],
  ["members", `var o = { end: 1 }; o.c = o; o${repeated(CALLS, () => ".c")}.end = 2; o.end`, 2],
])("%s", async (_, script, value) => {
  expect((await runScript(script, { campaign: createCampaign(), timeLimit: 0 })).value).toBe(value);
});

/** Enough for a chain to be taken apart in groups and groups of groups. */
const LENGTH = { minLength: 205, maxLength: 420 };

const START = `
  var n = 0, seen = [], x = <x a="1"><b/><b/></x>;
  function see(value) { seen.push(n++); return value; }
  var odd = { valueOf: function () { seen.push("valueOf " + n++); return 3; } };
  var o = { f: function (v) { seen.push("f " + v); this.last = v; return this; } };
  o.p = o; o.q = { f: o.f, p: o };
  o.q.q = o.q;
  var result;
  try {
`;
const END = `
  } catch (error) { result = "" + error; }
  (typeof result == "xml" ? result.toXMLString() : String(result)) + seen.join();
`;

async function outcome(body: string): Promise<unknown> {
  return (await runScript(START + body + END)).value;
}

const operand = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom("see(1)", "n++", "odd", "x.b", "x.@a", "see(x.b)", "(see(0), 2)", "(n ? 1 : 2)", "-n", "x.c") },
  { weight: 1, arbitrary: fc.constantFrom("'t'", "1", "null", "void 0", "missing", "see(x.b == x.b)") },
);
const operator = fc.oneof({ weight: 8, arbitrary: fc.constant("+") }, { weight: 1, arbitrary: fc.constantFrom("-") });
const xml = fc.constantFrom("x.b", "see(x.b)", "<c/>", "x.@a", "x", "(see(0), x.b)");

test("a long sum evaluates what its steps do, one after the other", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.boolean(),
      fc.array(fc.tuple(operator, operand), LENGTH),
      fc.array(xml, LENGTH),
      async (isXml, parts, documents) => {
        const steps = isXml ? documents.map((document): [string, string] => ["+", document]) : parts;
        const chain = steps.map(([sign, part], index) => (index === 0 ? part : `${sign} ${part}`)).join(" ");
        const apart = steps.map(([sign, part], index) => (index === 0 ? `var sum = ${part};` : `sum = sum ${sign} ${part};`)).join("\n");
        expect(await outcome(`result = ${chain};`)).toBe(await outcome(`${apart} result = sum;`));
      },
    ),
    { numRuns: cases(60) },
  );
});

test("a long choice, and a long condition, evaluate what their steps do", async () => {
  const condition = fc.constantFrom("see(0)", "n++ == 'a'", "see(n > 300)", "see(n > 100)", "x.c == 1", "(see(0), 0)", "n > 250 && see(1)");
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(condition, operand), LENGTH), fc.constantFrom("&&", "||"), async (parts, sign) => {
      const choice = `${parts.map(([test, value]) => `${test} ? ${value} : `).join("")}"none"`;
      const branches = `(function () { ${parts.map(([test, value]) => `if (${test}) return ${value};`).join("\n")} return "none"; })()`;
      expect(await outcome(`result = ${choice};`)).toBe(await outcome(`result = ${branches};`));
      const conditions = parts.map(([test]) => (sign === "&&" ? `!(${test})` : `(${test})`));
      const stop = sign === "&&" ? "if (!c) return c;" : "if (c) return c;";
      const apart = `(function () { var c; ${conditions.map((test) => `c = ${test}; ${stop}`).join("\n")} return c; })()`;
      expect(await outcome(`result = ${conditions.join(` ${sign} `)};`)).toBe(await outcome(`result = ${apart};`));
    }),
    { numRuns: cases(60) },
  );
});

test("a long chain of calls does what its steps do, and may be assigned to", async () => {
  const step = fc.constantFrom(".f(see(1))", ".p", ".q", "['p']", ".f(n)", "[see('q')]", ".f(o.f(2).last)");
  await fc.assert(
    fc.asyncProperty(fc.array(step, LENGTH), fc.constantFrom("", ".z = 1", ".z++", ".z += see(2)", ".f == o.f"), async (steps, end) => {
      const chain = `result = o${steps.join("")}${end};`;
      const apart = `${steps.map((one) => `current = current${one};`).join("\n")} result = current${end};`;
      expect(await outcome(chain)).toBe(await outcome(`var current = o; ${apart}`));
    }),
    { numRuns: cases(60) },
  );
});
