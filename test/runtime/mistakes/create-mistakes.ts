import { fill } from "../../../build/diagnostics/fill.ts";
import type { MockMessage, MockMessages, Wording } from "../../../build/diagnostics/messages/mock/mock-message.ts";
import { asSentence } from "./as-sentence.ts";
import { captureStack } from "./capture-stack.ts";
import type { DetailsOf } from "./details-of.ts";
import { type MistakeFields, withFields } from "./mistake-fields.ts";

/** An error that says what is wrong in a script or a test. */
export type Mistake = Error & MistakeFields;

type Details = Readonly<Record<string, unknown>>;

const ERRORS = { TypeError, ReferenceError, SyntaxError };

/** The names of the places of a text. */
function placesOf(text: string): string[] {
  return [...text.matchAll(/\{(\w+)(?::quoted)?\}/g)].map(([, name]) => name!);
}

/** Of a list of nothing there is nothing to say. */
function isKnown(detail: unknown): boolean {
  return detail !== undefined && !(Array.isArray(detail) && detail.length === 0);
}

/** The first text whose details are all known; undefined when there is none. */
function choose(wording: Wording, details: Details): string | undefined {
  const texts = typeof wording === "string" ? [wording] : wording;
  const chosen = texts.find((text) => placesOf(text).every((name) => isKnown(details[name])));
  return chosen === undefined ? undefined : fill(chosen, details);
}

/**
 * What throws the sentences of a part of the catalogue: `throw mistake("unknown-schema", { id, nearest })`.
 * Wordings that need a detail that is undefined, or an empty list, are not taken.
 */
export function createMistakes<const M extends MockMessages>(messages: M) {
  return function mistake<Name extends keyof M & string>(name: Name, ...given: Arguments<M[Name]>): Mistake {
    const [details = {}, options] = given as [details?: Details, options?: ErrorOptions];
    // What scripts add to all objects is no part of a message.
    const { code, error, message, advice, suggestion } = Object.assign(Object.create(null) as object, messages[name]) as MockMessage;
    const wrong = choose(message, details) ?? fill(typeof message === "string" ? message : message.at(-1)!, details);
    const todo = (advice && choose(advice, details)) ?? "";
    const made = new (error === undefined ? Error : ERRORS[error])(wrong + todo, options);
    // Who made the error is no part of its stack, whose few lines are for the script.
    captureStack(made, mistake);
    return withFields(made, { code, codeName: name, suggestion: suggestion === undefined ? asSentence(todo) : fill(suggestion, details) });
  };
}

type Arguments<M extends MockMessage> =
  Record<never, never> extends DetailsOf<M>
    ? [details?: DetailsOf<M>, options?: ErrorOptions]
    : [details: DetailsOf<M>, options?: ErrorOptions];
