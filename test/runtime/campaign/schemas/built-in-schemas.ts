import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "../../../../build/engine/package-root.ts";
import { readSchema } from "../../../../build/schema/read-schema.ts";
import type { Schema } from "../../../../build/schema/schema.ts";
import { failOn } from "./fail-on.ts";

/** The schemas that are always there. A file is read when its schema is asked for: a test uses two or three of them. */
export class BuiltInSchemas {
  readonly #folder = join(packageRoot().folder, "types", "schemas", "builtin");
  readonly #read = new Map<string, Schema>();
  readonly #texts = new Map<string, string>();
  /** In the order of the file names, `nms-recipient.xml` for `nms:recipient`. */
  readonly ids: ReadonlySet<string> = new Set(
    readdirSync(this.#folder)
      .filter((name) => name.endsWith(".xml"))
      .sort()
      .map((name) => name.slice(0, -".xml".length).replace("-", ":")),
  );

  get(id: string): Schema | undefined {
    if (!this.ids.has(id)) return undefined;
    const known = this.#read.get(id);
    if (known) return known;
    const { value, diagnostics } = readSchema(this.#text(id), { file: fileName(id) });
    failOn(diagnostics);
    this.#read.set(id, value!);
    return value;
  }

  /** Whether the text of a schema names another as the target of a link. */
  mentions(id: string, target: string): boolean {
    return this.#text(id).includes(`target="${target}"`);
  }

  #text(id: string): string {
    const known = this.#texts.get(id);
    if (known !== undefined) return known;
    const text = readFileSync(join(this.#folder, fileName(id)), "utf8");
    this.#texts.set(id, text);
    return text;
  }
}

function fileName(id: string): string {
  return `${id.replace(":", "-")}.xml`;
}
