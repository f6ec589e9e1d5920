/** For which engine scripts are made. */
export type TargetName = "v7" | "v8" | "ecma-e4x";

/** What an engine compiles and has, and how that is known. */
export interface EngineTarget {
  /** What it is, in words. */
  readonly engine: string;
  /** Whether it compiles Mozilla's extensions of JavaScript 1.8: `const`, destructuring, expression closures, `catch (e if …)`. */
  readonly hasExtensions: boolean;
  /** Where that is from. */
  readonly evidence: string;
}

const SPIDERMONKEY = "SpiderMonkey 1.8.5: ECMAScript 5, E4X (ECMA-357), Mozilla's extensions and builtins";

/** The table that scripts are held against; `test/conformance/oracle` has what the engine of v7 answers. */
export const targets: Readonly<Record<TargetName, EngineTarget>> = {
  v7: {
    engine: SPIDERMONKEY,
    hasExtensions: true,
    evidence: "measured on an engine of that version; that it is the server's is inferred from the globals of a server of v7",
  },
  v8: {
    engine: SPIDERMONKEY,
    hasExtensions: true,
    evidence: "inferred: nothing public says that v8 has another engine, and its documentation shows E4X",
  },
  "ecma-e4x": {
    engine: "ECMAScript 5 and E4X (ECMA-357) alone: what every engine with E4X compiles",
    hasExtensions: false,
    evidence: "the standards",
  },
};

/** Globals and members of Mozilla's that the standards do not have: the names of globals, and methods by name. */
export const extensionGlobals: ReadonlySet<string> = new Set(
  "ArrayBuffer Float32Array Float64Array Int16Array Int32Array Int8Array InternalError Iterator Proxy StopIteration Uint16Array Uint32Array Uint8Array Uint8ClampedArray uneval".split(
    " ",
  ),
);
