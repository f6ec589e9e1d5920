import { realpathSync, statSync } from "node:fs";
import { readText } from "./read-text.ts";
import { unlessMissing } from "./unless-missing.ts";

/** The files of the disk, for all that asks for a `SourceHost`. */
export const diskHost = {
  /**
   * @param file absolute path
   * @returns its text; undefined where there is no file
   * @throws for a file that is there and cannot be read, or is no text: see `readFault`
   */
  read(file: string): string | undefined {
    return unlessMissing(() => readText(file));
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
