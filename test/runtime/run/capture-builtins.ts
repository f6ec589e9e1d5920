import { type AnyNode, type BinaryExpression, type CallExpression, parse } from "acorn";
import MagicString from "magic-string";
import { childNodes } from "../../../build/node/operators/child-nodes.ts";

/** Begins the names of what was captured: `builtin$Object$keys`. */
const MARK = "builtin$";

/** The objects whose methods are captured where they are called on a value: what a realm's own code calls on values that it made. */
const RECEIVERS = ["Array", "Int32Array", "String", "Number", "Date", "Function"] as const;

/** Methods that belong to the value they are called on, whatever it is. */
const OWN_TO_VALUES: ReadonlySet<string> = new Set(["constructor", "toString", "toLocaleString", "valueOf", "hasOwnProperty"]);

/** What a text captured may be named by, as esbuild's `define` takes it: a global, a member of it, or one of its prototype. */
export function capturedNames(): Record<string, string> {
  const names: Record<string, string> = {};
  const globals = globalThis as unknown as Record<string, unknown>;
  for (const [name, value] of standardGlobals()) {
    names[name] = captured(name);
    if ((typeof value !== "object" && typeof value !== "function") || value === null) continue;
    for (const member of memberNames(value)) names[`${name}.${member}`] = captured(`${name}.${member}`);
    const { prototype } = globals[name] as { prototype?: object };
    for (const member of prototype ? memberNames(prototype) : [])
      names[`${name}.prototype.${member}`] = captured(`${name}.prototype.${member}`);
  }
  return names;
}

/**
 * Makes a bundled text independent of what scripts see and do to the builtins of its realm: what `capturedNames` stands for is read once, when
 * the text starts, and calls of methods on values (`list.push(item)`) go to the captured ones.
 * @param code the text, with the names of `capturedNames` in it
 * @returns statements, with the captures first
 */
export function captureBuiltins(code: string): string {
  const text = new MagicString(code);
  const helpers = new Map<string, string>();
  const methods = methodOwners();
  const walk = (node: AnyNode): void => {
    if (node.type === "CallExpression") replaceCall(node);
    if (node.type === "BinaryExpression" && node.operator === "in" && node.left.type === "Literal") replaceIn(node);
    for (const child of childNodes(node)) walk(child);
  };
  /** `"name" in record`: what scripts add to all objects is no part of it. */
  function replaceIn({ left, right, start, end }: BinaryExpression): void {
    text.overwrite(start, right.start, `${MARK}Object$hasOwn(`).appendLeft(end, `, ${code.slice(left.start, left.end)})`);
  }
  function replaceCall({ callee, arguments: values, optional, start, end }: CallExpression): void {
    if (callee.type !== "MemberExpression" || callee.computed || callee.property.type !== "Identifier") return;
    const { object, property } = callee;
    const owners = methods.get(property.name);
    if (!owners || object.type === "Super" || object.type === "ThisExpression") return;
    if (object.type === "Identifier" && object.name.startsWith(MARK) && !OF_FUNCTIONS.has(property.name)) return;
    if (optional || callee.optional) throw new Error(`an optional call can't be captured: ${code.slice(start, end)}`);
    const count = values.some((value) => value.type === "SpreadElement") ? "n" : String(values.length);
    const name = `${MARK}call$${property.name}$${count}`;
    if (!helpers.has(name)) helpers.set(name, helperText(name, property.name, owners, count === "n" ? undefined : values.length));
    text.appendLeft(callee.start, `${name}(`);
    // What is between object and arguments: a dot, the name, an opening parenthesis; comments and parentheses around the object too.
    const first = values[0];
    text.overwrite(object.end, first ? first.start : end - 1, closing(code.slice(object.end, callee.property.start)) + (first ? ", " : ""));
  }
  walk(parse(code, { ecmaVersion: "latest" }));
  const body = [...helpers.values(), text.toString()].join("\n");
  return `${capturesOf(body)}\n${body}`;
}

/** The parentheses that close before the dot: they were opened before the object. */
function closing(between: string): string {
  return between.replace(/[^)]/g, "");
}

/** Every standard global with its value. */
function standardGlobals(): [string, unknown][] {
  const globals = globalThis as unknown as Record<string, unknown>;
  const names = STANDARD.filter((name) => name in globalThis);
  return names.map((name) => [name, globals[name]]);
}

const STANDARD: readonly string[] = [
  ...["Array", "ArrayBuffer", "Boolean", "Date", "Function", "Int32Array", "Intl", "JSON", "Map", "Math", "Number", "Object", "Promise"],
  ...[
    "Proxy",
    "Reflect",
    "RegExp",
    "Set",
    "String",
    "Symbol",
    "Uint8Array",
    "WeakMap",
    "WeakSet",
    "parseFloat",
    "parseInt",
    "isFinite",
    "isNaN",
  ],
  ...["Error", "EvalError", "RangeError", "ReferenceError", "SyntaxError", "TypeError", "URIError", "globalThis"],
  ...["decodeURI", "decodeURIComponent", "encodeURI", "encodeURIComponent", "escape", "unescape"],
];

