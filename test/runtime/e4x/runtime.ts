import type { Evaluation } from "./evaluation.ts";
import type { Differences } from "./dialect.ts";
import type { NameClasses, QNameObject } from "./name-classes.ts";
import { badName, readIndex } from "./names.ts";
import { XmlList, XmlNode, type NameTest, type Subject } from "./node.ts";
import { toText } from "./print.ts";
import { checkBound } from "./read-markup.ts";
import { looped } from "./read-property.ts";
import type { Settings } from "./settings.ts";
import type { NewValue } from "./write-property.ts";

/** What the parts of one E4X runtime share. */
export interface Runtime {
  /** `eval` called by its name. */
  readonly evaluation: Evaluation;
  settings: Settings;
  /** What this runtime's dialect does otherwise than the standard. */
  differences: Differences;
  /** The `default xml namespace` (ECMA-357 12.1). */
  defaultUri: string;
  /** What a script threw last that is no error, and where. */
  thrown?: { value: unknown; stack: string };
  names: NameClasses;
  /** `XML.prototype`. */
  prototype: object;
  /** The live value of a node or list; the same one each time. */
  wrap(subject: Subject): object;
  /** What stands behind a value of this runtime. */
  peek(value: unknown): Subject | undefined;
  /** Calls a method as `receiver.name(...args)` does. */
  callMethod(receiver: unknown, name: string, args: readonly unknown[]): unknown;
  /** The method behind `x.function::name`, if there is one. */
  findMethod(subject: Subject, name: string): unknown;
  /** True for a method of the value itself, not one that it shares. */
  hasOwnMethod(subject: Subject, name: string): boolean;
  /** Adds a method, `x.function::name = value`. */
  putMethod(subject: Subject, name: string, value: unknown): void;
  /** True for names that can be called as well as read. */
  isMethodName(name: string): boolean;
}

/**
 * The node or list behind a value, ready for use outside a literal.
 * @throws TypeError when a prefix in it was never declared
 */
export function unwrap(runtime: Runtime, value: unknown): Subject | undefined {
  const subject = runtime.peek(value);
  if (subject instanceof XmlNode && subject.unbound) checkBound(subject);
  return subject;
}

/** A value on its way into a document. */
export function toNewValue(runtime: Runtime, value: unknown): NewValue {
  const subject = unwrap(runtime, value);
  if (subject === undefined) return { text: String(value) };
  const isPlain =
    !runtime.differences.textNodesReplaceChildren &&
    subject instanceof XmlNode &&
    (subject.kind === "text" || subject.kind === "attribute");
  return isPlain ? { text: subject.value } : { subject };
}

/** Text of any value, as the engine joins it into markup. */
export function textOf(runtime: Runtime, value: unknown): string {
  const subject = unwrap(runtime, value);
  return subject ? toText(subject, runtime.settings) : String(value);
}

function testOf(runtime: Runtime, name: QNameObject, attribute: boolean): NameTest {
  return { local: name.localName, uri: name.uri, prefix: runtime.names.prefixOf(name), attribute };
}

/** A static child name. */
export function childTest(runtime: Runtime, local: string): NameTest {
  return local === "*"
    ? { local, uri: null, prefix: undefined, attribute: false }
    : { local, uri: runtime.defaultUri, prefix: runtime.defaultUri === "" ? "" : undefined, attribute: false };
}

/** A static attribute name. */
export function attributeTest(runtime: Runtime, local: string): NameTest {
  const isAny = local === "*" && !runtime.differences.anyAttributeIsUnqualified;
  return { local, uri: isAny ? null : "", prefix: isAny ? undefined : "", attribute: true };
}

/**
 * What a computed name asks for (ECMA-357 10.6.1, ToXMLName): `"name"`, `"@name"`, `"*"`, a QName.
 * @throws TypeError for numbers, null and other values that are no names
 */
export function toNameTest(runtime: Runtime, value: unknown): NameTest {
  if (value instanceof runtime.names.QName) return testOf(runtime, value, false);
  const isObject = (typeof value === "object" && value !== null) || typeof value === "function";
  if (typeof value !== "string" && !isObject) throw badName(value);
  const text = typeof value === "string" ? value : textOf(runtime, value);
  if (readIndex(text) !== undefined) throw badName(text);
  return text.startsWith("@") ? attributeTest(runtime, text.slice(1)) : childTest(runtime, text);
}

/**
 * What a computed attribute name asks for (ECMA-357 10.5.1, ToAttributeName).
 * @throws TypeError for values that are no names
 */
export function toAttributeTest(runtime: Runtime, value: unknown): NameTest {
  if (value instanceof runtime.names.QName) return testOf(runtime, value, true);
  const isObject = (typeof value === "object" && value !== null) || typeof value === "function";
  if (typeof value !== "string" && !isObject) throw new TypeError(`invalid XML attribute name ${String(value)}`);
  return attributeTest(runtime, typeof value === "string" ? value : textOf(runtime, value));
}

/**
 * What a property key asks for. A QName arrives as its text, `uri::name`, which no XML name can be.
 * @throws TypeError for a negative index
 */
export function keyTest(runtime: Runtime, key: string): NameTest {
  const split = key.lastIndexOf("::");
  if (split >= 0 && !key.startsWith("@")) {
    const uri = key.slice(0, split);
    return { local: key.slice(split + 2), uri: uri === "*" ? null : uri, prefix: undefined, attribute: false };
  }
  if (/^-[1-9]\d{0,8}$/.test(key)) throw badName(key);
  return toNameTest(runtime, key);
}

/** What `for each` walks: as many items as there are at the start, each looked for when its turn comes (`undefined` if it is gone). */
export function* itemsInTurn(runtime: Runtime, subject: Subject): Generator<unknown> {
  const count = looped(subject, runtime.differences).length;
  for (let index = 0; index < count; index++) {
    const node = looped(subject, runtime.differences)[index];
    yield node && runtime.wrap(node);
  }
}

/** Items of a list, or the node itself. */
export function itemsOf(subject: Subject): readonly XmlNode[] {
  return subject instanceof XmlList ? subject.items : [subject];
}
