import { defaultConfig, type PackageSettings } from "../../config/config.ts";
import type { PackageHeader } from "../../entities/read-document.ts";

/** The settings by which the header of a package comes out again; undefined where they are those by default. */
export function settingsOfHeader(header: PackageHeader): Partial<PackageSettings> | undefined {
  const names = Object.keys(defaultConfig.package) as (keyof PackageSettings)[];
  const given = names.flatMap((name) => {
    const value = header.get(name);
    return value === undefined || value === defaultConfig.package[name] ? [] : [[name, value] as const];
  });
  return given.length === 0 ? undefined : Object.fromEntries(given);
}

/** A configuration that has these settings alone. */
export function configWith(settings: Partial<PackageSettings>): string {
  const lines = Object.entries(settings).map(([name, value]) => `    ${name}: ${JSON.stringify(value)},\n`);
  return `import { defineConfig } from "xtkit";\n\nexport default defineConfig({\n  package: {\n${lines.join("")}  },\n});\n`;
}
