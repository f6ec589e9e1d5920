import { parse } from "../../../../build/e4x/index.ts";

/** Whether a text is a script; `return` may stand anywhere in it. */
export function parses(source: string): boolean {
  try {
    parse(source, { allowReturn: true });
    return true;
  } catch {
    return false;
  }
}
