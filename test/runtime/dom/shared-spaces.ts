/** Longer indentation is rare. */
const LONGEST = 100;
const SPACE = 0x20;

/** The white space between the tags of a document: it comes again and again, and the document holds each once. */
export class SharedSpaces {
  /** By length, the one that came last: one indentation has one length, in most documents. */
  private readonly known: (string | undefined)[] = [];

  /** An equal text, the one that the document holds already if it is short white space. */
  share(text: string): string {
    if (text.length > LONGEST || text.charCodeAt(0) > SPACE) return text;
    const own = this.known[text.length];
    if (own === text) return own;
    if (text.trim() === "") this.known[text.length] = text;
    return text;
  }
}
