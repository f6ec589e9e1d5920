/**
 * The time that the clocks of a zone show, as if it were UTC.
 * @param date a valid date
 * @param timeZone a name of the time zone database
 * @returns milliseconds since 1970, cut to whole seconds
 * @throws RangeError for a zone that nobody knows
 */
export function zoneTime(date: Date, timeZone: string): number {
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  const parts = format.formatToParts(date);
  const field = (type: string): number => Number(parts.find((part) => part.type === type)?.value);
  return Date.UTC(field("year"), field("month") - 1, field("day"), field("hour"), field("minute"), field("second"));
}
