/** The queries: elements that say which schema theirs are of. */
export const QUERIES: ReadonlySet<string> = new Set(["queryDef", "subQuery"]);

/** A value of an attribute, with `HOLE` for what is not known of it; undefined where nothing is. */
export interface QueryAttribute<Place> {
  name: string;
  at: Place;
  value: string | undefined;
  valueAt: Place;
}

/** An element of the document of a query, whatever language it is written in. */
export interface QueryElement<Place> {
  /** The name, where it is static. */
  tag: string | undefined;
  at: Place;
  attributes: readonly QueryAttribute<Place>[];
  /** The elements in it that can be seen; there may be others. */
  children: readonly QueryElement<Place>[];
}
