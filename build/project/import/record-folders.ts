import type { ResolvedConfig } from "../../config/config.ts";
import { keyOf, keyText } from "../../entities/entity-kinds.ts";
import { fileKey } from "../../disk/file-key.ts";
import { fileNameFor } from "../../entities/file-names.ts";
import type { Entity } from "../../entities/read-document.ts";
import { attributeOf } from "../../xml/scan-xml.ts";
import { SCHEMA_FOLDER } from "../find-schemas.ts";
import { knownRecords } from "./known-places.ts";

/** Finds the folders of records that are no workflows, relative to the project. */
export class RecordFolders {
  readonly #config: ResolvedConfig;
  readonly #libraries: string;
  /** Files of libraries that are there, by their keys. */
  readonly #known: ReadonlyMap<string, string>;
  /** Names of libraries, by what is one file on some disk. */
  readonly #taken: Map<string, string>;

  constructor(root: string, config: ResolvedConfig) {
    this.#config = config;
    this.#libraries = config.import.libraries.replace(/\\/g, "/");
    this.#known = knownRecords(root, this.#libraries);
    this.#taken = new Map([...this.#known.keys()].map((key) => [fileKey(key), key]));
  }

  folderOf(entity: Pick<Entity, "schema" | "element">): string {
    const { schema } = entity;
    if (schema === "xtk:srcSchema") return SCHEMA_FOLDER;
    if (this.isLibrary(entity) && (!this.#isBuilt() || this.#hasItsName(entity))) return this.#libraries;
    return `${this.#config.import.entities.replace(/\\/g, "/")}/${fileNameFor(schema.replace(":", "-"), "other")}`;
  }

  /** Whether a record is a library of the project's namespace. */
  isLibrary({ schema, element }: Pick<Entity, "schema" | "element">): boolean {
    return schema === "xtk:javascript" && attributeOf(element, "namespace") === this.#config.libraries.namespace;
  }

  /** Libraries among the activities are built: what imports one loads it by the name of its file. */
  #isBuilt(): boolean {
    return this.#libraries.startsWith(`${this.#config.activities}/`);
  }

  /** Whether the file of a library can have its name. Of names that differ by case alone, the first one has it. */
  #hasItsName({ element }: Pick<Entity, "element">): boolean {
    const key = keyOf(element);
    if (key === undefined) return true;
    const text = keyText(key);
    if (this.#known.has(text)) return true;
    const bare = key.name.replace(/\.js$/, "");
    if (`${fileNameFor(bare, "record")}.js` !== key.name) return false;
    const first = this.#taken.get(fileKey(text)) ?? text;
    this.#taken.set(fileKey(text), first);
    return first === text;
  }
}
