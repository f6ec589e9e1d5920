import { deepCopy } from "./copy.ts";
import { XmlList, XmlNode, type Subject } from "./node.ts";
import { readNode, readNodes } from "./read-markup.ts";
import { appendTo, gathered } from "./read-property.ts";
import { textOf, unwrap, type Runtime } from "./runtime.ts";
import { defaultSettings, type Settings } from "./settings.ts";

/** `XML` as scripts see it (ECMA-357 13.4). */
export interface XmlConstructor extends Settings {
  new (value?: unknown): object;
  (value?: unknown): object;
  readonly prototype: object;
  settings(): Settings;
  setSettings(settings?: unknown): void;
  defaultSettings(): Settings;
}

/** `XMLList` as scripts see it (ECMA-357 13.5). */
export interface XmlListConstructor {
  new (value?: unknown): object;
  (value?: unknown): object;
  readonly prototype: object;
}

/** Makes `XML` and `XMLList`; both share one prototype, as in the engine. */
export function createConstructors(runtime: Runtime): { XML: XmlConstructor; XMLList: XmlListConstructor } {
  const XML = function (this: unknown, value?: unknown): object {
    const subject = unwrap(runtime, value);
    const node = toXml(runtime, value, subject);
    return runtime.wrap(new.target && subject ? deepCopy(node) : node);
  } as unknown as XmlConstructor;
  const XMLList = function (this: unknown, value?: unknown): object {
    const subject = unwrap(runtime, value);
    if (subject instanceof XmlList && !new.target) return runtime.wrap(subject);
    return runtime.wrap(toXmlList(runtime, value, subject));
  } as unknown as XmlListConstructor;
  for (const [constructor, name] of [
    [XML, "XML"],
    [XMLList, "XMLList"],
  ] as const) {
    Object.defineProperty(constructor, "prototype", { value: runtime.prototype, writable: false });
    Object.defineProperty(constructor, "name", { value: name });
    Object.defineProperty(constructor, "length", { value: 1 });
  }
  addSettings(runtime, XML);
  return { XML, XMLList };
}

/** ECMA-357 10.3, ToXML. */
function toXml(runtime: Runtime, value: unknown, subject: Subject | undefined): XmlNode {
  if (subject instanceof XmlNode) return subject;
  if (subject) {
    if (subject.items.length !== 1) throw new TypeError("can't convert the list to XML");
    return subject.items[0]!;
  }
  return readNode(sourceText(runtime, value, "XML"), runtime.settings, runtime.defaultUri, runtime.differences);
}

/** ECMA-357 10.4, ToXMLList. */
function toXmlList(runtime: Runtime, value: unknown, subject: Subject | undefined): XmlList {
  if (!subject)
    return gathered(readNodes(sourceText(runtime, value, "XMLList"), runtime.settings, runtime.defaultUri, runtime.differences));
  const list = new XmlList();
  appendTo(list, subject);
  return list;
}

function sourceText(runtime: Runtime, value: unknown, target: string): string {
  if (value === undefined || value === null) return "";
  const isPlain = typeof value !== "object" && typeof value !== "function" && typeof value !== "symbol";
  if (!isPlain && !/^\[object (?:String|Number|Boolean)\]$/.test(Object.prototype.toString.call(value)))
    throw new TypeError(`can't convert the value to ${target}`);
  return textOf(runtime, value);
}

/** ECMA-357 13.4.3: the settings as properties of `XML`. */
function addSettings(runtime: Runtime, XML: XmlConstructor): void {
  const { settings } = runtime;
  const keys = Object.keys(settings) as (keyof Settings)[];
  for (const key of keys) {
    const set = (value: unknown): void => {
      (settings as unknown as Record<string, unknown>)[key] = value;
    };
    Object.defineProperty(XML, key, { get: () => settings[key], set });
  }
  /** Copies the settings that are of the right type, and leaves out the others. */
  const assign = (to: object, from: object): object => {
    for (const key of keys) {
      const value = (from as Record<string, unknown>)[key];
      if (typeof value === typeof defaultSettings()[key]) (to as Record<string, unknown>)[key] = value;
    }
    return to;
  };
  const hide = (name: string, value: unknown): void => {
    Object.defineProperty(XML, name, { value, writable: true, configurable: true });
  };
  hide("settings", () => assign({}, settings));
  hide("defaultSettings", () => defaultSettings());
  hide("setSettings", (from?: object | null) => {
    assign(settings, from ?? defaultSettings());
  });
}
