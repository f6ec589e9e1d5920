import type { NamespaceBinding, NodeName } from "./node.ts";

/** A `Namespace` object (ECMA-357 13.2). */
export interface NamespaceObject {
  readonly prefix: string | undefined;
  readonly uri: string;
}

/** A `QName` object (ECMA-357 13.3). `uri` is null for "any namespace". */
export interface QNameObject {
  readonly uri: string | null;
  readonly localName: string;
}

/** `Namespace` as scripts call it, with or without `new`. */
export interface NamespaceConstructor {
  new (...args: unknown[]): NamespaceObject;
  (...args: unknown[]): NamespaceObject;
  readonly prototype: NamespaceObject;
}

/** `QName` as scripts call it, with or without `new`. */
export interface QNameConstructor {
  new (...args: unknown[]): QNameObject;
  (...args: unknown[]): QNameObject;
  readonly prototype: QNameObject;
}

/** The two name classes of one runtime, and what the runtime itself needs of them. */
export interface NameClasses {
  Namespace: NamespaceConstructor;
  QName: QNameConstructor;
  /** What scripts see of a binding; the same each time. */
  namespaceOf(binding: NamespaceBinding): NamespaceObject;
  /** The binding that a namespace is, or would be. */
  bindingOf(namespace: NamespaceObject): NamespaceBinding;
  makeQName(name: Omit<NodeName, "uri"> & { uri: string | null }): QNameObject;
  /** A namespace from anything that can name one. */
  toNamespace(value: unknown): NamespaceObject;
  /** A QName from anything that can name something. */
  toQName(value: unknown): QNameObject;
  /** The prefix that a QName remembers for printing. */
  prefixOf(name: QNameObject): string | undefined;
}

/**
 * Makes `Namespace` and `QName`.
 * @param defaultNamespace the namespace that unqualified names are in
 */
export function createNameClasses(defaultNamespace: () => string): NameClasses {
  const prefixes = new WeakMap<object, string | undefined>();

  const Namespace = function (this: unknown, ...args: unknown[]): NamespaceObject {
    if (args.length === 1 && args[0] instanceof Namespace) return args[0] as NamespaceObject;
    return readNamespace(args);
  } as unknown as NamespaceConstructor;

  const QName = function (this: unknown, ...args: unknown[]): QNameObject {
    if (args.length === 1 && args[0] instanceof QName) return args[0] as QNameObject;
    return readQName(args);
  } as unknown as QNameConstructor;

  function readNamespace(args: unknown[]): NamespaceObject {
    if (args.length === 0 || args.length > 2) return makeNamespace("", "");
    const source = args.at(-1);
    const given = source instanceof QName ? (source as QNameObject).uri : undefined;
    const uri = given ?? String(source);
    if (args.length === 1) return makeNamespace(uri === "" ? "" : prefixOf(source as QNameObject), uri);
    const prefix = args[0];
    if (uri === "") {
      if (prefix !== undefined && String(prefix) !== "") throw new TypeError(`invalid XML namespace ${String(prefix)}`);
      return makeNamespace("", "");
    }
    const isPrefix = prefix !== undefined && /^[\p{L}_][\p{L}\p{Nd}\p{M}._-]*$/u.test(String(prefix));
    return makeNamespace(isPrefix ? String(prefix) : undefined, uri);
  }

  function readQName(args: unknown[]): QNameObject {
    const last = args[args.length > 1 ? 1 : 0];
    const local = args.length === 0 ? "" : last instanceof QName ? (last as QNameObject).localName : String(last);
    if (args.length < 2 || args[0] === undefined) {
      return makeQName(local === "*" ? { local, uri: null, prefix: undefined } : defaultName(local));
    }
    if (args[0] === null) return makeQName({ local, uri: null, prefix: undefined });
    const namespace = toNamespace(args[0]);
    return makeQName({ local, uri: namespace.uri, prefix: namespace.prefix });
  }

  function defaultName(local: string): NodeName {
    const uri = defaultNamespace();
    return { local, uri, prefix: uri === "" ? "" : undefined };
  }

  function makeNamespace(prefix: string | undefined, uri: string): NamespaceObject {
    const namespace = Object.create(Namespace.prototype) as NamespaceObject;
    Object.defineProperty(namespace, "prefix", { value: prefix, enumerable: true });
    Object.defineProperty(namespace, "uri", { value: uri, enumerable: true });
    return namespace;
  }

  function makeQName({ local, uri, prefix }: { local: string; uri: string | null; prefix: string | undefined }): QNameObject {
    const name = Object.create(QName.prototype) as QNameObject;
    Object.defineProperty(name, "uri", { value: uri, enumerable: true });
    Object.defineProperty(name, "localName", { value: local, enumerable: true });
    prefixes.set(name, prefix);
    return name;
  }

  const seen = new WeakMap<NamespaceBinding, NamespaceObject>();
  const bindings = new WeakMap<NamespaceObject, NamespaceBinding>();

  function namespaceOf(binding: NamespaceBinding): NamespaceObject {
    const known = seen.get(binding);
    if (known?.prefix === binding.prefix && known !== undefined) return known;
    return connect(makeNamespace(binding.prefix, binding.uri), binding);
  }

  function bindingOf(namespace: NamespaceObject): NamespaceBinding {
    const known = bindings.get(namespace);
    if (known !== undefined) return known;
    const binding = { prefix: namespace.prefix, uri: namespace.uri, declared: false };
    connect(namespace, binding);
    return binding;
  }

  function connect(namespace: NamespaceObject, binding: NamespaceBinding): NamespaceObject {
    seen.set(binding, namespace);
    bindings.set(namespace, binding);
    return namespace;
  }

  function prefixOf(name: QNameObject): string | undefined {
    return prefixes.get(name);
  }

  function toNamespace(value: unknown): NamespaceObject {
    return value instanceof Namespace ? (value as NamespaceObject) : readNamespace([value]);
  }

  function toQName(value: unknown): QNameObject {
    return value instanceof QName ? (value as QNameObject) : readQName([value]);
  }

  finish(Namespace, "Namespace", function (this: NamespaceObject) {
    return this.uri ?? "";
  });
  finish(QName, "QName", function (this: QNameObject) {
    if (this.uri === "" || this === QName.prototype) return this.localName ?? "";
    return `${this.uri ?? "*"}::${this.localName}`;
  });
  return { Namespace, QName, namespaceOf, bindingOf, makeQName, toNamespace, toQName, prefixOf };
}

/** Gives a constructor the parts that the engine's has. */
function finish(constructor: object, name: string, toText: (this: never) => string): void {
  Object.defineProperty(constructor, "name", { value: name });
  Object.defineProperty(constructor, "length", { value: 2 });
  const prototype = (constructor as { prototype: object }).prototype;
  const toString = function (this: unknown): string {
    if (!(this instanceof (constructor as new () => object)) && this !== prototype)
      throw new TypeError(
        `${name}.prototype.toString called on incompatible ${this === null || this === undefined ? String(this) : Object.prototype.toString.call(this).slice(8, -1)}`,
      );
    return Reflect.apply(toText, this, []) as string;
  };
  Object.defineProperty(prototype, "toString", { value: toString, writable: true, configurable: true });
  Object.defineProperty(prototype, Symbol.toStringTag, { value: name });
}
