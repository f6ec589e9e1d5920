import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { createCampaign, runScript, type Campaign } from "../../runtime/index.ts";

/** What only the host has: whoever calls it has got out. */
const canary = vi.fn(() => "out");
beforeAll(() => void Object.assign(globalThis, { canary }));
afterAll(() => void Reflect.deleteProperty(globalThis, "canary"));

/** `attack` goes from a value to all that made it, and tries to be the host there; `seen` is what it was given. */
const TOOLS = `
var out = [], seen = 0, known = [], depth = 0;
function tryMaker(maker, how) {
  // Each is tried once: what it makes does not depend on where it was found.
  if (typeof maker != "function") return;
  for (var k = 0; k < known.length; k++) if (known[k] === maker) return;
  known[known.length] = maker;
  var texts = ["return canary()", "return process.version", "return require('fs')", "return globalThis.canary()", "return this.canary()", "return import('node:fs')"];
  for (var i = 0; i < texts.length; i++) {
    try { var got = maker(texts[i])(); if (got !== undefined) out.push(how + ": " + texts[i]); } catch (e) {}
    try { var made = new maker(texts[i]); if (typeof made == "function" && made() !== undefined) out.push(how + ": new, " + texts[i]); } catch (e) {}
  }
}
/** What an attack calls may be a hook that attacks. */
function attack(value, how) {
  if (depth > 2) return;
  depth++;
  try { attackNow(value, how); } finally { depth--; }
}
function attackNow(value, how) {
  seen++;
  if (value === null || value === undefined) return;
  var chain = [], place = value;
  for (var hops = 0; hops < 6; hops++) {
    if (place === null || place === undefined) break;
    chain.push(place);
    try { place = Object.getPrototypeOf(place); } catch (e) { break; }
  }
  var last = chain[chain.length - 1];
  var isXml = typeof value == "xml";
  if (typeof value == "object" && !isXml && Object.prototype.toString.call(value) != "[object XML]" && last !== Object.prototype && chain.length > 1) out.push(how + ": of another realm");
  for (var c = 0; c < chain.length; c++) {
    try { if (typeof chain[c] == "function") tryMaker(chain[c], how); } catch (e) {}
    try { tryMaker(chain[c].constructor, how + ".constructor"); tryMaker(chain[c].constructor.constructor, how + ".constructor.constructor"); } catch (e) {}
    try { tryMaker(chain[c].__lookupGetter__("constructor"), how); } catch (e) {}
    try { tryMaker(Object.getOwnPropertyDescriptor(chain[c], "constructor").value, how); } catch (e) {}
  }
  try { attackFrames(value.stack, how + ".stack"); } catch (e) {}
}
function attackFrames(frames, how) {
  for (var i = 0; frames && typeof frames == "object" && i < frames.length; i++) {
    var names = ["getThis", "getFunction", "getTypeName", "getEvalOrigin", "getFileName", "getScriptNameOrSourceURL"];
    attack(frames[i], how);
    for (var n = 0; n < names.length; n++) try { var got = frames[i][names[n]](); if (typeof got == "object" || typeof got == "function") attack(got, how + "." + names[n]); } catch (e) { attack(e, how); }
  }
}
/** A function that attacks with all that it is called with. */
function hook(how, result) {
  return function () {
    attack(arguments, how + " arguments"); attack(this, how + " this");
    for (var i = 0; i < arguments.length; i++) attack(arguments[i], how + " argument");
    try { attack(arguments.callee.caller, how + " caller"); } catch (e) {}
    try { attack(hook.caller, how + " caller"); } catch (e) {}
    if (result === hook) throw { toString: function () { return "thrown"; }, valueOf: hook(how + " thrown", 1) };
    return result;
  };
}
/** An error, or what was given; both are attacked. */
function tried(f, how) { try { attack(f(), how + " result"); } catch (e) { attack(e, how + " error"); } }
/** Calls near the end of the stack, where the host has no room. */
function deep(f, how) { (function down() { try { return down() || 0; } catch (e) { tried(f, how); attack(e, how + " overflow"); return 1; } })(); }
`;

