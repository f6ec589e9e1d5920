import { tables } from "./schemas.mjs";

const DOMAINS = ["example.com", "example.org", "example.net", "mail.example"];

function pageOfRecipients({ use, part, below, pick }) {
  return {
    body: `  const domain${part} = vars.domain === undefined ? "${pick(DOMAINS)}" : String(vars.domain);
  const page${part} = ${use("xtkit/xtk", "queryDef")}("nms:recipient", {
    select: ["@id", "@email", "@lastName", "[folder/@name]"],
    where: [
      ["@email", "LIKE", \`%@\${${use("xtkit/xtk", "likeText")}(domain${part})}\`],
      ["@blackList", "=", false],
      { or: [["@id", "<", ${below(5000)}], ["@lastName", "IS NULL"], ["@lastName", "IN", ["Test", "O'Neil"]]] },
      vars.folder === undefined ? ${use("xtkit/xtk", "expr")}\`@id > \${${below(100)}}\` : ["[folder/@name]", "!=", String(vars.folder)],
    ],
    orderBy: [{ expr: "@id", sortDesc: true }],
    lineCount: ${100 + below(900)},
  });
  let count${part} = 0;
  for (const recipient of page${part}.ExecuteQuery().recipient) {
    if (!${use("xtkit/xml", "exists")}(recipient["@lastName"])) continue;
    ${use("xtkit/xtk", "write")}("nms:recipient", { _operation: "update", _key: "@id", id: ${use("xtkit/xml", "num")}(recipient["@id"]), account: \`done \${count${part}}\` });
    logInfo(\`\${${use("xtkit/xml", "text")}(recipient["@email"])} in \${text(recipient.folder["@name"], "no folder")}\`);
    count${part} += 1;
  }
  vars.recCount = count${part};`,
  };
}

function builtQuery({ use, part, pick, below }) {
  const table = pick(tables);
  return {
    helper: `/** How often each value occurs, in the order of the first ones. */
function tally${part}(values: string[]): { [value: string]: number } {
  const counts: { [value: string]: number } = {};
  for (const value of values) counts[value] = (counts[value] === undefined ? 0 : counts[value]) + 1;
  return counts;
}`,
    body: `  const fields${part} = ["@id", "@${table.texts[0]}", "@${table.texts[1]}", "@status"];
  const query${part} = xtk.queryDef.create(
    ${use("xtkit/xml", "x")}(
      "queryDef",
      { schema: "cus:${table.name}", operation: "select", lineCount: ${500 + below(500)} },
      x("select", null, fields${part}.map((expr) => x("node", { expr }))),
      x("where", null, x("condition", { expr: \`@id >= \${Number(vars.minimum)}\` }), x("condition", { expr: "@status = ${below(3)}" })),
      x("orderBy", null, x("node", { expr: "@id" })),
    ),
  );
  const rows${part} = query${part}.ExecuteQuery();
  const values${part}: string[] = [];
  for (const row of rows${part}.${table.name}) {
    const value = ${use("xtkit/xml", "text")}(row["@${table.texts[1]}"], "none");
    if (value !== "none") values${part}.push(value);
    instance.vars.lastId = ${use("xtkit/xml", "num")}(row["@id"]);
  }
  const counts${part} = tally${part}(values${part});
  for (const value of Object.keys(counts${part})) logInfo(\`${table.name} \${value}: \${counts${part}[value]}\`);`,
  };
}

function readAndStage({ use, part, shared, below }) {
  const module = `../../lib/shared-${shared}.ts`;
  return {
    body: `  const entries${part} = ${use(module, `read${shared}`)}(String(vars.lines${part}));
  const keys${part} = entries${part}
    .filter(({ active, amount }) => active && amount > ${below(100)})
    .map((entry) => ${use(module, `stage${shared}`)}({ ...entry, title: entry.title === "" ? "untitled" : entry.title }));
  if (keys${part}.length === 0) logWarning("nothing to stage");
  else logInfo(\`\${keys${part}.length} of \${entries${part}.length} staged: \${keys${part}.join(", ")}\`);`,
  };
}

