/** What scripts bring along for texts: methods of newer JavaScript that the engine lacks. */
export {};

declare global {
  /** Functions of `String`. */
  interface StringConstructor {
    /**
     * The text of code points.
     * @param codePoints numbers from 0 to 0x10ffff
     * @remarks The engine has it not: scripts bring `fromCodePoint` along, 298 bytes with what it calls.
     */
    fromCodePoint(...codePoints: number[]): string;

    /**
     * The text of a template as it is written, backslashes included.
     * @param template the parts that are written
     * @param substitutions the values between
     * @remarks The engine has it not: scripts have the text itself. Before a template only.
     */
    raw(template: { raw: readonly string[] | ArrayLike<string> }, ...substitutions: any[]): string;
  }

  /** What every text has. */
  interface String {
    /**
     * The character at a position.
     * @param index from 0; below 0 counted from the end
     * @returns undefined where there is none
     * @remarks The engine has it not: scripts bring `at` along, 526 bytes with what it calls.
     */
    at(index: number): string | undefined;

    /**
     * The code point at a position.
     * @param pos from 0
     * @returns undefined where there is none
     * @remarks The engine has it not: scripts bring `codePointAt` along, 576 bytes with what it calls.
     */
    codePointAt(pos: number): number | undefined;

    /**
     * Whether the text ends with another.
     * @param searchString the other
     * @param endPosition where the text is taken to end
     * @remarks The engine has it not: scripts bring `endsWith` along, 668 bytes with what it calls.
     */
    endsWith(searchString: string, endPosition?: number): boolean;

    /**
     * Whether another text is in this one.
     * @param searchString the other
     * @param position where the search begins
     * @remarks The engine has it not: scripts bring `includes` along, 582 bytes with what it calls.
     */
    includes(searchString: string, position?: number): boolean;

    /**
     * All matches of an expression with the flag g, one after the other.
     * @param regexp the expression
     * @remarks The engine has it not: scripts bring `matchAll` along, 811 bytes with what it calls.
     */
    matchAll(regexp: RegExp): IterableIterator<RegExpExecArray>;

    /**
     * The text, filled up at its end.
     * @param maxLength the length that is wanted
     * @param fillString what it is filled up with; spaces when left out
     * @remarks The engine has it not: scripts bring `padEnd` along, 699 bytes with what it calls.
     */
    padEnd(maxLength: number, fillString?: string): string;

    /**
     * The text, filled up at its beginning.
     * @param maxLength the length that is wanted
     * @param fillString what it is filled up with; spaces when left out
     * @remarks The engine has it not: scripts bring `padStart` along, 703 bytes with what it calls.
     */
    padStart(maxLength: number, fillString?: string): string;

    /**
     * The text several times.
     * @param count how often
     * @remarks The engine has it not: scripts bring `repeat` along, 635 bytes with what it calls.
     */
    repeat(count: number): string;

    /**
     * The text with all places that have another text, or match, replaced.
     * @param searchValue the text, or an expression with the flag g
     * @param replaceValue what comes in its place
     * @remarks The engine has it not: scripts bring `replaceAll` along, 592 bytes with what it calls.
     */
    replaceAll(searchValue: string | RegExp, replaceValue: string): string;

    /**
     * The text with all places that have another text, or match, replaced.
     * @param searchValue the text, or an expression with the flag g
     * @param replacer gives what comes in its place
     * @remarks The engine has it not: scripts bring `replaceAll` along, 592 bytes with what it calls.
     */
    replaceAll(searchValue: string | RegExp, replacer: (substring: string, ...args: any[]) => string): string;

    /**
     * Whether the text begins with another.
     * @param searchString the other
     * @param position where the text is taken to begin
     * @remarks The engine has it not: scripts bring `startsWith` along, 639 bytes with what it calls.
     */
    startsWith(searchString: string, position?: number): boolean;

    /**
     * The text without white space at its end.
     * @remarks The engine has it not: scripts bring `trimEnd` along, 346 bytes with what it calls.
     */
    trimEnd(): string;

    /**
     * The text without white space at its beginning.
     * @remarks The engine has it not: scripts bring `trimStart` along, 349 bytes with what it calls.
     */
    trimStart(): string;
  }
}
