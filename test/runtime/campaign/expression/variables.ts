import { parseDate } from "../../wire/parse-date.ts";
import type { Variable } from "./syntax.ts";
import type { Value } from "./value.ts";

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
    throw new Error(
      `not emulated: $${type}(…); known are ${Object.keys(conversions)
        .filter(Boolean)
        .map((name) => `$${name}(…)`)
        .join(", ")}`,
    );
  const value = variables?.(path);
  if (value === undefined)
    throw new Error(
      `The variable $${type}(${path}) is not known here: $(vars/@name), $(instance/vars/@name), $(task/vars/@name), $(login) and $(loginId) are`,
    );
  return convert(value);
}
