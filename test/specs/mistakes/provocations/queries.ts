import type { queryMessages } from "../../../../build/diagnostics/messages/mock/queries.ts";
import { call } from "../../campaign/support.ts";
import { type Provocations, querying, world } from "../provoke.ts";

const select = '<select><node expr="@id"/></select>';
const where = (conditions: string): string => querying(`${select}<where>${conditions}</where>`);
const updating = (set: string, attributes = 'schema="nms:recipient" operation="update"'): string =>
  `xtk.queryDef.create(<queryDef ${attributes}><set>${set}</set></queryDef>).Update()`;

export const queries: Provocations<typeof queryMessages> = {
  "query-misspelt-attribute": querying(select, 'schema="nms:recipient" linecount="5"'),
  "query-stray-in-select": querying('<select><column expr="@id"/></select>'),
  "query-sql-node": querying('<select><node expr="@id" sql="1"/></select>'),
  "query-field-in-enabled-if": where('<condition expr="@id = 1" enabledIf="@id = 1"/>'),
  "query-bool-operator": where('<condition expr="@id = 1" boolOperator="XOR"/>'),
  "query-condition-attribute": where('<condition expr="@id = 1" sql="1"/>'),
  "query-empty-condition": where("<condition/>"),
  "query-condition-of-both": where('<condition expr="@id = 1"><condition expr="@id = 2"/></condition>'),
  "query-stray-in-conditions": where('<conditon expr="@id = 1"/>'),
  "query-update-executed": querying(select, 'schema="nms:recipient" operation="update"'),
  "query-without-select": querying(""),
  "query-no-record": querying(`${select}<where><condition expr="@id = 9"/></where>`, 'schema="nms:recipient" operation="get"'),
  "query-node-without-expr": querying("<select><node/></select>"),
  "query-invalid-line": querying(select, 'schema="nms:recipient" lineCount="x"'),
  "query-wrong-root": () => call(world(), "xtk.queryDef#ExecuteQuery", "<query/>"),
  "query-without-schema": "xtk.queryDef.create(<queryDef/>).ExecuteQuery()",
  "query-operation": querying(select, 'schema="nms:recipient" operation="list"'),
  "query-part": querying(`${select}<wehre/>`),
  "query-set-operator-without-link": where('<condition setOperator="EXISTS" expr="@id"/>'),
  "query-sub-query-alone": where('<condition expr="@id"><subQuery schema="cus:order"/></condition>'),
  "query-set-operator": where('<condition setOperator="ANY" expr="order"/>'),
  "query-set-operator-without-expr": where('<condition setOperator="EXISTS"/>'),
  "query-list-without-link": querying('<select><node expr="@id"><node expr="@x"/></node></select>'),
  "query-list-with-aggregate": querying(
    '<select><node expr="loan"><node expr="Count(@id)"/></node></select>',
    'schema="lib:reader" operation="select"',
  ),
  "query-unknown-set-field": updating('<node expr="@emial" value="x"/>'),
  "query-without-set": updating(""),
  "query-not-an-update": updating('<node expr="@email" value="x"/>', 'schema="nms:recipient"'),
  "query-lookup-not-allowed": 'xtk.session.Lookup(<queryDef schema="nms:recipient" operation="count"/>)',
};
