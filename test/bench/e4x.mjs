// How fast XML values are beside Rhino's, and reading XML text beside the bare saxes parser, and whether the time grows with the size
// of the document: `npm run bench`. The aims: faster than Rhino on each program, reading text within 1.5 times saxes. "!" marks what misses its aim.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { SaxesParser } from "saxes";
import { createDom } from "../../out/test/runtime/dom/create-dom.js";
import { createE4X } from "../../out/test/runtime/e4x/create-e4x.js";
import { runScript } from "../../out/test/runtime/run/run-script.js";
import { printHead, printRow } from "./support/table.mjs";

const SIZES = [1000, 10_000, 100_000];
/** Three elements a row: <row>, <name>, <tag>. */
const rowsOf = (elements) => Math.round(elements / 3);
/** Rounds and ms: enough for the machine code of either engine to be made, and for one slow round not to count. */
const ROUNDS = 7;
const LEAST_TIME = 2000;
const MOST_TIME = 3000;
/** In ms. What Rhino has not answered by then is shown as "-". */
const RHINO_TIMEOUT = 30_000;
/** Times as long as another takes: more misses the aim. */
const AIM_TO_RHINO = 1;
const AIM_TO_SAXES = 1.5;

/** E4X programs; `rows` is the number of rows, `doc` the document that `build` made. Each gives a number that depends on its work. */
const PROGRAMS = {
  build: `var d = <doc/>; for (var i = 0; i < rows; i++) d.appendChild(<row id={i} on="true"><name>{"n" + i}</name><tag>{i % 7}</tag></row>); return d.row.length();`,
  query: `var n = 0; for each (var r in doc.row) if (r.@on == "true") n += Number(r.tag); n += doc..tag.length(); n += doc.row.(@id == "5").length(); return n;`,
  copy: `return doc.copy().row.length();`,
  print: `return doc.toXMLString().length;`,
  parse: `return new XML(text).row.length();`,
};

/** The same programs as plain calls, as a TypeScript activity runs them. */
function direct(e4x, rows) {
  const { operations: o, XML } = e4x;
  return {
    build() {
      const d = o.element("doc", []);
      for (let i = 0; i < rows; i++)
        d.appendChild(o.element("row", ["id", [i], "on", '"true"'], [o.element("name", [], [[`n${i}`]]), o.element("tag", [], [[i % 7]])]));
      return d.row.length();
    },
    query(doc) {
      let n = 0;
      for (const r of o.each(doc.row)) if (o.equal(o.attribute(r, "on"), "true")) n += Number(r.tag);
      n += o.descendants(doc, "tag").length();
      n += o.filterList(doc.row, (r) => o.equal(r["@id"], "5")).length();
      return n;
    },
    copy: (doc) => doc.copy().row.length(),
    print: (doc) => doc.toXMLString().length,
    parse: (_, text) => new XML(text).row.length(),
  };
}

/**
 * A script that runs each program some rounds and shows the best time of each, in ms. Building comes last: it takes Rhino a time that
 * grows with the square of the size, and what was shown before counts.
 */
function script(rows) {
  const functions = Object.entries(PROGRAMS).map(([name, body]) => `${name}: function (rows, doc, text) { ${body} }`);
  return `(function () {
var rows = ${rows}, programs = { ${functions.reverse().join(",\n")} }, pieces = [], doc, text;
for (var i = 0; i < rows; i++) pieces.push('<row id="' + i + '" on="true"><name>n' + i + '</name><tag>' + i % 7 + '</tag></row>');
doc = new XML("<doc>" + pieces.join("") + "</doc>");
text = doc.toXMLString();
for (var name in programs) {
  var best = Infinity, answer;
  for (var round = 0, began = now(); (round < ${ROUNDS} || now() - began < ${LEAST_TIME}) && now() - began < ${MOST_TIME}; round++) {
    var start = now();
    answer = programs[name](rows, doc, text);
    best = Math.min(best, now() - start);
  }
  show(JSON.stringify({ name: name, ms: best, answer: answer }));
}
})()`;
}

const byName = (lines) => Object.fromEntries(lines.map((line) => JSON.parse(line)).map((result) => [result.name, result]));

async function onMock(rows) {
  const lines = [];
  await runScript(script(rows), { globals: { now: () => performance.now(), show: (line) => lines.push(line) } });
  return byName(lines);
}

