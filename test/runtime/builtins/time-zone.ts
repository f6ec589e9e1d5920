/** What local time is in a zone. */
export interface TimeZone {
  /** Milliseconds that clocks are ahead of UTC at a time. */
  offset(time: number): number;
  /** The time at which clocks show `local`, which is written as if it were UTC (ECMA-262 15.9.1.9, which also tells of times that they leave out). */
  toUtc(local: number): number;
  /** The zone's short name at a time: `UTC`, `CET`. */
  name(time: number): string;
}

/**
 * Makes a zone.
 * @param name one of the time zone database
 * @throws RangeError for a zone that nobody knows
 */
export function createTimeZone(name: string): TimeZone {
  if (name === "UTC") return { offset: () => 0, toUtc: (local) => local, name: () => "UTC" };
  const fields = ["year", "month", "day", "hour", "minute", "second"] as const;
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone: name,
    hourCycle: "h23",
    era: "short",
    ...Object.fromEntries(fields.map((field) => [field, "numeric"])),
  });
  // Few ask for the name: what tells it is made then.
  let names: Intl.DateTimeFormat[] | undefined;
  const offset = (time: number): number => {
    if (Number.isNaN(time)) return NaN;
    const whole = Math.floor(time / 1000) * 1000;
    const parts = new Map(format.formatToParts(whole).map(({ type, value }) => [type as string, value]));
    const [year, month, day, hour, minute, second] = fields.map((field) => Number(parts.get(field)));
    const shown = new Date(0);
    shown.setUTCFullYear(parts.get("era") === "BC" ? 1 - year! : year!, month! - 1, day);
    shown.setUTCHours(hour!, minute, second);
    return shown.getTime() - whole;
  };
  return {
    offset,
    toUtc(local) {
      const year = new Date(local).getUTCFullYear();
      const standard = Math.min(offset(Date.UTC(year, 0, 1)), offset(Date.UTC(year, 6, 1)));
      return local - offset(local - standard);
    },
    name(time) {
      names ??= ["en-US", "en-GB"].map((locale) => new Intl.DateTimeFormat(locale, { timeZone: name, timeZoneName: "short" }));
      const found = names.map((each) => each.formatToParts(time).find(({ type }) => type === "timeZoneName")?.value ?? name);
      return found.find((text) => !/\d/.test(text)) ?? found[0]!;
    },
  };
}
