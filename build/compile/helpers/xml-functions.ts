import type { HelperFunction } from "./helper-function.ts";

/** Operations on XML that no plain idiom of E4X says. */
export type XmlFunction =
  | "partsOf"
  | "append"
  | "attributeOf"
  | "setAttributes"
  | "listOf"
  | "fragmentOf"
  | "valuesOf"
  | "textOf"
  | "numberOf"
  | "filterOf"
  | "existsOf"
  | "isXmlOf"
  | "putAttributeOf"
  | "removeOf"
  | "elementOf";

/** The function of each. */
export const xmlFunctions: Readonly<Record<XmlFunction, HelperFunction>> = {
  partsOf: {
    name: "xmlParts",
    // As in a literal: copies, so that the parts keep their own parents; a run of text is one node, its line ends are line feeds; false and null
    // give nothing.
    text: `function #{partsOf}(children) {
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
      addText(String(child).replace(/\\r\\n?|[\\u2028\\u2029]/g, "\\n"));
    }
  }
  add(children);
  return parts;
}`,
  },
  append: {
    name: "xmlAppend",
    // Text is trimmed beside other content.
    text: `function #{append}(element, children) {
  var parts = #{partsOf}(children);
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
  attributeOf: {
    name: "xmlAttribute",
    // In a literal, the engine reads these two as the end of a line.
    text: `function #{attributeOf}(value) {
  return typeof value == "string" ? value.replace(/[\\u2028\\u2029]/g, "\\n") : value;
}`,
  },
  setAttributes: {
    name: "xmlSetAttributes",
    text: `function #{setAttributes}(element, attributes) {
  for (var key in attributes) {
    if (Object.prototype.hasOwnProperty.call(attributes, key)) element["@" + key] = #{attributeOf}(attributes[key]);
  }
  return element;
}`,
  },
  putAttributeOf: {
    name: "xmlSetAttribute",
    text: `function #{putAttributeOf}(element, key, value) {
  var name = String(key);
  element["@" + (name.charAt(0) === "@" ? name.substring(1) : name)] = value;
  return element;
}`,
  },
  removeOf: {
    name: "xmlRemove",
    text: `function #{removeOf}(from, name) {
  delete from[name];
}`,
  },
  listOf: {
    name: "xmlList",
    // Elements only, made for this list: they need no copies, and there is no text to keep together.
    text: `function #{listOf}(items) {
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
    // Text keeps its white space until an element takes it.
    text: `function #{fragmentOf}(children) {
  var list = <list/>;
  var parts = #{partsOf}(children);
  for (var i = 0; i < parts.length; i++) list.appendChild(parts[i]);
  return list.children().copy();
}`,
  },
  elementOf: {
    name: "xmlElement",
    text: `function #{elementOf}(tag, attributes) {
  var children = Array.prototype.slice.call(arguments, 2);
  if (tag === null) return #{fragmentOf}(children);
  return #{append}(#{setAttributes}(<{tag}/>, attributes), children);
}`,
  },
  valuesOf: {
    name: "itemsOf",
    // A loop goes over an array itself, which may grow; a copy has each item, undefined for those that are not there.
    text: `function #{valuesOf}(value, copy) {
  var kind = {}.toString.call(value).slice(8, -1), items = [];
  if (kind === "Array" && !copy) return value;
  if (kind === "String") return String(value).match(/[\\uD800-\\uDBFF][\\uDC00-\\uDFFF]|[\\s\\S]/g) || items;
  if (typeof value == "xml" || (value && typeof value.__iterator__ == "function")) {
    for each (var item in value) items.push(item);
  } else {
    if (!/^(Array|Arguments)$/.test(kind)) throw new TypeError(String(value) + " is not iterable");
    for (var i = 0; i < value.length; i++) items.push(value[i]);
  }
  return items;
}`,
  },
  textOf: {
    name: "textOf",
    text: `function #{textOf}(value, fallback) {
  var text = value === undefined || value === null ? "" : String(value);
  return text === "" && fallback !== undefined ? fallback : text;
}`,
  },
  numberOf: {
    name: "numberOf",
    text: `function #{numberOf}(value, fallback) {
  var text = value === undefined || value === null ? "" : String(value);
  return text === "" && fallback !== undefined ? fallback : Number(text);
}`,
  },
  filterOf: {
    name: "xmlFilter",
    text: `function #{filterOf}(list, test) {
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
    text: `function #{existsOf}(value) {
  return undefined != value;
}`,
  },
  isXmlOf: {
    name: "isXml",
    text: `function #{isXmlOf}(value) {
  return typeof value == "xml";
}`,
  },
};
