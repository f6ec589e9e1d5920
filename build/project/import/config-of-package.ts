import { join } from "node:path";
import { CONFIG_FILE, type PackageSettings, type ResolvedConfig } from "../../config/config.ts";
import { kindOf } from "../../disk/kind-of.ts";
import type { PackageHeader } from "../../entities/read-document.ts";
import { configWith, settingsOfHeader } from "./config-for-header.ts";
import type { PlannedFile } from "./plan-import.ts";

/**
 * What the header of the one package of an import says for the settings: a file with them where there is none, else what it has otherwise, in a sentence.
 * @param headers of all packages that are imported; of several, none speaks for the project
 */
export function configOfPackage(
  root: string,
  headers: Iterable<PackageHeader>,
  config: ResolvedConfig,
): { file?: PlannedFile; note?: string } {
  const [header, ...others] = [...headers];
  const settings = header && others.length === 0 ? settingsOfHeader(header) : undefined;
  if (settings === undefined) return {};
  if (kindOf(join(root, CONFIG_FILE)) === undefined) {
    const record = `package ${header!.get("name") ?? ""}`.trimEnd();
    return { file: { path: CONFIG_FILE, text: configWith(settings), record, from: "", isScript: false } };
  }
  const differing = Object.entries(settings).filter(([name, value]) => config.package[name as keyof PackageSettings] !== value);
  if (differing.length === 0) return {};
  const shown = differing.map(([name, value]) => `${name}: ${JSON.stringify(value)}`).join(", ");
  return { note: `the header of the package has ${shown}; package in ${CONFIG_FILE} has not` };
}
