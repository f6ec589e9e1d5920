/**
 * The moment of a date and a time in UTC.
 * @param month from 1 on
 * @returns undefined where there is no such date or time: 31 February, 24:00
 */
export function utcDate(
  year: number,
  month: number,
  day: number,
  hour: number,
  minute: number,
  second: number,
  milliseconds = 0,
): Date | undefined {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  date.setUTCHours(hour, minute, second, milliseconds);
  const rolledOver = date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || hour > 23 || minute > 59 || second > 59;
  return rolledOver ? undefined : date;
}
