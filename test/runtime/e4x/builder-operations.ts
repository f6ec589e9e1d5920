import type { BuilderOperations } from "../../../build/e4x/calls/operations.ts";
import { assembleChildren, joinText, type ContentToken } from "./assemble-children.ts";
import { deepCopy } from "./copy.ts";
import { isIterable } from "./is-iterable.ts";
import { makeElement } from "./make-element.ts";
import { isName } from "./names.ts";
import { normalizeSeparators } from "../../../build/e4x/tree/line-ends.ts";
import { isElement, XmlList, XmlNode, type Subject } from "./node.ts";
import { gathered, looped } from "./read-property.ts";
import { attributeTest, itemsOf, textOf, toNewValue, unwrap, type Runtime } from "./runtime.ts";
import { embed } from "./syntax-operations.ts";
import { putNamed } from "./write-property.ts";
import type { Settings } from "./settings.ts";
import { scriptMistake } from "../mistakes/script-mistake.ts";

/** The tag of lists. One for all instances: modules read it once and pass it on in every run. */
const fragment = Object.freeze({ toString: () => "fragment" });

/** A copy whose names are as open as those of the original: a builder call inside another takes the namespaces declared around it. */
function openCopy(root: XmlNode): XmlNode {
  const copy = deepCopy(root);
  const pairs: [from: XmlNode, to: XmlNode][] = [[root, copy]];
  for (let pair = pairs.pop(); pair !== undefined; pair = pairs.pop()) {
    const [from, to] = pair;
    if (!isElement(from) || !isElement(to)) continue;
    to.unbound = from.unbound;
    to.openDefault = from.openDefault;
    from.children.forEach((child, index) => pairs.push([child, to.children[index]!]));
  }
  return copy;
}

