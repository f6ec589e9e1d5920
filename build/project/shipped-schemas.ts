import { readdirSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "../engine/package-root.ts";
import { readText } from "../disk/read-text.ts";
import type { SchemaDocument } from "../schema/schema-set.ts";

const FOLDER = "types/schemas/builtin";

/** Absolute path of the folder with the shipped schemas. */
export function shippedFolder(): string {
  return join(packageRoot().folder, ...FOLDER.split("/"));
}

/** The schemas that are shipped with xtkit; their declarations are in `types/generated/builtin/`. */
export function shippedDocuments(): SchemaDocument[] {
  return readdirSync(shippedFolder())
    .filter((name) => name.endsWith(".xml"))
    .sort()
    .map((name) => ({ file: `${FOLDER}/${name}`, text: readText(join(shippedFolder(), name)) }));
}
