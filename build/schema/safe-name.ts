const pattern = /^[\p{L}_][\p{L}\p{N}_.-]*$/u;
const reserved = new Set(["__proto__", "constructor", "prototype"]);

/**
 * Whether a name from a schema document may be used as it is in generated declarations, property keys and file names. Schemas come
 * from elsewhere and are not trusted: XML name rules without colons, no path separators, none of the names that JavaScript objects own.
 */
export function isSafeName(name: string): boolean {
  return name.length <= 255 && pattern.test(name) && !reserved.has(name);
}

/** `namespace:name` with both parts safe. */
export function isSchemaId(id: string): boolean {
  const parts = id.split(":");
  return parts.length === 2 && parts.every(isSafeName);
}
