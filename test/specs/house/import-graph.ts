import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { REPOSITORY } from "../support/project.ts";

/** Folders with sources that other layers may import; what else is at the top level holds no layer. */
export const SOURCE_FOLDERS = ["build", "lib", "test/runtime", "test/vitest", "types"] as const;

function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return name === "skeleton" ? [] : filesBelow(path);
    return /\.tsx?$/.test(name) ? [relative(REPOSITORY, path)] : [];
  });
}

/**
 * What each source file imports, by type or by value: repository paths with forward slashes, packages left out.
 * @param folders repository folders to read
 */
export function importGraph(folders: readonly string[] = SOURCE_FOLDERS): ReadonlyMap<string, readonly string[]> {
  const files = folders.flatMap((folder) => filesBelow(join(REPOSITORY, folder)));
  return new Map(files.map((file) => [file, importsOf(file)]));
}

function importsOf(file: string): string[] {
  const text = readFileSync(join(REPOSITORY, file), "utf8");
  return [...text.matchAll(/(?:from|import\()\s*"(\.[^"]+)"/g)].map(([, specifier]) =>
    relative(REPOSITORY, resolve(REPOSITORY, dirname(file), specifier!)),
  );
}

/** Groups of files that import each other, directly or around corners (Tarjan's strongly connected components). */
export function cycles(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const number = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const found: string[][] = [];
  const visit = (file: string): void => {
    number.set(file, number.size);
    lowest.set(file, number.get(file)!);
    open.push(file);
    for (const target of graph.get(file) ?? []) {
      if (!graph.has(target)) continue;
      if (!number.has(target)) visit(target);
      if (open.includes(target)) lowest.set(file, Math.min(lowest.get(file)!, lowest.get(target)!));
    }
    if (lowest.get(file) !== number.get(file)) return;
    const group = open.splice(open.indexOf(file));
    if (group.length > 1 || graph.get(file)!.includes(file)) found.push(group.sort());
  };
  for (const file of graph.keys()) if (!number.has(file)) visit(file);
  return found;
}
