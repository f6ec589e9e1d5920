/** The words of an HTTP status; undefined for one that has none. What knows them is large, and few tests ask. */
export function statusText(status: number): string | undefined {
  return process.getBuiltinModule("node:http").STATUS_CODES[status];
}
