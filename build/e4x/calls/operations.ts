/**
 * The intermediate form: plain calls on one reserved free name, `__e4x`. `lower` writes them, `raise` reads them back, the
 * Node runtime executes them. One convention holds everywhere:
 *
 * - a string literal is static text exactly as written in the literal (raw: entities and quotes untouched);
 * - an **array literal of one element is a brace expression**: `[v]` stands for `{v}`.
 *
 * `<a b="1" c={v}>text{e}<d/></a>` is
 * `__e4x.element("a", ["b", "\"1\"", "c", [v]], ["text", [e], __e4x.element("d", [])])`.
 * An element without the third argument was written `<d/>`; with `[]` it was written `<d></d>`.
 */

/** A brace expression, `{v}`. */
export type Braces = readonly [value: unknown];

/** A name in a tag: static as written (prefix included), `{v}`, or a mix of both such as `_{n}`, from `__e4x.name`. */
export type TagName = string | Braces | CompositeName;

/** What `__e4x.name("_", [n])` gives: the pieces of a composite name, in order. */
export interface CompositeName {
  readonly parts: readonly (string | Braces)[];
}

/** A member of a literal's content: raw text, a brace expression, or a nested markup value made by another operation. */
export type Content = string | Braces | object;

/** What stands after `.`, `.@` or `..`: a static name (`"*"` for the wildcard), `[expr]` for a computed one, or `__e4x.qualified(…)`. */
export type Selector = string | Braces | QualifiedSelector;

/** What `__e4x.qualified(namespace, name)` gives: `ns::name`; `"*"` as namespace is `*::name`. */
export interface QualifiedSelector {
  readonly namespace: unknown;
  readonly name: string | Braces;
}

/** Operators of compound assignment. */
export type UpdateOperator = "+=" | "-=" | "*=" | "/=" | "%=" | "<<=" | ">>=" | ">>>=" | "&=" | "|=" | "^=";

/** E4X syntax as calls. Every member is one syntactic form of ECMA-357 clause 11 or 12. */
export interface E4XSyntaxOperations {
  /** XML literal (11.1.4). `attributes` alternates name and value: a value is a raw quoted string or `[expr]`. `closing` is given when the end tag is not a static name equal to `name`. */
  element(name: TagName, attributes: readonly (TagName | string | Braces)[], contents?: readonly Content[], closing?: TagName): unknown;
  /** Composite tag or attribute name. */
  name(...parts: (string | Braces)[]): CompositeName;
  /** XMLList literal `<>…</>` (11.1.5). */
  list(contents: readonly Content[]): unknown;
  /** `<![CDATA[raw]]>`. */
  cdata(raw: string): unknown;
  /** `<!--raw-->`. */
  comment(raw: string): unknown;
  /** `<?target data?>`. */
  instruction(target: string, data: string): unknown;

  /** `x.@name`, `x.@[e]`, `x.@*`, `x.@ns::name` (11.2.1, 11.1.1). */
  attribute(object: unknown, name: Selector): unknown;
  /** `x.@name = v`. */
  putAttribute(object: unknown, name: Selector, value: unknown): unknown;
  /** `x.@name op= v`. */
  updateAttribute(object: unknown, name: Selector, operator: UpdateOperator, value: unknown): unknown;
  /** `x.@name++` and the like; `prefix` tells `++x` from `x++`. */
  stepAttribute(object: unknown, name: Selector, operator: "++" | "--", prefix: boolean): unknown;
  /** `delete x.@name`. */
  deleteAttribute(object: unknown, name: Selector): boolean;

  /** `x.*`, `x.ns::name`, `x.function::name`: child selectors that plain member access cannot say. */
  child(object: unknown, name: Selector): unknown;
  /** `x.* = v`, `x.ns::name = v`. */
  putChild(object: unknown, name: Selector, value: unknown): unknown;
  /** `x.* op= v`. */
  updateChild(object: unknown, name: Selector, operator: UpdateOperator, value: unknown): unknown;
  /** `x.*++` and the like. */
  stepChild(object: unknown, name: Selector, operator: "++" | "--", prefix: boolean): unknown;
  /** `delete x.*`, `delete x.ns::name`. */
  deleteChild(object: unknown, name: Selector): boolean;
  /** A method call through a selector, `x.function::length(…)`, `x.ns::m(…)`: the receiver is `x`. */
  callChild(object: unknown, name: Selector, ...args: unknown[]): unknown;

