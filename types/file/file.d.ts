import type { FileIterator } from "./file-iterator.d.ts";

/**
 * A file or a directory of the server. Making the object touches nothing on the disk.
 *
 * A text file is read or written line by line between `open` and `close`; `loadFile` and `saveFile` take a whole one at once.
 * `for (const line of file)`, in E4X scripts `for each (var line in file)`, walks the lines of an open file.
 * @example
 * const file = new File(`${application.instanceVarDir}/upload/names.txt`);
 * if (file.exists) {
 *   file.open();
 *   for (const line of file) logInfo(line);
 *   file.close();
 * }
 * file.dispose();
 * @see Campaign reference, c-File
 */
export interface File {
  /** Whether the server may read it. */
  readonly canRead: boolean;
  /** Whether the server may write it. */
  readonly canWrite: boolean;
  /** Whether there is a file or directory at the path. */
  readonly exists: boolean;
  /** Absolute path. */
  readonly fullName: string;
  /** Whether the path is that of a directory. */
  readonly isDirectory: boolean;
  /** Whether the path is that of a file. */
  readonly isFile: boolean;
  /**
   * Whether the file is open.
   * @see Campaign reference, p-File-isOpen
   */
  readonly isOpen: boolean;
  /** When the content was last changed. */
  readonly lastModified: Date;
  /** Name with extension, without the path. */
  readonly name: string;
  /** Path without the name; ends with the separator. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;

  /**
   * Opens the file for reading or writing.
   * @param mode whether to read or to write
   * @throws Error when the server may not, and for reading where there is no file
   * @unverified the values of `mode`, and what is done without it
   */
  open(mode?: string): void;

  /**
   * Closes the file.
   * @see Campaign reference, m-File-close
   */
  close(): void;

  /**
   * Copies the file.
   * @param destination path of the copy
   * @throws Error when the server may not write there
   */
  copyTo(destination: string): void;

  /** Frees what the server holds for this object. */
  dispose(): void;

  /** Writes to the disk what waits in memory. */
  flush(): void;

  /**
   * The entries of a directory.
   * @param mask pattern of the names, for example `"*.csv"`; all when left out
   * @returns their names
   * @unverified whether it is a real array: walk it by `for each` in E4X scripts
   */
  list(mask?: string): string[];

  /**
   * Makes a directory at the path of this object.
   * @throws Error when the server may not
   */
  mkdir(): void;

  /**
   * Deletes the file.
   * @throws Error when the server may not
   */
  remove(): void;

  /**
   * Renames or moves the file.
   * @param fullPath the new path, never a name alone; one that ends with `/` moves the file into that directory under its own name
   * @throws Error when the server may not
   * @see Campaign reference, m-File-renameTo
   */
  renameTo(fullPath: string): void;

  /**
   * Reads one line of an open file.
   * @returns the line without its end
   * @unverified what is given behind the last line
   */
  readln(): string;

  /**
   * Removes an empty directory.
   * @throws Error when something is in it
   */
  rmdir(): void;

  /**
   * Writes one line to an open file.
   * @param line the text, without the end of the line
   */
  writeln(line: string): void;

  /**
   * What `for each` uses to walk the lines of an open file.
   * @see Campaign reference, c-File
   */
  __iterator__(): FileIterator;

  /** `for…of` over an open file visits its lines. */
  [Symbol.iterator](): IterableIterator<string>;
}

/** `File` as a constructor. */
export interface FileConstructor {
  /**
   * An object for a path, whether something is there or not.
   * @param path absolute; only the folders var, sftp and the temporary one of the instance are open to scripts
   * @see Campaign reference, m-File-File
   */
  new (path: string): File;

  /** The members of all files. */
  readonly prototype: File;
}
