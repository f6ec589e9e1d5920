const DAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

/**
 * Writes a date as `strftime` does in the "C" locale, which `toLocaleFormat` takes its format from.
 * @param shown the local time, as if it were UTC
 * @param zone its short name, for `%Z`
 * @param offset milliseconds ahead of UTC, for `%z` and `%s`
 */
export function formatLocal(shown: Date, format: string, zone = "UTC", offset = 0): string {
  const [year, month, day, weekDay] = [shown.getUTCFullYear(), shown.getUTCMonth(), shown.getUTCDate(), shown.getUTCDay()];
  const [hour, minute, second] = [shown.getUTCHours(), shown.getUTCMinutes(), shown.getUTCSeconds()];
  const dayOfYear = Math.floor((shown.getTime() - yearStart(year)) / 86_400_000);
  const two = (number: number, filler = "0"): string => String(number).padStart(2, filler);
  const again = (part: string): string => formatLocal(shown, part, zone, offset);
  const write = (letter: string): string | undefined => {
    switch (letter) {
      case "a":
        return DAYS[weekDay]!.slice(0, 3);
      case "A":
        return DAYS[weekDay]!;
      case "b":
      case "h":
        return MONTHS[month]!.slice(0, 3);
      case "B":
        return MONTHS[month]!;
      case "c":
        return again("%a %b %e %H:%M:%S %Y");
      case "C":
        return two(Math.floor(year / 100));
      case "d":
        return two(day);
      case "D":
      case "x":
        return again("%m/%d/%y");
      case "e":
        return two(day, " ");
      case "F":
        return again("%Y-%m-%d");
      case "H":
        return two(hour);
      case "I":
        return two(hour % 12 || 12);
      case "j":
        return String(dayOfYear + 1).padStart(3, "0");
      case "k":
        return two(hour, " ");
      case "l":
        return two(hour % 12 || 12, " ");
      case "m":
        return two(month + 1);
      case "M":
        return two(minute);
      case "n":
        return "\n";
      case "p":
        return hour < 12 ? "AM" : "PM";
      case "r":
        return again("%I:%M:%S %p");
      case "R":
        return again("%H:%M");
      case "s":
        return String(Math.floor((shown.getTime() - offset) / 1000));
      case "S":
        return two(second);
      case "t":
        return "\t";
      case "T":
      case "X":
        return again("%H:%M:%S");
      case "u":
        return String(weekDay || 7);
      case "U":
        return two(Math.floor((dayOfYear + 7 - weekDay) / 7));
      case "w":
        return String(weekDay);
      case "W":
        return two(Math.floor((dayOfYear + 7 - ((weekDay + 6) % 7)) / 7));
      case "y":
        return two(((year % 100) + 100) % 100);
      case "Y":
        return String(year).padStart(4, "0");
      case "z":
        return `${offset < 0 ? "-" : "+"}${two(Math.floor(Math.abs(offset) / 3_600_000))}${two((Math.abs(offset) / 60_000) % 60)}`;
      case "Z":
        return zone;
      case "%":
        return "%";
      default:
        return undefined;
    }
  };
  return format.replace(/%([A-Za-z%])/g, (whole, letter: string) => write(letter) ?? whole);
}

function yearStart(year: number): number {
  const start = new Date(0);
  start.setUTCFullYear(year, 0, 1);
  return start.getTime();
}
