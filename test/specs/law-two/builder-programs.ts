import fc from "fast-check";

/**
 * Generated activities: expressions of builder calls with everything that may stand in them. `see(v)` logs and returns its
 * argument, so that the order of evaluation shows.
 */

const texts = fc.constantFrom("a", "two words", "", " edge ", "x<y", "a&b", "{v}", "é😀", "]]>", "q\"'q", "line\nbreak", "$&", "0");
const tags = fc.constantFrom("a", "b", "row", "p-q", "node");
const attributeNames = fc.constantFrom("k", "l", "m-n", "_o", "class", "key");

const literal = texts.map((text) => JSON.stringify(text));
const value = fc.oneof(
  { weight: 3, arbitrary: literal },
  { weight: 2, arbitrary: fc.integer({ min: -9, max: 99 }).map(String) },
  fc.boolean().map(String),
  { weight: 2, arbitrary: texts.map((text) => `see(${JSON.stringify(text)})`) },
  fc.constantFrom("word", "count", "`t${word}${count}`", 'row["@k"]', 'text(row["@missing"], "none")', "num(count)", "word + count"),
);

const attributes = fc.oneof(
  { weight: 2, arbitrary: fc.constant("null") },
  {
    weight: 6,
    arbitrary: fc
      .uniqueArray(fc.tuple(attributeNames, value), { maxLength: 3, selector: ([name]) => name })
      .map((pairs) => `{ ${pairs.map(([name, text]) => `${JSON.stringify(name)}: ${text}`).join(", ")} }`),
  },
  fc.tuple(attributeNames, value, value).map(([name, first, second]) => `{ z: ${first}, ...extra, ${JSON.stringify(name)}: ${second} }`),
  fc.tuple(attributeNames, value).map(([name, text]) => `{ [see(${JSON.stringify(name)})]: ${text} }`),
  fc.constant("extra"),
);

/** Expressions that give an element. */
export const element: fc.Arbitrary<string> = fc.letrec<{ element: string; child: string }>((tie) => ({
  element: fc
    .tuple(
      fc.oneof({ weight: 6, arbitrary: tags.map((tag) => JSON.stringify(tag)) }, fc.constantFrom("tag", 'see("t")')),
      attributes,
      fc.array(
        fc.oneof(
          { weight: 9, arbitrary: tie("child") },
          tie("child").map((child) => `...[${child}]`),
        ),
        { maxLength: 3, depthIdentifier: "markup" },
      ),
    )
    .map(([tag, given, children]) => `x(${[tag, given, ...children].join(", ")})`),
  child: fc.oneof(
    { depthIdentifier: "markup", depthSize: "small", withCrossShrink: true },
    { weight: 3, arbitrary: value.filter((text) => text !== "true") },
    { weight: 4, arbitrary: tie("element") },
    fc.constantFrom("null", "false", "row", 'row.child("i")', "[]"),
    fc
      .tuple(fc.constantFrom("flag", "!flag", "count > 1", 'see("") === "x"'), tie("child"))
      .map(([test, child]) => `(${test} && ${child})`),
    fc
      .tuple(fc.constantFrom("flag", "count > 5"), tie("child"), tie("child"))
      .map(([test, then, otherwise]) => `(${test} ? ${then} : ${otherwise})`),
    fc.tuple(tie("child")).map(([child]) => `["1", "2"].map((item) => x("i", { item }, ${child}))`),
    fc.tuple(tie("child"), tie("child")).map(([first, second]) => `[${first}, ${second}]`),
    fc.tuple(tie("child")).map(([child]) => `[...[${child}], "tail"]`),
    fc.tuple(tie("child"), tie("child")).map(([first, second]) => `x(Fragment, null, ${first}, ${second})`),
    fc.tuple(tie("child")).map(([child]) => `made(${child})`),
  ),
})).element;

/** Statements that build an element at different places of the code and log it. */
export const statement: fc.Arbitrary<string> = fc
  .tuple(
    element,
    fc.constantFrom(
      (built: string) => `const built = ${built}; log(built);`,
      (built: string) => `log(${built});`,
      (built: string) => `log(see("first") && ${built});`,
      (built: string) => `const make = () => ${built}; log(make());`,
      (built: string) => `for (const word of ["w1", "w2"]) log(${built});`,
      (built: string) => `log(flag ? ${built} : row);`,
      (built: string) => `const [built] = [${built}]; log(built);`,
      (built: string) => `let n = 0; while (n++ < 2) { if (n === 1) log(${built}); }`,
      (built: string) => `const list = [1, 2].map((count) => ${built}); list.forEach((built) => log(built));`,
    ),
  )
  .map(([built, place]) => place(built));

/** An activity that runs the statements one after the other; what one of them throws is logged. */
export function activity(statements: readonly string[]): string {
  const functions = statements.map((code, index) => `function program${index}() {\n  ${code}\n}`);
  return `import { Fragment, num, text, x } from "xtkit/xml";

const word = "w";
const count = 3;
const flag = count > 1;
const tag = String("dyn");
const extra = { k: "spread", e: 1 };
const row = x("r", { k: "row" }, x("i", { n: 1 }), x("i", { n: 2 }, "deep"));

function see(value) {
  logInfo("see " + value);
  return value;
}

function made(child) {
  return x("made", null, child);
}

function log(built) {
  logInfo(built.toXMLString());
}

${functions.join("\n\n")}

export default function () {
  XML.prettyPrinting = false;
${statements.map((_, index) => `  logInfo("program ${index}");\n  try {\n    program${index}();\n  } catch (error) {\n    logInfo("threw " + error.name);\n  }`).join("\n")}
}
`;
}
