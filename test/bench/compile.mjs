// How long a build takes beside the bundler alone, and whether the time grows with the size of the source: `npm run bench`.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { compile } from "../../out/build/index.js";
import { median } from "./support/median.mjs";
import { printHead, printRow } from "./support/table.mjs";

const ROUNDS = 5;

function source(statements) {
  const lines = ['import { text, x } from "xtkit/xml";', "export default function () {"];
  for (let i = 0; i < statements; i++) {
    lines.push(
      `  const row${i} = x("recipient", { id: ${i}, email: \`a${i}@example.com\` }, ["a", "b"].map((v) => x("node", { expr: v })));`,
      `  for (const item of row${i}.child("node")) logInfo(text(item["@expr"], "none"));`,
    );
  }
  return `${lines.join("\n")}\n}\n`;
}

async function time(task) {
  const times = [];
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    await task();
    times.push(performance.now() - start);
  }
  return median(times);
}

const root = mkdtempSync(join(tmpdir(), "xtkit-bench-"));
try {
  mkdirSync(join(root, "activities/w"), { recursive: true });
  printHead("one activity, to the bundler alone", ["kB", "bundler ms", "xtkit ms", "ms per kB"]);
  for (const statements of [10, 100, 1000]) {
    const entry = `activities/w/s${statements}.ts`;
    const text = source(statements);
    writeFileSync(join(root, entry), text);
    const bundler = await time(() =>
      build({
        absWorkingDir: root,
        entryPoints: [entry],
        bundle: true,
        write: false,
        format: "esm",
        external: ["xtkit/xml"],
        sourcemap: "external",
        outfile: "out.js",
        logLevel: "silent",
      }),
    );
    const ours = await time(async () => {
      const { diagnostics } = await compile({ root, entry });
      if (diagnostics.length > 0) throw new Error(diagnostics[0].message);
    });
    const kilobytes = Buffer.byteLength(text) / 1000;
    printRow(`${statements} statements`, [kilobytes, bundler, ours, ours / kilobytes], ours / bundler);
  }
} finally {
  rmSync(root, { recursive: true, force: true });
}
