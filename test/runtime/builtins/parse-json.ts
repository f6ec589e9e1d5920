import { ownKeys } from "./own-keys.ts";
import { putKey } from "./put-key.ts";

type Reviver = (this: object, key: string, value: unknown) => unknown;

/**
 * `JSON.parse`: numbers may be written as `01`, `1.`, `.5` and `+1`.
 * @throws SyntaxError
 */
export function parseJson(text: unknown, reviver?: unknown): unknown {
  const value = new JsonReader(String(text)).whole();
  return typeof reviver === "function" ? revived({ "": value }, "", reviver as Reviver) : value;
}

function revived(holder: object, key: string, reviver: Reviver): unknown {
  const value = (holder as Record<string, unknown>)[key];
  if (typeof value === "object" && value !== null) {
    const keys = Array.isArray(value) ? value.map((_, index) => String(index)) : ownKeys(value);
    for (const name of keys) {
      const member = revived(value, name, reviver);
      if (member === undefined) Reflect.deleteProperty(value, name);
      else putKey(value, name, member);
    }
  }
  return Reflect.apply(reviver, holder, [key, value]) as unknown;
}

const SHORT: Readonly<Record<string, string>> = { b: "\b", f: "\f", n: "\n", r: "\r", t: "\t", '"': '"', "\\": "\\", "/": "/" };

/** What is deeper does not fit on the stack of every machine. */
const MOST_DEPTH = 2500;

class JsonReader {
  readonly #text: string;
  #place = 0;
  #depth = 0;

  constructor(text: string) {
    this.#text = text;
  }

  whole(): unknown {
    const value = this.#value();
    this.#skipSpace();
    if (this.#place < this.#text.length) this.#fail();
    return value;
  }

  #fail(): never {
    throw new SyntaxError("JSON.parse");
  }

  #skipSpace(): void {
    for (let code = this.#text.charCodeAt(this.#place); code === 32 || code === 10 || code === 13 || code === 9;)
      code = this.#text.charCodeAt(++this.#place);
  }

  #take(character: string): boolean {
    this.#skipSpace();
    if (this.#text[this.#place] !== character) return false;
    this.#place++;
    return true;
  }

  #value(): unknown {
    this.#skipSpace();
    switch (this.#text[this.#place]) {
      case "{":
        return this.#nested(() => this.#object());
      case "[":
        return this.#nested(() => this.#array());
      case '"':
        return this.#string();
      case "t":
        return this.#word("true", true);
      case "f":
        return this.#word("false", false);
      case "n":
        return this.#word("null", null);
      default:
        return this.#number();
    }
  }

  #nested(read: () => unknown): unknown {
    if (++this.#depth > MOST_DEPTH) this.#fail();
    this.#place++;
    const value = read();
    this.#depth--;
    return value;
  }

  #object(): object {
    const object = {};
    if (this.#take("}")) return object;
    do {
      this.#skipSpace();
      if (this.#text[this.#place] !== '"') this.#fail();
      const key = this.#string();
      if (!this.#take(":")) this.#fail();
      putKey(object, key, this.#value());
    } while (this.#take(","));
    if (!this.#take("}")) this.#fail();
    return object;
  }

  #array(): unknown[] {
    const list: unknown[] = [];
    if (this.#take("]")) return list;
    do list.push(this.#value());
    while (this.#take(","));
    if (!this.#take("]")) this.#fail();
    return list;
  }

  #word<T>(word: string, value: T): T {
    if (!this.#text.startsWith(word, this.#place)) this.#fail();
    this.#place += word.length;
    return value;
  }

  #number(): number {
    const digits = /[-+.\deE]+/y;
    digits.lastIndex = this.#place;
    const text = digits.exec(this.#text)?.[0];
    if (text === undefined || !/^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/.test(text)) this.#fail();
    this.#place += text!.length;
    return Number(text);
  }

  #string(): string {
    let result = "";
    let start = ++this.#place;
    for (;;) {
      const character = this.#text[this.#place];
      if (character === undefined || character < " ") this.#fail();
      this.#place++;
      if (character === '"') return result + this.#text.slice(start, this.#place - 1);
      if (character !== "\\") continue;
      result += this.#text.slice(start, this.#place - 1) + this.#escape();
      start = this.#place;
    }
  }

  #escape(): string {
    const letter = this.#text[this.#place++];
    if (letter !== undefined && letter in SHORT) return SHORT[letter]!;
    const digits = this.#text.slice(this.#place, this.#place + 4);
    if (letter !== "u" || !/^[\da-fA-F]{4}$/.test(digits)) this.#fail();
    this.#place += 4;
    return String.fromCharCode(Number.parseInt(digits, 16));
  }
}
