/**
 * A zip archive on the server.
 * @see Campaign reference, c-ZipFile
 */
export interface ZipFile {
  /** Number of files in the archive. */
  readonly fileCount: number;

  /**
   * Loads an archive that exists.
   * @throws Error when there is none
   */
  open(): void;

  /**
   * Takes a file out of the archive.
   * @unverified its arguments and its result
   */
  getEntry(...args: unknown[]): unknown;

  /**
   * Adds a file to the archive, or replaces it.
   * @unverified its arguments
   */
  setEntry(...args: unknown[]): void;

  /** Writes the archive to the disk. */
  save(): void;

  /** Frees what the server holds for this object. */
  dispose(): void;
}

/** `ZipFile` as a constructor. */
export interface ZipFileConstructor {
  /**
   * An object for an archive, whether it exists or not.
   * @param filename absolute path; only the folders var, sftp and the temporary one of the instance are open to scripts
   * @see Campaign reference, m-ZipFile-ZipFile
   */
  new (filename: string): ZipFile;

  /** The members of all archives. */
  readonly prototype: ZipFile;
}
