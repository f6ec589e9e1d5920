const pattern = /^[\p{L}_][\p{L}\p{N}_.-]*$/u;
const reserved = new Set(["__proto__", "constructor", "prototype"]);

/**
 * Whether a name from a schema document may be used as it is in generated declarations, property keys and file names. Schemas come
 * from elsewhere and are not trusted: XML name rules without colons, no path separators, none of the names that JavaScript objects own.
 */
export function isSafeName(name: string): boolean {
  return name.length <= 255 && pattern.test(name) && !reserved.has(name);
}

const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/** Whether Windows takes a file of this name, whatever its ending, for a device. */
export function isDeviceName(name: string): boolean {
  return devices.test(name.split(".")[0]!);
}

/** `namespace:name` with both parts safe. */
export function isSchemaId(id: string): boolean {
  const parts = id.split(":");
  return parts.length === 2 && parts.every(isSafeName);
}
