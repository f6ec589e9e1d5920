/** What the file system did not like, in words, without absolute paths. */
export function fileSystemFault(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === undefined) throw error;
  return words.get(code) ?? `${code}: ${message.replace(/^\w+: /, "").replace(/,? \w+ '.*$/s, "")}.`;
}

const words: ReadonlyMap<string, string> = new Map([
  ["EACCES", "permission denied."],
  ["EPERM", "permission denied."],
  ["EROFS", "the disk is read-only."],
  ["ENOSPC", "no space is left on the disk."],
  ["EISDIR", "a folder has this name."],
  ["ENOTDIR", "a file lies where a folder is needed."],
  ["EEXIST", "a file lies where a folder is needed."],
  ["ENAMETOOLONG", "the name is too long."],
]);

/** True for an error of the file system. */
export function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && typeof (error as NodeJS.ErrnoException).syscall === "string";
}
