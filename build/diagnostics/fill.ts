/**
 * A sentence with its places filled: `{name}` with the text of that detail, `{name:quoted}` with what JSON writes of it. The items of a list
 * stand with commas between them. A place without a detail stays as it is.
 */
export function fill(template: string, details: Readonly<Record<string, unknown>>): string {
  return template.replace(/\{(\w+)(:quoted)?\}/g, (place, name: string, quoted?: string) => {
    const detail = details[name];
    if (detail === undefined) return place;
    const write = (value: unknown): string => (quoted === undefined ? String(value) : String(JSON.stringify(value)));
    return Array.isArray(detail) ? detail.map(write).join(", ") : write(detail);
  });
}
