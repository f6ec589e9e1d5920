/** What a handler is for: a text with `*` for anything, a regular expression, or a test of your own. */
export type Pattern = string | RegExp | ((text: string) => boolean);

/** True when a pattern is for a text. */
export function matchesPattern(pattern: Pattern, text: string): boolean {
  if (typeof pattern === "function") return pattern(text);
  if (typeof pattern !== "string") return new RegExp(pattern).test(text);
  const source = pattern
    .split("*")
    .map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"))
    .join("[^]*");
  return new RegExp(`^${source}$`).test(text);
}

/** Handlers by pattern; the one that was added last comes first. */
export class Handlers<Handler> {
  readonly #handlers: { pattern: Pattern; handler: Handler }[] = [];

  /** @returns a function that takes it back */
  add(pattern: Pattern, handler: Handler): () => void {
    const added = { pattern, handler };
    this.#handlers.unshift(added);
    return () => {
      const index = this.#handlers.indexOf(added);
      if (index >= 0) this.#handlers.splice(index, 1);
    };
  }

  find(text: string): Handler | undefined {
    return this.#handlers.find(({ pattern }) => matchesPattern(pattern, text))?.handler;
  }
}
