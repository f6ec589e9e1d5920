import { parseScriptOrModule } from "../../e4x/parse/parse-any.ts";

/** True for the text of a `.js` file that imports or exports and, apart from that, is right. */
export function isModule(source: string): boolean {
  if (!/\b(?:import|export)\b/.test(source)) return false;
  try {
    return parseScriptOrModule(source, {}).kind === "module";
  } catch {
    return false;
  }
}
