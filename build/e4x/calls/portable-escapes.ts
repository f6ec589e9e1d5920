/** `\x4` and `\u{41}`, where the engine reads on after the backslash, by the escapes of the letters x and u: a directive keeps what it says. */
export function portableEscapes(raw: string): string {
  if (!raw.includes("\\")) return raw;
  return raw.replace(/\\(?:(x)(?![0-9A-Fa-f]{2})|(u)(?![0-9A-Fa-f]{4})|[^])/g, (whole, x?: string, u?: string) =>
    x ? "\\x78" : u ? "\\x75" : whole,
  );
}
