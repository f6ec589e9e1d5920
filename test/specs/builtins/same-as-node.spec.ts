import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { functionsAsText } from "./functions-as-text.ts";

/** What is called by names that are made up here. */
type Anything = ReturnType<typeof JSON.parse>;

/** What a function answers or throws: the kind of error alone, each engine has its own words. */
function outcome(run: () => unknown): unknown {
  try {
    return { gives: run() };
  } catch (error) {
    return { throws: (error as Error).name };
  }
}

const functions = functionsAsText() as unknown as Record<string, (...args: unknown[]) => unknown>;

function same(ours: () => unknown, nodes: () => unknown): void {
  expect(outcome(ours)).toStrictEqual(outcome(nodes));
}

const simple = fc.oneof(
  fc.integer({ min: -3, max: 3 }),
  fc.constantFrom<unknown>(NaN, -0, 0, Infinity, -Infinity, undefined, null, true, false, "", "a", "b", "1", 1.5, -1.5, 2 ** 53),
);
const position = fc.oneof(
  fc.integer({ min: -6, max: 6 }),
  fc.constantFrom<unknown>(undefined, null, NaN, "2", "x", 1.7, -1.7, Infinity, -Infinity, -0, true),
);
const object = fc.constantFrom<unknown>({ id: 1 }, [1, [2]], Math.max);
const value = fc.oneof(simple, object);
/** With places that have no item. */
const list = fc
  .array(fc.option(fc.oneof(value, fc.array(value, { maxLength: 3 })), { nil: Symbol.for("hole"), freq: 6 }), { maxLength: 6 })
  .map((items) => {
    const sparse: unknown[] = [];
    sparse.length = items.length;
    items.forEach((item, index) => {
      if (item !== Symbol.for("hole")) sparse[index] = item;
    });
    return sparse;
  });
const text = fc.oneof(
  fc.string({ maxLength: 8 }),
  fc.string({ unit: fc.constantFrom("a", "b", "$", ".", " ", "\ud83d", "\ude00", "😀", "\u00a0"), maxLength: 8 }),
);
const search = fc.oneof(text, simple, fc.constantFrom<unknown>(/a/, /a/g));
const callback = fc.constantFrom<unknown>(
  (item: unknown) => item === "a" || item === 1,
  (_item: unknown, index: number) => index > 1,
  (item: unknown) => Boolean(item),
  () => false,
  undefined,
  3,
);

