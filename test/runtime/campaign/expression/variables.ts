import { parseDate } from "../../wire/parse-date.ts";
import type { Variable } from "./syntax.ts";
import type { Value } from "./value.ts";
import { mistake } from "../../mistakes/mistake.ts";

/** The context variables of a run by their path: `login`, `vars/@name`, `instance/vars/@name`; undefined for what is not known. */
export type Variables = (path: string) => Value | undefined;

/** What `$long(…)` and its like do with the text of a variable. */
const conversions: Readonly<Record<string, (value: Value) => Value>> = {
  "": (value) => value,
  string: (value) => value,
  long: (value) => Math.trunc(Number(value)) || 0,
  double: (value) => Number(value) || 0,
  boolean: (value) => value === true || value === "true" || value === "1" || value === 1,
  date: (value) => (value instanceof Date ? value : (parseDate(String(value)) ?? null)),
  datetime: (value) => (value instanceof Date ? value : (parseDate(String(value)) ?? null)),
};

/**
 * The value of a context variable.
 * @throws Error for one that is not known, and for a conversion that is not
 */
export function variableValue({ path, type }: Variable, variables: Variables | undefined): Value {
  const convert = Object.hasOwn(conversions, type) ? conversions[type]! : undefined;
  if (!convert)
    throw mistake("expression-conversion", {
      type,
      known: Object.keys(conversions)
        .filter(Boolean)
        .map((name) => `$${name}(…)`),
    });
  const value = variables?.(path);
  if (value === undefined) throw mistake("expression-unknown-variable", { type, path });
  return convert(value);
}
