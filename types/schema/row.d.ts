import type { XML } from "../e4x/xml.d.ts";

/** A document of a declared schema: an element with accessors for its fields, `row["@email"] = "ann@example.com"`. */
export type XtkRow<Schema extends keyof XtkRows> = XML & XtkRows[Schema];
