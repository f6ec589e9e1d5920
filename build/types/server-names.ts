import { campaignGlobals, campaignTypes } from "../engine/campaign-globals.ts";
import { engineGlobals } from "../engine/engine-globals.ts";

const language =
  "Array Boolean Date Error EvalError Function Infinity JSON Math NaN Number Object RangeError ReferenceError RegExp String SyntaxError TypeError URIError " +
  "decodeURI decodeURIComponent encodeURI encodeURIComponent escape eval isFinite isNaN parseFloat parseInt undefined unescape globalThis";

/** Names that scripts have already: those of the language, of the engine and of the server. */
export function serverNames(): ReadonlySet<string> {
  return new Set([...language.split(" "), ...engineGlobals, ...campaignGlobals()]);
}

/** Types of TypeScript's own library whose name a namespace could have. */
const libraryTypes = "Awaited Capitalize Exclude Extract Iterable Lowercase Map Omit Parameters Partial Pick Promise Readonly Record Required Set Symbol Uncapitalize Uppercase WeakMap WeakSet";

/** Names that types have already: no interface of a schema may add to them. */
export function typeNames(): ReadonlySet<string> {
  return new Set([...serverNames(), ...campaignTypes(), ...libraryTypes.split(" "), "XtkSchemas", "XtkElements", "XtkRows", "XtkKeys", "XtkRow"]);
}