function prepared(): Campaign {
  const campaign = createCampaign({
    files: { "/a.txt": "one\ntwo\n" },
    rows: { "nms:recipient": [{ id: 1, email: "a@x.io", birthDate: "2000-01-01" }] },
    libraries: { "cus:lib.js": "function fromLibrary() { return [<a/>]; }", "cus:bad.js": "var a = ;", "cus:throws.js": "throw { a: 1 }" },
  });
  campaign.http("*", () => ({ headers: { A: "1" }, body: "b" }));
  campaign.soap("*", () => ({ out: "x" }));
  campaign.sql("*", () => [[1, new Date(0)]]);
  campaign.replace("nms.delivery.Throws", () => {
    throw new RangeError("host");
  });
  campaign.replace("nms.delivery.Gives", (...args) => ({ args, list: [1, new Date(0)] }));
  return campaign;
}

/** What a script reports: what got out, and how many values were attacked. */
async function attacked(source: string, campaign: Campaign = prepared()): Promise<{ out: string[]; seen: number }> {
  // A script that changes its builtins tells by its journal.
  await runScript(`${TOOLS}\ntry {\n${source}\n} catch (e) { attack(e, "end"); }\nlogInfo(out.length ? out[0] : ""); logInfo(seen)`, {
    campaign,
    globals,
    timeLimit: 60,
  }).catch(() => undefined);
  const [found = "", seen = "0"] = campaign.logs.slice(-2).map(({ message }) => message);
  return { out: found === "" ? [] : [found], seen: Number(seen) };
}

const globals = {
  given: { list: [{ at: new Date(0) }] },
  call: (...args: unknown[]) => ({ args }),
  fail: () => {
    throw new TypeError("host");
  },
};

test("the attack would notice", async () => {
  const context = (await import("node:vm")).createContext({ host: { list: [] }, hostCall: (f: (list: unknown) => void) => f([]) });
  const run = (await import("node:vm")).runInContext;
  const source = `${TOOLS.replace(`, "return import('node:fs')"`, "")} attack(host, "host"); hostCall(hook("call")); out.length`;
  expect(run(source, context)).toBeGreaterThan(2);
  expect(canary).toHaveBeenCalled();
  canary.mockClear();
});

/** Calls of the server, `v` where a value of the script goes. */
const CALLS = [
  "logInfo(v)",
  "logWarning(v, v)",
  "logError(v)",
  "getOption(v)",
  "setOption(v, v)",
  "getEnv(v)",
  "setEnv(v, v)",
  "loadFile(v)",
  "saveFile(v, v)",
  "loadLibrary(v)",
  "new File(v)",
  "new File('/a.txt').copyTo(v)",
  "new File('/a.txt').name = v",
  "new MemoryBuffer().fromString(v, v)",
  "formatDate(v, v)",
  "parseTimeStamp(v)",
  "sqlExec(v)",
  "sqlSelect(v, v)",
  "getUrl(v)",
  "new HttpClientRequest(v).execute()",
  "(function () { var r = new HttpClientRequest('http://a/'); r.header = v; r.body = v; r.method = v; r.execute(); return r.response; })()",
  "xtk.session.Write(v)",
  "xtk.session.WriteCollection(v)",
  "xtk.session.Ingest(v)",
  "xtk.session.GetOption(v)",
  "NLWS.xtkSession.Write(v)",
  "xtk.queryDef.create(v)",
  "NLWS.xtkQueryDef.create(v)",
  "nms.recipient.load(v)",
  "nms.recipient.create(v)",
  "nms.recipient.get(v)",
  "(function () { var r = nms.recipient.load(1); r.email = v; r.birthDate = v; r.save(); return r; })()",
  "nms.delivery.Throws(v)",
  "nms.delivery.Gives(v)",
  "nms.rtEvent.PushEvent(v)",
  "application.getNewIds(v)",
  "application.getSchema(v)",
  "logonWithUser(v, v)",
  "logonWithContext(v)",
  "task.transitionByName(v)",
  "task.postEvent(v)",
  "task.setNextProcessingDate(v)",
  "vars.a = v",
  "instance.vars.a = v",
  "vars[v] = 1",
  "activity.a = v",
  "DOMDocument.fromXMLString(v)",
  "DOMDocument.fromJXON(v)",
  "new DOMDocument(v)",
  "DOMDocument.fromXMLString('<a/>').createElement(v)",
  "DOMDocument.fromXMLString('<a/>').root.setAttribute(v, v)",
  "new XML(v)",
  "new XMLList(v)",
  "new QName(v, v)",
  "new Namespace(v, v)",
  "isXMLName(v)",
  "<a>{v}</a>",
  "<a b={v}/>",
  "<{'a'}>{v}</{'a'}>",
  "<a/>.appendChild(v)",
  "<a/>.@b = v",
  "<a><b/></a>.(v)",
  "<a/>[v]",
  "<a/>.child(v)",
  "XML.setSettings(v)",
  "call(v)",
  "fail(v)",
  "eval(v)",
  "new Function(v, v)",
  "Function(v)",
  "(0, eval)(v)",
  "new Error(v, v, v)",
  "new InternalError(v)",
  "JSON.stringify(v, v)",
  "JSON.parse(v, v)",
  "uneval(v)",
  "Iterator(v)",
  "'abc'.replace(v, v)",
  "'abc'.split(v)",
  "new RegExp(v, v)",
  "/a/.exec(v)",
  "new Date(v)",
  "[3, 1, 2].sort(v)",
  "[1].map(v)",
  "Object.defineProperty({}, v, v)",
  "Object.create(v, v)",
  "({}).watch(v, v)",
  "parseInt(v, v)",
  "encryptDES(v)",
  "digestStrMd5(v)",
  "new SoapService(new HttpSoapConnection(v), v)",
];

