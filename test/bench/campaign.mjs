// How fast the mock Campaign's database is: a select with a condition and a link beside the loop one would write by hand, Ingest beside
// filling a Map, a fresh campaign beside one call of a query, and whether the time grows with the number of records: `npm run bench`.
// "!" marks what misses its aim.
import { createCampaign } from "../../out/test/runtime/campaign/create-campaign.js";
import { printHead, printRow } from "./support/table.mjs";

const SIZES = [1000, 10_000, 100_000];
const ROUNDS = 7;
/** In ms: enough for the machine code to be made, few enough for the slow ones. */
const LEAST_TIME = 500;
const MOST_TIME = 3000;
/** Times as long as another takes: more misses the aim. */
const AIM_SELECT_TO_LOOP = 10;
const AIM_INGEST_TO_MAP = 12;
const AIM_START_TO_QUERY = 20;
/** In ms: a warm campaign, with a schema of its own and a record. */
const AIM_START = 1;

const FOLDERS = 100;
const element = (name, attributes, children = []) => ({ name, attributes: Object.entries(attributes), children });
const node = (expr) => element("node", { expr });
const query = (where, more) =>
  element("queryDef", { schema: "nms:recipient", operation: "select", ...more }, [
    element("select", {}, [node("@id"), node("@email"), node("[folder/@name]")]),
    element("where", {}, [element("condition", { expr: where })]),
  ]);

const folders = Array.from({ length: FOLDERS }, (_, index) => ({ id: index + 1, name: `f${index}` }));
const recipients = (size) =>
  Array.from({ length: size }, (_, index) => ({ id: index + 1, email: `r${index}@x.io`, "folder-id": (index % FOLDERS) + 1 }));

const staged = `<srcSchema namespace="cus" name="point"><element name="point" autopk="true" autouuid="true" autoStg="true">
  <attribute name="card" type="string"/><attribute name="points" type="long"/><attribute name="tier" type="string" default="'basic'"/></element></srcSchema>`;

/** The best time of a task, in ms; `prepare` is not counted. */
function best(task, prepare = () => undefined) {
  let [ms, answer] = [Infinity, undefined];
  for (
    let round = 0, began = performance.now();
    (round < ROUNDS || performance.now() - began < LEAST_TIME) && performance.now() - began < MOST_TIME;
    round++
  ) {
    const input = prepare();
    const start = performance.now();
    answer = task(input);
    ms = Math.min(ms, performance.now() - start);
  }
  return { ms, answer };
}

/** The same select, by hand: records as plain objects, the linked ones in a Map. */
function loop(rows, byId) {
  const children = [];
  for (const row of rows) {
    const folder = byId.get(row["folder-id"])?.name ?? "";
    if (folder === "f7" || !/^.*1@x\.io$/.test(row.email)) continue;
    children.push({
      name: "recipient",
      attributes: [
        ["id", String(row.id)],
        ["email", row.email],
      ],
      children: [{ name: "folder", attributes: [["name", folder]], children: [] }],
    });
  }
  return children.length;
}

const SELECT = query("[folder/@name] != 'f7' AND @email LIKE '%1@x.io'", { lineCount: "10000000" });

function select(size) {
  const rows = recipients(size);
  const { bridge } = createCampaign({ rows: { "xtk:folder": folders, "nms:recipient": rows } }).connect();
  const byId = new Map(folders.map((folder) => [folder.id, folder]));
  const mock = best(() => bridge.call("xtk.queryDef#ExecuteQuery", [{ xml: SELECT }]).xml.children.length);
  const hand = best(() => loop(rows, byId));
  if (mock.answer !== hand.answer) throw new Error(`select: the answers differ, ${mock.answer} and ${hand.answer}`);
  return [mock.ms, hand.ms];
}

function ingest(size) {
  const mock = best(
    (bridge) => {
      for (let index = 0; index < size; index++)
        bridge.call("xtk.session.Ingest", [{ xml: element("pointStg", { xtkschema: "cus:pointStg", card: `c${index}`, points: "5" }) }]);
    },
    () => createCampaign({ schemas: [staged] }).connect().bridge,
  );
  const hand = best(() => {
    const table = new Map();
    for (let index = 0; index < size; index++) {
      const { attributes } = element("pointStg", { xtkschema: "cus:pointStg", card: `c${index}`, points: "5" });
      table.set(String(index), { ...Object.fromEntries(attributes), id: String(index), points: Number(attributes[2][1]), tier: "basic" });
    }
    return table.size;
  });
  return [mock.ms, hand.ms];
}

/** Times for a thousand, since one is too short to be measured. */
function start() {
  const times = 1000;
  const { bridge } = createCampaign({ rows: { "xtk:folder": folders, "nms:recipient": recipients(1000) } }).connect();
  const one = query("@id = 77");
  const fresh = best(() => {
    for (let index = 0; index < times; index++) createCampaign();
  });
  const call = best(() => {
    for (let index = 0; index < times; index++) bridge.call("xtk.queryDef#ExecuteQuery", [{ xml: one }]);
  });
  return [fresh.ms / times, call.ms / times];
}

/** A campaign as tests make them: with a schema of their own and a record of a built-in one. */
function startWithRows() {
  const times = 100;
  const options = { schemas: [staged], rows: { "nms:recipient": [{ id: 1, email: "r1@x.io" }] } };
  const { ms } = best(() => {
    for (let index = 0; index < times; index++) createCampaign(options);
  });
  return [ms / times, AIM_START];
}

/** How long it takes to come back to a snapshot after a hundred writes, beside making the campaign with its records. */
function restore(size) {
  const options = { rows: { "xtk:folder": folders, "nms:recipient": recipients(size) } };
  const made = best(() => createCampaign(options));
  const campaign = createCampaign(options);
  const { bridge } = campaign.connect();
  const snapshot = campaign.snapshot();
  const back = best(
    () => campaign.restore(snapshot),
    () => {
      for (let index = 1; index <= 100; index++)
        bridge.call("xtk.session.Write", [{ xml: element("recipient", { xtkschema: "nms:recipient", id: String(index), phone: "1" }) }]);
    },
  );
  return [back.ms, made.ms];
}

printHead("program", ["records", "ms", "baseline", "growth"]);
const before = {};
/** Ten times the records: growth 10 is linear; more is the memory, which the loop by hand meets as well. The specs count steps. */
function show(name, size, [ms, base], beside, aim) {
  const last = before[name];
  printRow(`${name}, to ${beside}`, [size, ms, base, last === undefined ? undefined : ms / last], ms / base, aim);
  before[name] = ms;
}
for (const size of SIZES) show("select", size, select(size), "loop", AIM_SELECT_TO_LOOP);
for (const size of SIZES.slice(0, 2)) show("ingest", size, ingest(size), "map", AIM_INGEST_TO_MAP);
for (const size of SIZES.slice(0, 2)) show("restore", size, restore(size), "making", 1);
show("start", 0, start(), "query", AIM_START_TO_QUERY);
show("start with", 1, startWithRows(), "1 ms", 1);
