/** A piece of the raw content of an element, and the text that it stands for. */
export interface RawToken {
  raw: string;
  /** Line ends are LF; a comment stands for nothing. */
  text: string;
  /** What it is that is not read as it stands. */
  kind: "plain" | "reference" | "line" | "cdata" | "hidden";
}

const TOKEN = /<!\[CDATA\[([^]*?)\]\]>|<!--[^]*?-->|<\?[^]*?\?>|&[^;]*;|\r\n?|\n|[^<&\r\n]+/g;
const OPEN = "<![CDATA[";
const CLOSE = "]]>";
const CARRIAGE_RETURN = /^&#(?:0*13|[xX]0*[dD]);$/;

const NAMED: ReadonlyMap<string, string> = new Map([
  ["&lt;", "<"],
  ["&gt;", ">"],
  ["&amp;", "&"],
  ["&quot;", '"'],
  ["&apos;", "'"],
]);

/**
 * Takes the content of an element apart that has no elements in it, of a document that is well-formed.
 * @returns tokens whose `raw` together are the content; those of CDATA are its bounds and its lines
 */
export function rawTokens(raw: string): RawToken[] {
  const tokens: RawToken[] = [];
  for (const [token, cdata] of raw.matchAll(TOKEN)) {
    if (cdata === undefined) tokens.push(tokenOf(token, tokens.at(-1)));
    else tokens.push(hidden(OPEN), ...linesOf(cdata), hidden(CLOSE));
  }
  return tokens;
}

function hidden(raw: string): RawToken {
  return { raw, text: "", kind: "hidden" };
}

function linesOf(cdata: string): RawToken[] {
  return (cdata.match(/\r\n?|\n|[^\r\n]+/g) ?? []).map((raw) => ({ raw, text: /[\r\n]/.test(raw) ? "\n" : raw, kind: "cdata" }));
}

function tokenOf(raw: string, before: RawToken | undefined): RawToken {
  if (raw.startsWith("<")) return hidden(raw);
  const token: RawToken = raw.startsWith("&")
    ? reference(raw)
    : /[\r\n]/.test(raw)
      ? { raw, text: "\n", kind: "line" }
      : { raw, text: raw, kind: "plain" };
  // Systems that write CR as a reference write LF behind it: that is one line end.
  const isEnd = token.text === "\n" && !CARRIAGE_RETURN.test(raw);
  if (!isEnd || before?.kind !== "reference" || !CARRIAGE_RETURN.test(before.raw)) return token;
  before.raw += raw;
  before.kind = "line";
  return hidden("");
}

function reference(raw: string): RawToken {
  const [, hex, decimal] = /^&#(?:x([\da-f]+)|(\d+));$/i.exec(raw) ?? [];
  const code = hex === undefined ? Number(decimal ?? 0) : Number.parseInt(hex, 16);
  const text = NAMED.get(raw) ?? String.fromCodePoint(code);
  return { raw, text: text === "\r" ? "\n" : text, kind: "reference" };
}
