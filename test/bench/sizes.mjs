// The bytes of built scripts, to scripts of the same meaning that were written by hand (`test/fixtures/by-hand`), the first line of the build aside: `npm run bench -- sizes`.
// What `minify` makes of them stands beside.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, URL } from "node:url";
import { compile } from "../../out/build/project/compile.js";
import { printHead, printRow } from "./support/table.mjs";

const HAND = fileURLToPath(new URL("../fixtures/by-hand/", import.meta.url));
const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const DIST = fileURLToPath(new URL("../../dist/", import.meta.url));
/** The script of the README is what everybody sees first. */
const SEED = "sample-ingest/insert.js";

printHead("bytes of a script, to one written by hand", ["built", "by hand", "functions", "minified"]);
let [built, written, minified] = [0, 0, 0];
for (const folder of readdirSync(HAND).sort()) {
  for (const file of readdirSync(join(HAND, folder)).sort()) {
    const name = `${folder}/${file}`;
    const script = withoutBanner(readFileSync(join(DIST, name), "utf8"));
    const [own, byHand] = [Buffer.byteLength(script), Buffer.byteLength(readFileSync(join(HAND, name)))];
    const functions = /\n\nfunction (?:xml|xtk|text|number|like)\w*\([^]*$/.exec(script)?.[0] ?? "";
    const short = await minifiedBytes(name);
    built += own;
    written += byHand;
    minified += short;
    printRow(name, [own, byHand, Buffer.byteLength(functions), short], own / byHand, name === SEED ? 1.1 : 1.3);
  }
}
printRow("all", [built, written, undefined, minified], built / written);

async function minifiedBytes(name) {
  const entry = ["ts", "tsx"].map((ending) => `activities/${name.replace(/js$/, ending)}`).find((file) => existsSync(join(ROOT, file)));
  const { code } = await compile({ root: ROOT, entry, minify: true });
  return Buffer.byteLength(withoutBanner(code));
}

function withoutBanner(script) {
  return script.replace(/^\/\/ xtkit .*\n/, "");
}
