import { expect, test } from "vitest";
import { missingGlobals, missingMembers } from "../../../build/engine/builtins.ts";
import { builtinFunctions } from "../../../build/compile/helpers/builtin-functions.ts";
import { missingMethods } from "../../../build/engine/missing-methods.ts";
import { missingNames } from "../../../build/engine/missing-names.ts";
import { isTranslated, translatedGlobals, translatedMethods, translatedStatics } from "../../../build/engine/translated-builtins.ts";
import { TYPED_ARRAYS } from "../../../build/engine/typed-arrays.ts";

const missing = new Map(missingNames());

/** Global names of ECMAScript; what else Node.js has at the top are its own. */
const OF_LANGUAGE =
  "AggregateError Atomics BigInt BigInt64Array BigUint64Array DataView FinalizationRegistry Intl Map Promise Reflect Set SharedArrayBuffer Symbol WeakMap WeakRef WeakSet WebAssembly globalThis".split(
    " ",
  );

test.each(OF_LANGUAGE)("the global %s is translated or refused", (name) => {
  expect(missing.get("")).toContain(name);
  expect(translatedGlobals.has(name) || missingGlobals.has(name)).toBe(true);
});

/** What vitest puts there, not Node.js. */
const OF_TESTS: ReadonlySet<string> = new Set(["Error.prepareStackTrace"]);

test("each static function and constant that Node.js has is translated or refused", () => {
  for (const [path, names] of missing) {
    if (path === "" || path.includes("prototype")) continue;
    for (const name of names) {
      const member = `${path}.${name}`;
      if (!OF_TESTS.has(member)) expect(isTranslated(member) || missingMembers.has(member), member).toBe(true);
    }
  }
});

/** Whether a method is Node.js's own: activities of other specs in this process may have left some. */
function isNodes(kind: string, name: string): boolean {
  const { prototype } = kind === "Array" ? Array : String;
  return String((prototype as unknown as Record<string, unknown>)[name]).includes("[native code]");
}

test("each method of texts and arrays that Node.js has is translated, or refused by the check, which has the advice", () => {
  for (const kind of ["Array", "String"])
    for (const name of missing.get(`${kind}.prototype`)!.filter((one) => isNodes(kind, one))) {
      expect(missingMethods.get(name)?.of, name).toContain(kind);
      expect(translatedMethods.has(name) || missingMethods.has(name), name).toBe(true);
    }
  expect([...missingMethods.keys()].filter((name) => !translatedMethods.has(name)).sort()).toEqual(
    ["dotAll", "flags", "hasIndices", "isWellFormed", "normalize", "toWellFormed", "unicode", "unicodeSets"].sort(),
  );
});

test("of other values, typed arrays and buffers have what the declarations leave out", () => {
  const others = [...missing].filter(([path, names]) => path.includes("prototype") && names.length > 0).map(([path]) => path);
  expect(others.sort()).toEqual(["Array.prototype", "ArrayBuffer.prototype", "RegExp.prototype", "String.prototype", TYPED_ARRAYS].sort());
});

test("each translation has its function", () => {
  for (const operation of [...translatedGlobals.values(), ...translatedMethods.values(), ...translatedStatics.values()])
    expect(Object.keys(builtinFunctions), operation).toContain(operation);
});
