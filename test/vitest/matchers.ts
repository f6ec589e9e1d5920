import type { ServerPath } from "../runtime/campaign/server-path.ts";
import type { LogLine, VariableBag } from "../runtime/wire/wire.ts";
import { anything, checkArguments, optional, textOrPattern, word } from "../runtime/campaign/values/check-arguments.ts";
import type { Outcome } from "./matchers/outcome.ts";
import { toHaveCalled } from "./matchers/to-have-called.ts";
import { toHavePosted } from "./matchers/to-have-posted.ts";
import { findDifference } from "./xml/find-difference.ts";
import { printShapes } from "./xml/print-shapes.ts";
import { shapesOf } from "./xml/xml-shape.ts";

/** Anything with a journal: the result of a run, or a campaign. */
interface WithLogs {
  readonly logs: readonly LogLine[];
}

/** The levels of the journal, in the words of its lines. */
const LEVELS = Object.keys({ info: 1, warning: 1, error: 1, verbose: 1 } satisfies Record<LogLine["level"], 1>);

/** Matchers for Campaign tests; the plugin registers them. */
export const matchers = {
  toHavePosted,
  toHaveCalled,
  /**
   * Compares two documents: `expect(row).toEqualXml(x("a", { b: "1" }))`, or a text. XML values, XML text and DOM values are
   * understood. The order of attributes, prefixes and white space between elements do not matter; text does, and so does its white space.
   * @throws TypeError for values that are no XML and text that is not well-formed, negated or not
   */
  toEqualXml(received: unknown, ...given: [expected: unknown]): Outcome {
    checkArguments("toEqualXml", given, { expected: anything });
    const [expected] = given;
    const [ours, theirs] = [shapesOf(received), shapesOf(expected)];
    const difference = findDifference(ours, theirs);
    if (difference === undefined) return { pass: true, message: () => `expected XML other than\n${printShapes(ours)}` };
    const { path, received: found, expected: wanted } = difference;
    return {
      pass: false,
      message: () => `expected XML to be equal; the first difference is at ${path}: expected ${wanted}, received ${found}`,
      actual: printShapes(ours),
      expected: printShapes(theirs),
    };
  },
  /** Looks for a journal line in a run's result or a campaign: `expect(result).toHaveLogged("12 rows")`, or with a level: `toHaveLogged(/rows$/, "warning")`. */
  toHaveLogged(received: WithLogs, ...given: [message: string | RegExp, level?: LogLine["level"]]): Outcome {
    checkArguments("toHaveLogged", given, { message: textOrPattern, level: optional(word(...LEVELS)) });
    const [message, level] = given;
    const logs = (received as Partial<WithLogs> | null | undefined)?.logs;
    if (!Array.isArray(logs)) throw new TypeError("toHaveLogged looks at the result of a run, or at a campaign: something with logs");
    // A new RegExp: one with the flags g or y remembers where it stopped.
    const says = (text: string): boolean => (typeof message === "string" ? text === message : new RegExp(message).test(text));
    const found = (logs as readonly LogLine[]).some((line) => (level === undefined || line.level === level) && says(line.message));
    const wanted = `${level === undefined ? "" : `${level}: `}${typeof message === "string" ? message : String(message)}`;
    const journal = (logs as readonly LogLine[]).map((line) => `  ${line.level}: ${line.message}`).join("\n") || "  (empty)";
    return { pass: found, message: () => `expected ${found ? "no " : "a "}journal line\n  ${wanted}\nThe journal is\n${journal}` };
  },
};

declare global {
  // vitest reads this interface of jest's for added matchers. `Matchers` of "vitest" is a re-export, which TypeScript does not let a
  // declaration add to, and the package that declares it is not in reach of every installation.
  // eslint-disable-next-line @typescript-eslint/no-namespace -- the name that vitest gave it
  namespace jest {
    // eslint-disable-next-line @typescript-eslint/no-unused-vars, @typescript-eslint/no-empty-object-type -- must repeat the parameters
    interface Matchers<R, T = {}> {
      /** Compares documents, XML values or text: attribute order, prefixes and white space between elements do not matter. */
      toEqualXml(expected: unknown): void;
      /** Looks for an event over a transition in the result of a run; in a workflow the name may be `activity/transition`. */
      toHavePosted(transition: string, vars?: VariableBag): void;
      /** Looks for a call of a server function on a campaign, with these first arguments. A misspelt path does not compile. */
      toHaveCalled(path: ServerPath, ...args: unknown[]): void;
      /** Looks for a journal line in the result of `campaign.run` or `campaign.runWorkflow`, or in a campaign. */
      toHaveLogged(message: string | RegExp, level?: LogLine["level"]): void;
    }
  }
}