  /** `x..name`, `x..*`, `x..@name` (11.2.3); attribute descendants pass `__e4x.attributeName(selector)`. */
  descendants(object: unknown, name: Selector | AttributeSelector): unknown;
  /** `delete x..name`. */
  deleteDescendants(object: unknown, name: Selector | AttributeSelector): boolean;
  /** A selector of attributes as a value: `..@name`. */
  attributeName(name: Selector): AttributeSelector;
  /** `ns::name` as selector. */
  qualified(namespace: unknown, name: string | Braces): QualifiedSelector;
  /** The namespace `function` of `function::name`. */
  functionNamespace(): unknown;

  /**
   * `x.(predicate)` (11.2.4). The predicate gets the scope object: names that are not declared around it are looked up there
   * first (child elements of the item). `lower` then writes `function (__scope) { with (__scope) return …; }`, so `scope` answers `has` for
   * child elements only; `resolved` lists names that the predicate uses and a function or the program around it declares: the engine
   * resolves these when it compiles, `scope` must not have them. Without `resolved`, no name is looked up and `scope` is for selectors alone. A bare `@a` in it is `scopeLookup(attributeName("a"), scope)`.
   */
  filter(object: unknown, predicate: (scope: Record<string, unknown>) => unknown, resolved?: readonly string[]): unknown;
  /** `default xml namespace = v;` (12.1). */
  defaultNamespace(value: unknown): unknown;
  /** The operand of `for each (left in operand)` (12.2): lowered to `for (left of __e4x.each(operand))`. */
  each(operand: unknown): Iterable<unknown>;
  /**
   * A bare `@a`, `*`, `ns::a`, `function::a` outside any member access: looked up in the items of the filters around it, given as
   * `scopes`, innermost first; a ReferenceError when none has it. Without scopes, only `function::a` can be found: the variable `a`.
   */
  scopeLookup(name: Selector | AttributeSelector, ...scopes: unknown[]): unknown;
  /** The object of a bare selector outside filters that is assigned, updated or deleted, `@a = 1`: the XML value of a `with` around it, or a ReferenceError. */
  scope(...scopes: unknown[]): unknown;
  /** `for (x.@a in y)`: an object whose `value`, when set, is put into the attribute. */
  attributeTarget(object: unknown, name: Selector): { value: unknown };
  /** `for (x.* in y)`, as `attributeTarget`. */
  childTarget(object: unknown, name: Selector): { value: unknown };
  /** A plain name in the predicate of a filter in strict code, where `with` cannot be: the child element of the first of `scopes` that has one, else what `variable` gives. */
  scopedName(name: string, variable: () => unknown, ...scopes: unknown[]): unknown;
}

/** Mozilla's JavaScript 1.8 as calls: what scripts use of it beside E4X. */
export interface MozillaSyntaxOperations {
  /** The initialiser of `const name = value`, which is lowered to `var`; nothing for `const name`. */
  constant<T>(value?: T): T;
  /** `name = value`, `name op= value` where `name` is a constant: it keeps its value. */
  assignConstant(operator: "=" | UpdateOperator, current: unknown, value: unknown): unknown;
  /** `name++` and the like where `name` is a constant. */
  stepConstant(current: unknown, operator: "++" | "--", prefix: boolean): unknown;
  /** `for (name in y)`, `[name] = y` where `name` is a constant: an object whose `value` may be set, to no effect. */
  constantTarget(current: unknown): { value: unknown };
  /** The body of an expression closure, `function (x) x * 2`: lowered to `function (x) { return __e4x.closure(x * 2); }`. */
  closure<T>(value: T): T;
  /**
   * The error that guarded handlers look at. `catch (e if test) {…}` is lowered to `try { throw __e4x.caught(error); } catch (e) { if
   * (__e4x.guard(test)) {…} else … }` in the one handler of the statement; the `else` is the next handler, or throws on.
   */
  caught<T>(error: T): T;
  /** The test of a guarded handler. */
  guard<T>(test: T): T;
}

/** What `__e4x.attributeName(selector)` gives. */
export interface AttributeSelector {
  readonly attribute: Selector;
}

