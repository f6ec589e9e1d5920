import type { TimeZone } from "./time-zone.ts";

const ISO = /^(?:([+-]\d{6}|\d{4})(?:-(\d\d)(?:-(\d\d))?)?)?(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d+))?)?(Z|[+-]\d\d:\d\d)?)?$/;

/** `Date.parse`: the form of ISO 8601, without a zone in UTC, and forms with slashes or names of months, without one in local time. */
export function parseDateText(text: string, zone: TimeZone): number {
  const time = text === "" ? undefined : isoTime(text);
  return time ?? new LooseDate(text).time(zone);
}

/** Undefined for what is no such text, or no such day. */
function isoTime(text: string): number | undefined {
  const found = ISO.exec(text);
  if (!found) return undefined;
  const [year, month, day, hour, minute, second] = [1970, 1, 1, 0, 0, 0].map((none, index) => Number(found[index + 1] ?? none)) as [
    ...[number, number, number],
    ...[number, number, number],
  ];
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  if (month < 1 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  const fraction = Number(`0.${found[7] ?? 0}`) * 1000;
  if (hour > 24 || minute > 59 || second > 59 || (hour === 24 && minute + second + fraction > 0)) return undefined;
  date.setUTCHours(hour, minute, second, fraction);
  const offset = found[8] === undefined || found[8] === "Z" ? 0 : zoneMinutes(found[8]);
  return date.getTime() - offset * 60_000;
}

function zoneMinutes(text: string): number {
  const minutes = Number(text.slice(1, 3)) * 60 + Number(text.slice(4));
  return text.startsWith("-") ? -minutes : minutes;
}

const MONTHS = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];
const DAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
/** Hours from UTC, by name. */
const ZONES: ReadonlyMap<string, number> = new Map([
  ...[["gmt", 0] as const, ["ut", 0] as const, ["utc", 0] as const],
  ...[["est", -5] as const, ["edt", -4] as const, ["cst", -6] as const, ["cdt", -5] as const],
  ...[["mst", -7] as const, ["mdt", -6] as const, ["pst", -8] as const, ["pdt", -7] as const],
]);

/** A date in numbers and words: `2 Jan 2020 3:04 PM`, `1/2/2020`. The parts are told apart by what stands around them. */
class LooseDate {
  readonly #text: string;
  #place = 0;
  /** The mark before a number. */
  #mark = "";
  /** Month, day, year in the order in which they came. */
  readonly #parts: number[] = [];
  #monthAt: number | undefined;
  readonly #clock: number[] = [];
  /** Minutes from UTC. */
  #offset: number | undefined;
  #hasSign = false;

  constructor(text: string) {
    this.#text = text;
  }

  time(zone: TimeZone): number {
    while (this.#place < this.#text.length) if (!this.#part()) return NaN;
    return this.#whole(zone);
  }

  #part(): boolean {
    const character = this.#text.charAt(this.#place);
    if (character <= " " || character === "," || character === "-") {
      this.#place++;
      if (character === "-" && isDigit(this.#text.charAt(this.#place))) this.#mark = "-";
      return true;
    }
    if (character === "(") {
      this.#skipComment();
      return true;
    }
    if (isDigit(character)) return this.#number();
    this.#place++;
    if (character === "/" || character === ":" || character === "+") {
      this.#mark = character;
      return true;
    }
    return this.#word(this.#place - 1);
  }

  #skipComment(): void {
    let depth = 0;
    for (; this.#place < this.#text.length; this.#place++) {
      const character = this.#text.charAt(this.#place);
      if (character === "(") depth++;
      if (character === ")" && --depth === 0) break;
    }
    this.#place++;
  }

  #number(): boolean {
    const start = this.#place;
    while (isDigit(this.#text.charAt(this.#place))) this.#place++;
    const number = Number(this.#text.slice(start, this.#place));
    const next = this.#text.charAt(this.#place);
    const mark = this.#mark;
    this.#mark = "";
    if (mark === "+" || mark === "-") return this.#zone(number, mark);
    if (mark === "/" && this.#parts.length === 2) {
      if (next > " " && next !== "," && next !== "/") return false;
      this.#parts.push(number);
      return true;
    }
    if (next === ":") return push(this.#clock, number, 2);
    if (next === "/") return push(this.#parts, number, 2);
    if (next > " " && next !== "," && next !== "-" && next !== "(") return false;
    if (this.#hasSign && number < 60) {
      this.#offset = (this.#offset ?? 0) + ((this.#offset ?? 0) < 0 ? -number : number);
      return true;
    }
    if (this.#clock.length === 1 || (this.#clock.length === 2 && mark === ":")) return push(this.#clock, number, 3);
    return push(this.#parts, number, 3);
  }

  /** `+0100`, `-3`. */
  #zone(number: number, mark: string): boolean {
    if (this.#offset !== undefined && this.#offset !== 0) return false;
    const minutes = number < 24 ? number * 60 : (number % 100) + Math.floor(number / 100) * 60;
    this.#hasSign = true;
    this.#offset = mark === "-" ? -minutes : minutes;
    return true;
  }

  #word(start: number): boolean {
    while (/[A-Za-z]/.test(this.#text.charAt(this.#place))) this.#place++;
    const word = this.#text.slice(start, this.#place).toLowerCase();
    this.#mark = "";
    if (word.length < 2) return false;
    if (word === "am" || word === "pm") return this.#half(word === "pm");
    const zone = [...ZONES].find(([name]) => name.startsWith(word));
    if (zone) {
      this.#offset = zone[1] * 60;
      return true;
    }
    const month = MONTHS.findLastIndex((name) => name.startsWith(word));
    if (month === -1) return DAYS.some((name) => name.startsWith(word));
    if (this.#monthAt !== undefined) return false;
    this.#monthAt = this.#parts.length;
    return push(this.#parts, month + 1, 3);
  }

  #half(isAfternoon: boolean): boolean {
    const hour = this.#clock[0];
    if (hour === undefined || hour > 12) return false;
    this.#clock[0] = (hour % 12) + (isAfternoon ? 12 : 0);
    return true;
  }

  #whole(zone: TimeZone): number {
    if (this.#parts.length < 3) return NaN;
    const [year, month, day] = this.#monthAt === undefined ? numbered(this.#parts) : named(this.#parts, this.#monthAt);
    if (year === undefined) return NaN;
    const date = new Date(0);
    date.setUTCFullYear(year < 100 ? year + 1900 : year, month! - 1, day);
    date.setUTCHours(this.#clock[0] ?? 0, this.#clock[1] ?? 0, this.#clock[2] ?? 0);
    return this.#offset === undefined ? zone.toUtc(date.getTime()) : date.getTime() - this.#offset * 60_000;
  }
}

function isDigit(character: string): boolean {
  return character >= "0" && character <= "9";
}

function push(list: number[], number: number, most: number): boolean {
  return list.length < most && list.push(number) > 0;
}

/** `1/2/2020`, and with the year in front where the first number is none of a month. */
function numbered([first, second, third]: readonly number[]): (number | undefined)[] {
  return first! >= 70 ? [first, second, third] : [third, first, second];
}

/** The greater of the two numbers is the year, which is 70 at least. */
function named(parts: readonly number[], monthAt: number): (number | undefined)[] {
  const others = parts.filter((_, index) => index !== monthAt);
  const [day, year] = [Math.min(...others), Math.max(...others)];
  return day >= 70 || year < 70 ? [] : [year, parts[monthAt], day];
}
