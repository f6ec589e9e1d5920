import type { E4XOperations } from "../../../build/e4x/calls/operations.ts";
import type { WireElement } from "../wire/wire.ts";
import { createBuilderOperations } from "./builder-operations.ts";
import { createConstructors, type XmlConstructor, type XmlListConstructor } from "./constructors.ts";
import { differencesOf, type Dialect } from "./dialect.ts";
import { createMethods } from "./methods.ts";
import { createNameClasses, type NamespaceConstructor, type QNameConstructor } from "./name-classes.ts";
import { Evaluation } from "./evaluation.ts";
import { flatten, unflatten, type FlatSubject } from "./flat-subject.ts";
import { isName } from "./names.ts";
import { createMozillaOperations } from "./mozilla-operations.ts";
import { textNode, XmlList, type Subject } from "./node.ts";
import { createNodeOperations } from "./node-operations.ts";
import { createOperatorOperations } from "./operator-operations.ts";
import { hasSimpleContent, toText } from "./print.ts";
import { textOf, unwrap, type Runtime } from "./runtime.ts";
import { defaultSettings } from "./settings.ts";
import { createCompute, createSyntaxOperations } from "./syntax-operations.ts";
import { createValues } from "./values.ts";
import { fromWireElement } from "./wire-elements.ts";
import { subjectOfAny, toWireXml, type WireXml } from "./wire-of.ts";

/** How an E4X runtime behaves. */
export interface E4XOptions {
  /** `null` and `undefined` in builders throw at once instead of becoming text; true by default. */
  strictBuilders?: boolean;
  /**
   * `"ecma"` answers by the letter of ECMA-357 where it differs from the engine of the known servers, see `Differences`; for servers that
   * do so. `"spidermonkey"` by default.
   */
  dialect?: Dialect;
}

/** One E4X runtime: its XML settings, its values and the constructors that scripts see. Two of them share nothing. */
export interface E4X {
  /** What the free name `__e4x` stands for. */
  readonly operations: E4XOperations;
  readonly dialect: Dialect;
  readonly XML: XmlConstructor;
  readonly XMLList: XmlListConstructor;
  readonly Namespace: NamespaceConstructor;
  readonly QName: QNameConstructor;
  /** ECMA-357 13.1.2.1. */
  isXMLName(name?: unknown): boolean;
  /** A live XML value from data. */
  fromWire(element: WireElement): unknown;
  /** A live XMLList from data. */
  listFromWire(items: readonly (WireElement | string)[]): unknown;
  /**
   * An XML value as data: `{ xml }` for an element, `{ xmlList }` for a list, text for anything else that is XML.
   * @returns undefined for a value that is not XML
   */
  toWire(value: unknown): WireXml | undefined;
  /**
   * An XML value as data with nothing lost, for another runtime. XML values of any runtime are understood.
   * @returns undefined for a value that is not XML
   */
  toFlat(value: unknown): FlatSubject | undefined;
  /** The live value again. */
  fromFlat(flat: FlatSubject): unknown;
  /**
   * Says how `eval` that is called by its name runs text.
   * @param own the function that is `eval`
   * @param evaluate runs text with the variables of `operations.evaluation.scope()`
   */
  setEvaluator(own: unknown, evaluate: (source: string) => unknown): void;
  /** The stack of the place where a script threw a value that is no error, if it is the one thrown last. */
  stackOfThrown(value: unknown): string | undefined;
}

const stringPrototype = String.prototype as unknown as Record<string, unknown>;

/** What Node's strings can do and the engine's can't. */
const NEWER_TEXT_METHODS = [
  "at",
  "codePointAt",
  "endsWith",
  "includes",
  "isWellFormed",
  "matchAll",
  "padEnd",
  "padStart",
  "repeat",
  "replaceAll",
  "startsWith",
  "toWellFormed",
  "trimEnd",
  "trimStart",
];