/** A method of arrays or texts: the value, and what it is called with. */
function method(name: string, receiver: fc.Arbitrary<unknown>, ...given: fc.Arbitrary<unknown>[]): void {
  const operation = `builtin${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  test(name, () => {
    fc.assert(
      fc.property(receiver, fc.tuple(...given), fc.integer({ min: 0, max: given.length }), (on, all, count) => {
        const args = (all as unknown[]).slice(0, count);
        const copy = (): Anything => (Array.isArray(on) ? on.slice() : on);
        const mine = copy();
        const theirs = copy();
        same(
          () => functions[operation]!(mine, ...args),
          () => theirs[name](...args),
        );
        expect(mine).toStrictEqual(theirs);
      }),
      { numRuns: 400 },
    );
  });
}

function statics(holder: Anything, name: string, operation: string, ...given: fc.Arbitrary<unknown>[]): void {
  test(name, () => {
    fc.assert(
      fc.property(fc.tuple(...given), fc.integer({ min: 0, max: given.length }), (all, count) => {
        const args = (all as unknown[]).slice(0, count);
        same(
          () => functions[operation]!(...args),
          () => holder[name](...args),
        );
      }),
      { numRuns: 400 },
    );
  });
}

describe("methods of arrays answer as those of Node.js", () => {
  method("includes", list, value, position);
  method("find", list, callback, value);
  method("findIndex", list, callback);
  method("findLast", list, callback);
  method("findLastIndex", list, callback);
  method("at", list, position);
  method("fill", list, value, position, position);
  method("copyWithin", list, position, position, position);
  method("flat", list, fc.constantFrom<unknown>(undefined, 0, 1, 2, -1, Infinity, "1", NaN));
  method(
    "flatMap",
    list,
    fc.constantFrom<unknown>(
      (item: unknown) => [item, [item]],
      (item: unknown) => item,
      undefined,
    ),
  );
  method("toReversed", list);
  method("toSpliced", list, position, position, value, value);
  method("with", list, position, value);
  method(
    "toSorted",
    fc.array(fc.integer()),
    fc.constantFrom<unknown>(
      undefined,
      (a: number, b: number) => a - b,
      (a: number, b: number) => b - a,
      null,
      1,
    ),
  );
});

describe("methods of texts answer as those of Node.js", () => {
  method("includes", text, search, position);
  method("startsWith", text, search, position);
  method("endsWith", text, search, position);
  method("at", text, position);
  method("codePointAt", text, position);
  method("repeat", text, fc.oneof(fc.integer({ min: -2, max: 9 }), fc.constantFrom<unknown>(undefined, NaN, "2", 2.9, -0.5, Infinity)));
  method(
    "padStart",
    text,
    fc.oneof(fc.integer({ min: -2, max: 30 }), fc.constantFrom<unknown>(undefined, NaN, "9")),
    fc.oneof(text, simple),
  );
  method("padEnd", text, fc.oneof(fc.integer({ min: -2, max: 30 }), fc.constantFrom<unknown>(undefined, NaN, "9")), fc.oneof(text, simple));
  method("trimStart", text);
  method("trimEnd", text);
  const replacement = fc.constantFrom<unknown>(
    "",
    "x",
    "$&$&",
    "$$",
    "$1",
    "$`|$'",
    undefined,
    null,
    (match: string, offset: number) => `${match}${offset}`,
  );
  method(
    "replaceAll",
    text,
    fc.oneof(text, fc.constantFrom<unknown>(/a/g, /[ab]/gi, /(a)(b)?/g, /a/, "", undefined, null, 1)),
    replacement,
  );
  test("matchAll", () => {
    fc.assert(
      fc.property(
        text,
        fc.constantFrom<() => unknown>(
          () => /a/g,
          () => /(a)|b/g,
          () => /(?:)/g,
          () => /A/gi,
          () => "a",
          () => undefined,
          () => /a/,
        ),
        (on, pattern) => {
          const matches = (all: unknown): unknown[] => {
            const found: unknown[] = [];
            for (let step = (all as Iterator<RegExpMatchArray>).next(); !step.done;) {
              found.push([[...step.value], step.value.index, step.value.input]);
              step = (all as Iterator<RegExpMatchArray>).next();
            }
            return found;
          };
          same(
            () => matches(functions["builtinMatchAll"]!(on, pattern())),
            () => matches(on.matchAll(pattern() as RegExp)),
          );
        },
      ),
    );
  });
});

describe("static functions answer as those of Node.js", () => {
  const keys = fc.constantFrom("a", "b", "1", "0", "__proto__", "toString", "constructor");
  const anyObject = fc.oneof(fc.dictionary(fc.constantFrom("a", "b", "1", "0"), value), list, text, simple);
  statics(Object, "assign", "builtinAssign", fc.oneof(fc.constantFrom<unknown>(undefined, null)), anyObject);
  test("assign, to an object", () => {
    fc.assert(
      fc.property(fc.array(anyObject, { maxLength: 3 }), (sources) => {
        same(
          () => functions["builtinAssign"]!({ a: 0 }, ...sources),
          () => Object.assign({ a: 0 }, ...sources),
        );
      }),
    );
  });
  statics(Object, "entries", "builtinObjectEntries", anyObject);
  statics(Object, "values", "builtinObjectValues", anyObject);
  statics(Object, "hasOwn", "builtinHasOwn", anyObject, keys);
  statics(Object, "is", "builtinIs", value, value);
  statics(
    Object,
    "fromEntries",
    "builtinFromEntries",
    fc.oneof(fc.array(fc.oneof(fc.tuple(fc.oneof(keys, simple), value), simple)), simple),
  );
  statics(
    Array,
    "from",
    "builtinArrayFrom",
    fc.oneof(list, text, simple, fc.constantFrom<unknown>({ length: 2 }, { length: "3", 1: "b" }, { length: -1 }, { length: NaN }, {})),
    fc.constantFrom<unknown>(undefined, (item: unknown, index: number) => [item, index], null),
  );
  statics(Array, "of", "builtinArrayOf", value, value, value);
  for (const name of ["isInteger", "isSafeInteger", "isNaN", "isFinite"])
    statics(Number, name, `builtin${name.charAt(0).toUpperCase()}${name.slice(1)}`, fc.oneof(value, fc.double()));
  for (const name of ["trunc", "sign"])
    statics(Math, name, `builtin${name.charAt(0).toUpperCase()}${name.slice(1)}`, fc.oneof(simple, fc.double()));
  const code = fc.oneof(
    fc.integer({ min: -1, max: 0x110000 }),
    fc.constantFrom<unknown>(0xd800, 0xffff, 0x10000, 1.5, NaN, "65", undefined),
  );
  statics(String, "fromCodePoint", "builtinFromCodePoint", code, code);
});

