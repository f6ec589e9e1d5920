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
  ["EDQUOT", "no space is left on the disk."],
  ["EIO", "the disk has an error."],
  ["EMFILE", "too many files are open."],
  ["ENFILE", "too many files are open."],
  ["EBUSY", "another program uses it."],
  ["ENOENT", "it is not there any more."],
  ["EISDIR", "a folder has this name."],
  ["ENOTDIR", "a file lies where a folder is needed."],
  ["EEXIST", "a file lies where a folder is needed."],
  ["ELOOP", "it is a link that leads in a circle."],
  ["ENAMETOOLONG", "the name is too long."],
]);

/** True for an error of the file system, or of another call to the system. */
export function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && typeof (error as NodeJS.ErrnoException).syscall === "string";
}
