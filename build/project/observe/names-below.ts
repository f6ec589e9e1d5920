import { readdirSync, realpathSync, statSync } from "node:fs";
import { join } from "node:path";

/** Which names are asked for. */
export interface NamesRequest {
  /** The folders to start from. */
  folders: readonly string[];
  /** What a file's name ends with; undefined for the names of folders, of one level. */
  endings?: readonly string[];
  /** Whether folders of packages and hidden folders are entered. */
  everywhere?: boolean;
}

const SKIPPED = /^(?:\.(?!\.?$)|(?:node_modules|bower_components|jspm_packages)$)/;

/** Whether TypeScript enters no folder of that name unless it is told to. */
export function isSkipped(name: string): boolean {
  return SKIPPED.test(name);
}

function entriesOf(folder: string): { name: string; isFolder: boolean }[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).map((entry) => ({
      name: entry.name,
      isFolder:
        entry.isDirectory() ||
        (entry.isSymbolicLink() && statSync(join(folder, entry.name), { throwIfNoEntry: false })?.isDirectory() === true),
    }));
  } catch {
    return []; // It is not there, or not for us.
  }
}

/** The names below folders, in a fixed order. Links are followed, each folder is entered once. */
export function namesBelow({ folders, endings, everywhere = false }: NamesRequest): string[] {
  const names: string[] = [];
  const entered = new Set<string>();
  const visit = (folder: string): void => {
    const entries = entriesOf(folder);
    if (entries.length === 0) return;
    const real = realpathSync(folder);
    if (entered.has(real)) return;
    entered.add(real);
    for (const { name, isFolder } of entries) {
      const path = `${folder}/${name}`;
      if (isFolder && endings === undefined) names.push(path);
      else if (isFolder && (everywhere || !isSkipped(name))) visit(path);
      else if (!isFolder && endings?.some((ending) => name.endsWith(ending))) names.push(path);
    }
  };
  folders.forEach(visit);
  return names.sort();
}
