import type { ValueKind } from "../../../../build/schema/field-type.ts";
import type { Expression } from "./syntax.ts";
import { mistake } from "../../mistakes/mistake.ts";

/** What a path reads, as far as it is known: its kind, and how the values of its enumeration are named. */
export interface FieldFacts {
  kind: ValueKind;
  /** Name → stored value. */
  names?: ReadonlyMap<string, string>;
}

const NUMBERS: ReadonlySet<ValueKind> = new Set(["integer", "bigInteger", "decimal", "boolean"]);

/** An empty text is one: it stands for 0. */
function isNumberText(text: string): boolean {
  return !Number.isNaN(Number(text));
}

/**
 * What is wrong with a text that is compared with a field of numbers: the database refuses it, and no record would match.
 * @returns undefined where nothing is wrong, or it cannot be told
 */
export function literalProblem(field: Expression, literal: Expression, facts: (path: string) => FieldFacts | undefined): Error | undefined {
  if (field.type !== "path" || literal.type !== "literal" || typeof literal.value !== "string" || isNumberText(literal.value))
    return undefined;
  const known = facts(field.path);
  if (known === undefined || !NUMBERS.has(known.kind)) return undefined;
  if (known.kind === "boolean" && /^(?:true|false)$/i.test(literal.value)) return undefined;
  const stored = known.names?.get(literal.value);
  const path = /[/-]/.test(field.path) ? `[${field.path}]` : field.path;
  const wanted = known.kind === "boolean" ? "1 or 0" : "numbers";
  return mistake("expression-text-for-number", { path, wanted, text: literal.value, stored });
}
