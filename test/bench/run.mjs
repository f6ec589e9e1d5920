// `npm run bench`: every bench, one after the other, and at the end the figures that miss their aims. Names of benches as arguments run those
// alone: `npm run bench -- build check`.
import { spawn } from "node:child_process";
import { argv, execPath } from "node:process";
import { fileURLToPath, URL } from "node:url";

const BENCHES = ["start", "build", "check", "test-files", "compile", "sizes", "parse", "e4x", "campaign", "editor"];

/** Runs a bench and shows what it prints; gives its lines. */
function run(name) {
  return new Promise((resolve, reject) => {
    const file = fileURLToPath(new URL(`${name}.mjs`, import.meta.url));
    const child = spawn(execPath, [file], { stdio: ["ignore", "pipe", "inherit"] });
    let text = "";
    child.stdout.setEncoding("utf8").on("data", (chunk) => {
      text += chunk;
      process.stdout.write(chunk);
    });
    child.on("error", reject);
    child.on("close", (status) => (status === 0 ? resolve(text.split("\n")) : reject(new Error(`the bench ${name} failed`))));
  });
}

const wanted = argv.slice(2);
const unknown = wanted.filter((name) => !BENCHES.includes(name));
if (unknown.length > 0) throw new Error(`no bench is called ${unknown.join(", ")}: there are ${BENCHES.join(", ")}`);
const aims = [];
for (const name of wanted.length > 0 ? wanted : BENCHES) {
  console.log(`\n# ${name}`);
  for (const line of await run(name)) if (/ aim [\d.]+/.test(line)) aims.push({ name, line });
}
const missed = aims.filter(({ line }) => line.endsWith("!"));
console.log(`\n${aims.length - missed.length} of ${aims.length} aims are met${missed.length > 0 ? "; these are not:" : "."}`);
for (const { name, line } of missed) console.log(`${name.padEnd(12)}${line}`);
