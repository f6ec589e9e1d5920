import type { WireElement } from "../../wire/wire.ts";
import type { Table } from "../store/table.ts";

/** An entity as the server keeps it: the document behind what `create`, `load` and `get` give, or a part of it. */
export class EntityState {
  /** Path of the schema object, `nms.recipient`. */
  readonly path: string;
  readonly table: Table;
  /** Where this part is in the document of the record: "" for the record, `location/` for a group of fields. */
  readonly prefix: string;
  element: WireElement;
  /** True for what `get` gave: saved at the end of the script. */
  isSavedAtEnd = false;
  /** True when there is a record behind it. */
  isStored = false;
  #saved = "";

  constructor(path: string, table: Table, element: WireElement, prefix = "") {
    this.path = path;
    this.table = table;
    this.element = element;
    this.prefix = prefix;
  }

  /** Remembers the document as the one that is stored. */
  markStored(): void {
    this.isStored = true;
    this.#saved = JSON.stringify(this.element);
  }

  get isChanged(): boolean {
    return JSON.stringify(this.element) !== this.#saved;
  }
}
