import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

/**
 * The schemas of a project: `types/schemas/*.xml`.
 * @param root absolute path of the project
 * @returns project-relative paths in order
 */
export function findSchemas(root: string): string[] {
  const folder = join(root, "types", "schemas");
  if (!existsSync(folder)) return [];
  return readdirSync(folder).filter((name) => name.endsWith(".xml")).sort().map((name) => `types/schemas/${name}`);
}
