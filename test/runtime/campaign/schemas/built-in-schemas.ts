import { readdirSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "../../../../build/engine/package-root.ts";
import { readSchema } from "../../../../build/schema/read-schema.ts";
import type { Schema } from "../../../../build/schema/schema.ts";
import { readOrFail } from "../../mistakes/read-or-fail.ts";
import { failOn } from "./fail-on.ts";

/**
 * The schemas that are always there. A file is read when its schema is asked for, since a test uses two or three of them, and once in a
 * process: campaigns share what was read, which is frozen.
 */
class BuiltInSchemas {
  readonly #read = new Map<string, Schema>();
  readonly #texts = new Map<string, string>();
  #folder: string | undefined;
  #ids: ReadonlySet<string> | undefined;

  /** In the order of the file names, `nms-recipient.xml` for `nms:recipient`. */
  get ids(): ReadonlySet<string> {
    this.#ids ??= new Set(
      readdirSync(this.folder)
        .filter((name) => name.endsWith(".xml"))
        .sort()
        .map((name) => name.slice(0, -".xml".length).replace("-", ":")),
    );
    return this.#ids;
  }

  get folder(): string {
    this.#folder ??= join(packageRoot().folder, "types", "schemas", "builtin");
    return this.#folder;
  }

  get(id: string): Schema | undefined {
    const known = this.#read.get(id);
    if (known || !this.ids.has(id)) return known;
    const { value, diagnostics } = readSchema(this.#text(id), { file: fileName(id) });
    failOn(diagnostics);
    this.#read.set(id, freezeAll(value!));
    return value;
  }

  /** Whether the text of a schema names another as the target of a link. */
  mentions(id: string, target: string): boolean {
    return this.#text(id).includes(`target="${target}"`);
  }

  #text(id: string): string {
    const known = this.#texts.get(id);
    if (known !== undefined) return known;
    const text = readOrFail(this.folder, fileName(id));
    this.#texts.set(id, text);
    return text;
  }
}

function fileName(id: string): string {
  return `${id.replace(":", "-")}.xml`;
}

/** Freezes a value with all that hangs on it. */
function freezeAll<T>(value: T): T {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  for (const part of Object.values(value)) freezeAll(part);
  return Object.freeze(value);
}

/** The one reading of the built-in schemas. */
export const builtInSchemas = new BuiltInSchemas();

export type { BuiltInSchemas };
