/** Where the texts of a project come from: the disk, the unsaved files of an editor, a table in a test. */
export interface SourceHost {
  /**
   * Reads a file.
   * @param file absolute path
   * @returns the text; undefined where there is no file
   */
  read(file: string): string | undefined;
  /**
   * Finds where a file really is.
   * @param file absolute path
   * @returns the path with its links resolved; undefined where there is no file, or a folder
   */
  real(file: string): string | undefined;
}

/** @returns a host that keeps what it was told: each file is read once, and there or not there for good */
export function rememberingHost(host: SourceHost): SourceHost {
  const texts = new Map<string, string | undefined>();
  const paths = new Map<string, string | undefined>();
  return {
    read: (file) => remembered(texts, file, () => host.read(file)),
    real: (file) => remembered(paths, file, () => host.real(file)),
  };
}

function remembered<T>(known: Map<string, T>, key: string, find: () => T): T {
  if (!known.has(key)) known.set(key, find());
  return known.get(key)!;
}
