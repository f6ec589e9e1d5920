/**
 * Reads a global of a script.
 * @throws ReferenceError when there is no such name
 */
export function resolveName(names: Record<string, unknown>, name: string): unknown {
  if (!(name in names)) throw new ReferenceError(`${name} is not defined`);
  return names[name];
}
