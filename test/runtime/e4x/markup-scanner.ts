import { ResolvedText } from "./assemble-children.ts";
import { decode } from "./decode.ts";
import { isName } from "./names.ts";

const LONE_ATTRIBUTE = /\s+[^\s<>/='"]+(?!\s*=)/y;
const END_TAG = /([^\s<>/]*)\s*>/y;

/** White space of ASCII. */
const SPACES = "\t\n\v\f\r ";
const TAG_NAME_ENDS = stopTable("<>/=?'\"{}");
const ATTRIBUTE_NAME_ENDS = stopTable("<>/='\"");
const NO_SPACE = stopTable("", false);

/** For each ASCII character, 1 where it ends a run: the characters given, and white space unless it is the run. */
function stopTable(characters: string, endsAtSpace = true): Uint8Array {
  // Every realm makes these at its start, so it is not asked of each of the 128 characters.
  const table = new Uint8Array(128).fill(endsAtSpace ? 0 : 1);
  for (let index = 0; index < SPACES.length; index++) table[SPACES.charCodeAt(index)] = endsAtSpace ? 1 : 0;
  for (let index = 0; index < characters.length; index++) table[characters.charCodeAt(index)] = 1;
  return table;
}

/** A name of a tag or attribute, with the one that followed it when it was last read. */
interface Word {
  readonly text: string;
  readonly stops: Uint8Array;
  next: Word | undefined;
}

/** The tokens of markup text, from the start to the end of it. What is read once is not looked at again. */
export class MarkupScanner {
  tagName = "";
  /** Qualified name and decoded value in turns; the first `attributesLength` belong to the tag just read. */
  readonly attributes: string[] = [];
  attributesLength = 0;

  private readonly source: string;
  private position = 0;
  /** Where the next `&` and carriage return are: what ends before them is read as it stands. */
  private nextReference = -1;
  private nextReturn = -1;
  private nextSeparator = -1;

  /** The name read last, and all by their text. */
  private word: Word = { text: "", stops: NO_SPACE, next: undefined };
  private readonly tagWords = new Map<string, Word>();
  private readonly attributeWords = new Map<string, Word>();

  constructor(source: string) {
    this.source = source;
  }

  isAtEnd(): boolean {
    return this.position >= this.source.length;
  }

  isAt(text: string): boolean {
    return this.hasAt(text, this.position);
  }

  private hasAt(text: string, position: number): boolean {
    const { source } = this;
    for (let index = 0; index < text.length; index++) if (source.charCodeAt(position + index) !== text.charCodeAt(index)) return false;
    return true;
  }

  /** Goes behind a text if it is what comes next. */
  skip(text: string): boolean {
    if (!this.isAt(text)) return false;
    this.position += text.length;
    return true;
  }

  /** Text up to the next tag; `""` for none. */
  readText(): string | ResolvedText {
    if (this.isAt("<")) return "";
    const { source, position } = this;
    const next = source.indexOf("<", position);
    const end = next < 0 ? source.length : next;
    this.position = end;
    const raw = source.slice(position, end);
    if (this.isPlain(position, end)) return raw;
    const text = decode(raw);
    return raw.includes("&") ? new ResolvedText(text) : text;
  }

  /**
   * What comes before an end mark, which is skipped.
   * @throws SyntaxError with the problem when the mark is missing
   */
  readUntil(mark: string, problem: string): string {
    const { source, position } = this;
    const end = source.indexOf(mark, position);
    if (end < 0) throw new SyntaxError(problem);
    this.position = end + mark.length;
    return source.slice(position, end);
  }

  /** A comment behind its opening. Two hyphens end it. */
  readComment(): string {
    const text = this.readUntil("--", "unterminated XML comment");
    if (!this.skip(">")) throw new SyntaxError("invalid XML markup");
    return text;
  }

  /** The name of a processing instruction. */
  readTarget(): string {
    const start = this.position;
    const end = this.endOf(TAG_NAME_ENDS, start);
    const target = this.source.slice(start, end);
    this.position = end;
    const isFinished = this.isAt("?>") || this.endOf(NO_SPACE, end) > end;
    if (!isName(target.replace(":", "")) || !isFinished) throw new SyntaxError("invalid XML markup");
    return target;
  }

  /**
   * A start tag behind its `<`: gives `tagName` and `attributes`.
   * @returns true for a tag that ends itself
   */
  readTag(): boolean {
    const nameEnd = this.readWord(TAG_NAME_ENDS, this.position);
    if (nameEnd === this.position) throw new SyntaxError("invalid XML name");
    this.tagName = this.word.text;
    this.position = nameEnd;
    this.attributesLength = 0;
    const { source } = this;
    for (;;) {
      const end = this.endOf(NO_SPACE, this.position);
      const isPoint = source[end] === "/";
      if (source[isPoint ? end + 1 : end] === ">") {
        this.position = end + (isPoint ? 2 : 1);
        return isPoint;
      }
      this.readAttribute(end);
    }
  }

  /** An attribute at `start`, behind the white space. */
  private readAttribute(start: number): void {
    const { source } = this;
    const nameEnd = this.readWord(ATTRIBUTE_NAME_ENDS, start);
    const equals = this.endOf(NO_SPACE, nameEnd);
    const opening = this.endOf(NO_SPACE, equals + 1);
    const quote = source[opening];
    const isWritten = nameEnd > start && source[equals] === "=" && (quote === '"' || quote === "'");
    const end = isWritten ? source.indexOf(quote, opening + 1) : -1;
    if (end < 0) throw new SyntaxError(this.attributeProblem());
    if (start === this.position) throw new SyntaxError("invalid XML tag syntax");
    const raw = source.slice(opening + 1, end);
    this.attributes[this.attributesLength++] = this.word.text;
    this.attributes[this.attributesLength++] = this.isPlain(opening, end) ? raw : decode(raw);
    this.position = end + 1;
  }

  private attributeProblem(): string {
    if (this.isAtEnd()) return "unterminated XML tag";
    LONE_ATTRIBUTE.lastIndex = this.position;
    return LONE_ATTRIBUTE.test(this.source) ? "missing = in XML attribute" : "invalid XML attribute value";
  }

  /**
   * An end tag behind its `</`.
   * @param expected the name that is likely
   * @returns its name
   */
  readEndTag(expected: string | undefined): string {
    const { source, position } = this;
    if (expected !== undefined && this.isAt(expected) && source[position + expected.length] === ">") {
      this.position = position + expected.length + 1;
      return expected;
    }
    END_TAG.lastIndex = position;
    const found = END_TAG.exec(source);
    if (found === null) throw new SyntaxError("invalid XML tag syntax");
    this.position = END_TAG.lastIndex;
    return found[1]!;
  }

  /**
   * A name at a place, left in `word`. Names follow one another as they did before, in most documents: what followed the last one is tried
   * first, which makes no text and looks nothing up.
   * @returns where it ends
   */
  private readWord(stops: Uint8Array, start: number): number {
    const guess = this.word.next;
    if (guess?.stops === stops && this.hasAt(guess.text, start)) {
      const end = start + guess.text.length;
      if (this.isStop(stops, end)) {
        this.word = guess;
        return end;
      }
    }
    const end = this.endOf(stops, start);
    const text = this.source.slice(start, end);
    const words = stops === TAG_NAME_ENDS ? this.tagWords : this.attributeWords;
    let word = words.get(text);
    if (word === undefined) words.set(text, (word = { text, stops, next: undefined }));
    this.word.next = word;
    this.word = word;
    return end;
  }

  /** Where a run of characters ends that starts at a place. */
  private endOf(stops: Uint8Array, start: number): number {
    const { source } = this;
    let position = start;
    while (position < source.length && !this.isStop(stops, position)) position++;
    return position;
  }

  private isStop(stops: Uint8Array, position: number): boolean {
    const code = this.source.charCodeAt(position);
    if (code < 128) return stops[code] === 1;
    return !(code >= 128) || isWideSpace(code) !== (stops === NO_SPACE);
  }

  /** True when nothing between two places needs decoding. */
  private isPlain(start: number, end: number): boolean {
    if (this.nextReference < start) this.nextReference = this.find("&", start);
    if (this.nextReturn < start) this.nextReturn = this.find("\r", start);
    if (this.nextSeparator < start) this.nextSeparator = Math.min(this.find("\u2028", start), this.find("\u2029", start));
    return this.nextReference >= end && this.nextReturn >= end && this.nextSeparator >= end;
  }

  private find(character: string, start: number): number {
    const index = this.source.indexOf(character, start);
    return index < 0 ? Infinity : index;
  }
}

/** White space outside ASCII, which names do not have in them either. */
function isWideSpace(code: number): boolean {
  return /\s/.test(String.fromCharCode(code));
}
