/** Signs that web pages write in other words, by these. */
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
  ["nbsp", " "],
]);

const ENTITY = /&(?:(amp|lt|gt|quot|apos|nbsp)|#(\d{1,7})|#x([\da-f]{1,6}));/gi;

/**
 * A message as the server wrote it: the journal may have gone through a web page, a mail, a table or a log since.
 * @param head what stands before it, which tells of that
 */
export function plainMessage(text: string, head: string): string {
  const decoded = /&(?:apos|quot|nbsp|#x?[\da-f]{1,7});/i.test(head) ? text.replace(ENTITY, decode) : text;
  const straight = /[‘’]/.test(head) ? decoded.replace(/[‘’‚‛]/g, "'").replace(/[“”„‟]/g, '"') : decoded;
  const message = withoutRest(straight.replace(/\r\n?/g, "\n").trim());
  // In languages that put the number of the line before the name a colon is left over; logs add what the server's function returned.
  return message.replace(/^[:：]\s*/, "").replace(/\s?\(iRc=-?\d{1,9}\)$/, "");
}

function decode(entity: string, name: string | undefined, decimal: string | undefined, hex: string | undefined): string {
  if (name !== undefined) return ENTITIES.get(name.toLowerCase())!;
  const code = decimal === undefined ? Number.parseInt(hex!, 16) : Number(decimal);
  return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
}

/** Without the end of what the journal stands in: a sign that was opened before the message is only closed in it. */
function withoutRest(message: string): string {
  const inner = message.replace(/(?:["`][ \t]?\/?>|<\/\w{1,20}>|["`][,;]?)$/, "");
  const closed = message.slice(inner.length).replace(/[^"`].*$/, "");
  return closed !== "" && inner.split(closed).length % 2 === 0 ? message : inner.replace(/(?:\\[nrt]){1,9}$/, "").trimEnd();
}
