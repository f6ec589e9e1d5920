/** What a matcher returns to vitest. */
export interface Outcome {
  pass: boolean;
  message(): string;
  actual?: unknown;
  expected?: unknown;
}
