import type { BuiltinHomes } from "./builtin-homes.ts";
import { defineBuiltin, defineBuiltins } from "./define-builtin.ts";
import { formatLocal } from "./format-local.ts";
import { parseDateText } from "./parse-date-text.ts";
import type { TimeZone } from "./time-zone.ts";

/** Whose clock and zone the dates have. */
export interface DateOptions {
  /** Milliseconds since 1970. */
  now(): number;
  /** The zone of local time, asked each time. */
  zone(): TimeZone;
}

type DateMethod = (this: Date, ...args: unknown[]) => unknown;

/** Parts of a date that local time has: a getter and a setter of each. */
const FIELDS = ["FullYear", "Month", "Date", "Hours", "Minutes", "Seconds", "Milliseconds"] as const;

/** Puts the engine's dates in place: the texts that it reads and writes, on the clock and in the zone of the server. */
export function installDates(homes: BuiltinHomes, { now, zone }: DateOptions): void {
  const native = Date;
  const prototype = homes.of(native.prototype);
  const methods = { ...Object.getOwnPropertyDescriptors(native.prototype) } as unknown as Record<string, { value: DateMethod }>;
  const call = (name: string, date: Date, ...args: unknown[]): unknown => Reflect.apply(methods[name]!.value, date, args);
  const timeOf = (value: unknown, method: string): number => {
    if (Object.prototype.toString.call(value) === "[object Date]") return call("getTime", value as Date) as number;
    throw new TypeError(`Date.prototype.${method} called on incompatible ${value === null ? "null" : typeof value}`);
  };
  /** The time that clocks in the zone show, as if it were UTC. */
  const local = (time: number): Date => new native(time + zone().offset(time));

  const EngineDate = function (...args: unknown[]): unknown {
    if (!new.target) return dateText(new native(now()), zone());
    return Reflect.construct(
      native,
      [args.length === 0 ? now() : args.length === 1 ? timeOfValue(args[0]) : timeOfFields(args)],
      new.target,
    );
  };
  function timeOfValue(value: unknown): number {
    const primitive = typeof value === "object" && value !== null ? asPrimitive(value) : value;
    return typeof primitive === "string" ? parseDateText(primitive, zone()) : Number(primitive);
  }
  function asPrimitive(value: object): unknown {
    if (Object.prototype.toString.call(value) === "[object Date]") return call("getTime", value as Date);
    const own = (value as { valueOf?: unknown }).valueOf;
    const primitive: unknown = typeof own === "function" ? Reflect.apply(own, value, []) : value;
    return typeof primitive === "object" || typeof primitive === "function" ? String(value) : primitive;
  }
  function timeOfFields(args: unknown[]): number {
    return zone().toUtc(native.UTC(...(args.slice(0, 7).map(Number) as [number, number])));
  }

  Object.defineProperty(EngineDate, "length", { value: 7, configurable: true });
  Object.defineProperty(EngineDate, "prototype", { value: prototype, writable: false });
  defineBuiltins(EngineDate, {
    now: () => now(),
    parse: (text: unknown) => parseDateText(String(text), zone()),
    UTC: native.UTC.bind(native),
  });
  defineBuiltin(prototype, "constructor", EngineDate);
  defineBuiltin(homes.of(globalThis), "Date", EngineDate);

  for (const field of [...FIELDS, "Day"])
    defineBuiltin(prototype, `get${field}`, function (this: unknown) {
      return call(`getUTC${field}`, local(timeOf(this, `get${field}`)));
    });
  for (const field of FIELDS)
    defineBuiltin(prototype, `set${field}`, function (this: unknown, ...args: unknown[]) {
      const time = timeOf(this, `set${field}`);
      // The year of an invalid date makes it one again.
      const shown = field === "FullYear" && Number.isNaN(time) ? new native(0) : local(time);
      return call("setTime", this as Date, zone().toUtc(call(`setUTC${field}`, shown, ...(args.length === 0 ? [NaN] : args)) as number));
    });

  defineBuiltins(prototype, {
    getYear(this: unknown) {
      return (call("getUTCFullYear", local(timeOf(this, "getYear"))) as number) - 1900;
    },
    setYear(this: unknown, given?: unknown) {
      const time = timeOf(this, "setYear");
      const year = Math.trunc(Number(given));
      const shown = Number.isNaN(time) ? new native(0) : local(time);
      return call(
        "setTime",
        this as Date,
        zone().toUtc(call("setUTCFullYear", shown, year >= 0 && year <= 99 ? year + 1900 : year) as number),
      );
    },
    getTimezoneOffset(this: unknown) {
      const time = timeOf(this, "getTimezoneOffset");
      // No negative zero.
      return 0 - zone().offset(time) / 60_000 + (Number.isNaN(time) ? NaN : 0);
    },
    toString(this: unknown) {
      return dateText(new native(timeOf(this, "toString")), zone());
    },
    toDateString: text("toDateString", (shown) => formatLocal(shown, "%a %b %d %Y")),
    toTimeString: text("toTimeString", (shown, time) => `${formatLocal(shown, "%H:%M:%S")} ${zoneText(time, zone())}`),
    toLocaleString: text("toLocaleString", (shown) => formatLocal(shown, "%a %b %e %H:%M:%S %Y")),
    toLocaleDateString: text("toLocaleDateString", (shown) => formatLocal(shown, "%m/%d/%Y")),
    toLocaleTimeString: text("toLocaleTimeString", (shown) => formatLocal(shown, "%H:%M:%S")),
    toLocaleFormat(this: unknown, format?: unknown) {
      const time = timeOf(this, "toLocaleFormat");
      if (Number.isNaN(time)) return "Invalid Date";
      return formatLocal(
        local(time),
        format === undefined ? "%a %b %e %H:%M:%S %Y" : String(format),
        zone().name(time),
        zone().offset(time),
      );
    },
    toJSON(this: object) {
      const time = asPrimitive(this);
      if (typeof time === "number" && !Number.isFinite(time)) return null;
      const { toISOString } = this as { toISOString?: unknown };
      if (typeof toISOString !== "function") throw new TypeError("toISOString property is not callable");
      return Reflect.apply(toISOString, this, []) as unknown;
    },
  });
  function text(method: string, write: (shown: Date, time: number) => string) {
    return function (this: unknown): string {
      const time = timeOf(this, method);
      return Number.isNaN(time) ? "Invalid Date" : write(local(time), time);
    };
  }
}

function dateText(date: Date, zone: TimeZone): string {
  const time = date.getTime();
  if (Number.isNaN(time)) return "Invalid Date";
  return `${formatLocal(new Date(time + zone.offset(time)), "%a %b %d %Y %H:%M:%S")} ${zoneText(time, zone)}`;
}

/** `GMT+0100 (CET)`. */
function zoneText(time: number, zone: TimeZone): string {
  const minutes = zone.offset(time) / 60_000;
  const size = Math.abs(minutes);
  const digits = String(Math.floor(size / 60) * 100 + (size % 60)).padStart(4, "0");
  return `GMT${minutes < 0 ? "-" : "+"}${digits} (${zone.name(time)})`;
}
