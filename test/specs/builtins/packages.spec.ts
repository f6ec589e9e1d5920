import { expect, test } from "vitest";
import { compile } from "../../../build/project/compile.ts";
import { createCampaign, runScript } from "../../runtime/index.ts";
import { temporaryProject } from "../support/project.ts";

/** What packages are written like: they ask what there is, bring along what is not, and use what they take for granted. */
const PACKAGE = `
var assign = Object.assign || function (target) { throw new Error("never here"); };
var hasOwn = Object.hasOwn ? Object.hasOwn : function (object, key) { return Object.prototype.hasOwnProperty.call(object, key); };
const { isInteger } = Number;
export class Registry {
  #items = new Map();
  add(name, value) {
    this.#items.set(name, assign({ at: this.#items.size }, value));
    return this;
  }
  names() {
    return [...this.#items.keys()];
  }
  find(test) {
    for (const [name, item] of this.#items) if (test(item, name)) return item;
  }
}
export const unique = (list) => Array.from(new Set(list));
export const pick = (object, keys) => Object.fromEntries(keys.filter((key) => hasOwn(object, key)).map((key) => [key, object[key]]));
export const pad = (value) => (isInteger(value) ? String(value).padStart(4, "0") : value?.trimEnd?.call(value));
export const flatten = (list) => (Array.prototype.flat ? list.flat() : list.reduce((all, item) => all.concat(item), []));
export const has = typeof Symbol === "function" && typeof Symbol.iterator === "symbol";
`;

test("a package runs as it does on Node.js, its feature tests included", async () => {
  const root = temporaryProject({
    "node_modules/shelf/package.json": '{ "name": "shelf", "version": "1.0.0", "type": "module", "main": "index.js" }',
    "node_modules/shelf/index.js": PACKAGE,
    "package.json": '{ "dependencies": { "shelf": "1.0.0" } }',
    "activities/w/a.ts": `import { flatten, has, pad, pick, Registry, unique } from "shelf";
export default function () {
  const registry = new Registry().add("a", { n: 1 }).add("b", { n: 2 });
  logInfo(registry.names().join() + " " + registry.find((item) => item.n === 2).at);
  logInfo(unique([1, 1, 2]).join() + " " + JSON.stringify(pick({ a: 1, b: 2 }, ["b", "c"])));
  logInfo(pad(7) + " " + flatten([[1], [2]]).join() + " " + has);
}
`,
  });
  const { code, diagnostics } = await compile({ root, entry: "activities/w/a.ts" });
  expect(diagnostics).toEqual([]);
  const campaign = createCampaign({ root });
  await runScript(code!, { campaign });
  expect(campaign.logs.map(({ message }) => message)).toEqual(["a,b 1", '1,2 {"b":2}', "0007 1,2 false"]);
});
