import type {
  AttributeSelector,
  Braces,
  Content,
  E4XNodeOperations,
  E4XSyntaxOperations,
  QualifiedSelector,
  Selector,
  TagName,
  UpdateOperator,
} from "../../../build/e4x/calls/operations.ts";
import { PORTABLE_PREFIX, RESERVED_NAME } from "../../../build/e4x/tree/reserved-name.ts";
import { assembleChildren, joinText, type ContentToken } from "./assemble-children.ts";
import { addToChildren } from "./add-to-children.ts";
import { decode } from "./decode.ts";
import { keyOrder } from "./key-order.ts";
import { makeComment, makeElement, makeInstruction } from "./make-element.ts";
import { IgnoredLeaf, textNode, XmlList, type NameTest, type Subject, type XmlNode } from "./node.ts";
import { toXmlString } from "./print.ts";
import { gathered, getDescendants, getNamed, hasNamed } from "./read-property.ts";
import { normalizeLines, normalizeSeparators } from "../../../build/e4x/tree/line-ends.ts";
import { checkTarget, readMarkup, textToken } from "./read-markup.ts";
import { removeItem, removeNamed } from "./remove-property.ts";
import {
  attributeTest,
  childTest,
  itemsInTurn,
  itemsOf,
  textOf,
  toAttributeTest,
  toNameTest,
  toNewValue,
  unwrap,
  type Runtime,
} from "./runtime.ts";
import { putNamed } from "./write-property.ts";

const COMPOSITE = Symbol("composite name");
const FUNCTION_NAMESPACE = Object.freeze({ toString: () => "function" });

/** A method named by a selector, `function::name`. */
interface MethodSelector {
  method: string;
}

/** What a bare selector is called by has its scopes beside those of the language. */
type ScopedOperations = E4XSyntaxOperations & Pick<E4XNodeOperations, "callScoped">;

