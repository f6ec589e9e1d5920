const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
  ["nbsp", " "],
]);
/** Elements whose content is no text. */
const HIDDEN = /^<(script|style|head)\b/i;
/** A tag after which a new line begins. */
const BREAK = /^<(?:br\s*\/?|\/(?:p|div|h[1-6]|li|tr|table|ul|ol)\s*)>$/i;

function decodeEntity(whole: string, name: string): string {
  if (!name.startsWith("#")) return ENTITIES.get(name.toLowerCase()) ?? whole;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}

/** Goes over a page once: what has no end is looked for once, not at each place where it might begin. */
class Page {
  readonly #html: string;
  readonly #endless = new Set<string>();

  constructor(html: string) {
    this.#html = html;
  }

  /** Where the first match of a pattern behind a place ends. */
  endOf(pattern: RegExp, from: number): number | undefined {
    if (this.#endless.has(pattern.source)) return undefined;
    const search = new RegExp(pattern, "gi");
    search.lastIndex = from;
    if (search.test(this.#html)) return search.lastIndex;
    this.#endless.add(pattern.source);
    return undefined;
  }

  /** Where a comment, or an element without text, ends that begins here. */
  endOfHidden(open: number): number | undefined {
    if (this.#html.startsWith("<!--", open)) return this.endOf(/-->/, open + 4);
    const [, name] = HIDDEN.exec(this.#html.slice(open, open + "<script>".length)) ?? [];
    return name === undefined ? undefined : this.endOf(new RegExp(`</${name.toLowerCase()}\\s*>`), open);
  }
}

/** The text of an HTML page: no tags, comments, scripts and styles; a line for each block. */
export function textOfHtml(html: string): string {
  const page = new Page(html);
  const parts: string[] = [];
  let text = "";
  const flush = (): void => {
    parts.push(text.replace(/\s+/g, " "));
    text = "";
  };
  for (let at = 0; at < html.length;) {
    const next = html.indexOf("<", at);
    const open = next < 0 ? html.length : next;
    text += html.slice(at, open);
    const hidden = page.endOfHidden(open);
    const end = hidden ?? page.endOf(/>/, open);
    if (end === undefined) {
      text += html.slice(open);
      break;
    }
    if (hidden === undefined) {
      flush();
      if (BREAK.test(html.slice(open, Math.min(end, open + 100)))) parts.push("\n");
    }
    at = end;
  }
  flush();
  return parts
    .join("")
    .replace(/&(#x[0-9a-f]+|#\d+|\w+);/gi, decodeEntity)
    .split("\n")
    .map((line) => line.trim())
    .join("\n")
    .trim();
}
