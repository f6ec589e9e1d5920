/**
 * The engine's `String` has the methods of texts as functions too, with the text first: `String.trim(row.@email)` in an E4X script takes an
 * XML value. Texts have `quote`, and what newer JavaScript has under the same names.
 */
export {};

declare global {
  /** The functions of `String`. */
  interface StringConstructor {
    /**
     * The text in double quotes, escaped as in source text. Not in Node: works on the Campaign engine only.
     * @param value the text; another value is converted
     */
    quote(value: unknown): string;

    /**
     * A part of the text. Not in Node: works on the Campaign engine only.
     * @param value the text; another value is converted
     * @param start position of the first character
     * @param end position behind the last
     */
    substring(value: unknown, start: number, end?: number): string;

    /**
     * The text in small letters. Not in Node: works on the Campaign engine only.
     * @param value the text; another value is converted
     */
    toLowerCase(value: unknown): string;

    /**
     * The text in capitals. Not in Node: works on the Campaign engine only.
     * @param value the text; another value is converted
     */
    toUpperCase(value: unknown): string;

    /**
     * The character at a position. Not in Node: works on the Campaign engine only.
     * @param value the text; another value is converted
     * @param position from 0
     */
    charAt(value: unknown, position: number): string;

    /**
     * The number of the character at a position. Not in Node: works on the Campaign engine only.
     * @param value the text; another value is converted
     * @param position from 0
     */
    charCodeAt(value: unknown, position: number): number;

    /**
     * Position of the first place that has another text; -1 for none. Not in Node: works on the Campaign engine only.
     * @param value the text; another value is converted
     * @param search what is looked for
     * @param from where the search begins
     */
    indexOf(value: unknown, search: string, from?: number): number;

    /**
     * Position of the last place that has another text; -1 for none. Not in Node: works on the Campaign engine only.
     * @param value the text; another value is converted
     * @param search what is looked for
     * @param from where the search begins
     */
    lastIndexOf(value: unknown, search: string, from?: number): number;

    /**
     * The text without white space at both ends. Not in Node: works on the Campaign engine only.
     * @param value the text; another value is converted
     */
    trim(value: unknown): string;

    /**
     * The text without white space at its beginning. Not in Node: works on the Campaign engine only.
     * @param value the text; another value is converted
     */
    trimLeft(value: unknown): string;

    /**
     * The text without white space at its end. Not in Node: works on the Campaign engine only.
     * @param value the text; another value is converted
     */
    trimRight(value: unknown): string;

    /**
     * The text in small letters, by the locale of the machine. Not in Node: works on the Campaign engine only.
     * @param value the text; another value is converted
     */
    toLocaleLowerCase(value: unknown): string;

    /**
     * The text in capitals, by the locale of the machine. Not in Node: works on the Campaign engine only.
     * @param value the text; another value is converted
     */
    toLocaleUpperCase(value: unknown): string;

    /**
     * Less than 0, 0 or more than 0: the order of two texts by the locale of the machine. Not in Node: works on the Campaign engine only.
     * @param value the text; another value is converted
     * @param other the second text
     */
    localeCompare(value: unknown, other: string): number;

    /**
     * What matches an expression; null for nothing. Not in Node: works on the Campaign engine only.
     * @param value the text; another value is converted
     * @param pattern the expression
     */
    match(value: unknown, pattern: string | RegExp): RegExpMatchArray | null;

    /**
     * Position of the first match of an expression; -1 for none. Not in Node: works on the Campaign engine only.
     * @param value the text; another value is converted
     * @param pattern the expression
     */
    search(value: unknown, pattern: string | RegExp): number;

    /**
     * The text with matches replaced. Not in Node: works on the Campaign engine only.
     * @param value the text; another value is converted
     * @param pattern what is replaced
     * @param replacement what comes in its place
     */
    replace(value: unknown, pattern: string | RegExp, replacement: string | ((match: string, ...groups: any[]) => string)): string;

    /**
     * The parts of the text. Not in Node: works on the Campaign engine only.
     * @param value the text; another value is converted
     * @param separator what is between the parts
     * @param limit most parts to give
     */
    split(value: unknown, separator: string | RegExp, limit?: number): string[];

    /**
     * A part of the text. Not in Node: works on the Campaign engine only.
     * @param value the text; another value is converted
     * @param start position of the first character; below 0 counted from the end
     * @param length number of characters
     */
    substr(value: unknown, start: number, length?: number): string;

    /**
     * Texts joined. Not in Node: works on the Campaign engine only.
     * @param value the text; another value is converted
     * @param ...others the further ones
     */
    concat(value: unknown, ...others: unknown[]): string;

    /**
     * A part of the text. Not in Node: works on the Campaign engine only.
     * @param value the text; another value is converted
     * @param start position of the first character; below 0 counted from the end
     * @param end position behind the last; below 0 counted from the end
     */
    slice(value: unknown, start: number, end?: number): string;
  }

  /** What every text has. */
  interface String {
    /** The text in double quotes, escaped as in source text. Not in Node: works on the Campaign engine only. */
    quote(): string;

    /**
     * The text itself, for `JSON.stringify`. Not in Node: works on the Campaign engine only.
     * @param key the property it is the value of
     */
    toJSON(key?: string): string;

    /** The text without white space at its beginning. In newer JavaScript too. */
    trimLeft(): string;

    /** The text without white space at its end. In newer JavaScript too. */
    trimRight(): string;

    /** The text in a `<blink>` element; nothing is escaped. In newer JavaScript too. */
    blink(): string;

    /** The text in a `<b>` element; nothing is escaped. In newer JavaScript too. */
    bold(): string;

    /** The text in a `<i>` element; nothing is escaped. In newer JavaScript too. */
    italics(): string;

    /** The text in a `<tt>` element; nothing is escaped. In newer JavaScript too. */
    fixed(): string;

    /** The text in a `<strike>` element; nothing is escaped. In newer JavaScript too. */
    strike(): string;

    /** The text in a `<small>` element; nothing is escaped. In newer JavaScript too. */
    small(): string;

    /** The text in a `<big>` element; nothing is escaped. In newer JavaScript too. */
    big(): string;

    /** The text in a `<sup>` element; nothing is escaped. In newer JavaScript too. */
    sup(): string;

    /** The text in a `<sub>` element; nothing is escaped. In newer JavaScript too. */
    sub(): string;

    /**
     * The text in a `<font>` element with a size; nothing is escaped. In newer JavaScript too.
     * @param size the size
     */
    fontsize(size: number): string;

    /**
     * The text in a `<font>` element with a size; nothing is escaped. In newer JavaScript too.
     * @param size the size
     */
    fontsize(size: string): string;

    /**
     * The text in a `<font>` element with a colour; nothing is escaped. In newer JavaScript too.
     * @param color the colour
     */
    fontcolor(color: string): string;

    /**
     * The text in an `<a>` element with an address; nothing is escaped. In newer JavaScript too.
     * @param url the address
     */
    link(url: string): string;

    /**
     * The text in an `<a>` element with a name; nothing is escaped. In newer JavaScript too.
     * @param name the name
     */
    anchor(name: string): string;
  }
}
