import { FLAT, flatten } from "./flat-subject.ts";
import { isElement, stopWaiting, XmlLeaf, XmlList, XmlNode, type NameTest, type Subject } from "./node.ts";
import { badName, readIndex } from "./names.ts";
import { toText, toXmlString } from "./print.ts";
import { getCallable, getNamed, hasIndex, hasNamed, indexed, looped } from "./read-property.ts";
import { removeItem, removeNamed } from "./remove-property.ts";
import { checkBound } from "./read-markup.ts";
import { itemsInTurn, keyTest, toNewValue, type Runtime } from "./runtime.ts";
import { putIndex, putNamed } from "./write-property.ts";

const INSPECT = Symbol.for("nodejs.util.inspect.custom");

const inspectable = Object.freeze({
  [INSPECT](this: Record<symbol, () => string>): string {
    return this[INSPECT]!();
  },
});

/** Live values over nodes and lists. */
export interface Values {
  wrap(subject: Subject): object;
  peek(value: unknown): Subject | undefined;
  /** `XML.prototype`, which is an XML value as well: empty text. */
  prototype: object;
}

/**
 * The Proxies through which scripts see XML: member access, assignment, `delete`, `in`, `for…in` and `for…of` (ECMA-357 9, 11.2, 12.2).
 * A name that is a method too reads as a list that can be called.
 */
export function createValues(runtime: () => Runtime): Values {
  const prototypeNode = new XmlLeaf("text", null, "");
  const shared: Shared = { runtime, question: Symbol("XML value"), answer: null, prototype: {}, uncalled: null };
  // Node's inspect looks past a Proxy at its target, and calls what it finds there on the Proxy.
  const target = Object.create(inspectable) as object;
  const callable: object = Object.assign(() => undefined, inspectable);
  shared.prototype = prototypeNode.face = new Proxy(target, new ValueHandler(prototypeNode, shared));

  const make = (subject: Subject): object => {
    const method = subject instanceof XmlList ? methodName(subject, runtime()) : undefined;
    subject.face =
      method === undefined
        ? new Proxy(target, new ValueHandler(subject, shared))
        : new Proxy(callable, new MethodHandler(subject as XmlList, shared, method));
    return subject.face;
  };
  return {
    prototype: shared.prototype,
    wrap: (subject) => subject.face ?? make(subject),
    peek(value) {
      if (typeof value === "object" ? value === null : typeof value !== "function") return undefined;
      shared.answer = null;
      try {
        void (value as Record<symbol, unknown>)[shared.question];
      } catch (error) {
        // A Proxy of the script's own that answers to no such name. Out of stack is something else.
        if (error instanceof RangeError) throw error;
      }
      // The handler has been there in between.
      const answer = shared.answer as Subject | null;
      shared.answer = null;
      // What inherits from a value, or is a Proxy around it, is not the value.
      return answer !== null && answer.face === value ? answer : undefined;
    },
  };
}

/** What the values of one runtime share. */
interface Shared {
  readonly runtime: () => Runtime;
  /**
   * The property that is read to learn what stands behind a value: the handler leaves it in `answer`. A table from values to subjects
   * would say the same, but one that is filled by every `x.name` costs more than all the rest of it. Scripts gain nothing by reading it.
   */
  readonly question: symbol;
  answer: Subject | null;
  prototype: object;
  /** A list that is the method of its name where it is called next: otherwise it has the items of the moment at which it was read. */
  uncalled: XmlList | null;
}

/** Before anything else is done with a value: the children that could change by that are looked for. */
function gatherUncalled(shared: Shared): void {
  const { uncalled } = shared;
  if (uncalled === null) return;
  shared.uncalled = null;
  void uncalled.items;
}

/** The method that a list just read by name can be called as. */
function methodName({ property }: XmlList, runtime: Runtime): string | undefined {
  if (property === null || property.attribute || property.uri !== runtime.defaultUri) return undefined;
  return runtime.isMethodName(property.local) ? property.local : undefined;
}

class ValueHandler<T extends Subject = Subject> implements ProxyHandler<object> {
  protected readonly subject: T;
  protected readonly shared: Shared;

  constructor(subject: T, shared: Shared) {
    this.subject = subject;
    this.shared = shared;
  }

  /** The subject, its literal complete. */
  private use(): Subject {
    gatherUncalled(this.shared);
    const subject: Subject = this.subject;
    if (subject instanceof XmlNode && subject.unbound) checkBound(subject);
    return subject;
  }

