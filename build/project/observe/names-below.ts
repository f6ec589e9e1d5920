import { readdirSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { kindOf } from "../../disk/kind-of.ts";
import { unlessMissing } from "../../disk/unless-missing.ts";

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

/** Told of a path that the file system does not let anybody look at. */
export type OnFault = (path: string, error: unknown) => void;

/** What a look at a path gives; nothing, and a word of it, where it is not for us. */
function look<Seen>(path: string, onFault: OnFault, see: () => Seen): Seen | undefined {
  try {
    return unlessMissing(see);
  } catch (error) {
    onFault(path, error);
    return undefined;
  }
}

function entriesOf(folder: string, onFault: OnFault): { name: string; isFolder: boolean }[] {
  const isFolder = (path: string): boolean => look(path, onFault, () => kindOf(path)) === "folder";
  return (look(folder, onFault, () => readdirSync(folder, { withFileTypes: true })) ?? []).map((entry) => ({
    name: entry.name,
    isFolder: entry.isDirectory() || (entry.isSymbolicLink() && isFolder(join(folder, entry.name))),
  }));
}

/** The names below folders, in a fixed order. Links are followed, each folder is entered once. */
export function namesBelow({ folders, endings, everywhere = false }: NamesRequest, onFault: OnFault = () => undefined): string[] {
  const names: string[] = [];
  const entered = new Set<string>();
  const visit = (folder: string): void => {
    const entries = entriesOf(folder, onFault);
    if (entries.length === 0) return;
    const real = look(folder, onFault, () => realpathSync(folder));
    if (real === undefined || entered.has(real)) return;
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
