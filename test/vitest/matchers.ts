import type { LogLine } from "../runtime/wire.ts";

/** What a matcher returns to vitest. */
interface Outcome {
  pass: boolean;
  message(): string;
  actual?: unknown;
  expected?: unknown;
}

function asText(value: unknown): string {
  return value !== null && (typeof value === "object" || typeof value === "function") && "toXMLString" in value ? String((value as { toXMLString(): unknown }).toXMLString()) : String(value);
}

/** Matchers for Campaign tests; the plugin registers them. */
export const matchers = {
  /** Compares the XML text of two values: `expect(row).toEqualXml(x("a", { b: "1" }))` or a string. */
  toEqualXml(received: unknown, expected: unknown): Outcome {
    const actual = asText(received);
    const wanted = asText(expected);
    return { pass: actual === wanted, actual, expected: wanted, message: () => `expected XML to equal\n${wanted}\nbut it is\n${actual}` };
  },
  /** Looks for a journal line in a run's result: `expect(result).toHaveLogged("12 rows")`, or with a level: `toHaveLogged("12 rows", "warning")`. */
  toHaveLogged(received: { logs: readonly LogLine[] }, message: string | RegExp, level?: LogLine["level"]): Outcome {
    const matches = ({ message: text, level: found }: LogLine): boolean => (level === undefined || found === level) && (typeof message === "string" ? text === message : message.test(text));
    const lines = received.logs.map((line) => `${line.level}: ${line.message}`);
    return { pass: received.logs.some(matches), actual: lines, expected: message, message: () => `expected a journal line ${String(message)} among\n${lines.join("\n") || "(none)"}` };
  },
};

declare module "vitest" {
  // eslint-disable-next-line @typescript-eslint/no-unused-vars, @typescript-eslint/no-explicit-any -- must repeat vitest's own parameter
  interface Matchers<T = any> {
    /** Compares XML text: the expected value is XML or a string. */
    toEqualXml(expected: unknown): void;
    /** Looks for a journal line in the result of `campaign.run`. */
    toHaveLogged(message: string | RegExp, level?: LogLine["level"]): void;
  }
}