describe("maps and sets answer as those of Node.js", () => {
  const { builtinMap, builtinSet } = functionsAsText();
  type Step = readonly [name: "set" | "delete" | "get" | "has" | "clear", key: unknown, value: unknown];
  const step = fc.tuple(fc.constantFrom<Step[0]>("set", "set", "set", "delete", "get", "has", "clear"), value, value) as fc.Arbitrary<Step>;

  const read = (map: Anything): unknown[] => {
    const found: unknown[] = [map.size];
    map.forEach((item: unknown, key: unknown) => found.push(key, item));
    for (const kind of ["keys", "values", "entries"]) {
      const steps = map[kind]();
      for (let turn = steps.next(); !turn.done; turn = steps.next()) found.push(turn.value);
      found.push(steps.next());
    }
    return found;
  };

  test("whatever is done to a map", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value), { maxLength: 4 }), fc.array(step), (entries, steps) => {
        const [mine, theirs] = [new builtinMap(entries), new Map(entries)] as Anything[];
        for (const [name, key, item] of steps) {
          const [left, right] = [mine[name](key, item), theirs[name](key, item)];
          expect(left === mine ? "itself" : left).toStrictEqual(right === theirs ? "itself" : right);
        }
        expect(read(mine)).toStrictEqual(read(theirs));
      }),
      { numRuns: 500 },
    );
  });

  test("whatever is done to a set", () => {
    fc.assert(
      fc.property(fc.array(value, { maxLength: 4 }), fc.array(step), (items, steps) => {
        const [mine, theirs] = [new builtinSet(items), new Set(items)] as Anything[];
        for (const [name, key] of steps) {
          if (name === "get") continue;
          const own = name === "set" ? "add" : name;
          const [left, right] = [mine[own](key), theirs[own](key)];
          expect(left === mine ? "itself" : left).toStrictEqual(right === theirs ? "itself" : right);
        }
        expect(read(mine)).toStrictEqual(read(theirs));
      }),
      { numRuns: 500 },
    );
  });

  test("whatever is done to a map while it is walked", () => {
    const key = fc.integer({ min: 0, max: 6 });
    const during = fc.array(fc.array(fc.tuple(fc.constantFrom("set", "set", "delete", "delete", "clear"), key), { maxLength: 3 }), {
      maxLength: 12,
    });
    const walk = (map: Anything, plan: readonly (readonly (readonly [string, number])[])[]): unknown[] => {
      const seen: unknown[] = [];
      const steps = map.keys();
      for (const acts of plan) {
        seen.push(steps.next());
        for (const [name, on] of acts) map[name](on, "new");
      }
      map.forEach((item: unknown, on: unknown) => {
        seen.push(on, item);
        if (seen.length < 100 && item !== "again") {
          map.delete(on);
          map.set(on, "again");
        }
      });
      return seen;
    };
    fc.assert(
      fc.property(fc.array(key, { maxLength: 6 }), during, (keys, plan) => {
        const entries = keys.map((on) => [on, on] as const);
        expect(walk(new builtinMap(entries), plan)).toStrictEqual(walk(new Map(entries), plan));
      }),
      { numRuns: 500 },
    );
  });

  test("what cannot be made", () => {
    same(
      () => (builtinMap as unknown as () => void)(),
      () => (Map as unknown as () => void)(),
    );
    for (const given of [5, {}, [1], [undefined]])
      same(
        () => void new builtinMap(given),
        () => void new Map(given as never),
      );
    same(
      () => void new builtinSet(5),
      () => void new Set(5 as never),
    );
  });

  test("nothing of it is seen from outside", () => {
    const map = new builtinMap([["a", 1]]);
    const names: string[] = [];
    for (const name in map) names.push(name);
    expect(names).toEqual([]);
    expect(JSON.stringify({ map, set: new builtinSet("a") })).toBe('{"map":{},"set":{}}');
  });
});
