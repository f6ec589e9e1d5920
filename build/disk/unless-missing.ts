/** What a look at the disk gives; undefined where nothing is there, or has gone in the meantime. */
export function unlessMissing<Seen>(look: () => Seen): Seen | undefined {
  try {
    return look();
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return code === "ENOENT" || code === "ENOTDIR" || code === "ELOOP";
}
