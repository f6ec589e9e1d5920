import { parse, type ParseOptions } from "../../../../build/e4x/index.ts";

function reads(source: string, options: ParseOptions): boolean {
  try {
    parse(source, options);
    return true;
  } catch {
    return false;
  }
}

/** Whether a text is a script; `return` may stand anywhere in it. */
export function parses(source: string): boolean {
  return reads(source, { allowReturn: true });
}

/** Whether a text is a module. */
export function parsesAsModule(source: string): boolean {
  return reads(source, { sourceType: "module" });
}
