import { blocks } from "./blocks.mjs";
import { tables } from "./schemas.mjs";

function collection({ part, pick, below, use, shared }) {
  const table = pick(tables);
  const [label, code, channel] = table.texts;
  return {
    helper: `const FOLDERS${part}: { [country: string]: string } = { FR: "cusFrance", BE: "cusBelgium", DE: "cusGermany" };`,
    body: `  const entries${part} = ${use(`../../lib/shared-${shared}.ts`, `read${shared}`)}(String(vars.lines));
  const control${part} = vars.control === "true";
  xtk.session.WriteCollection(
    <${table.name}-collection xtkschema="cus:${table.name}">
      {entries${part}.map(({ code, title, amount }) => (
        <${table.name} _operation="insertOrUpdate" _key="@${code}" ${code}={code} ${label}={title} ${table.numbers[0]}={amount} status={${below(3)}}>
          {FOLDERS${part}[code.slice(0, 2)] !== undefined && <recipient _operation="none" _key="@account" account={FOLDERS${part}[code.slice(0, 2)]} />}
        </${table.name}>
      ))}
      {control${part} ? <${table.name} _operation="insertOrUpdate" _key="@${code}" ${code}="control" ${channel}={\`n\${${below(100)}}\`} /> : null}
    </${table.name}-collection>,
  );
  vars.recCount = entries${part}.length;
  logInfo(\`\${entries${part}.length} rows of ${table.name} written\`);`,
  };
}

function query({ part, pick, below, use }) {
  const table = pick(tables);
  return {
    body: `  const minimum${part} = Number(vars.minimum${part});
  const rows${part} = xtk.queryDef
    .create(
      <queryDef schema="cus:${table.name}" operation="select" lineCount={${100 + below(900)}}>
        <select>
          {["@id", "@${table.texts[0]}", "@${table.numbers[0]}"].map((expr) => (
            <node expr={expr} />
          ))}
        </select>
        <where>
          <condition expr={\`@${table.numbers[0]} > \${minimum${part}}\`} />
          {vars.active === "true" && <condition expr="@active = 1" />}
        </where>
      </queryDef>,
    )
    .ExecuteQuery();
  let total${part} = 0;
  for (const row of rows${part}.${table.name}) {
    total${part} += ${use("xtkit/xml", "num")}(row["@${table.numbers[0]}"]);
    logVerbose(${use("xtkit/xml", "text")}(row["@${table.texts[0]}"], "untitled"));
  }
  const summary${part} = (
    <summary table="${table.name}" total={total${part}}>
      <limit>{minimum${part}}</limit>
    </summary>
  );
  instance.vars.summary${part} = summary${part}.toXMLString();`,
  };
}

function ingest({ part, pick, below }) {
  const table = pick(tables);
  return {
    body: `  const id${part} = String(vars.id);
  const score${part} = Number(vars.score);
  xtk.session.IngestExt(<${table.name}Stg _key="@id" id={id${part}} ${table.texts[1]}={\`score \${score${part}}\`} ${table.texts[2]}={score${part} >= ${below(100)} ? "high" : "low"} xtkschema="cus:${table.name}Stg" />);
  logInfo(\`row \${id${part}} updated, score \${score${part}}\`);`,
  };
}

/** Pieces of activities in TSX. */
export const tsxBlocks = [collection, query, ingest, ...blocks.slice(2, 4)];