/** E4X syntax as it runs (ECMA-357 11 and 12); see `E4XSyntaxOperations`. */
export function createSyntaxOperations(runtime: Runtime, add: (left: unknown, right: unknown) => unknown): ScopedOperations {
  const scopes = new WeakMap<object, XmlNode>();

  // Literals (11.1.4, 11.1.5)

  const tagName = (name: TagName): string => {
    if (typeof name === "string") return name;
    if (Array.isArray(name)) return textOf(runtime, (name as Braces)[0]);
    return (name as { parts: readonly (string | Braces)[] }).parts
      .map((part) => (typeof part === "string" ? part : textOf(runtime, part[0])))
      .join("");
  };
  const tokensOf = (contents: readonly Content[]): ContentToken[] => contents.flatMap(readContent);
  const readContent = (content: Content): ContentToken[] => {
    if (typeof content === "string") return [textToken(content)];
    if (Array.isArray(content)) return embed(runtime, (content as unknown as Braces)[0]);
    const subject = runtime.peek(content);
    if (subject === undefined) throw new TypeError("the content of an XML literal is text, a brace expression or markup");
    const items = itemsOf(subject);
    for (const item of items) {
      const target = item instanceof IgnoredLeaf ? item.target : item.kind === "processing-instruction" ? item.name?.local : undefined;
      if (target !== undefined) checkTarget(target);
    }
    return [...items];
  };
  const wrapFresh = (node: XmlNode): object => runtime.wrap(node);

  // Selectors (11.1.1, 11.1.2, 11.2.1)

  const qualifiedTest = ({ namespace, name }: QualifiedSelector, attribute: boolean): NameTest | MethodSelector => {
    if (namespace === FUNCTION_NAMESPACE) return { method: typeof name === "string" ? name : textOf(runtime, name[0]) };
    const local = typeof name === "string" ? name : qualifiedLocal(name[0]);
    if (namespace === "*" || namespace === null) return { local, uri: null, prefix: undefined, attribute };
    // As with `new QName(undefined, name)`: what has no value qualifies nothing.
    const { uri, prefix } = namespace === undefined ? childTest(runtime, local) : runtime.names.toNamespace(namespace);
    return { local, uri, prefix, attribute };
  };
  const qualifiedLocal = (value: unknown): string => (value instanceof runtime.names.QName ? value.localName : textOf(runtime, value));
  const isQualified = (selector: unknown): selector is QualifiedSelector =>
    typeof selector === "object" && selector !== null && "namespace" in selector;
  const childSelector = (selector: Selector): NameTest | MethodSelector => {
    if (typeof selector === "string") return childTest(runtime, selector);
    return isQualified(selector) ? qualifiedTest(selector, false) : toNameTest(runtime, (selector as Braces)[0]);
  };
  const attributeSelector = (selector: Selector): NameTest => {
    if (typeof selector === "string") return attributeTest(runtime, selector);
    if (!isQualified(selector)) return toAttributeTest(runtime, (selector as Braces)[0]);
    const test = qualifiedTest(selector, true);
    if ("method" in test) throw new TypeError("function:: does not name attributes");
    return test;
  };
  const anySelector = (selector: Selector | AttributeSelector): NameTest | MethodSelector =>
    typeof selector === "object" && "attribute" in selector ? attributeSelector(selector.attribute) : childSelector(selector as Selector);

  /** The value in front of a selector. */
  const owner = (object: unknown, test: NameTest): Subject => {
    const subject = unwrap(runtime, object);
    if (subject !== undefined) return subject;
    const label = `${test.attribute ? "@" : ""}${test.local}`;
    if (object === undefined || object === null) throw new TypeError(`can't read ${label}: the value before it is ${String(object)}`);
    throw new TypeError(`can't read ${label} of a value that is not XML`);
  };
  const put = (object: unknown, test: NameTest, value: unknown): void => {
    putNamed(owner(object, test), test, toNewValue(runtime, value), runtime.settings, runtime.defaultUri);
  };
  const get = (object: unknown, test: NameTest | MethodSelector): unknown => {
    if (!("method" in test)) return runtime.wrap(getNamed(owner(object, test), test));
    const subject = unwrap(runtime, object);
    if (subject !== undefined) return runtime.findMethod(subject, test.method);
    return (object as Record<string, unknown>)[test.method];
  };
  const update = (object: unknown, test: NameTest, operator: UpdateOperator, value: unknown): unknown => {
    const subject = owner(object, test);
    const added = operator === "+=" ? unwrap(runtime, value) : undefined;
    const sum = added && addToChildren(runtime, subject, test, added);
    if (sum !== undefined) return runtime.wrap(sum);
    const result = compute(get(object, test), operator, value);
    put(object, test, result);
    return result;
  };
  const compute = createCompute(add);
  const step = (object: unknown, test: NameTest, operator: "++" | "--", prefix: boolean): number => {
    const old = Number(get(object, test));
    const next = operator === "++" ? old + 1 : old - 1;
    put(object, test, next);
    return prefix ? next : old;
  };
  const named = (selector: Selector): NameTest => {
    const test = childSelector(selector);
    if ("method" in test) throw new TypeError(`function::${test.method} can't be changed like a child`);
    return test;
  };
  const scopeItem = (scope: unknown): XmlNode | undefined => {
    // XML values, which most objects are, tell at once.
    if (typeof scope !== "object" || scope === null || runtime.peek(scope) !== undefined) return undefined;
    return scope instanceof ItemScope ? scope.item : scopes.get(scope);
  };
  /** In a filter, the scope stands for its item. */
  const real = (object: unknown): unknown => {
    const item = scopeItem(object);
    return item ? runtime.wrap(item) : object;
  };

  const operations: ScopedOperations = {
    element(name, attributes, contents = [], closing) {
      const rawName = tagName(name);
      if (rawName === "") throw new SyntaxError("invalid XML tag syntax");
      const written: string[] = [];
      for (let index = 0; index < attributes.length; index += 2) {
        const value = attributes[index + 1] as string | Braces;
        written.push(
          tagName(attributes[index]!),
          typeof value === "string" ? decode(value.slice(1, -1)) : normalizeSeparators(textOf(runtime, value[0])),
        );
      }
      const tokens = tokensOf(contents);
      if (closing !== undefined && tagName(closing) !== rawName) throw new SyntaxError(`XML tag name mismatch (expected ${rawName})`);
      return wrapFresh(makeElement(rawName, written, tokens, runtime.settings, runtime.defaultUri, runtime.differences));
    },
    name: (...parts) => ({ parts, [COMPOSITE]: true }),
    list: (contents) => runtime.wrap(gathered(assembleChildren(joinText(tokensOf(contents)), runtime.settings, runtime.differences))),
    cdata: (raw) => wrapFresh(textNode(normalizeLines(raw))),
    comment: (raw) => wrapFresh(makeComment(raw, runtime.settings)),
    instruction: (target, data) => wrapFresh(makeInstruction(target, data, runtime.settings)),

    attribute: (object, name) => get(real(object), attributeSelector(name)),
    putAttribute(object, name, value) {
      put(real(object), attributeSelector(name), value);
      return value;
    },
    updateAttribute: (object, name, operator, value) => update(real(object), attributeSelector(name), operator, value),
    stepAttribute: (object, name, operator, prefix) => step(real(object), attributeSelector(name), operator, prefix),
    deleteAttribute(object, name) {
      const test = attributeSelector(name);
      removeNamed(owner(real(object), test), test);
      return true;
    },

    child: (object, name) => get(real(object), childSelector(name)),
    putChild(object, name, value) {
      const target = real(object);
      const test = childSelector(name);
      if (!("method" in test)) put(target, test, value);
      else if (unwrap(runtime, target)) runtime.putMethod(unwrap(runtime, target)!, test.method, value);
      else (target as Record<string, unknown>)[test.method] = value;
      return value;
    },
    updateChild: (object, name, operator, value) => update(real(object), named(name), operator, value),
    stepChild: (object, name, operator, prefix) => step(real(object), named(name), operator, prefix),
    deleteChild(object, name) {
      const test = named(name);
      removeNamed(owner(real(object), test), test);
      return true;
    },
    callChild(object, name, ...args) {
      const receiver = real(object);
      const test = childSelector(name);
      if ("method" in test && unwrap(runtime, receiver)) return runtime.callMethod(receiver, test.method, args);
      const method = get(receiver, test);
      if (typeof method !== "function" || runtime.peek(method))
        throw new TypeError(`${"method" in test ? test.method : test.local} is not a function`);
      return Reflect.apply(method, receiver, args) as unknown;
    },

    descendants(object, name) {
      const test = anySelector(name);
      const subject = unwrap(runtime, object);
      if (subject === undefined)
        throw new TypeError(
          `XML descendants internal method called on incompatible ${Object.prototype.toString.call(object).slice(8, -1)}`,
        );
      return runtime.wrap("method" in test ? new XmlList() : getDescendants(subject, test));
    },
    deleteDescendants(object, name) {
      const test = anySelector(name);
      const subject = unwrap(runtime, object);
      if (subject === undefined) throw new TypeError("delete x..name works on XML values only");
      if (!("method" in test)) {
        const list = getDescendants(subject, test);
        while (list.items.length > 0) removeItem(list, list.items.length - 1);
      }
      return true;
    },
    attributeName: (name) => ({ attribute: name }),
    qualified: (namespace, name) => ({ namespace, name }),
    functionNamespace: () => FUNCTION_NAMESPACE,

    filter(object, predicate, resolved) {
      const subject = unwrap(runtime, object);
      if (subject === undefined) throw new TypeError("XML filter is applied to non-XML value");
      const hidden = new Set(runtime.differences.filtersSeeVariablesFirst ? [...(resolved ?? []), RESERVED_NAME] : [RESERVED_NAME]);
      const makeFor = (item: XmlNode): object => {
        if (resolved === undefined) return new ItemScope(item);
        const scope = makeScope(runtime, item, hidden);
        scopes.set(scope, item);
        return scope;
      };
      const found: XmlNode[] = [];
      for (const item of [...itemsOf(subject)]) if (predicate(makeFor(item) as Record<string, unknown>)) found.push(item);
      return runtime.wrap(gathered(found));
    },
    defaultNamespace(value) {
      runtime.defaultUri = runtime.names.toNamespace(value).uri;
      return runtime.defaultUri;
    },
    each: (operand) => eachOf(runtime, operand),
    scopeLookup(name, ...around) {
      const test = anySelector(name);
      for (const scope of around) {
        const subject = scopeItem(scope) ?? unwrap(runtime, scope);
        if ("method" in test) {
          const method = subject === undefined ? memberOf(scope, test.method) : runtime.findMethod(subject, test.method);
          if (method !== undefined) return method;
        } else if (subject !== undefined && hasNamed(subject, test)) {
          return runtime.wrap(getNamed(subject, test));
        }
      }
      if ("method" in test && test.method in globalThis) return (globalThis as Record<string, unknown>)[test.method];
      throw new ReferenceError(`reference to undefined XML name ${"method" in test ? test.method : describe(test)}`);
    },
    scopedName(name, variable, ...around) {
      for (const scope of around) if (name in (scope as object)) return (scope as Record<string, unknown>)[name];
      return variable();
    },
    scope(...around) {
      for (const scope of around) if (unwrap(runtime, scope)) return scope;
      throw new ReferenceError("reference to undefined XML name");
    },
    callScoped(name, around, ...args) {
      const test = childSelector(name);
      if ("method" in test) {
        for (const scope of around) {
          const item = scopeItem(scope);
          const receiver = item ? runtime.wrap(item) : scope;
          if (unwrap(runtime, receiver)) return runtime.callMethod(receiver, test.method, args);
          const method = memberOf(receiver, test.method);
          if (typeof method === "function") return Reflect.apply(method, receiver, args) as unknown;
        }
      }
      return (operations.scopeLookup(name, ...around) as (...args: unknown[]) => unknown)(...args);
    },
    attributeTarget: (object, name) => makeTarget((value) => put(real(object), attributeSelector(name), value)),
    childTarget: (object, name) => makeTarget((value) => put(real(object), named(name), value)),
  };
  return operations;
}

