// How fast the E4X grammar reads: plain ECMAScript 5 beside acorn alone, markup beside @babel/parser with its jsx plugin (the text is
// the same: it is both E4X and JSX), and whether the time grows with the size: `npm run bench`.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { parse as acorn } from "acorn";
import { parse } from "../../out/build/e4x/index.js";
import { printHead, printRow } from "./support/table.mjs";

const require = createRequire(import.meta.url);
const { parse: babel } = createRequire(require.resolve("@babel/core"))("@babel/parser");

const SIZES = [10_000, 100_000, 1_000_000, 10_000_000];
const ROUNDS = 9;
/** In ms: enough for slow rounds not to count, few enough for the largest text. */
const MOST = 8000;

/** The statements of acorn's own text, which is ECMAScript 5, without the function around them. */
function plainStatements() {
  const source = readFileSync(require.resolve("acorn"), "utf8");
  const factory = acorn(source, { ecmaVersion: 5 }).body[0].expression.arguments[1];
  return factory.body.body.map(({ start, end }) => source.slice(start, end)).filter((text) => !/^['"]use strict/.test(text));
}

const markupUnit = `var query = <queryDef schema="nms:recipient" operation="select" lineCount={lines + 1}>
  <select>
    <node expr="@email" alias='@mail'/>{extra}
    <node expr={"@" + name}/>
  </select>
  <where><condition expr="@id > 0">text of the condition</condition></where>
</queryDef>;
send(query, function (row) { return <row id={row.id}><name>{row.name}</name></row>; });
`;

/** Whole statements, over and over, of about `size` characters. */
function textOf(statements, size) {
  const pieces = [];
  for (let length = 0, index = 0; length < size; index++) {
    const statement = statements[index % statements.length];
    pieces.push(statement);
    length += statement.length + 1;
  }
  return pieces.join("\n");
}

/** The best time of each task, in ms; the tasks take turns, so that what else the machine does meets all of them. */
function bestOfEach(tasks) {
  const times = tasks.map(() => Infinity);
  for (let round = 0, began = performance.now(); round < ROUNDS && (round < 2 || performance.now() - began < MOST); round++) {
    tasks.forEach((task, index) => {
      const start = performance.now();
      task();
      times[index] = Math.min(times[index], performance.now() - start);
    });
  }
  return times;
}

const BASELINES = {
  plain: { name: "acorn", run: (text) => acorn(text, { ecmaVersion: 5, locations: true, allowReserved: true }) },
  markup: { name: "babel", run: (text) => babel(text, { sourceType: "script", plugins: ["jsx"] }) },
};

const STATEMENTS = { plain: plainStatements(), markup: [markupUnit] };

const rate = (text, ms) => (text.length / 1e6 / (ms / 1000)).toFixed(1);

printHead("text", ["kB", "xtkit MB/s", "other MB/s", "ms per MB"]);
for (const [kind, { name, run }] of Object.entries(BASELINES)) {
  // Both are warm before the first line is measured.
  const warm = textOf(STATEMENTS[kind], 100_000);
  for (let round = 0; round < 5; round++) [() => parse(warm), () => run(warm)].forEach((task) => task());
  for (const size of SIZES) {
    const text = textOf(STATEMENTS[kind], size);
    const [ours, other] = bestOfEach([() => parse(text), () => run(text)]);
    printRow(`${kind}, to ${name}`, [text.length / 1000, rate(text, ours), rate(text, other), ours / (text.length / 1e6)], ours / other);
  }
}
