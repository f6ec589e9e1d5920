import { fileKey } from "../disk/file-key.ts";
import { isDeviceName } from "../schema/safe-name.ts";

/** Longer ones are cut: with folder and ending they are to fit on every disk. */
const LONGEST = 80;

/**
 * A name as that of a file or folder on every system: letters, digits, `_` and `-`. A dot would tell a kind.
 * @param otherwise what stands for a name of which nothing is left
 */
export function fileNameFor(name: string, otherwise: string): string {
  const plain = name
    .normalize("NFC")
    .replace(/[^\p{L}\p{N}_-]+/gu, "-")
    .replace(/^-+|-+$/g, "");
  const short = [...plain].slice(0, LONGEST).join("").replace(/-+$/, "");
  const found = short === "" ? otherwise : short;
  return isDeviceName(found) ? `${found}-` : found;
}

/**
 * Finds names of files for names that are none, that differ by case alone, or that are there twice. Names that can stay do.
 * @param keys what gets a file each, in the order of the document
 * @param known those that have a file already, by key
 * @param otherwise what stands for a name of which nothing is left
 * @param nameOf the name of a key: itself, by default
 * @returns the names of the files by key
 */
export function fileNames(
  keys: readonly string[],
  known: ReadonlyMap<string, string>,
  otherwise: string,
  nameOf: (key: string) => string = (key) => key,
): Map<string, string> {
  const chosen = new Map(known);
  const taken = new Set([...known.values()].map(fileKey));
  const take = (key: string, file: string): void => {
    chosen.set(key, file);
    taken.add(fileKey(file));
  };
  const left = (): string[] => [...new Set(keys)].filter((key) => !chosen.has(key));
  for (const key of left()) {
    const name = nameOf(key);
    if (fileNameFor(name, otherwise) === name && !taken.has(fileKey(name))) take(key, name);
  }
  const next = new Map<string, number>();
  for (const key of left()) {
    const base = fileNameFor(nameOf(key), otherwise);
    let file = base;
    for (let count = next.get(fileKey(base)) ?? 2; taken.has(fileKey(file)); count++) {
      file = `${base}-${count}`;
      next.set(fileKey(base), count + 1);
    }
    take(key, file);
  }
  return chosen;
}
