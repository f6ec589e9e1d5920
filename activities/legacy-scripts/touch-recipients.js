/*
 * An E4X script as teams have them: it is built as it is, with a banner.
 */
function quoted(text) {
  return String(text).replace(/(['\\])/g, "\\$1");
}

var query = xtk.queryDef.create(
  <queryDef schema="nms:recipient" operation="select" lineCount="500">
    <select>
      <node expr="@id"/>
      <node expr="@email"/>
    </select>
    <where>
      <condition expr={"@language = '" + quoted(vars.language) + "'"}/>
    </where>
    <orderBy><node expr="@id"/></orderBy>
  </queryDef>);

var touched = 0;
for each (var recipient in query.ExecuteQuery().recipient) {
  if (String(recipient.@email) == "") continue; // nobody to write to
  xtk.session.Write(<recipient xtkschema="nms:recipient" _operation="update" _key="@id" id={recipient.@id} account="touched"/>);
  touched++;
}
logInfo(touched + " recipients touched");