/** A member of a value that is not XML, in `with (value) function::name`. */
function memberOf(value: unknown, name: string): unknown {
  return value === undefined || value === null || value instanceof ItemScope ? undefined : (Object(value) as Record<string, unknown>)[name];
}

/** `left operator right` of a compound assignment. */
export function createCompute(
  add: (left: unknown, right: unknown) => unknown,
): (left: unknown, operator: UpdateOperator, right: unknown) => unknown {
  return (left, operator, right) => (operator === "+=" ? add(left, right) : ARITHMETIC[operator](Number(left), Number(right)));
}

const ARITHMETIC: Record<Exclude<UpdateOperator, "+=">, (left: number, right: number) => number> = {
  "-=": (left, right) => left - right,
  "*=": (left, right) => left * right,
  "/=": (left, right) => left / right,
  "%=": (left, right) => left % right,
  "<<=": (left, right) => left << right,
  ">>=": (left, right) => left >> right,
  ">>>=": (left, right) => left >>> right,
  "&=": (left, right) => left & right,
  "|=": (left, right) => left | right,
  "^=": (left, right) => left ^ right,
};

/** What `{value}` in element content makes: the markup of XML values, the text of anything else. */
export function embed(runtime: Runtime, value: unknown): ContentToken[] {
  const subject = unwrap(runtime, value);
  if (subject !== undefined)
    return readMarkup(toXmlString(subject, runtime.settings), runtime.settings, runtime.defaultUri, runtime.differences);
  return [normalizeLines(String(value))];
}

