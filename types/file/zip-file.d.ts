import type { MemoryBuffer } from "../memory/memory-buffer.d.ts";

/**
 * A zip archive on the server.
 * @see Campaign reference, c-ZipFile
 */
export interface ZipFile {
  /**
   * Number of files in the archive.
   * @throws Error before `open`
   * @see Campaign reference, p-ZipFile-fileCount
   */
  readonly fileCount: number;

  /**
   * Loads an archive that exists.
   * @throws Error when there is none
   */
  open(): void;

  /**
   * Takes a file out of the archive.
   * @param name path of the file in the archive
   * @returns its content, to be freed with `dispose()`
   * @throws Error before `open`
   * @see Campaign reference, m-ZipFile-getEntry
   */
  getEntry(name: string): MemoryBuffer;

  /**
   * Adds a file to the archive, or replaces it. `save` writes the change to the disk.
   * @param name path of the file in the archive
   * @param content what the file holds
   * @see Campaign reference, m-ZipFile-setEntry
   */
  setEntry(name: string, content: MemoryBuffer): void;

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
