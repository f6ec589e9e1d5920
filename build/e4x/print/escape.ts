const TEXT_ESCAPES: Record<string, string> = { "<": "&lt;", ">": "&gt;", "&": "&amp;" };
const ATTRIBUTE_ESCAPES: Record<string, string> = { "<": "&lt;", '"': "&quot;", "&": "&amp;", "\n": "&#xA;", "\r": "&#xD;", "\t": "&#x9;" };

/** Text as it is written between tags (ECMA-357 10.2.1.1). */
export function escapeText(text: string): string {
  return /[<>&]/.test(text) ? text.replace(/[<>&]/g, (char) => TEXT_ESCAPES[char]!) : text;
}

/** Text as it is written between double quotes (ECMA-357 10.2.1.2). */
export function escapeAttribute(text: string): string {
  return /[<"&\n\r\t]/.test(text) ? text.replace(/[<"&\n\r\t]/g, (char) => ATTRIBUTE_ESCAPES[char]!) : text;
}
