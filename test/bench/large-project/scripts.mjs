import { random } from "./random.mjs";
import { tables } from "./schemas.mjs";

/** An E4X module that activities import, with its declaration. */
export const legacyLibrary = {
  "lib/legacy-rows.js": `/* Documents as the team has always built them. */
function makeCondition(expr) {
  return <condition expr={expr}/>;
}
function makeQuery(schema, fields, conditions) {
  var query = <queryDef schema={schema} operation="select" lineCount="1000"><select/><where/></queryDef>;
  for (var i = 0; i < fields.length; i++) query.select.appendChild(<node expr={fields[i]}/>);
  for (var j = 0; j < conditions.length; j++) query.where.appendChild(makeCondition(conditions[j]));
  return query;
}
function labelOf(row) {
  return String(row.@label) == "" ? String(row.@name) : String(row.@label);
}
`,
  "lib/legacy-rows.d.ts": `export declare function makeCondition(expr: string): XML;
export declare function makeQuery(schema: string, fields: string[], conditions: string[]): XML;
export declare function labelOf(row: XML): string;
`,
};

function report({ name, texts, numbers }, pick) {
  const [label, code] = texts;
  return `var totals = {};
var codes = [];
for each (var row in rows.${name}) {
  var code = String(row.@${code});
  if (code == "") code = "${pick(["none", "unknown", "other"])}";
  if (totals[code] === undefined) {
    totals[code] = 0;
    codes.push(code);
  }
  totals[code] += Number(row.@${numbers[0]});
}
codes.sort();
var page = <report title="${name} by ${code}"/>;
for (var i = 0; i < codes.length; i++) {
  var line = <line code={codes[i]} total={totals[codes[i]]}/>;
  line.@${label} = codes[i] + " of " + rows.${name}.length();
  page.appendChild(line);
}
instance.vars.${name}Report = page.toXMLString();
logInfo(page.line.length() + " lines, best " + page.line.(@total > 100).length());
`;
}

function update({ name, texts }, number) {
  return `var done = 0;
for each (var item in rows.${name}.(@status != 2)) {
  if (String(item.@${texts[2]}) == "" || String(item.recipient.@email) == "") continue; // nobody to tell
  try {
    xtk.session.Write(<${name} xtkschema="cus:${name}" _operation="update" _key="@id" id={item.@id} ${texts[3]}={"checked by ${number}"}>
      <recipient _operation="none" _key="@email" email={item.recipient.@email}/>
    </${name}>);
    done++;
  } catch (error) {
    logWarning("row " + item.@id + ": " + error);
  }
}
vars.recCount = done;
logInfo(done + " of " + rows.${name}.length() + " updated");
`;
}

/** An E4X script: a query, a report, updates. */
export function script(number) {
  const { pick, below, some } = random(number);
  const table = pick(tables);
  const fields = ["@id", "@status", `@${table.numbers[0]}`, ...some(table.texts, 4).map((text) => `@${text}`), "[recipient/@email]"];
  return `/*
 * Workflow script ${number}: works through the table cus:${table.name}.
 * It was written before there was a toolkit and stays as it is.
 */
var limit = parseInt(vars.limit || "${100 + below(900)}", 10);
var since = "${2000 + below(30)}-0${1 + below(9)}-01 00:00:00Z";
function quote(text) {
  return "'" + String(text).replace(/'/g, "\\\\'") + "'";
}
var query = xtk.queryDef.create(
  <queryDef schema="cus:${table.name}" operation="select" lineCount={limit}>
    <select>
${fields.map((field) => `      <node expr="${field}"/>`).join("\n")}
    </select>
    <where>
      <condition expr={"@${table.texts[1]} = " + quote(vars.code)}/>
      <condition expr={"@validFrom >= #" + since + "#"}/>
      <condition expr="@status &lt;&gt; ${below(3)}"/>
    </where>
    <orderBy><node expr="@id" sortDesc="${below(2) === 0}"/></orderBy>
  </queryDef>);
var rows = query.ExecuteQuery();

${report(table, pick)}
${below(3) === 0 ? "" : update(table, number)}`;
}
