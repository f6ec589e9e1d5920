import { readFileSync, realpathSync, statSync } from "node:fs";

/** The files of the disk, for all that asks for a `SourceHost`. */
export const diskHost = {
  /**
   * @param file absolute path
   * @returns its text as UTF-8; undefined where there is no file
   * @throws the error of the file system for a file that is there and cannot be read
   */
  read(file: string): string | undefined {
    return unlessMissing(() => readFileSync(file, "utf8"));
  },
  /**
   * @param file absolute path
   * @returns the path with its links resolved; undefined where there is no file, or a folder
   */
  real(file: string): string | undefined {
    return unlessMissing(() => {
      const path = realpathSync.native(file);
      return statSync(path).isFile() ? path : undefined;
    });
  },
};

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
