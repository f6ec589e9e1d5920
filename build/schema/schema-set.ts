import type { Schema, SchemaLink } from "./schema.ts";

/** A schema document: a file, or a text with the name that diagnostics give it. */
export interface SchemaDocument {
  /** Project-relative path with forward slashes. */
  file: string;
  text: string;
}

/** What is to be declared for one schema document. */
export interface SchemaEntry {
  /** Id of the schema in the document; that of an extension is its own, not the one it extends. */
  id: string;
  /** The documents it comes from. */
  sources: string[];
  /** The schema as the server would have it: templates, foreign keys, extensions, links back. */
  schema: Schema;
  /** The schema without what this entry adds, when that is declared elsewhere already. */
  base?: Schema;
  /** Links back that it gives to schemas which are declared elsewhere. */
  reverse: { target: Schema; link: SchemaLink }[];
}

/** Schemas that were read together. */
export interface SchemaSet {
  /** In the order of their ids. */
  entries: SchemaEntry[];
  /** Extensions of schemas of the same set: they are part of the entry of the schema they extend. */
  merged: { id: string; source: string; into: string }[];
  /** The schemas that are declared elsewhere, by id. */
  shipped: ReadonlyMap<string, Schema>;
}
