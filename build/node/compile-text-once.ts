import { compileText, type CompiledText } from "./compile-text.ts";

/** So many are kept; a test file runs few texts, each many times. */
const MOST_KEPT = 64;

const kept = new Map<string, CompiledText>();

/**
 * As `compileText`, but a text that was compiled before is not compiled again: what comes of it holds nothing of a run.
 * @throws E4XSyntaxError for text that the server's engine would not compile, each time
 */
export function compileTextOnce(source: string, filename: string, isBody = false): CompiledText {
  const key = JSON.stringify([filename, isBody, source]);
  const known = kept.get(key);
  // What was wanted last is at the end.
  kept.delete(key);
  const compiled = known ?? compileText(source, filename, isBody);
  kept.set(key, compiled);
  if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value!);
  return compiled;
}
