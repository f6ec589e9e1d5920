import { compile, type Scope } from "../../runtime/campaign/expression/compile.ts";
import type { Value } from "../../runtime/campaign/expression/value.ts";

type Row = Record<string, Value>;

/** The record that the expressions of these specs read. */
export const row: Row = {
  "@email": "ann@x.io",
  "@name": "O'Neil 50%",
  "@empty": "",
  "@age": 42,
  "@total": 10.5,
  "@zero": 0,
  "@active": true,
  "@created": new Date("2025-01-31T08:15:30Z"),
  "@never": null,
  "@folder-id": 7,
  "folder/@name": "main",
  data: "memo",
};

const variables: Record<string, Value> = {
  login: "jdoe",
  loginId: 5,
  "vars/@name": "ann",
  "vars/@count": "42",
  "vars/@when": "2025-01-31",
  "instance/vars/@since": new Date("2025-01-31T00:00:00Z"),
};

/** The surroundings: now is 2026-01-15 09:00 UTC. */
export const scope: Scope<Row> = {
  now: () => new Date("2026-01-15T09:00:00Z"),
  random: () => 0.25,
  uuid: () => "0b0d2f34-61c5-4c0e-8b8f-2f7f4f9b1c11",
  variables: (path) => variables[path],
  resolve(path) {
    if (!(path in row)) throw new Error(`"${path}" is unknown`);
    return (current) => current[path]!;
  },
};

/** The value of an expression for that record. */
export function evaluate(text: string, settings: Partial<Scope<Row>> = {}): Value {
  return compile(text, { ...scope, ...settings })(row);
}
