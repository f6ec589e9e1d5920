import { ownKeys } from "./own-keys.ts";
import { quoteText } from "./quote-text.ts";

/** What makes source text of values that are not ECMAScript's own. */
export interface SourceTextOptions {
  /** Source text of an XML value; undefined for any other. */
  xmlText?(value: object): string | undefined;
}

/** `uneval`: source text that gives the value again when it is evaluated. Objects that contain themselves are numbered: `#1={a:#1#}`. */
export function sourceText(value: unknown, options: SourceTextOptions = {}): string {
  const text = new SourceText(options, repeatedIn(value)).of(value);
  return isBare(text, value) ? `(${text})` : text;
}

/** An object literal is an expression only in parentheses, but for one with a number. */
function isBare(text: string, value: unknown): boolean {
  return text.startsWith("{") || (typeof value === "function" && text.startsWith("function"));
}

class SourceText {
  readonly #options: SourceTextOptions;
  readonly #repeated: ReadonlySet<object>;
  readonly #numbers = new Map<object, number>();

  constructor(options: SourceTextOptions, repeated: ReadonlySet<object>) {
    this.#options = options;
    this.#repeated = repeated;
  }

  of(value: unknown): string {
    if (value === undefined) return "(void 0)";
    if (typeof value === "string") return quoteText(value);
    if (typeof value === "number") return Object.is(value, -0) ? "-0" : String(value);
    if (value === null || (typeof value !== "object" && typeof value !== "function")) return String(value);
    const number = this.#numbers.get(value);
    if (number !== undefined) return `#${number}#`;
    if (!this.#repeated.has(value)) return this.#object(value);
    this.#numbers.set(value, this.#numbers.size + 1);
    const mark = `#${this.#numbers.size}=`;
    return mark + this.#object(value);
  }

  #object(value: object): string {
    const own = (value as { toSource?: unknown }).toSource;
    if (typeof own === "function" && Object.hasOwn(value, "toSource")) return String(Reflect.apply(own, value, []));
    const xml = this.#options.xmlText?.(value);
    if (xml !== undefined) return xml;
    if (typeof value === "function") return String(value);
    if (Array.isArray(value)) return this.#array(value);
    switch (Object.prototype.toString.call(value)) {
      case "[object String]":
        return `(new String(${quoteText(String(value))}))`;
      case "[object Number]":
        return `(new Number(${this.of(Number(value))}))`;
      case "[object Boolean]":
        return `(new Boolean(${String(value)}))`;
      case "[object Date]":
        return `(new Date(${String(Number(value))}))`;
      case "[object RegExp]":
        return String(value);
      case "[object Error]":
        return this.#error(value as Error);
      case "[object Math]":
        return "Math";
      case "[object JSON]":
        return "JSON";
      default:
        return `{${ownKeys(value)
          .filter((key) => Object.prototype.propertyIsEnumerable.call(value, key))
          .map((key) => this.#member(value, key))
          .join(", ")}}`;
    }
  }

  #array(list: readonly unknown[]): string {
    let text = "[";
    for (let index = 0; index < list.length; index++) {
      if (index > 0) text += " ";
      text += index in list ? this.of(list[index]) : "";
      if (index < list.length - 1 || !(index in list)) text += ",";
    }
    return `${text}]`;
  }

  #member(object: object, key: string): string {
    const { get, set } = Object.getOwnPropertyDescriptor(object, key)!;
    const name = /^[A-Za-z_$][\w$]*$/.test(key) || /^(?:0|[1-9]\d*)$/.test(key) ? key : quoteText(key, "'");
    const accessor = (word: string, callable: unknown): string => `${word} ${name} ${String(callable).replace(/^function\s*/, () => "")}`;
    if (get || set) return [...(get ? [accessor("get", get)] : []), ...(set ? [accessor("set", set)] : [])].join(", ");
    const value = (object as Record<string, unknown>)[key];
    const text = this.of(value);
    return `${name}:${typeof value === "function" ? `(${text})` : text}`;
  }

  #error(error: Error): string {
    const { fileName, lineNumber } = error as Error & { fileName?: unknown; lineNumber?: unknown };
    const place = [...(fileName ? [quoteText(String(fileName))] : []), ...(lineNumber ? [String(lineNumber)] : [])];
    return `(new ${error.name}(${[quoteText(error.message), ...place].join(", ")}))`;
  }
}

/** The objects that are met again while their own members are looked at, or after. */
function repeatedIn(value: unknown): ReadonlySet<object> {
  const seen = new Set<object>();
  const repeated = new Set<object>();
  const open = [value];
  for (let next = open.pop(); open.length > 0 || next !== undefined; next = open.pop()) {
    if (typeof next !== "object" || next === null) continue;
    if (seen.has(next)) {
      repeated.add(next);
      continue;
    }
    seen.add(next);
    const kind = Object.prototype.toString.call(next);
    if (kind !== "[object Object]" && kind !== "[object Array]") continue;
    for (const { value: member } of Object.values(Object.getOwnPropertyDescriptors(next)) as PropertyDescriptor[])
      if (typeof member === "object" && member !== null) open.push(member);
  }
  return repeated;
}
