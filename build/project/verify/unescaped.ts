const REFERENCE = /&(?:lt|gt|amp|quot|apos|#39|#34|#10|#13|#9);/g;

const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ["&lt;", "<"],
  ["&gt;", ">"],
  ["&amp;", "&"],
  ["&quot;", '"'],
  ["&apos;", "'"],
  ["&#39;", "'"],
  ["&#34;", '"'],
  ["&#10;", "\n"],
  ["&#13;", "\r"],
  ["&#9;", "\t"],
]);

/**
 * A text that was copied out of XML or HTML, with the characters that its references stand for.
 * @returns undefined for one that is no such text: without references, or with a `<` or `&` that would be one there
 */
export function unescaped(text: string): string | undefined {
  const references = text.match(REFERENCE)?.length ?? 0;
  const ampersands = text.split("&").length - 1;
  if (references === 0 || references !== ampersands || text.includes("<")) return undefined;
  return text.replace(REFERENCE, (reference) => CHARACTERS.get(reference)!);
}