/** Values with something that the mock may call. */
const HOOKS: Readonly<Record<string, string>> = {
  toString: '{ toString: hook("toString", "x") }',
  valueOf: '{ valueOf: hook("valueOf", 1), toString: hook("toString", {}) }',
  toJSON: '{ toJSON: hook("toJSON", "x"), a: { toJSON: hook("toJSON", {}) } }',
  getter:
    '{ get a() { return hook("getter", "x")(); }, get length() { return hook("length", 2)(); }, get name() { return hook("name", "x").call(this); } }',
  thrower: '{ toString: hook("thrower", hook), valueOf: hook("thrower", hook), get a() { throw { toString: hook("thrown", "x") }; } }',
  function: 'hook("function", 1)',
  iterator:
    '{ __iterator__: hook("iterator", { next: hook("next", hook) }), next: hook("next", 1), length: 1, 0: { toString: hook("item", "x") } }',
  error:
    '(function () { var e = new Error("x"); e.toString = hook("error", "x"); e.__defineGetter__("message", hook("message", "x")); e.__defineGetter__("stack", hook("stack", "x")); e.__defineGetter__("name", hook("name", "x")); return e; })()',
  list: '[{ toString: hook("item", "x") }, [hook("item", "x")], <a/>]',
  xml: '(function () { var x = <a b="1"/>; x.function::toString = hook("xml", "x"); return x; })()',
  date: '(function () { var d = new Date(0); d.getTime = d.valueOf = d.toString = d.toISOString = hook("date", "x"); return d; })()',
};

describe.each(Object.entries(HOOKS))("a value with %s, given to every call", (_, value) => {
  test("none gets out", async () => {
    const source = CALLS.map((call) => `tried(function () { var v = ${value}; return ${call}; }, ${JSON.stringify(call)});`).join("\n");
    const { out, seen } = await attacked(source);
    expect(out).toEqual([]);
    expect(seen).toBeGreaterThanOrEqual(CALLS.length);
    expect(canary).not.toHaveBeenCalled();
  });
});

test.each(CALLS.filter((_, index) => index % 3 === 0))("at the end of the stack: %s", async (call) => {
  expect((await attacked(`deep(function () { var v = "x"; return ${call}; }, "deep")`)).out).toEqual([]);
  expect(canary).not.toHaveBeenCalled();
});

