import { existsSync } from "node:fs";
import { resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { stackFrames } from "../mistakes/stack-frames.ts";
import { isOwnFile } from "../../../build/node/own-files.ts";

/** A place in a file of an author, both numbers from 1. */
export interface AuthorPlace {
  /** Absolute path. */
  file: string;
  line: number;
  column: number;
}

/**
 * The places of a stack that are in files of authors, the topmost first.
 * @param root absolute path of the folder that relative paths of the stack are meant from
 */
export function* authorPlaces(stack: string, root = ""): Generator<AuthorPlace> {
  for (const { file: place, line, column } of stackFrames(stack)) {
    const file = resolve(root, place.startsWith("file:") ? fileURLToPath(place) : place);
    if (file.includes(`${sep}node_modules${sep}`) || isOwnFile(file) || !existsSync(file)) continue;
    yield { file, line, column };
  }
}
