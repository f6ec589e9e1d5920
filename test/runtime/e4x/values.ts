import { FLAT, flatten } from "./flat-subject.ts";
import { stopWaiting, XmlList, XmlNode, type NameTest, type Subject } from "./node.ts";
import { badName, readIndex } from "./names.ts";
import { toText, toXmlString } from "./print.ts";
import { getCallable, getNamed, hasNamed, indexed, looped } from "./read-property.ts";
import { removeItem, removeNamed } from "./remove-property.ts";
import { keyTest, toNewValue, unwrap, type Runtime } from "./runtime.ts";
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
  const proxies = new WeakMap<Subject, object>();
  const subjects = new WeakMap<object, Subject>();

  const prototypeNode = new XmlNode("text", null, "");
  const prototype: object = new Proxy(Object.create(inspectable) as object, new ValueHandler(prototypeNode, runtime, undefined, () => Object.prototype));
  proxies.set(prototypeNode, prototype);
  subjects.set(prototype, prototypeNode);

  const make = (subject: Subject, method: string | undefined): object => {
    // Node's inspect looks past a Proxy at its target, and calls what it finds there on the Proxy.
    const target: object = method === undefined ? Object.create(inspectable) : Object.assign(() => undefined, inspectable);
    const proxy = new Proxy(target, new ValueHandler(subject, runtime, method, () => prototype));
    proxies.set(subject, proxy);
    subjects.set(proxy, subject);
    return proxy;
  };
  return {
    prototype,
    wrap: (subject) => proxies.get(subject) ?? make(subject, subject instanceof XmlList ? methodName(subject, runtime()) : undefined),
    peek: (value) => ((typeof value === "object" && value !== null) || typeof value === "function" ? subjects.get(value) : undefined),
  };
}

/** The method that a list just read by name can be called as. */
function methodName({ property }: XmlList, runtime: Runtime): string | undefined {
  if (property === null || property.attribute || property.uri !== runtime.defaultUri) return undefined;
  return runtime.isMethodName(property.local) ? property.local : undefined;
}

class ValueHandler implements ProxyHandler<object> {
  private readonly subject: Subject;
  private readonly runtimeOf: () => Runtime;
  private readonly method: string | undefined;
  private readonly prototypeOf: () => object;

  constructor(subject: Subject, runtimeOf: () => Runtime, method: string | undefined, prototypeOf: () => object) {
    this.subject = subject;
    this.runtimeOf = runtimeOf;
    this.method = method;
    this.prototypeOf = prototypeOf;
  }

  /** The subject, its literal complete. */
  private use(): Subject {
    const runtime = this.runtimeOf();
    return unwrap(runtime, runtime.wrap(this.subject))!;
  }

  get(_target: object, key: string | symbol): unknown {
    const runtime = this.runtimeOf();
    const subject = this.use();
    if (typeof key === "symbol") return readSymbol(subject, key, runtime);
    const index = readIndex(key);
    if (index !== undefined) {
      const node = indexed(subject, runtime.differences)[index];
      return node && runtime.wrap(node);
    }
    return runtime.wrap(runtime.isMethodName(key) ? getCallable(subject, keyTest(runtime, key)) : getNamed(subject, keyTest(runtime, key)));
  }

  set(_target: object, key: string | symbol, value: unknown): boolean {
    if (typeof key === "symbol") return false;
    const runtime = this.runtimeOf();
    const subject = this.use();
    const { settings, defaultUri } = runtime;
    const index = readIndex(key);
    if (index === undefined) putNamed(subject, keyTest(runtime, key), toNewValue(runtime, value), settings, defaultUri);
    else if (subject instanceof XmlList) putIndex(subject, index, toNewValue(runtime, value), settings, defaultUri);
    else throw badName(index);
    return true;
  }

  has(_target: object, key: string | symbol): boolean {
    if (typeof key === "symbol") return readSymbol(this.subject, key, this.runtimeOf()) !== undefined;
    const index = readIndex(key);
    const subject = this.use();
    return index === undefined ? hasNamed(subject, this.test(key)) : index < indexed(subject, this.runtimeOf().differences).length;
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
    if (this.runtimeOf().prototype === this.runtimeOf().wrap(this.subject)) return [];
    return looped(this.use(), this.runtimeOf().differences).map((_, index) => String(index));
  }

  getOwnPropertyDescriptor(_target: object, key: string | symbol): PropertyDescriptor | undefined {
    const index = typeof key === "string" ? readIndex(key) : undefined;
    const node = index === undefined ? undefined : looped(this.use(), this.runtimeOf().differences)[index];
    return node && { value: this.runtimeOf().wrap(node), writable: true, enumerable: true, configurable: true };
  }

  getPrototypeOf(): object {
    return this.prototypeOf();
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

  apply(_target: object, receiver: unknown, args: unknown[]): unknown {
    const { subject } = this;
    if (subject instanceof XmlList && subject.target !== null) {
      const owner = subject.target instanceof XmlNode ? subject.target : subject.target.items[0];
      if (owner) stopWaiting(owner, subject);
    }
    return this.runtimeOf().callMethod(receiver, this.method!, args);
  }

  private test(key: string): NameTest {
    return keyTest(this.runtimeOf(), key);
  }
}

/** The few symbols that the language and Node ask for. */
function readSymbol(subject: Subject, key: symbol, runtime: Runtime): unknown {
  switch (key) {
    case Symbol.toPrimitive:
      return () => toText(subject, runtime.settings);
    case Symbol.toStringTag:
      return "XML";
    case Symbol.iterator:
      return () => looped(subject, runtime.differences).map((node) => runtime.wrap(node))[Symbol.iterator]();
    case INSPECT:
      return () => toXmlString(subject, runtime.settings);
    case FLAT:
      return () => flatten(subject);
    default:
      return undefined;
  }
}
