// The bytes of built scripts, to scripts of the same meaning that were written by hand (`test/fixtures/by-hand`), the first line of the build aside: `npm run bench -- sizes`.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, URL } from "node:url";
import { printHead, printRow } from "./support/table.mjs";

const HAND = fileURLToPath(new URL("../fixtures/by-hand/", import.meta.url));
const DIST = fileURLToPath(new URL("../../dist/", import.meta.url));
/** The script of the README is what everybody sees first. */
const SEED = "sample-ingest/insert.js";

printHead("bytes of a script, to one written by hand", ["built", "by hand", "functions"]);
let [built, written] = [0, 0];
for (const folder of readdirSync(HAND).sort()) {
  for (const file of readdirSync(join(HAND, folder)).sort()) {
    const name = `${folder}/${file}`;
    const script = readFileSync(join(DIST, name), "utf8").replace(/^\/\/ xtkit .*\n/, "");
    const [own, byHand] = [Buffer.byteLength(script), Buffer.byteLength(readFileSync(join(HAND, name)))];
    const functions = /\n\nfunction (?:xml|xtk|text|number|like)\w*\([^]*$/.exec(script)?.[0] ?? "";
    built += own;
    written += byHand;
    printRow(name, [own, byHand, Buffer.byteLength(functions)], own / byHand, name === SEED ? 1.1 : 1.3);
  }
}
printRow("all", [built, written], built / written);