/** Where the known ways out begin. */
test.each([
  // Constructors of what is there.
  "attack(this, 'this')",
  "attack(logInfo, 'logInfo')",
  "attack(vars, 'vars')",
  "attack(given, 'given'); attack(given.list, 'list'); attack(given.list[0].at, 'date')",
  "attack(call(1), 'call'); attack(call([1]).args, 'args')",
  "tried(fail, 'fail')",
  "attack(new File('/a.txt'), 'file'); attack(File, 'File')",
  "attack(application, 'application'); attack(instance.engine, 'engine')",
  "attack(this['__e' + '4x'], 'operations'); for (var k in this['__e' + '4x']) attack(this['__e' + '4x'][k], k)",
  "var o = this['__e' + '4x']; for (var k in o) tried(function () { return o[k](hook('a', 1), hook('b', 1), hook('c', 1)); }, k)",
  "var o = this['__e' + '4x']; for (var k in o) tried(function () { return o[k].call(hook('a', 1), {}, [], {}); }, k)",
  "var o = this['__e' + '4x']; tried(function () { return o.turn(hook('a', 1)); }, 'turn'); tried(function () { return o.evaluation.call(eval, this, undefined, {}, 'this'); }, 'evaluation')",
  "var o = this['__e' + '4x']; tried(function () { return o.evaluation.call(eval, this, { canary: 1 }, { a: [hook('get', 1), hook('set', 1)] }, 'a = a'); }, 'evaluation')",
  "var names = Object.getOwnPropertyNames(this); for (var i = 0; i < names.length; i++) if (' attack attackNow attackFrames tryMaker hook tried deep '.indexOf(' ' + names[i] + ' ') < 0) attack(this[names[i]], names[i])",
  "attack(Object.getPrototypeOf(this), 'prototype'); attack(this.constructor, 'constructor'); attack(this.__proto__.__proto__, 'proto')",
  // Code in strings.
  "tried(function () { return eval('canary()'); }, 'eval')",
  "tried(function () { return new Function('return canary()')(); }, 'Function')",
  "tried(function () { return (function () {}).constructor('return canary()')(); }, 'constructor')",
  "tried(function () { return eval('import(\"node:fs\")'); }, 'import')",
  "tried(function () { return new Function('return import(\"node:fs\")')(); }, 'import')",
  "tried(function () { return new Function('}, canary(), function () {')(); }, 'broken')",
  "tried(function () { return new Function('a = canary()', '')(); }, 'default')",
  "tried(function () { return new Function('/*', '*/){ return canary() }')(); }, 'comment')",
  "tried(function () { return eval('(function () { return this; })()'); }, 'this')",
  "tried(function () { return eval.call(null, 'this'); }, 'this')",
  "tried(function () { return eval('new.target'); }, 'new.target')",
  "tried(function () { return eval('import.meta'); }, 'import.meta')",
  "tried(function () { return eval('//# sourceMappingURL=data:,\\ncanary()'); }, 'map')",
  "tried(function () { return eval('async function f() {} f()'); }, 'async')",
  "tried(function () { return eval('function* f() {} f()'); }, 'generator')",
  "tried(function () { return eval('class A {} A'); }, 'class')",
  "tried(function () { return eval('`${canary()}`'); }, 'template')",
  "tried(function () { return eval('<a>{canary()}</a>'); }, 'xml')",
  "tried(function () { return eval('x.(canary())'); }, 'filter')",
  "tried(function () { return eval('__e4x.scopeLookup(\"canary\")'); }, 'operation')",
  // Callers and frames.
  "function f() { attack(f.caller, 'caller'); try { attack(arguments.callee.caller, 'callee'); } catch (e) {} } f(); [1].map(f); [1].sort(f); 'a'.replace('a', f); <a><b/></a>.(f())",
  "var f = function () { attack(f.caller, 'caller'); attack(f.arguments, 'arguments'); return 'x'; }; logInfo({ toString: f }); call({ toString: f })",
  "Error.prepareStackTrace = function (e, frames) { attack(e, 'error'); attack(frames, 'frames'); attackFrames(frames, 'frames'); return frames; }; try { null.x } catch (e) { attack(e.stack, 'stack'); }",
  "Error.prepareStackTrace = hook('prepare', 'x'); tried(function () { return new Error('x').stack; }, 'stack'); tried(function () { logError('x'); }, 'logError')",
  "Error = { prepareStackTrace: hook('prepare', 'x') }; tried(function () { return null.x; }, 'null'); tried(function () { logError('x'); }, 'logError')",
  "Function.prototype.prepareStackTrace = hook('prepare', 'x'); tried(function () { return null.x; }, 'null'); tried(function () { fail(); }, 'fail')",
  "Object.defineProperty(Error, 'prepareStackTrace', { get: hook('prepare', hook('inner', 'x')) }); tried(function () { return null.x; }, 'null')",
  "Error.prepareStackTrace = function (e, frames) { attackFrames(frames, 'frames'); return frames; }; (function down() { try { down(); } catch (e) { attack(e.stack, 'stack'); } })()",
  "Error.stackTraceLimit = 1000; try { null.x } catch (e) { attack(e, 'error'); attack(e.stack, 'stack'); }",
  "tried(function () { return Error.captureStackTrace({}); }, 'capture')",
  // Replaced intrinsics.
  "Function.prototype.call = hook('call', 1); Function.prototype.apply = hook('apply', 1); Function.prototype.bind = hook('bind', 1); try { null.x } catch (e) {} try { getOption('a') } catch (e) {} try { logError('x') } catch (e) {}",
  "JSON.stringify = JSON.parse = hook('JSON', { toString: hook('inner', 'x') }); tried(function () { return getOption('a'); }, 'option'); vars.a = {}",
  "Object.prototype.toString = Array.prototype.toString = hook('toString', 'x'); tried(function () { return call({}, []); }, 'call')",
  "Object.prototype.toJSON = Array.prototype.toJSON = Date.prototype.toJSON = hook('toJSON', 'x'); tried(function () { return call({}, [], new Date()); }, 'call'); logInfo('a')",
  "var m = ['push', 'map', 'join', 'slice', 'concat', 'forEach', 'filter']; for (var i = 0; i < m.length; i++) Array.prototype[m[i]] = hook(m[i], []); tried(function () { return call([1]); }, 'call'); tried(function () { return <a>{[1]}</a>; }, 'xml')",
  "var m = ['replace', 'split', 'indexOf', 'slice', 'trim']; for (var i = 0; i < m.length; i++) String.prototype[m[i]] = hook(m[i], ''); tried(function () { return formatDate(new Date(), 'x'); }, 'format'); tried(function () { null.x; }, 'null')",
  "RegExp.prototype.exec = RegExp.prototype.test = hook('exec', null); tried(function () { return new XML('<a/>'); }, 'xml'); tried(function () { null.x; }, 'null')",
  "Object.defineProperty(Object.prototype, 'then', { get: hook('then', hook('inner', 1)), configurable: true }); tried(function () { return call({}); }, 'call'); given",
  "Object.prototype.then = hook('then', 1); ({})",
  "Object.prototype.constructor = Array.prototype.constructor = hook('constructor', 1); tried(function () { return call([{}]); }, 'call')",
  "Object.defineProperty(Object.prototype, 'instance', { get: hook('instance', { className: 'File', id: 1 }), configurable: true }); tried(function () { return new File('/a.txt').exists; }, 'file')",
  "Object.defineProperty(Object.prototype, '__proto__', { get: hook('proto', {}), set: hook('proto', 1), configurable: true }); tried(function () { return nms.recipient.load(1).email; }, 'load')",
  "Date = hook('Date', 1); Error = hook('Error', 1); Array = hook('Array', []); Object = hook('Object', {}); tried(function () { return nms.recipient.load(1).birthDate; }, 'load'); tried(function () { return getOption(1, 2, 3); }, 'option')",
  "Object.prototype.get2 = 1; for (var k in call({})) attack(k, 'key')",
  "XML.prototype.function::toXMLString = hook('xml', 'x'); call(<a/>); logInfo(<a/>)",
  "eval = hook('eval', 1); tried(function () { return eval('1'); }, 'eval'); loadLibrary('cus:lib.js')",
  "Function = hook('Function', 1); tried(function () { return Function('1'); }, 'Function')",
  "logInfo = hook('logInfo', 1); File = hook('File', {}); xtk = { session: { Write: hook('Write', 1) } }; loadLibrary('cus:lib.js'); attack(fromLibrary(), 'library')",
  // Accessors and descriptors.
  "({}).__defineGetter__('a', hook('getter', 1)); attack(({}).__lookupGetter__('__proto__'), 'lookup'); attack(Object.getOwnPropertyDescriptor(Object.prototype, '__proto__').get, 'get')",
  "var d = Object.getOwnPropertyDescriptor(File.prototype, 'size'); if (d) { attack(d.get, 'get'); tried(function () { return d.get.call({}); }, 'get'); }",
  "this.__defineGetter__('canary2', hook('getter', 1)); canary2; this.__defineSetter__('set2', hook('setter', 1)); set2 = 1; this.watch('set3', hook('watch', 1)); set3 = 2",
  "var o = {}; o.watch('a', hook('watch', 1)); o.a = {}; vars.watch('a', hook('watch', 'x')); vars.a = 1",
  "this.__proto__ = { get canary3() { return hook('getter', 1)(); } }; tried(function () { return canary3; }, 'global')",
  "tried(function () { return Object.setPrototypeOf(this, null); }, 'prototype')",
  "tried(function () { delete this.Function; return Function; }, 'Function')",
  "tried(function () { delete Function.prototype.constructor; return (function () {}).constructor('return canary()')(); }, 'constructor')",
  "tried(function () { delete this.eval; return eval('canary()'); }, 'eval')",
  // With.
  "with ({ canary: hook('with', 1) }) canary()",
  "with (given) attack(list, 'with')",
  "with (this) { attack(constructor, 'with'); }",
  "with (<a><constructor>x</constructor></a>) attack(constructor, 'with')",
  // XML.
  "attack(<a/>.constructor, 'xml')",
  "attack(<a/>.function::constructor, 'method'); attack(<a/>.name.constructor, 'name')",
  "attack(<a/>.function::toString, 'method'); attack(<a/>.function::__proto__, 'method')",
  "var x = <a/>; x.function::call = hook('method', 1); tried(function () { return x.call(1); }, 'call')",
  "for (var n in { hasOwnProperty: 1, valueOf: 1, __defineGetter__: 1, toJSON: 1, then: 1 }) attack(<a/>[n], n)",
  "for each (var x in [<a/>, <></>, <a b='1'/>.@b, <!--c-->, <?p i?>]) { attack(x, 'xml'); attack(x.function::copy, 'copy'); }",
  "tried(function () { return <a/>.(constructor.constructor('return canary()')()); }, 'filter')",
  "tried(function () { return <a/>.(this.constructor.constructor('return canary()')()); }, 'filter')",
  "XML.ignoreComments = { toString: hook('setting', 'x') }; XML.prettyIndent = { valueOf: hook('setting', 1) }; <a><b/></a>.toXMLString(); attack(XML.settings(), 'settings')",
  "default xml namespace = { toString: hook('namespace', 'u') }; attack(<a/>.namespace(), 'namespace')",
  "attack(new QName('a').constructor, 'QName'); attack(new Namespace('u').constructor, 'Namespace')",
  "tried(function () { return new XML.constructor('return canary()')(); }, 'XML')",
  // Loops over strange things.
  "for each (var i in { __iterator__: hook('iterator', { next: hook('next', hook) }) }) break;",
  "for (var i in { get a() { return hook('getter', 1)(); } }) ;",
  "for each (var v in [hook('item', 1)]) v()",
  "for each (var c in new File('/a.txt')) attack(c, 'line')",
  "for (var i in Iterator({ a: hook('item', 1) })) attack(i, 'pair')",
  "tried(function () { return Iterator([1]).next(); }, 'next'); tried(function () { throw StopIteration; }, 'stop')",
  // Callbacks.
  "[2, 1].sort(hook('sort', 1)); 'aXb'.replace(/X/g, hook('replace', 'x')); 'aXb'.replace('X', hook('replace', 'x')); [1].map(hook('map', 1)); [1].reduce(hook('reduce', 1), {})",
  "JSON.stringify({ a: [1] }, hook('replacer', 'x')); JSON.parse('{\"a\":[1]}', hook('reviver', 1))",
  "[].concat({ length: 1, get 0() { return hook('item', 1)(); } }); Array.prototype.slice.call({ get length() { return hook('length', 1)(); } })",
  "Array.prototype.map.call({ length: 1, 0: 1 }, hook('map', 1), this)",
  "Function.prototype.apply.call(hook('apply', 1), this, { length: 2, 0: 1 })",
  "hook('bind', 1).bind({ a: 1 }, 2)(3); new (hook('new', {}).bind({}))",
  "uneval({ toSource: hook('source', 'x') }); ({ a: { toSource: hook('source', 'x') } }).toSource()",
  // Thrown values.
  "tried(function () { throw { toString: hook('thrown', 'x'), get message() { return hook('message', 'x')(); } }; }, 'throw')",
  "tried(function () { loadLibrary('cus:bad.js'); }, 'syntax'); tried(function () { loadLibrary('cus:throws.js'); }, 'throws')",
  "tried(function () { eval('throw given'); }, 'eval'); tried(function () { eval('var a = ;'); }, 'syntax')",
  "tried(function () { nms.delivery.Throws(); }, 'replaced'); tried(function () { attack(nms.delivery.Gives([1]).args, 'args'); }, 'gives')",
  "tried(function () { new Array(-1); }, 'range'); tried(function () { null.x; }, 'type'); tried(function () { x.y; }, 'reference'); tried(function () { decodeURIComponent('%'); }, 'uri'); tried(function () { new RegExp('('); }, 'syntax')",
  "var e = new Error('x'); e.name = { toString: hook('name', 'x') }; e.message = { toString: hook('message', 'x') }; tried(function () { throw e; }, 'throw'); logInfo(e); call(e)",
  // What is not there.
  "var names = ['Proxy', 'Reflect', 'Symbol', 'Promise', 'WebAssembly', 'SharedArrayBuffer', 'Atomics', 'FinalizationRegistry', 'WeakRef', 'setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'console', 'globalThis', 'process', 'require', 'module', 'Buffer', 'structuredClone', 'fetch', 'Intl', 'AsyncFunction', 'performance', 'URL', 'MessageChannel']; for (var i = 0; i < names.length; i++) { var v = this[names[i]]; if (v !== undefined) { attack(v, names[i]); if (names[i] != 'Proxy') out.push(names[i]); } }",
  "tried(function () { return Proxy.create({ get: hook('get', 1) }); }, 'Proxy'); tried(function () { return new Proxy({}, {}); }, 'Proxy')",
  "attack(ArrayBuffer, 'ArrayBuffer'); attack(new Uint8Array(1), 'bytes'); attack(new Int32Array([1]).buffer, 'buffer')",
  "tried(function () { return Uint8Array.from([1]); }, 'from'); tried(function () { return Uint8Array.prototype.__proto__.constructor; }, 'typed')",
  "attack(Object.getOwnPropertyNames(Object.prototype), 'names'); attack((function () { return arguments; })(1), 'arguments')",
  "attack(new Date(), 'date'); attack(/x/, 'pattern'); attack(/x/.exec('x'), 'match'); attack('a'.match(/a/g), 'matches'); attack('a,b'.split(','), 'split')",
  // Live objects.
  "var r = new HttpClientRequest('http://a/'); r.execute(); attack(r.response, 'response'); attack(r.response.body, 'body'); attack(r.header, 'header'); attack(r.response.headers, 'headers')",
  "var s = new SoapService(new HttpSoapConnection('http://a'), 'urn:x'); s.addMethod('Do', 'x#Do', ['in', 'string'], ['out', 'string']); attack(s.Do, 'Do'); tried(function () { return s.Do({ toString: hook('in', 'x') }); }, 'Do')",
  "attack(application.getConnection().query('select 1'), 'query'); for each (var row in application.getConnection().query('select 1')) attack(row, 'row')",
  "attack(nms.recipient.load(1), 'entity'); attack(nms.recipient.load(1).birthDate, 'date'); attack(NLWS.nmsRecipient.load(1), 'dom')",
  "attack(xtk.queryDef.create(<queryDef schema='nms:recipient' operation='select'><select><node expr='@id'/></select></queryDef>).ExecuteQuery(), 'rows')",
  "attack(application.getSchema('nms:recipient'), 'schema'); attack(application.getSchema('nms:recipient').root, 'root'); attack(application.operator, 'operator')",
  "attack(DOMDocument.fromXMLString('<a b=\"1\"><c/></a>').root, 'root'); attack(DOMDocument.fromXMLString('<a><c/></a>').root.getElementsByTagName('c'), 'list'); attack(DOMDocument.fromXMLString('<a b=\"1\"/>').root.attributes, 'attributes')",
  "attack(task, 'task'); attack(event, 'event'); attack(events, 'events'); attack(instance.vars, 'vars'); attack(task.doneTransition ? task.transitionByName('a') : 1, 'transition')",
  "loadLibrary('xtk:shared/nl.js'); attack(NL, 'NL'); attack(NL.XTK, 'XTK')",
])("%.90s", async (source) => {
  const { out } = await attacked(source);
  expect(out).toEqual([]);
  expect(canary).not.toHaveBeenCalled();
});