  get(_target: object, key: string | symbol): unknown {
    const { shared } = this;
    gatherUncalled(shared);
    if (key === shared.question) {
      shared.answer = this.subject;
      return undefined;
    }
    const runtime = shared.runtime();
    const subject = this.use();
    if (typeof key === "symbol") return readSymbol(subject, key, runtime);
    const index = readIndex(key);
    if (index !== undefined) {
      const node = indexed(subject, index, runtime.differences);
      return node && runtime.wrap(node);
    }
    const test = keyTest(runtime, key);
    if (!runtime.isMethodName(key)) return runtime.wrap(getNamed(subject, test));
    return runtime.wrap(getCallable(subject, test, (list) => (shared.uncalled = list)));
  }

  set(_target: object, key: string | symbol, value: unknown): boolean {
    if (typeof key === "symbol") return false;
    const runtime = this.shared.runtime();
    const subject = this.use();
    const { settings, defaultUri } = runtime;
    const index = readIndex(key);
    if (index === undefined) putNamed(subject, keyTest(runtime, key), toNewValue(runtime, value), settings, defaultUri);
    else if (subject instanceof XmlList) putIndex(subject, index, toNewValue(runtime, value), settings, defaultUri, runtime.differences);
    else throw badName(index);
    return true;
  }

  has(_target: object, key: string | symbol): boolean {
    if (typeof key === "symbol") return readSymbol(this.subject, key, this.shared.runtime()) !== undefined;
    const index = readIndex(key);
    const subject = this.use();
    return index === undefined ? hasNamed(subject, this.test(key)) : hasIndex(subject, index, this.shared.runtime().differences);
  }

  deleteProperty(_target: object, key: string | symbol): boolean {
    if (typeof key === "symbol") return true;
    const subject = this.use();
    const index = readIndex(key);
    if (index === undefined) removeNamed(subject, this.test(key));
    else if (subject instanceof XmlList) removeItem(subject, index);
    else throw badName(index);
    return true;
  }

  ownKeys(): string[] {
    // `for…in` goes on to the prototype, which is a text.
    if (this.shared.prototype === this.subject.face) return [];
    return looped(this.use(), this.shared.runtime().differences).map((_, index) => String(index));
  }

  getOwnPropertyDescriptor(_target: object, key: string | symbol): PropertyDescriptor | undefined {
    if (typeof key === "symbol") return undefined;
    const runtime = this.shared.runtime();
    const subject = this.use();
    const index = readIndex(key);
    const found = index === undefined ? namedProperty(subject, this.test(key)) : looped(subject, runtime.differences)[index];
    return found && { value: runtime.wrap(found), writable: true, enumerable: true, configurable: true };
  }

  getPrototypeOf(): object {
    const { prototype } = this.shared;
    return this.subject.face === prototype ? Object.prototype : prototype;
  }

  setPrototypeOf(): boolean {
    return false;
  }

  preventExtensions(): boolean {
    return false;
  }

  defineProperty(): boolean {
    return false;
  }

  private test(key: string): NameTest {
    return keyTest(this.shared.runtime(), key);
  }
}

/** A list that can be called as the method of its name. */
class MethodHandler extends ValueHandler<XmlList> {
  private readonly method: string;

  constructor(list: XmlList, shared: Shared, method: string) {
    super(list, shared);
    this.method = method;
  }

  apply(_target: object, receiver: unknown, args: unknown[]): unknown {
    const { target } = this.subject;
    if (this.shared.uncalled === this.subject) this.shared.uncalled = null;
    const owner = target instanceof XmlList ? (target.size === 1 ? target.at(0) : undefined) : target;
    if (owner && isElement(owner)) stopWaiting(owner, this.subject);
    return this.shared.runtime().callMethod(receiver, this.method, args);
  }
}

/** What a name selects, if it selects something: a property of its own to `Object.prototype.hasOwnProperty`. */
function namedProperty(subject: Subject, test: NameTest): XmlList | undefined {
  return hasNamed(subject, test) ? getNamed(subject, test) : undefined;
}

/** The few symbols that the language and Node ask for. */
function readSymbol(subject: Subject, key: symbol, runtime: Runtime): unknown {
  switch (key) {
    case Symbol.toPrimitive:
      return () => toText(subject, runtime.settings);
    case Symbol.toStringTag:
      return "XML";
    case Symbol.iterator:
      return () => itemsInTurn(runtime, subject);
    case INSPECT:
      return () => toXmlString(subject, runtime.settings);
    case FLAT:
      return () => flatten(subject);
    default:
      return undefined;
  }
}
