import type { Stored } from "../store/stored.ts";
import type { Store } from "../store/store.ts";
import { readArguments } from "../values/parameters.ts";
import { service, type Service } from "../dispatch/service.ts";
import { mistake } from "../../mistakes/mistake.ts";

/** Type codes of `xtk:option` and where each keeps its value. */
const storage: ReadonlyMap<number, string> = new Map([
  [3, "@longValue"],
  [5, "@doubleValue"],
  [6, "@stringValue"],
  [7, "@timeStampValue"],
  [12, "memoValue"],
]);

/**
 * Sets an option; a new one is text, floating point or date and time after the value ("setOption" of the JSAPI reference).
 * @throws Error when the value does not fit the type of an option that is there
 */
export function putOption(store: Store, name: string, value: string | number | Date, description?: string): void {
  const table = store.table("xtk:option");
  const row = table.find(["@name"], [name]);
  const dataType = row ? Number(row.values.get("@dataType")) : value instanceof Date ? 7 : typeof value === "number" ? 5 : 6;
  const path = storage.get(dataType);
  if (!path) throw mistake("option-type-not-emulated", { call: "setOption", option: name, dataType });
  const converted = path === "@longValue" || path === "@doubleValue" ? Number(value) : path === "@timeStampValue" ? value : String(value);
  if ((typeof converted === "number" && Number.isNaN(converted)) || (path === "@timeStampValue" && !(converted instanceof Date))) {
    throw mistake("option-value", { value, option: name, dataType });
  }
  const values = new Map<string, Stored>([
    ["@name", name],
    ["@dataType", dataType],
    [path, converted],
  ]);
  if (description !== undefined) values.set("@description", description);
  if (row) table.update(row, values);
  else table.insert(values);
}

/** An option with its type code. */
export interface FoundOption {
  dataType: number;
  value: string | number | Date | null;
}

/**
 * Looks an option up.
 * @returns undefined for a name that does not exist
 * @throws Error for a type that is not emulated
 */
export function findOption(store: Store, name: string, call: string): FoundOption | undefined {
  const row = store.table("xtk:option").find(["@name"], [name]);
  if (!row) return undefined;
  const dataType = Number(row.values.get("@dataType"));
  const path = storage.get(dataType);
  if (!path) throw mistake("option-type-not-emulated", { call, option: name, dataType });
  return { dataType, value: (row.values.get(path) as string | number | Date | null | undefined) ?? null };
}

/** `getOption(name)` and `setOption(name, value, description?)`, over the table `xtk:option`. */
export const options = [
  service("getOption", ["text", "boolean?"], ({ store }, name): string | number | Date | undefined => {
    const value = findOption(store, name, "getOption")?.value ?? undefined;
    return value instanceof Date ? new Date(value) : value;
  }),
  service("setOption", ["text", "value", "text?"], ({ store }, name, value, description) => {
    const plain =
      value instanceof Date
        ? new Date(readArguments("setOption", ["text", "date"], [name, value])[1])
        : typeof value === "number"
          ? value
          : readArguments("setOption", ["text", "text"], [name, value])[1];
    putOption(store, name, plain, description);
  }),
] as const satisfies readonly Service[];
