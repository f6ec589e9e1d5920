import { compileText, type CompiledText } from "./compile-text.ts";

/** So many are kept; a test file runs few texts, each many times. */
const MOST_KEPT = 64;

/** Texts that were compiled: what comes of a text holds nothing of a run, so that one serves all of them. */
export class CompiledTexts {
  readonly #kept = new Map<string, CompiledText>();

  /**
   * As `compileText`, but a text that was compiled before is not compiled again.
   * @throws E4XSyntaxError for text that the server's engine would not compile, each time
   */
  compile(source: string, filename: string, isBody = false): CompiledText {
    const key = JSON.stringify([filename, isBody, source]);
    const known = this.#kept.get(key);
    // What was wanted last is at the end.
    this.#kept.delete(key);
    const compiled = known ?? compileText(source, filename, isBody ? "body" : "script");
    this.#kept.set(key, compiled);
    if (this.#kept.size > MOST_KEPT) this.#kept.delete(this.#kept.keys().next().value!);
    return compiled;
  }
}
