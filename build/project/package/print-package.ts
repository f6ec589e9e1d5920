import type { PackageSettings } from "../../config/config.ts";
import { attributeText, writeText, USUAL } from "../../xml/notation.ts";

/** Records of one schema, as text. */
export interface PackageGroup {
  schema: string;
  records: readonly string[];
}

/** A package as text: LF, no clock. */
export function printPackage(settings: PackageSettings, groups: readonly PackageGroup[]): string {
  const { author, buildNumber, buildVersion, label, name, namespace, vendor, description } = settings;
  const attributes = { author, buildNumber, buildVersion, label, name, namespace, vendor };
  const written = Object.entries(attributes).flatMap(([key, value]) => (value === "" ? [] : [` ${key}="${attributeText(value)}"`]));
  const desc = description === "" ? "" : `  <desc>${writeText(description.replace(/\r\n?/g, "\n"), USUAL, "\n")}</desc>\n`;
  const entities = groups.map(({ schema, records }) => {
    const lines = records.map((record) => `    ${record.replace(/\r\n?/g, "\n")}\n`).join("");
    return `  <entities schema="${attributeText(schema)}">\n${lines}  </entities>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<package${written.join("")}>\n${desc}${entities.join("")}</package>\n`;
}
