import { isDeepStrictEqual } from "node:util";
import type { ServerCall } from "../../runtime/campaign/dispatch/server-call.ts";
import type { ServerPath } from "../../runtime/campaign/server-path.ts";
import { checkArguments, text } from "../../runtime/campaign/values/check-arguments.ts";
import { xmlText } from "../../runtime/campaign/values/xml-text.ts";
import type { WireElement } from "../../runtime/wire/wire.ts";
import { findDifference } from "../xml/find-difference.ts";
import { isXml, shapesOf } from "../xml/xml-shape.ts";
import type { Outcome } from "./outcome.ts";

/** A campaign. */
interface WithCalls {
  calls(path?: string): ServerCall[];
}

/**
 * Looks for a call of a server function, with these first arguments where some are given. Documents are compared as by `toEqualXml`: give an
 * XML value, or a text that starts with `<`.
 */
export function toHaveCalled(received: WithCalls, path: ServerPath, ...args: unknown[]): Outcome {
  if (typeof (received as Partial<WithCalls> | null | undefined)?.calls !== "function")
    throw new TypeError("toHaveCalled looks at a campaign");
  checkArguments("toHaveCalled", [path], { path: text });
  const calls = received.calls(path);
  const found = calls.some((call) => args.every((expected, index) => isSame(call.args[index], expected)));
  const made = calls.map((call) => `  ${path}(${call.args.map(shown).join(", ")})`).join("\n") || "  (none)";
  return {
    pass: found,
    message: () => `expected ${found ? "no" : "a"} call\n  ${path}(${args.map(shown).join(", ")})\nThe calls are\n${made}`,
  };
}

function isSame(actual: unknown, expected: unknown): boolean {
  if (!isDocument(actual)) return isDeepStrictEqual(actual, expected);
  const isExpectedXml = isXml(expected) || (typeof expected === "string" && expected.trimStart().startsWith("<"));
  return isExpectedXml && findDifference(shapesOf(xmlText(actual)), shapesOf(expected)) === undefined;
}

function isDocument(value: unknown): value is WireElement {
  return typeof value === "object" && value !== null && "attributes" in value && "children" in value;
}

function shown(value: unknown): string {
  if (isDocument(value)) return xmlText(value);
  return isXml(value) ? String(value) : (JSON.stringify(value) ?? String(value));
}
