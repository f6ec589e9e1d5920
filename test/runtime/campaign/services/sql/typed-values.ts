import { fieldTypes, isFieldType, type ValueKind } from "../../../../../build/schema/field-type.ts";
import type { WireValue } from "../../../wire/wire.ts";
import { parseDate } from "../../../wire/parse-date.ts";
import { toText } from "../../expression/to-text.ts";
import { wireToText } from "../../values/wire-to-text.ts";
import type { SqlValue } from "../../state/sql-handler.ts";
import { mistake } from "../../../mistakes/mistake.ts";

const CALL = "DBEngine#queryWithTypes";

/**
 * Kinds of the columns that a script says the types of; a link is its key, taken as it comes.
 * @throws Error for what is no list of types
 */
export function columnKinds(types: WireValue): (ValueKind | undefined)[] {
  if (typeof types !== "object" || types === null || !("array" in types)) throw mistake("sql-types", { call: CALL });
  return types.array.map((type) => {
    const name = wireToText(type);
    if (name === "link") return undefined;
    if (!isFieldType(name)) throw mistake("sql-type", { call: CALL, type: name });
    return fieldTypes[name];
  });
}

/**
 * A value of a handler as its column's type has it; NULL stays null.
 * @throws Error for a value that the type does not have
 */
export function typedValue(value: SqlValue, kind: ValueKind | undefined): SqlValue {
  if (value === null || kind === undefined) return value;
  if (kind === "text" || kind === "bigInteger") return toText(value);
  if (kind === "boolean") return value === true || value === 1 || value === "1" || value === "true";
  const converted = kind === "date" || kind === "datetime" ? (value instanceof Date ? value : parseDate(String(value))) : Number(value);
  if (converted === undefined || Number.isNaN(Number(converted))) throw mistake("sql-value", { call: CALL, value, type: kind });
  return converted;
}
