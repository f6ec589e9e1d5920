// How long the editor's work takes with 50 generated schemas of 100 fields, beside the same project without them: `npm run bench`.
import { execFileSync, spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execPath } from "node:process";
import { fileURLToPath, URL } from "node:url";
import { median } from "./support/median.mjs";
import { printHead, printRow } from "./support/table.mjs";

const ROUNDS = 5;
const SCHEMAS = 50;
const FIELDS = 100;
const REPOSITORY = fileURLToPath(new URL("../..", import.meta.url));
const AIMS = { check: 1.5, completion: 2 };

/** A schema with every kind of field, two links and an enumeration. */
function schemaXml(number) {
  const types = ["string", "long", "double", "boolean", "date", "datetime", "memo"];
  const attributes = Array.from(
    { length: FIELDS - 3 },
    (_, field) => `<attribute name="field${field}" type="${types[field % types.length]}" label="Field ${field} of ${number}"/>`,
  );
  return `<srcSchema namespace="cus" name="table${number}" label="Table ${number}"><enumeration name="status" basetype="byte"><value name="open" value="0"/><value name="closed" value="1"/></enumeration>
<element name="table${number}" autopk="true">${attributes.join("\n")}<attribute name="status" type="byte" enum="status"/>
<element name="recipient" type="link" target="nms:recipient" revLink="table${number}"/><element name="other" type="link" target="cus:table${(number + 1) % SCHEMAS}" revLink="from${number}"/></element></srcSchema>\n`;
}

/** The example project, with or without the schemas. */
function makeProject(folder, schemas) {
  cpSync(join(REPOSITORY, "build/project/skeleton"), folder, { recursive: true });
  cpSync(join(REPOSITORY, "activities"), join(folder, "activities"), {
    recursive: true,
    filter: (file) => !/tsconfig\.json$|\.test\.tsx?$|\.tsbuildinfo$/.test(file),
  });
  cpSync(join(REPOSITORY, "build/project/skeleton/activities/tsconfig.json"), join(folder, "activities/tsconfig.json"));
  mkdirSync(join(folder, "types/schemas"), { recursive: true });
  cpSync(join(REPOSITORY, "types/schemas/dem-sampleTable.xml"), join(folder, "types/schemas/dem-sampleTable.xml"));
  mkdirSync(join(folder, "node_modules"));
  symlinkSync(REPOSITORY, join(folder, "node_modules/xtkit"), "dir");
  for (let number = 0; number < schemas; number++) writeFileSync(join(folder, `types/schemas/cus-table${number}.xml`), schemaXml(number));
  execFileSync(execPath, [join(REPOSITORY, "out/build/cli/main.js"), "types"], { cwd: folder, stdio: ["ignore", "ignore", "inherit"] });
  return folder;
}

function checkOnce(folder) {
  const start = performance.now();
  execFileSync(execPath, [join(REPOSITORY, "node_modules/typescript/bin/tsc"), "--noEmit", "-p", join(folder, "activities")], {
    stdio: "inherit",
  });
  return performance.now() - start;
}

/** The language server that editors run. */
class Server {
  #process;
  #buffer = Buffer.alloc(0);
  #waiting = new Map();
  #sequence = 0;

  constructor(folder) {
    this.#process = spawn(execPath, [join(REPOSITORY, "node_modules/typescript/lib/tsserver.js"), "--disableAutomaticTypingAcquisition"], {
      cwd: folder,
      stdio: ["pipe", "pipe", "inherit"],
    });
    this.#process.stdout.on("data", (chunk) => {
      this.#buffer = Buffer.concat([this.#buffer, chunk]);
      this.#read();
    });
  }

  #read() {
    for (;;) {
      const head = /^Content-Length: (\d+)\r\n\r\n/.exec(this.#buffer.subarray(0, 64).toString("latin1"));
      if (!head || this.#buffer.length < head[0].length + Number(head[1])) return;
      const end = head[0].length + Number(head[1]);
      const message = JSON.parse(this.#buffer.subarray(head[0].length, end).toString("utf8"));
      this.#buffer = this.#buffer.subarray(end);
      if (message.type === "response") this.#waiting.get(message.request_seq)?.(message);
    }
  }

  notify(command, args) {
    this.#process.stdin.write(`${JSON.stringify({ seq: ++this.#sequence, type: "request", command, arguments: args })}\n`);
    return this.#sequence;
  }

  request(command, args) {
    return new Promise((resolve) => this.#waiting.set(this.notify(command, args), resolve));
  }

  stop() {
    this.#process.kill();
  }
}

const HEAD = 'import { queryDef } from "xtkit/xtk";\n';
const PLACES = {
  "after xtk.session.": { code: "xtk.session.", expects: "Ingest" },
  "inside a queryDef literal": { code: 'queryDef("nms:recipient", { select: ["', after: '"] });', expects: "@email" },
};

/** Completion in a file that was just typed in: the first one with the program new, then one per keystroke. */
async function completions(folder, { code, after = "", expects }) {
  const file = join(folder, "activities/typing.ts");
  writeFileSync(file, HEAD);
  const server = new Server(folder);
  const times = [];
  try {
    for (let round = 0; round <= ROUNDS; round++) {
      const text = `${HEAD}// ${"x".repeat(round)}\n${code}${after}\n`;
      server.notify("open", { file, fileContent: text, scriptKindName: "TS", projectRootPath: folder });
      const start = performance.now();
      const { body } = await server.request("completionInfo", { file, line: 3, offset: code.length + 1 });
      times.push(performance.now() - start);
      if (!body?.entries.some(({ name }) => name === expects)) throw new Error(`no ${expects} among the completions`);
    }
  } finally {
    server.stop();
    rmSync(file);
  }
  return { first: times[0], later: median(times.slice(1)) };
}

function line(what, baseline, loaded, aim) {
  printRow(what, [baseline, loaded], loaded / baseline, aim);
}

const root = mkdtempSync(join(tmpdir(), "xtkit-bench-"));
try {
  const empty = makeProject(join(root, "empty"), 0);
  const loaded = makeProject(join(root, "loaded"), SCHEMAS);
  printHead("with schemas, to without", ["without ms", "with ms"]);
  const rounds = Array.from({ length: ROUNDS }, () => [checkOnce(empty), checkOnce(loaded)]);
  line("tsc --noEmit on the example project", median(rounds.map(([time]) => time)), median(rounds.map(([, time]) => time)), AIMS.check);
  for (const [name, place] of Object.entries(PLACES)) {
    const without = await completions(empty, place);
    const withSchemas = await completions(loaded, place);
    line(`completion ${name}, project just opened`, without.first, withSchemas.first);
    line(`completion ${name}, while typing`, without.later, withSchemas.later, AIMS.completion);
  }
} finally {
  rmSync(root, { recursive: true, force: true });
}