/** What authors call through `xtkit/xml`. Strict builders refuse values that would become a word such as "undefined" on the server. */
export function createBuilderOperations(runtime: Runtime, strict: boolean): BuilderOperations {
  /** @throws for what cannot be an attribute */
  function checkAttribute(element: string, name: string, value: unknown): void {
    if (value === null || value === undefined) {
      if (!strict) return;
      throw scriptMistake("builder-missing-attribute", { attribute: name, element, value: String(value) });
    }
    if (typeof value === "string" || typeof value === "number" || typeof value === "boolean" || runtime.peek(value)) return;
    throw noContent(`the attribute ${name} of <${element}>`, value);
  }

  function childTokens(element: string, children: readonly unknown[]): ContentToken[] {
    const tokens: ContentToken[] = [];
    const pending = [...children].reverse();
    while (pending.length > 0) {
      const child = pending.pop();
      if (Array.isArray(child)) for (let index = child.length - 1; index >= 0; index--) pending.push(child[index]);
      else for (const token of childToken(element, child)) tokens.push(token);
    }
    return tokens;
  }

  function childToken(element: string, child: unknown): ContentToken[] {
    if (child === false || child === null) return [];
    if (child === undefined || child === true) {
      if (!strict) return embed(runtime, child);
      throw scriptMistake("builder-missing-child", { parent: element, value: String(child) });
    }
    if (typeof child === "string" || typeof child === "number") return embed(runtime, child);
    if (runtime.peek(child)) return copies(child);
    throw noContent(`a child of ${element}`, child);
  }

  /** As written in place: the tree itself is copied, where `{value}` in a literal would print and read it. */
  function copies(child: unknown): ContentToken[] {
    return itemsOf(runtime.peek(child)!).map((item) => (item.kind === "text" || item.kind === "attribute" ? item.value : openCopy(item)));
  }

  /** The text of a fragment keeps its white space until an element takes it. */
  const untrimmed = (): Settings => ({ ...runtime.settings, ignoreWhitespace: false });

  return {
    fragment,
    build(name, attributes, ...children) {
      if (name === fragment)
        return runtime.wrap(gathered(assembleChildren(joinText(childTokens("a fragment", children)), untrimmed(), runtime.differences)));
      const tag = runtime.peek(name) ? textOf(runtime, name) : name;
      if (typeof tag !== "string") throw scriptMistake("builder-no-name", { kind: describe(tag) });
      if (!isQualifiedName(tag)) throw scriptMistake("builder-invalid-name", { name: tag });
      const written: string[] = [];
      for (const [key, value] of Object.entries(attributes ?? {})) {
        if (!isQualifiedName(key)) throw scriptMistake("builder-invalid-attribute", { name: key, element: tag });
        checkAttribute(tag, key, value);
        written.push(key, normalizeSeparators(textOf(runtime, value)));
      }
      return runtime.wrap(
        makeElement(tag, written, childTokens(`<${tag}>`, children), runtime.settings, runtime.defaultUri, runtime.differences),
      );
    },
    text(value, fallback = "") {
      const text = value === undefined || value === null ? "" : textOf(runtime, value);
      return text === "" ? fallback : text;
    },
    num(value, fallback = 0) {
      const text = value === undefined || value === null ? "" : textOf(runtime, value);
      return text === "" ? fallback : Number(text);
    },
    exists(value) {
      const subject = unwrap(runtime, value);
      if (subject === undefined) return value !== undefined && value !== null;
      return !(subject instanceof XmlList) || subject.items.length > 0;
    },
    isXml: (value) => runtime.peek(value) !== undefined,
    toArray: (list) => itemValues(runtime, list, "toArray"),
    filterList(list, test) {
      const subject = subjectOf(runtime, list, "filter");
      const result = new XmlList([...looped(subject, runtime.differences)].filter((item, index) => test(runtime.wrap(item), index)));
      result.target = subject;
      return runtime.wrap(result);
    },
    setAttribute(element, given, value) {
      const name = attributeName(given);
      const subject = subjectOf(runtime, element, "setAttribute");
      const owner = subject instanceof XmlNode ? subject : subject.items[0];
      const label = owner?.name ? owner.name.local : "list";
      checkAttribute(label, name, value);
      putNamed(subject, attributeTest(runtime, name), toNewValue(runtime, value), runtime.settings, runtime.defaultUri);
    },
    remove(from, name) {
      subjectOf(runtime, from, "remove");
      Reflect.deleteProperty(from as object, name);
    },
    values(value) {
      if (Array.isArray(value)) return value;
      if (typeof value === "string") return [...value];
      if (runtime.peek(value)) return itemValues(runtime, value, "for…of");
      if (isIterable(runtime, value)) return [...(value as Iterable<unknown>)];
      throw new TypeError(`${String(value)} is not iterable`);
    },
  };
}

function itemValues(runtime: Runtime, list: unknown, caller: string): unknown[] {
  if (Array.isArray(list)) return [...(list as unknown[])];
  return looped(subjectOf(runtime, list, caller), runtime.differences).map((item) => runtime.wrap(item));
}

function subjectOf(runtime: Runtime, value: unknown, caller: string): Subject {
  const subject = unwrap(runtime, value);
  if (subject === undefined) throw scriptMistake("helper-without-xml", { helper: caller, kind: describe(value) });
  return subject;
}

function isQualifiedName(text: string): boolean {
  const parts = text.split(":");
  return parts.length <= 2 && parts.every(isName);
}

function describe(value: unknown): string {
  if (value === null) return "null";
  if (typeof value === "function") return "a function";
  if (typeof value !== "object") return typeof value === "undefined" ? "undefined" : `${typeof value} ${String(value)}`;
  if (Object.prototype.toString.call(value) === "[object Date]") return "a Date";
  return Array.isArray(value) ? "an array" : "an object";
}

/** The error for a value that cannot stand in a document. */
function noContent(place: string, value: unknown): Error {
  const kind = describe(value);
  if (kind === "a Date") return scriptMistake("builder-date", { place });
  if (kind === "a function") return scriptMistake("builder-function", { place });
  return kind === "an array" ? scriptMistake("builder-array", { place }) : scriptMistake("builder-value", { place, kind });
}

/** "@email" is the attribute email: E4X without the operator would lose it. */
function attributeName(given: string): string {
  return typeof given === "string" && given.startsWith("@") ? given.slice(1) : given;
}
