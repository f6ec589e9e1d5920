import type { HelperOperation } from "./passes/calls.ts";

/** A small function that a script brings along when no plain idiom says what the source says. */
interface ServerHelper {
  /** The name in the script, unless the script has another use for it. */
  name: string;
  /** Helpers that this one calls. */
  uses: readonly HelperOperation[];
  /** The function as E4X text; `name` gives the name that a helper has in this script. */
  source(name: (helper: HelperOperation) => string): string;
}

/** One entry per operation that stays a function in emitted scripts. */
export const serverHelpers: Readonly<Record<HelperOperation, ServerHelper>> = {
  append: {
    name: "xmlAppend",
    uses: [],
    // Copies, so that the parts keep their own parents; runs of text become one node; false and null give nothing.
    source: (name) => `
function ${name("append")}(element, children) {
  var text = "";
  function flush() {
    if (text !== "") element.appendChild(text);
    text = "";
  }
  function add(child) {
    if (Object.prototype.toString.call(child) === "[object Array]") {
      for (var i = 0; i < child.length; i++) add(child[i]);
    } else if (typeof child == "xml") {
      for each (var item in XMLList(child)) {
        if (item.nodeKind() == "text" || item.nodeKind() == "attribute") {
          text += String(item);
        } else {
          flush();
          element.appendChild(item.copy());
        }
      }
    } else if (child !== false && child !== null) {
      text += String(child);
    }
  }
  add(children);
  flush();
  return element;
}`,
  },
  setAttributes: {
    name: "xmlSetAttributes",
    uses: [],
    source: (name) => `
function ${name("setAttributes")}(element, attributes) {
  for (var key in attributes) {
    if (Object.prototype.hasOwnProperty.call(attributes, key)) element["@" + key] = attributes[key];
  }
  return element;
}`,
  },
  putAttributeOf: {
    name: "xmlSetAttribute",
    uses: [],
    source: (name) => `
function ${name("putAttributeOf")}(element, key, value) {
  element["@" + key] = value;
  return element;
}`,
  },
  listOf: {
    name: "xmlList",
    uses: [],
    // Elements only, made for this list: they need no copies, and there is no text to keep together.
    source: (name) => `
function ${name("listOf")}(items) {
  var list = <list/>;
  function add(item) {
    if (typeof item == "xml") list.appendChild(item);
    else if (item) item.forEach(add);
  }
  add(items);
  return list.children();
}`,
  },
  fragmentOf: {
    name: "xmlFragment",
    uses: ["append"],
    source: (name) => `
function ${name("fragmentOf")}(children) {
  return ${name("append")}(<list/>, children).children().copy();
}`,
  },
  elementOf: {
    name: "xmlElement",
    uses: ["append", "setAttributes", "fragmentOf"],
    source: (name) => `
function ${name("elementOf")}(tag, attributes) {
  var children = Array.prototype.slice.call(arguments, 2);
  if (tag === null) return ${name("fragmentOf")}(children);
  return ${name("append")}(${name("setAttributes")}(<{tag}/>, attributes), children);
}`,
  },
  valuesOf: {
    name: "itemsOf",
    uses: [],
    source: (name) => `
function ${name("valuesOf")}(value) {
  var kind = Object.prototype.toString.call(value);
  if (typeof value == "xml") {
    var items = [];
    for each (var item in value) items.push(item);
    return items;
  }
  if (kind === "[object Array]") return value;
  if (kind === "[object String]") return String(value).match(/[\\uD800-\\uDBFF][\\uDC00-\\uDFFF]|[\\s\\S]/g) || [];
  if (kind === "[object Arguments]") return Array.prototype.slice.call(value);
  throw new TypeError(String(value) + " is not iterable");
}`,
  },
  textOf: {
    name: "textOf",
    uses: [],
    source: (name) => `
function ${name("textOf")}(value, fallback) {
  var text = String(value);
  return text === "" && fallback !== undefined ? fallback : text;
}`,
  },
  numberOf: {
    name: "numberOf",
    uses: [],
    source: (name) => `
function ${name("numberOf")}(value, fallback) {
  return String(value) === "" && fallback !== undefined ? fallback : Number(value);
}`,
  },
  filterOf: {
    name: "xmlFilter",
    uses: [],
    source: (name) => `
function ${name("filterOf")}(list, test) {
  var kept = <></>;
  var index = 0;
  for each (var item in list) {
    if (test(item, index++)) kept += item;
  }
  return kept;
}`,
  },
  existsOf: {
    name: "exists",
    uses: [],
    source: (name) => `
function ${name("existsOf")}(value) {
  return undefined != value;
}`,
  },
  isXmlOf: {
    name: "isXml",
    uses: [],
    source: (name) => `
function ${name("isXmlOf")}(value) {
  return typeof value == "xml";
}`,
  },
};

/** The helpers that `wanted` need, each before those that use it, in the table's order otherwise. */
export function withDependencies(wanted: ReadonlySet<HelperOperation>): HelperOperation[] {
  const all = new Set<HelperOperation>();
  const add = (helper: HelperOperation): void => {
    serverHelpers[helper].uses.forEach(add);
    all.add(helper);
  };
  for (const helper of Object.keys(serverHelpers) as HelperOperation[]) if (wanted.has(helper)) add(helper);
  return [...all];
}
