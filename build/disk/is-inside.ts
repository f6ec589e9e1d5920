import { isAbsolute, relative, sep } from "node:path";

/** True when `file` is `folder` or lies below it. */
export function isInside(folder: string, file: string): boolean {
  const path = relative(folder, file);
  return path === "" || (path !== ".." && !path.startsWith(`..${sep}`) && !isAbsolute(path));
}