/** Operators that E4X overloads; the Node back-end compiles them to calls, the server's engine has them built in. */
export interface E4XOperatorOperations {
  /** `a == b` (11.5.1). */
  equal(left: unknown, right: unknown): boolean;
  /**
   * `a + b` (11.4.1).
   * @param isOwn the left side is a sum that nobody else has: a list is made longer, and not another one made of it
   */
  add(left: unknown, right: unknown, isOwn?: boolean): unknown;
  /**
   * `o[k] += v`: the object and the key are evaluated once.
   * @param isUnused nobody takes the sum: it need not be given
   */
  addAssign(object: unknown, key: PropertyKey, value: unknown, isUnused?: boolean): unknown;
  /** `typeof v` (11.3.2): `"xml"` for XML and XMLList. */
  typeOf(value: unknown): string;
  /** The operand of `for…of`: itself where the emitted loop goes over it too, a TypeError in the words of that loop otherwise. */
  iterable<T>(value: T): T;
  /** The same for what is not known to be a File or the rows of a query: where it is, all items are read at once, as the script does. */
  listed<T>(value: T): T | unknown[];
}

/** What only the Node back-end writes, after lowering; `raise` never meets it. */
export interface E4XNodeOperations {
  /** Around a value that an array pattern takes apart: its items by index, as the engine reads them. `shape` is the pattern: a list, an object of the named members, or 0 for a leaf. */
  indexed(value: unknown, shape: PatternShape): unknown;
  /**
   * A value that a pattern of a module takes apart, made so that each part is looked at when it is read: the engine's words for what cannot be
   * taken apart, and lists read as in `values`.
   * @param name how messages name the value
   */
  taken(value: unknown, parts: PatternParts, name?: string): unknown;
  /** The items of a loop whose head is a pattern. */
  takenEach(items: Iterable<unknown>, parts: PatternParts): Iterable<unknown>;
  /** `pattern = value` as an expression: takes the value apart, and is the value. */
  assigned<T>(take: (value: T) => void, value: T): T;
  /** Around a literal that is no part of another: its markup is complete, and a prefix that nothing declared in it is a TypeError (10.3.2.1). */
  complete<T>(literal: T): T;
  /** Around a call that is assigned to, `f() = 1`: the engine compiles it, calls, and throws a ReferenceError. */
  noTarget(value: unknown): never;
  /** Around a thrown value: where it was thrown is remembered, as only errors know it themselves. */
  thrown<T>(value: T): T;
  /**
   * At the start of a function, where a program sets the default namespace: what the function sets ends with it, and it sees what is set
   * around it, wherever it is called from (12.1).
   * @param around the namespace in force in the function around; nothing where only the program is
   * @returns the namespace in force
   */
  enterFunction(around?: unknown): unknown;
  /** At its end, however it is left. */
  leaveFunction(): void;
  /** The engine keeps the order in which keys came, also of those that look like integers; ECMAScript puts these first. */
  readonly keys: KeyOperations;
  /** A call of a bare selector in `with`, `function::name(…)`: the receiver is the object that has it. */
  callScoped(name: Selector, scopes: readonly unknown[], ...args: unknown[]): unknown;
  /** In a realm of its own, `eval` called by its name. */
  readonly evaluation: EvaluationOperations;
}

/** A local variable: what reads it, and what sets it where it may be set. */
export type LocalVariable = readonly [get: () => unknown, set?: (value: unknown) => void];

/** Code in strings that sees where it stands; see `E4XNodeOperations.evaluation`. */
export interface EvaluationOperations {
  /**
   * `eval(…)` by its name.
   * @param callee what `eval` is there: a script may have put another function in its place
   * @param outer the scope of the evaluated text around, if there is one
   */
  call(
    callee: unknown,
    self: unknown,
    outer: object | undefined,
    locals: Readonly<Record<string, LocalVariable>>,
    ...args: unknown[]
  ): unknown;
  /** The variables that the text sees which is about to run: an object for `with`. */
  scope(): object;
}

/** Told of the parts of an object literal, in their order. */
export interface LiteralKeys {
  key(key: unknown): PropertyKey;
  spread<T>(object: T): T;
}

