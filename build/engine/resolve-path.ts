/** The object at a path, if there is one. */
export function resolvePath(global: Record<string, unknown>, path: string): object | undefined {
  if (path === "") return global;
  let value: unknown = global;
  for (const name of path.split(".")) value = (value as Record<string, unknown> | undefined)?.[name];
  return value as object | undefined;
}
