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
    // As in a literal: copies, so that the parts keep their own parents; a run of text is one node, trimmed beside other
    // content; false and null give nothing.
    source: (name) => `
function ${name("append")}(element, children) {
  var parts = [];
  function addText(text) {
    if (text === "") return;
    if (typeof parts[parts.length - 1] === "string") parts[parts.length - 1] += text;
    else parts.push(text);
  }
  function add(child) {
    if (Object.prototype.toString.call(child) === "[object Array]") {
      for (var i = 0; i < child.length; i++) add(child[i]);
    } else if (typeof child == "xml") {
      for each (var item in XMLList(child)) {
        if (item.nodeKind() == "text" || item.nodeKind() == "attribute") addText(String(item));
        else parts.push(item.copy());
      }
    } else if (child !== false && child !== null) {
      addText(String(child));
    }
  }
  add(children);
  var count = parts.length + element.children().length();
  for (var i = 0; i < parts.length; i++) {
    var part = parts[i];
    if (typeof part === "string" && count > 1) {
      part = part.replace(/^[ \\t\\r\\n]+|[ \\t\\r\\n]+$/g, "");
      if (part === "") count--;
    }
    if (part !== "") element.appendChild(part);
  }
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
  var text = value === undefined || value === null ? "" : String(value);
  return text === "" && fallback !== undefined ? fallback : text;
}`,
  },
  numberOf: {
    name: "numberOf",
    uses: [],
    source: (name) => `
function ${name("numberOf")}(value, fallback) {
  var text = value === undefined || value === null ? "" : String(value);
  return text === "" && fallback !== undefined ? fallback : Number(text);
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
