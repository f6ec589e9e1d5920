/**
 * Global names of the server that Node.js and newer libraries have too, with another meaning: for scripts alone, not for their tests.
 *
 * Generated from the modules of `types/` by `npm run declarations`: do not edit.
 */

export {};

declare global {
  // types/file
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
  type File = import("../../file/file.d.ts").File;
  /** `File` as a constructor. */
  var File: import("../../file/file.d.ts").FileConstructor;
}