/** The order in which objects got their keys; see `E4XNodeOperations.keys`. Computed members are compiled to `hold(o)[key(held, k)]`, or `o[key(o, k)]`. */
export interface KeyOperations {
  /** What `hold` was called with last. */
  readonly held: unknown;
  /** The object of a member whose key is assigned or deleted, when it is more than a name: it is evaluated once. */
  hold<T>(object: T): T;
  /** A key that is assigned. */
  key(object: unknown, key: unknown): PropertyKey;
  /** A key that is deleted. */
  forget(object: unknown, key: unknown): PropertyKey;
  /** Around an object literal whose keys ECMAScript would give in another order than they are written. */
  ordered<T extends object>(object: T, keys: readonly string[]): T;
  /** Around an object literal with computed keys or spreads, in a function that tells them; `keys` has 0 for each of them. */
  computed<T extends object>(make: (literal: LiteralKeys) => T, keys: readonly (string | 0)[]): T;
  /** Around what `for (k in o)` walks. */
  inOrder<T>(object: T): T;
  /** When a pattern took an object apart: `{ a, ...rest }` at the end of a path from its value. */
  rest(value: unknown, path: readonly string[], rest: unknown): void;
}

/**
 * What code calls that runs beside Node.js's own builtins: those of the engine stand elsewhere. Wherever a member may be another one there,
 * it is asked for. `owner` is the author's text of the object, for messages.
 */
export interface ModuleOperations extends LoopOperations {
  /** `object.name` */
  member(object: unknown, name: PropertyKey, owner: string): unknown;
  /** `object.name(…)` */
  send(object: unknown, name: PropertyKey, owner: string, ...args: unknown[]): unknown;
  /** `object.name` where it is called next, `object.name?.(…)`: what it gives has its receiver. */
  bound(object: unknown, name: PropertyKey, owner: string): unknown;
  /** `object[name]`, `object[name](…)` and `object[name]?.(…)`, where the name is worked out: no function that a script brings along is meant. */
  memberComputed: ModuleOperations["member"];
  sendComputed: ModuleOperations["send"];
  boundComputed: ModuleOperations["bound"];
  /** `value?.rest`: what stands behind the value is skipped where there is none. */
  maybe(value: unknown, rest: (value: unknown) => unknown): unknown;
  /** The value of a `catch` clause. */
  caught(value: unknown): unknown;
  /** A standard object that a pattern takes apart: with the functions that scripts bring along. */
  holder(object: object): object;
}

/** What loops call beside their own work, in a realm of its own and beside Node.js. */
export interface LoopOperations {
  /**
   * Looks at the clock, each so many turns.
   * @returns what turns are counted from again
   * @throws an error for a run that has taken too long, again each time
   */
  turn(): number;
}

/** A pattern of ECMAScript: the patterns of its parts in the order in which they are read, 0 for what is taken as it is. */
export interface PatternParts {
  kind: "list" | "object";
  parts: readonly (0 | PatternParts)[];
  /** The pattern has a default. */
  optional?: true;
}

/** What a destructuring pattern looks at. */
export type PatternShape = 0 | readonly PatternShape[] | { readonly [name: string]: PatternShape };

/** What authors call through `xtkit/xml`; gone from emitted scripts. */
export interface BuilderOperations {
  /** `x(name, attributes, ...children)` and TSX. */
  build(name: unknown, attributes?: object | null, ...children: unknown[]): unknown;
  /** The marker for `<>…</>`: `build(fragment, null, …)` gives an XMLList. */
  readonly fragment: unknown;
  /** Text of a value; `fallback` when it is missing or empty. */
  text(value: unknown, fallback?: string): string;
  /** Number of a value; `fallback` when it is missing or empty. */
  num(value: unknown, fallback?: number): number;
  /** True when the value is there, empty text included: `v != undefined`. */
  exists(value: unknown): boolean;
  /** True for XML and XMLList. */
  isXml(value: unknown): boolean;
  /** The items of an XMLList (or the children of an element) as an array. */
  toArray(list: unknown): unknown[];
  /** The items for which `test` holds, as an XMLList. */
  filterList(list: unknown, test: (item: unknown, index: number) => unknown): unknown;
  /** `element.@name = value`. */
  setAttribute(element: unknown, name: string, value: unknown): void;
  /** `delete element.@name`, `delete element.name`, `delete list[0]`. */
  remove(from: unknown, name: string | number): void;
  /** What `for…of`, spread and array destructuring read: items of a list, an array or a string as an array; anything else throws a TypeError. */
  values(value: unknown): unknown[];
}

/** Everything the runtime provides behind the free name `__e4x`. */
export interface E4XOperations
  extends E4XSyntaxOperations, MozillaSyntaxOperations, E4XOperatorOperations, E4XNodeOperations, BuilderOperations {}