function describe(test: NameTest): string {
  const local = `${test.attribute ? "@" : ""}${test.local}`;
  return test.uri === null ? `*::${local}` : test.uri === "" ? local : `${test.uri}::${local}`;
}

function makeTarget(set: (value: unknown) => void): { value: unknown } {
  return Object.defineProperty({}, "value", { set }) as { value: unknown };
}

/** The scope of a predicate that looks no names up: it stands for its item. */
class ItemScope {
  readonly item: XmlNode;

  constructor(item: XmlNode) {
    this.item = item;
  }
}

/** The object that the names of a predicate are looked up in: it has the child elements of the item, and nothing else. */
function makeScope(runtime: Runtime, item: XmlNode, hidden: ReadonlySet<string>): Record<string, unknown> {
  const test = (key: string | symbol): NameTest | undefined => {
    if (typeof key === "symbol" || hidden.has(key)) return undefined;
    const candidate = childTest(runtime, key.startsWith(PORTABLE_PREFIX) ? key.slice(PORTABLE_PREFIX.length) : key);
    return hasNamed(item, candidate) ? candidate : undefined;
  };
  return new Proxy(Object.create(null) as Record<string, unknown>, {
    has: (_, key) => test(key) !== undefined,
    get(_, key) {
      const found = test(key);
      return found && runtime.wrap(getNamed(item, found));
    },
    set(_, key, value) {
      const found = test(key);
      if (found) putNamed(item, found, toNewValue(runtime, value), runtime.settings, runtime.defaultUri);
      return true;
    },
  });
}

/** What `for each` walks: the items of XML, the property values of objects, the characters of a string, nothing for null. */
function eachOf(runtime: Runtime, operand: unknown): Iterable<unknown> {
  const subject = unwrap(runtime, operand);
  if (subject !== undefined) return itemsInTurn(runtime, subject);
  if (operand === undefined || operand === null) return [];
  // Objects of server classes: the lines of a File, the rows of a statement.
  const { __iterator__: iterate } = operand as { __iterator__?: unknown };
  if (typeof iterate === "function" && typeof (operand as Iterable<unknown>)[Symbol.iterator] === "function")
    return operand as Iterable<unknown>;
  return objectValues(Object(operand) as Record<string, unknown>);
}

function* objectValues(object: Record<string, unknown>): Generator<unknown> {
  for (const key in keyOrder.inOrder(object)) yield object[key];
}
