import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/**
 * Writes files together: when one cannot be written, none is changed.
 * @param files text by absolute path
 * @throws the error of the file system
 */
export function writeFiles(files: ReadonlyMap<string, string>): void {
  const temporaries = new Map([...files.keys()].map((file) => [file, `${file}.xtkit-tmp`]));
  try {
    for (const [file, text] of files) {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(temporaries.get(file)!, text);
    }
    for (const [file, temporary] of temporaries) renameSync(temporary, file);
  } catch (error) {
    for (const temporary of temporaries.values()) rmSync(temporary, { force: true });
    throw error;
  }
}
