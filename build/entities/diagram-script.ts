import { isBuilt } from "../compile/banner.ts";
import { normaliseLineEnds } from "../compile/source-text.ts";

/**
 * The text of a script as it goes into a diagram: as it was built. Of an E4X script that is built to its own text the banner is left out, so that
 * what nobody changed goes back as it was.
 * @param code as built
 * @param source the text of its file
 */
export function diagramScript(code: string, source: string): string {
  const own = normaliseLineEnds(source);
  const text = own.endsWith("\n") ? own : `${own}\n`;
  if (!code.endsWith(text) || !isBuilt(code)) return code;
  const head = code.slice(0, code.length - text.length).split("\n");
  return head.pop() === "" && head.every((line) => line.startsWith("//")) ? text : code;
}