function memberNames(object: object): string[] {
  return Object.entries(Object.getOwnPropertyDescriptors(object)).flatMap(([name, { value }]) =>
    value !== undefined && /^[A-Za-z]\w*$/.test(name) && name !== "prototype" && name !== "constructor" ? [name] : [],
  );
}

function captured(path: string): string {
  return MARK + path.replaceAll(".", "$");
}

/** The standard objects whose prototypes have a method, by its name. */
function methodOwners(): ReadonlyMap<string, readonly string[]> {
  const owners = new Map<string, string[]>();
  const globals = globalThis as unknown as Record<string, { prototype: object }>;
  for (const owner of RECEIVERS)
    for (const name of memberNames(
      owner === "Int32Array" ? (Object.getPrototypeOf(Int32Array.prototype) as object) : globals[owner]!.prototype,
    ))
      if (!OWN_TO_VALUES.has(name)) owners.set(name, [...(owners.get(name) ?? []), owner]);
  return owners;
}

/** Methods that a captured function is called by. */
const OF_FUNCTIONS: ReadonlySet<string> = new Set(["call", "apply", "bind"]);

/** What is captured as another function, since members that scripts add to all objects have a meaning for it. */
const GUARDED: Readonly<Record<string, string>> = {
  // Handlers have the traps that are their own.
  Proxy: `(function (Native, prototypeOf, setPrototypeOf, objects) {
  return function Proxy(target, handler) {
    let last = handler;
    let parent = prototypeOf(last);
    while (parent !== null && parent !== objects) parent = prototypeOf((last = parent));
    if (parent !== null) setPrototypeOf(last, null);
    return new Native(target, handler);
  };
})(Proxy, Object.getPrototypeOf, Object.setPrototypeOf, Object.prototype)`,
  // Texts are made of the mock's own records.
  "JSON.stringify": `(function (stringify, hasOwn, descriptorOf, define, homes) {
  return function (value) {
    if (!hasOwn(homes[0], "toJSON") && !hasOwn(homes[1], "toJSON")) return stringify(value);
    const found = [descriptorOf(homes[0], "toJSON"), descriptorOf(homes[1], "toJSON")];
    try {
      delete homes[0].toJSON;
      delete homes[1].toJSON;
      return stringify(value);
    } finally {
      if (found[0]) define(homes[0], "toJSON", found[0]);
      if (found[1]) define(homes[1], "toJSON", found[1]);
    }
  };
})(JSON.stringify, Object.hasOwn, Object.getOwnPropertyDescriptor, Object.defineProperty, [Object.prototype, Array.prototype])`,
};

const TESTS: Readonly<Record<string, string>> = {
  Array: `${MARK}Array$isArray(value)`,
  // What all typed arrays inherit.
  Int32Array: `${MARK}ArrayBuffer$isView(value)`,
  String: 'typeof value === "string"',
  Number: 'typeof value === "number"',
  Date: `value instanceof ${MARK}Date`,
  Function: 'typeof value === "function"',
};

/**
 * A function that calls a method of a value: the captured one where the value is of a standard kind.
 * @param count of its arguments; undefined where a list is spread
 */
function helperText(name: string, method: string, owners: readonly string[], count: number | undefined): string {
  const names = Array.from({ length: count ?? 0 }, (_, index) => `a${index}`);
  const parameters = ["value", ...(count === undefined ? ["...list"] : names)].join(", ");
  const values = count === undefined ? "...list" : names.join(", ");
  const cases = owners.map((owner) => `if (${TESTS[owner]!}) return ${MARK}of$${owner}$${method}(${parameters});`);
  return `function ${name}(${parameters}) { ${cases.join(" ")} return value.${method}(${values}); }`;
}

/** The declarations of what a text names. */
function capturesOf(body: string): string {
  const names = [...new Set(body.match(/\bbuiltin(?:\$\w+)+/g))].filter((name) => !name.startsWith(`${MARK}call$`)).sort();
  const lines = names.map((name) => {
    const path = name.slice(MARK.length).split("$");
    if (path[0] !== "of") return `const ${name} = ${GUARDED[path.join(".")] ?? path.join(".")};`;
    const [, owner, method] = path;
    return `const ${name} = ${MARK}uncurry(${owner}.prototype.${method});`;
  });
  const uncurry = `const ${MARK}uncurry = Function.prototype.bind.bind(Function.prototype.call);`;
  return [uncurry, ...lines.filter((line) => !line.startsWith(`const ${MARK}uncurry `))].join("\n");
}
