/** Bytes that are no text in the encoding that they should have. */
export class NotText extends Error {
  /** The encoding, by its usual name. */
  readonly encoding: string;
  /** What is wrong with the bytes. */
  readonly detail: string;
  /** Place of the first such byte, 1-based. */
  readonly line: number;
  readonly column: number;
  /** The text as far as it is one, with signs of replacement: for people to look at. */
  readonly shown: string;

  /**
   * @param before the text before the first such byte
   * @param shown all of the text
   */
  constructor(encoding: string, detail: string, before: string, shown: string) {
    super(`no text in ${encoding}: ${detail}`);
    const lines = before.split(/\r\n|\r|\n/);
    this.encoding = encoding;
    this.detail = detail;
    this.line = lines.length;
    this.column = lines.at(-1)!.length + 1;
    this.shown = shown;
  }
}

/** An XML document that names an encoding which is not known here. */
export class UnknownEncoding extends Error {
  /** As the document names it. */
  readonly encoding: string;
  readonly column: number;
  readonly shown: string;

  /** @param column of its name in the first line, 1-based */
  constructor(encoding: string, column: number, shown: string) {
    super(`unknown encoding ${encoding}`);
    this.encoding = encoding;
    this.column = column;
    this.shown = shown;
  }
}
