// The functions of lib/xtk as scripts get them: ECMAScript 5 and E4X. Made by `npm run declarations`: do not edit.

/** A function of `lib/xtk`. */
export type XtkFunction =
  | "numberLiteral"
  | "textLiteral"
  | "xtkLiteral"
  | "xtkList"
  | "Expression"
  | "expressionOf"
  | "isExpression"
  | "xtkOperand"
  | "xtkTerm"
  | "bareText"
  | "expr"
  | "likeText"
  | "comparison"
  | "expressionElement"
  | "groupElement"
  | "subQueryElement"
  | "conditionElement"
  | "conditionElements"
  | "whereElement"
  | "nodeElement"
  | "nodesElement"
  | "checkParts"
  | "queryDocument"
  | "queryDef"
  | "recordElement"
  | "elementName"
  | "record"
  | "write"
  | "writeCollection";

/** What authors import of `xtkit/xtk`. */
export const xtkExports: readonly XtkFunction[] = ["expr", "likeText", "queryDef", "record", "write", "writeCollection"];

/** The text of each function; `#{operation}` stands for the name that an operation has in a script. */
export const xtkFunctions: Readonly<Record<XtkFunction, string>> = {
  numberLiteral: String.raw`function #{numberLiteral}(value) {
  if (!isFinite(value)) throw new TypeError("a query cannot compare with " + value + ": check the number before");
  var digits = String(value);
  if (digits.indexOf("e") >= 0) digits = value.toFixed(20).replace(/0+$/, "").replace(/\.$/, "");
  if (digits.indexOf("e") >= 0) throw new TypeError(
    "a query cannot compare with " + value + ": it is too large for a number literal"
  );
  return value < 0 ? "(" + digits + ")" : digits;
}`,
  textLiteral: String.raw`function #{textLiteral}(value) {
  return "'" + value.replace(/[\\']/g, "\\$&").replace(/\$/g, "' + Char('36') + '") + "'";
}`,
  xtkLiteral: String.raw`function #{xtkLiteral}(value) {
  if (typeof value === "string") return #{textLiteral}(value);
  if (typeof value === "number") return #{numberLiteral}(value);
  if (typeof value === "boolean") return value ? "1" : "0";
  if (value instanceof Date && !isNaN(value.getTime())) return "#" + value.toISOString() + "#";
  throw new TypeError(
    "a query cannot compare with " +
      (value instanceof Date
        ? "an invalid date"
        : typeof value === "object" || value === undefined ? String(value) : typeof value) +
      ": give text, a number, a boolean or a date; ask for missing values with IS NULL, read XML with text(v) or num(v)"
  );
}`,
  xtkList: String.raw`function #{xtkList}(values) {
  if (values.length === 0) throw new TypeError("IN needs at least one value: test the list's length before the query");
  var literals = [];
  for (var index = 0; index < values.length; index++) literals.push(#{xtkLiteral}(values[index]));
  return "(" + literals.join(", ") + ")";
}`,
  Expression: String.raw`function #{Expression}(text) {
  this.toString = function () {
    return text;
  };
}`,
  expressionOf: String.raw`function #{expressionOf}(text) {
  return new #{Expression}(text);
}`,
  isExpression: String.raw`function #{isExpression}(value) {
  return value instanceof #{Expression};
}`,
  xtkOperand: String.raw`function #{xtkOperand}(value) {
  if (#{isExpression}(value)) return value.toString();
  return Array.isArray(value) ? #{xtkList}(value) : #{xtkLiteral}(value);
}`,
  xtkTerm: String.raw`function #{xtkTerm}(value) {
  return #{isExpression}(value) ? "(" + value.toString() + ")" : #{xtkOperand}(value);
}`,
  bareText: String.raw`function #{bareText}(text) {
  var bare = text.replace(/'(?:\\[^]|[^'\\])*'|\[(?:[^[\]]|\[[^[\]]*\])*\]|#[^#]*#/g, "''");
  var open = /['"[\]#]|\$[A-Za-z]*\([^()]*$/.exec(bare.replace(/''/g, ""));
  if (open === null) return bare;
  throw new TypeError(
    "expr: a value, or the end, stands between the signs " +
      open[0].charAt(0) +
      " of «" +
      text +
      "»: leave them out, a value is an operand of its own; what is part of a text is joined in the value"
  );
}`,
  expr: String.raw`function #{expr}(text) {
  var joined = text[0];
  var bare = #{bareText}(joined);
  for (var index = 0; index < (arguments.length <= 1 ? 0 : arguments.length - 1); index++) {
    var next = #{bareText}(text[index + 1]);
    if (/[\w'@.$\u0080-\uffff]$/.test(bare) ||
      /^[\w'@.$(\u0080-\uffff]/.test(next) ||
      index > 0 && bare === "") throw new TypeError(
      "expr: value " + (index + 1) + " stands against a word or another value: put a space or an operator between them"
    );
    joined += #{xtkTerm}(index + 1 < 1 || arguments.length <= index + 1 ? undefined : arguments[index + 1]) +
      text[index + 1];
    bare = next;
  }
  return #{expressionOf}(joined);
}`,
  likeText: String.raw`function #{likeText}(text) {
  return text.replace(/[\\%_]/g, "\\$&");
}`,
  comparison: String.raw`function #{comparison}(path, operator, value) {
  if (operator === "IS NULL" || operator === "IS NOT NULL") return path + " " + operator;
  return path + " " + operator + " " + #{xtkOperand}(value);
}`,
  expressionElement: String.raw`function #{expressionElement}(expr2, isOr) {
  return isOr ? <condition boolOperator="OR" expr={expr2}/> : <condition expr={expr2}/>;
}`,
  groupElement: String.raw`function #{groupElement}(content, isOr) {
  return isOr ? #{append}(<condition boolOperator="OR"/>, content) : #{append}(<condition/>, content);
}`,
  subQueryElement: String.raw`function #{subQueryElement}(expr2, setOperator, given, isOr) {
  for (var _i = 0, _list = Object.keys(given); _i < _list.length; _i++) {
    var name = _list[_i];
    if (name !== "schema" && name !== "select" && name !== "where") throw new TypeError(
      "a query behind " + setOperator + ' has no part "' + name + '": there are schema, select and where'
    );
  }
  var schema = given.schema, select = given.select, where = given.where;
  var query = #{append}(
    <subQuery schema={schema}><select><node expr={String(select)}/></select></subQuery>,
    #{whereElement}("where", where)
  );
  return isOr
    ? #{append}(<condition boolOperator="OR" setOperator={setOperator} expr={expr2}/>, query)
    : #{append}(<condition setOperator={setOperator} expr={expr2}/>, query);
}`,
  conditionElement: String.raw`function #{conditionElement}(content, isOr) {
  if (#{isExpression}(content)) return #{expressionElement}(content.toString(), isOr);
  if (Array.isArray(content)) {
    var path = content[0];
    var operator = content[1];
    var value = content[2];
    if ((operator === "IS NULL" || operator === "IS NOT NULL") && content.length > 2) throw new TypeError(
      operator + " compares with no value, and " + path + " has one"
    );
    if (content.length > 3) throw new TypeError(
      "a comparison is [path, comparison, value], and " + path + " has more: several values go into a list"
    );
    var isSubQuery = (operator === "IN" || operator === "NOT IN") && !Array.isArray(value);
    return isSubQuery
      ? #{subQueryElement}(path, operator, value, isOr)
      : #{expressionElement}(#{comparison}(path, operator, value), isOr);
  }
  var group = content;
  if (group.or !== undefined && group.and !== undefined) throw new TypeError(
    "a condition is { or: […] } or { and: […] } and not both: put one into the other"
  );
  if (group.or !== undefined) return #{groupElement}(#{conditionElements}(group.or, true), isOr);
  if (group.and !== undefined) return #{groupElement}(#{conditionElements}(group.and, false), isOr);
  throw new TypeError(
    "a condition is [path, comparison, value], an expression made by expr, { or: […] } or { and: […] }, not " +
      String(content)
  );
}`,
  conditionElements: String.raw`function #{conditionElements}(list, isOr) {
  if (list.length === 0) throw new TypeError(
    "a group of conditions needs at least one: test its length before the query"
  );
  var elements = [];
  for (var index = 0; index < list.length; index++) elements.push(#{conditionElement}(
    list[index],
    isOr && index < list.length - 1
  ));
  return elements;
}`,
  whereElement: String.raw`function #{whereElement}(tag, where) {
  if (where === undefined) return null;
  if (!Array.isArray(where) || typeof where[0] === "string") return #{append}(
    <{tag}/>,
    #{conditionElement}(where, false)
  );
  return where.length === 0 ? null : #{append}(<{tag}/>, #{conditionElements}(where, false));
}`,
  nodeElement: String.raw`function #{nodeElement}(column) {
  if (typeof column === "string" || #{isExpression}(column)) return <node expr={String(column)}/>;
  var attributes = {};
  for (var _i2 = 0, _list2 = Object.keys(column); _i2 < _list2.length; _i2++) {
    var name = _list2[_i2];
    var value = column[name];
    if (value !== undefined) attributes[name] = name === "expr" ? String(value) : value;
  }
  return #{setAttributes}(<node/>, attributes);
}`,
  nodesElement: String.raw`function #{nodesElement}(tag, columns) {
  return columns === undefined || columns.length === 0 ? null : #{append}(<{tag}/>, columns.map(#{nodeElement}));
}`,
  checkParts: String.raw`function #{checkParts}(query) {
  for (var _i3 = 0, _list3 = Object.keys(query); _i3 < _list3.length; _i3++) {
    var name = _list3[_i3];
    if (" operation select where groupBy having orderBy lineCount startLine distinct ".indexOf(" " + name + " ") <
      0) throw new TypeError(
      'a query has no part "' +
        name +
        '": there are operation, select, where, groupBy, having, orderBy, lineCount, startLine and distinct'
    );
  }
}`,
  queryDocument: String.raw`function #{queryDocument}(schema, query) {
  #{checkParts}(query);
  var operation = query.operation, lineCount = query.lineCount, startLine = query.startLine, distinct = query.distinct;
  var paging = {};
  if (lineCount !== undefined) paging.lineCount = lineCount;
  if (startLine !== undefined) paging.startLine = startLine;
  if (distinct !== undefined) paging.distinct = distinct;
  return #{append}(
    #{setAttributes}(<queryDef schema={schema} operation={operation === undefined ? "select" : operation}/>, paging),
    [
      #{nodesElement}("select", query.select),
      #{whereElement}("where", query.where),
      #{nodesElement}("groupBy", query.groupBy),
      #{whereElement}("having", query.having),
      #{nodesElement}("orderBy", query.orderBy)
    ]
  );
}`,
  queryDef: String.raw`function #{queryDef}(schema, query) {
  return xtk.queryDef.create(#{queryDocument}(schema, query));
}`,
  recordElement: String.raw`function #{recordElement}(tag, attributes, content) {
  var children = [];
  for (var _i4 = 0, _list4 = Object.keys(content); _i4 < _list4.length; _i4++) {
    var name = _list4[_i4];
    var value = content[name];
    if (value instanceof Date) throw new TypeError(
      '"' +
        name +
        '" of a record is a Date: write it as the server reads it, with formatDate(value, "%4Y-%2M-%2D %2H:%2N:%2S")'
    );
    if (name === "$") children.push(value);
    else if (Array.isArray(value)) for (var index = 0; index < value.length; index++) children.push(#{recordElement}(
      name,
      {},
      value[index]
    ));
    else if (typeof value === "object" && value !== null && !(typeof value == "xml")) children.push(#{recordElement}(
      name,
      {},
      value
    ));
    else attributes[name] = value;
  }
  return #{append}(#{setAttributes}(<{tag}/>, attributes), children);
}`,
  elementName: String.raw`function #{elementName}(schema) {
  return schema.substring(schema.indexOf(":") + 1);
}`,
  record: String.raw`function #{record}(schema, document) {
  return #{recordElement}(#{elementName}(schema), { xtkschema: schema }, document);
}`,
  write: String.raw`function #{write}(schema, document) {
  return xtk.session.Write(#{recordElement}(#{elementName}(schema), { xtkschema: schema }, document));
}`,
  writeCollection: String.raw`function #{writeCollection}(schema, documents) {
  var name = #{elementName}(schema);
  var elements = [];
  for (var index = 0; index < documents.length; index++) elements.push(#{recordElement}(name, {}, documents[index]));
  xtk.session.WriteCollection(#{append}(<{name + "-collection"} xtkschema={schema}/>, elements));
}`,
};
