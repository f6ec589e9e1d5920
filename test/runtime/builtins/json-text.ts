import { keyOrder } from "../e4x/key-order.ts";
import { ownKeys } from "./own-keys.ts";

/**
 * `JSON.stringify`: control characters and U+007F have no short form but `\u000a`, and `toJSON` gets no key.
 * @throws TypeError for an object that contains itself
 */
export function jsonText(value: unknown, replacer?: unknown, space?: unknown): string | undefined {
  return new JsonText(replacer, gapOf(space)).whole(value);
}

type Replacer = (this: object, key: string, value: unknown) => unknown;

class JsonText {
  readonly #replacer: Replacer | undefined;
  readonly #keys: readonly string[] | undefined;
  readonly #gap: string;
  readonly #around: object[] = [];

  constructor(replacer: unknown, gap: string) {
    this.#replacer = typeof replacer === "function" ? (replacer as Replacer) : undefined;
    this.#keys = Array.isArray(replacer) ? keysOf(replacer) : undefined;
    this.#gap = gap;
  }

  whole(value: unknown): string | undefined {
    return this.#property({ "": value }, "", value, "");
  }

  #property(holder: object, key: string, given: unknown, indent: string): string | undefined {
    let value = given;
    if ((typeof value === "object" && value !== null) || typeof value === "function") {
      // The script's own, also where it has put another one into a prototype.
      const { toJSON } = value as { toJSON?: unknown };
      if (typeof toJSON === "function") value = Reflect.apply(toJSON, value, []);
    }
    if (this.#replacer) value = Reflect.apply(this.#replacer, holder, [key, value]);
    if (value instanceof String || value instanceof Number || value instanceof Boolean) value = value.valueOf();
    switch (typeof value) {
      case "string":
        return quoted(value);
      case "number":
        return Number.isFinite(value) ? String(value) : "null";
      case "boolean":
        return String(value);
      case "object":
        return value === null ? "null" : this.#object(value, indent);
      default:
        return undefined;
    }
  }

  #object(value: object, indent: string): string {
    if (this.#around.includes(value)) throw new TypeError("cyclic object value");
    this.#around.push(value);
    const inner = indent + this.#gap;
    const isArray = Array.isArray(value);
    const parts = isArray ? this.#items(value, inner) : this.#members(value as Record<string, unknown>, inner);
    this.#around.pop();
    const [open, close] = isArray ? "[]" : "{}";
    if (parts.length === 0) return `${open}${close}`;
    if (this.#gap === "") return `${open}${parts.join(",")}${close}`;
    return `${open}\n${inner}${parts.join(`,\n${inner}`)}\n${indent}${close}`;
  }

  #items(list: readonly unknown[], inner: string): string[] {
    const parts: string[] = [];
    for (let index = 0; index < list.length; index++) parts.push(this.#property(list, String(index), list[index], inner) ?? "null");
    return parts;
  }

  #members(object: Record<string, unknown>, inner: string): string[] {
    const parts: string[] = [];
    const keys = this.#keys ?? ownKeys(object);
    for (const key of keys) {
      if (!this.#keys && !keyOrder.isEnumerable(object, key)) continue;
      const text = this.#property(object, key, object[key], inner);
      if (text !== undefined) parts.push(`${quoted(key)}:${this.#gap === "" ? "" : " "}${text}`);
    }
    return parts;
  }
}

function keysOf(list: readonly unknown[]): string[] {
  const names = list.filter((item) => ["string", "number"].includes(typeof item) || item instanceof String || item instanceof Number);
  return [...new Set(names.map(String))];
}

function gapOf(space: unknown): string {
  const value = space instanceof Number || space instanceof String ? space.valueOf() : space;
  if (typeof value === "number") return " ".repeat(Math.max(0, Math.min(10, Math.floor(value))));
  return typeof value === "string" ? value.slice(0, 10) : "";
}

function quoted(text: string): string {
  let escaped = "";
  let start = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code >= 0x20 && code !== 0x22 && code !== 0x5c && code !== 0x7f) continue;
    const short = code === 0x22 || code === 0x5c ? text.charAt(index) : `u${code.toString(16).padStart(4, "0")}`;
    escaped += `${text.slice(start, index)}\\${short}`;
    start = index + 1;
  }
  return `"${escaped}${text.slice(start)}"`;
}