function onRhino(rows) {
  const folder = mkdtempSync(join(tmpdir(), "xtkit-bench-"));
  try {
    const file = join(folder, "bench.js");
    writeFileSync(
      file,
      `function now() { return java.lang.System.nanoTime() / 1e6; }\nfunction show(line) { print(line); }\n${script(rows)};`,
    );
    const { stdout, pid } = spawnSync("rhino", [file], { encoding: "utf8", timeout: RHINO_TIMEOUT, detached: true });
    stopGroup(pid);
    return byName((stdout ?? "").split("\n").slice(0, -1));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function best(task) {
  let [ms, answer] = [Infinity, undefined];
  for (
    let round = 0, began = performance.now();
    (round < ROUNDS || performance.now() - began < LEAST_TIME) && performance.now() - began < MOST_TIME;
    round++
  ) {
    const start = performance.now();
    answer = task();
    ms = Math.min(ms, performance.now() - start);
  }
  return { ms, answer };
}

function onCalls(rows) {
  const e4x = createE4X();
  const programs = direct(e4x, rows);
  const { element } = e4x.operations;
  const doc = element("doc", []);
  for (let i = 0; i < rows; i++)
    doc.appendChild(element("row", ["id", [i], "on", '"true"'], [element("name", [], [[`n${i}`]]), element("tag", [], [[i % 7]])]));
  const text = doc.toXMLString();
  return { text, times: Object.fromEntries(Object.entries(programs).map(([name, program]) => [name, best(() => program(doc, text))])) };
}

const dom = createDom();

/** The program is a script around Java, which would go on without it. */
function stopGroup(pid) {
  try {
    process.kill(-pid, "SIGKILL");
  } catch {
    // It is done.
  }
}

/** What runs in a process of its own: two uses of one parser make it slower than one. */
const READERS = {
  /** The parser alone: every event read and dropped. */
  saxes(text) {
    let elements = 0;
    const parser = new SaxesParser({ xmlns: true });
    parser.on("opentag", () => elements++);
    parser.on("text", () => undefined);
    parser.on("closetag", () => undefined);
    parser.write(text).close();
    return elements;
  },
  /** `new XML(text)`, in a process that did nothing else, as the parser alone. */
  parse: (text) => new (createE4X().XML)(text).length(),
  /** The other reader of XML text, which keeps white space as it is. */
  dom: (text) => dom.DOMDocument.fromXMLString(text).root.firstChild.nodeType,
};

function alone(reader, text) {
  const folder = mkdtempSync(join(tmpdir(), "xtkit-bench-"));
  try {
    const file = join(folder, "document.xml");
    writeFileSync(file, text);
    const { stdout, stderr } = spawnSync(process.execPath, [import.meta.filename, reader, file], { encoding: "utf8" });
    if (stdout === "") throw new Error(stderr);
    return Number(stdout);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const [, , reader, file] = process.argv;
if (reader !== undefined) {
  const text = readFileSync(file, "utf8");
  console.log(best(() => READERS[reader](text)).ms);
  process.exit();
}

printHead("program", ["elements", "script ms", "calls ms", "other ms", "growth"]);
const before = {};
/** Ten times the elements: growth 10 is linear. */
function show(name, elements, { script, calls, other }, aim) {
  const main = script ?? calls;
  const growth = before[name] === undefined ? undefined : main / before[name];
  printRow(name, [elements, script, calls, other, growth], other === undefined ? undefined : main / other, aim);
  before[name] = main;
}
for (const elements of SIZES) {
  const rows = rowsOf(elements);
  const mock = await onMock(rows);
  const { times: calls, text } = onCalls(rows);
  const rhino = onRhino(rows);
  const saxes = alone("saxes", text);
  for (const name of Object.keys(PROGRAMS)) {
    const answers = [mock[name], calls[name], ...(rhino[name] ? [rhino[name]] : [])].map(({ answer }) => answer);
    if (new Set(answers).size !== 1) throw new Error(`${name}: the answers differ, ${answers.join(", ")}`);
    const [script, own] = [mock[name].ms, calls[name].ms];
    show(`${name}, to Rhino`, elements, { script, calls: own, other: rhino[name]?.ms }, rhino[name] && AIM_TO_RHINO);
    if (name === "parse") show("parse, to saxes", elements, { calls: alone("parse", text), other: saxes }, AIM_TO_SAXES);
  }
  show("dom, to saxes", elements, { calls: alone("dom", text), other: saxes }, AIM_TO_SAXES);
}
