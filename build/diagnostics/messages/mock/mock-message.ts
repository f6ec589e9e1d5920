/** One text, or several, of which the first counts whose details are all known. */
export type Wording = string | readonly string[];

/**
 * A sentence of the mock server, which throws it. Scripts and tests see the words, so these stay as they are: `message` and behind it `advice`.
 * Places are filled as `fill` does it.
 */
export interface MockMessage {
  /** XTK6xxx. */
  code: string;
  /** Which error is thrown; a plain Error by default. */
  error?: "TypeError" | "ReferenceError" | "SyntaxError";
  /** What is wrong. */
  message: Wording;
  /** What to do, thrown behind the message; nothing when no wording has all its details. */
  advice?: Wording;
  /** What to do where the advice says nothing of it. The error has it beside its message. */
  suggestion?: string;
}

/** Sentences by the name of the mistake. */
export type MockMessages = Readonly<Record<string, MockMessage>>;