/** Makes an E4X runtime that answers as SpiderMonkey 1.8.5 does (ECMA-357 with its differences), unless `dialect` says otherwise. */
export function createE4X(options: E4XOptions = {}): E4X {
  const { dialect = "spidermonkey" } = options;
  const names = createNameClasses(() => runtime.defaultUri);
  const values = createValues(() => runtime);
  const ownMethods = new WeakMap<Subject, Record<string, unknown>>();
  const newer = new Map(NEWER_TEXT_METHODS.map((name) => [name, stringPrototype[name]]));
  /** A method of strings that the engine has, or that the script has added. */
  const textMethod = (name: string): unknown => {
    const method = stringPrototype[name];
    return newer.has(name) && newer.get(name) === method ? undefined : method;
  };
  const runtime: Runtime = {
    settings: defaultSettings(),
    differences: differencesOf(dialect),
    defaultUri: "",
    names,
    evaluation: new Evaluation(),
    prototype: values.prototype,
    wrap: values.wrap,
    peek: values.peek,
    isMethodName: (name) => name in methods || typeof textMethod(name) === "function",
    findMethod: (subject, name) => {
      const found = ownMethods.get(subject)?.[name] ?? methods[name];
      return found === undefined && hasSimpleContent(subject) ? textMethod(name) : found;
    },
    hasOwnMethod(subject, name) {
      const own = subject === values.peek(values.prototype) ? methods : ownMethods.get(subject);
      return own !== undefined && name in own;
    },
    putMethod(subject, name, value) {
      if (subject === values.peek(values.prototype)) methods[name] = value;
      else
        ownMethods.set(
          subject,
          Object.assign(ownMethods.get(subject) ?? (Object.create(null) as Record<string, unknown>), { [name]: value }),
        );
    },
    callMethod(receiver, name, args) {
      const subject = unwrap(runtime, receiver);
      const own = subject && (ownMethods.get(subject)?.[name] ?? methods[name]);
      if (typeof own === "function") return Reflect.apply(own, receiver, args) as unknown;
      const ofObject = (Object.prototype as unknown as Record<string, unknown>)[name];
      if (subject && typeof ofObject === "function" && !Object.hasOwn(String.prototype, name))
        return Reflect.apply(ofObject, receiver, args) as unknown;
      const ofText = textMethod(name);
      if (subject === undefined || typeof ofText !== "function" || !hasSimpleContent(subject))
        throw new TypeError(`${name} is not a function`);
      return Reflect.apply(ofText, toText(subject, runtime.settings), args) as unknown;
    },
  };
  const methods = createMethods(runtime);
  const { XML, XMLList } = createConstructors(runtime);
  methods.constructor = XML;
  const operators = createOperatorOperations(runtime);
  const builders = createBuilderOperations(runtime, options.strictBuilders ?? true);
  const operations = {
    ...createSyntaxOperations(runtime, operators.add),
    ...createMozillaOperations(createCompute(operators.add)),
    ...operators,
    ...createNodeOperations(runtime, builders.values),
    ...builders,
  } satisfies E4XOperations;

  /** What stands behind an XML value, of this runtime or another. */
  const subjectOf = (value: unknown): Subject | undefined => {
    if ((typeof value !== "object" && typeof value !== "function") || value === null) return undefined;
    return unwrap(runtime, value) ?? subjectOfAny(value);
  };

  return {
    operations,
    dialect,
    XML,
    XMLList,
    Namespace: names.Namespace,
    QName: names.QName,
    isXMLName: (name) => isName(name instanceof names.QName ? name.localName : textOf(runtime, name)),
    fromWire: (element) => runtime.wrap(fromWireElement(element)),
    listFromWire: (items) =>
      runtime.wrap(new XmlList(items.map((item) => (typeof item === "string" ? textNode(item) : fromWireElement(item))))),
    toWire(value) {
      const subject = subjectOf(value);
      return subject && toWireXml(subject);
    },
    toFlat(value) {
      const subject = subjectOf(value);
      return subject && flatten(subject);
    },
    fromFlat: (flat) => runtime.wrap(unflatten(flat)),
    setEvaluator: (own, evaluate) => runtime.evaluation.set(own, evaluate),
    stackOfThrown: (value) => (runtime.thrown && Object.is(runtime.thrown.value, value) ? runtime.thrown.stack : undefined),
  };
}
