// A Campaign server for Rhino that replays: calls must come as they were recorded on the mock, results are the recorded ones.
var RECORDED_RUNS;

function wireElement(xml) {
  var attributes = [], children = [], i, list = xml.attributes();
  for (i = 0; i < list.length(); i++) attributes.push([String(list[i].name()), String(list[i])]);
  list = xml.children();
  for (i = 0; i < list.length(); i++) children.push(list[i].nodeKind() == "element" ? wireElement(list[i]) : String(list[i]));
  return { name: String(xml.name()), attributes: attributes, children: children };
}

function wireValue(value) {
  if (typeof value == "xml") {
    if (value.length() == 1 && value.nodeKind() == "element") return { t: "xml", v: wireElement(value) };
    if (value.length() == 1 && value.nodeKind() != "element") return { t: "string", v: String(value) };
    return { t: "list", v: String(value) };
  }
  if (value === undefined) return { t: "undefined" };
  if (value === null) return { t: "null" };
  if (value instanceof Date) return { t: "date", v: value.getTime() };
  if (typeof value == "object") return { t: "object", v: JSON.stringify(value) };
  return { t: typeof value, v: value };
}

function liveElement(element) {
  var xml = <{element.name}/>, i;
  for (i = 0; i < element.attributes.length; i++) xml["@" + element.attributes[i][0]] = element.attributes[i][1];
  for (i = 0; i < element.children.length; i++) {
    xml.appendChild(typeof element.children[i] == "string" ? element.children[i] : liveElement(element.children[i]));
  }
  return xml;
}

function liveValue(value, serve) {
  switch (value.t) {
    case "undefined": return undefined;
    case "null": return null;
    case "date": return new Date(value.v);
    case "xml": return liveElement(value.v);
    case "entity": return entity(value.v, serve);
    default: return value.v;
  }
}

function entity(description, serve) {
  var object = {};
  description.methods.forEach(function (method) {
    object[method] = function () {
      return serve(description.path + "#" + method, [{ t: "xml", v: description.document }].concat(Array.prototype.map.call(arguments, wireValue)));
    };
  });
  return object;
}

function runRecorded(run) {
  var calls = [], logs = [], next = 0, thrown = null;
  function serve(path, args) {
    calls.push({ path: path, args: args });
    var recorded = run.calls[next++];
    if (!recorded || recorded.path !== path) throw new Error("unexpected call of " + path);
    if (recorded.error !== undefined) throw new Error(recorded.error);
    return liveValue(recorded.result, serve);
  }
  function method(path) {
    return function () { return serve(path, Array.prototype.map.call(arguments, wireValue)); };
  }
  function log(level) {
    return function () {
      logs.push({ level: level, message: Array.prototype.map.call(arguments, String).join(" ") });
      if (level == "error") throw new Error(logs[logs.length - 1].message);
    };
  }
  var scope = {
    vars: run.vars, instance: { vars: run.instanceVars }, task: { vars: {} }, event: { vars: run.vars }, activity: {},
    logInfo: log("info"), logWarning: log("warning"), logError: log("error"), logVerbose: log("verbose"),
    xtk: {
      session: { Ingest: method("xtk.session.Ingest"), IngestExt: method("xtk.session.IngestExt"), Write: method("xtk.session.Write"), WriteCollection: method("xtk.session.WriteCollection") },
      queryDef: { create: method("xtk.queryDef.create") }
    },
    nms: { subscription: { Subscribe: method("nms.subscription.Subscribe"), Unsubscribe: method("nms.subscription.Unsubscribe") } }
  };
  var names = Object.keys(scope);
  XML.setSettings(XML.defaultSettings());
  try {
    // One function per run: what the script declares stays in it.
    Function.apply(null, names.concat([run.code])).apply(null, names.map(function (name) { return scope[name]; }));
  } catch (error) {
    thrown = error instanceof Error ? { name: String(error.name), message: String(error.message) } : { name: "", message: String(error) };
  }
  XML.setSettings(XML.defaultSettings());
  return { logs: logs, calls: calls, vars: run.vars, instanceVars: run.instanceVars, thrown: thrown };
}

RECORDED_RUNS.forEach(function (run) { print(JSON.stringify(runRecorded(run))); });
