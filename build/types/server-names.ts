import { campaignGlobals } from "../engine/campaign-globals.ts";
import { engineGlobals } from "../engine/engine-globals.ts";

const language =
  "Array Boolean Date Error EvalError Function Infinity JSON Math NaN Number Object RangeError ReferenceError RegExp String SyntaxError TypeError URIError " +
  "decodeURI decodeURIComponent encodeURI encodeURIComponent escape eval isFinite isNaN parseFloat parseInt undefined unescape globalThis";

/** Names that scripts have already: those of the language, of the engine and of the server. */
export function serverNames(): ReadonlySet<string> {
  return new Set([...language.split(" "), ...engineGlobals, ...campaignGlobals()]);
}