function writeRows({ use, part, pick, below }) {
  const table = pick(tables);
  const [label, code, channel] = table.texts;
  return {
    helper: `interface Line${part} {
  email: string;
  code: string;
  amount: number;
}

/** Lines of "email;code;amount". */
function lines${part}(value: string): Line${part}[] {
  return value
    .split("\\n")
    .filter((line) => line !== "")
    .map((line) => {
      const [email, code, amount] = line.split(";");
      return { email, code, amount: Number(amount) };
    });
}`,
    body: `  const given${part} = lines${part}(String(vars.given));
  ${use("xtkit/xtk", "writeCollection")}(
    "cus:${table.name}",
    given${part}.map(({ email, code, amount }) => ({
      _operation: "insertOrUpdate",
      _key: "@${code}",
      ${code}: code,
      ${label}: \`${table.title} \${code}\`,
      ${channel}: amount > ${below(50)} ? "${pick(["web", "store", "phone"])}" : "mail",
      ${table.numbers[0]}: amount,
      status: ${below(3)},
      recipient: { _operation: "none", _key: "@email", email },
    })),
  );
  logInfo(\`\${given${part}.length} rows of ${table.name} written\`);`,
  };
}

function lookUp({ use, part, shared, below, pick }) {
  const module = `../../lib/shared-${shared}.ts`;
  const table = pick(tables);
  return {
    body: `  const limit${part} = Number(getOption("cusLimit${below(10)}"));
  const found${part} = ${use(module, `find${shared}`)}(String(vars.start), limit${part} > 0 ? limit${part} : ${below(500)});
  let best${part} = found${part}[0];
  for (const entry of found${part}) {
    if (entry.amount > best${part}.amount) best${part} = entry;
  }
  const left${part} = ${use("xtkit/xtk", "queryDef")}("cus:${table.name}", { operation: "count", where: [["@active", "=", true], ["@${table.numbers[1]}", ">", limit${part}]] }).ExecuteQuery();
  switch (found${part}.length) {
    case 0:
      logWarning("nothing found");
      break;
    case 1:
      logInfo(\`only \${best${part}.code}\`);
      break;
    default:
      logInfo(\`\${found${part}.length} found, best \${best${part}.title}, \${${use("xtkit/xml", "num")}(left${part}["@count"])} left\`);
  }`,
  };
}

function oneRow({ use, part, pick, below }) {
  const table = pick(tables);
  return {
    body: `  const row${part} = ${use("xtkit/xtk", "queryDef")}("cus:${table.name}", {
    operation: "getIfExists",
    select: ["@id", "@${table.texts[4]}", "@${table.numbers[2]}", "[recipient/@email]", "[recipient/@language]"],
    where: ["@${table.texts[1]}", "=", String(vars.code)],
  }).ExecuteQuery();
  const email${part} = ${use("xtkit/xml", "text")}(row${part}.recipient["@email"], "nobody");
  const rank${part} = ${use("xtkit/xml", "num")}(row${part}["@${table.numbers[2]}"], ${below(20)});
  const today${part} = formatDate(getCurrentDate(), "%4Y-%2M-%2D");
  const document${part} = ${use("xtkit/xml", "x")}("${table.name}Stg", { ${table.texts[0]}: email${part}, ${table.texts[3]}: \`checked \${today${part}}\`, ${table.numbers[2]}: rank${part} + 1, xtkschema: "cus:${table.name}Stg" });
  if (rank${part} > ${below(10)} && email${part} !== "nobody") document${part}["@active"] = true;
  try {
    vars.key${part} = xtk.session.Ingest(document${part});
  } catch (error) {
    logError(\`${table.name} of \${email${part}}: \${error}\`);
  }`,
  };
}

function legacyQuery({ use, part, pick, below }) {
  const table = pick(tables);
  const module = "../../lib/legacy-rows.js";
  return {
    body: `  const old${part} = ${use(module, "makeQuery")}("cus:${table.name}", ["@id", "@${table.texts[5]}"], ["@status = ${below(3)}", \`@id > \${Number(vars.lastId)}\`]);
  const names${part}: string[] = [];
  for (const row of xtk.queryDef.create(old${part}).ExecuteQuery().${table.name}) {
    if (${use("xtkit/xml", "exists")}(row["@${table.texts[5]}"])) names${part}.push(${use("xtkit/xml", "text")}(row["@${table.texts[5]}"]));
  }
  names${part}.sort();
  vars.names = names${part}.slice(0, ${below(50)}).join(",");`,
  };
}

/** Pieces of activities in TypeScript: each gives statements, and a function where it needs one. */
export const blocks = [pageOfRecipients, builtQuery, readAndStage, writeRows, lookUp, oneRow, legacyQuery];
