/** What is done with the record of a document or of a link inside it. Say it always: the reference names two different defaults. */
export type XtkOperation = "insert" | "insertOrUpdate" | "update" | "delete" | "none";

/**
 * Instructions to the server beside the fields of a record.
 * @see Campaign documentation, "Data oriented APIs"
 */
export interface XtkDocumentControls {
  /**
   * How the record is found: one XPath or several with commas, for example `"@id"` or `"@email, [@folder-id]"`. The document holds the values.
   */
  readonly _key?: string;
  /**
   * What is done: `insert`, `insertOrUpdate`, `update` (nothing where the record is absent), `delete` (key fields only), `none` (find, do
   * not change).
   */
  readonly _operation?: XtkOperation;
  /** A computed text that the server gives in results; it is ignored in writes. */
  readonly _cs?: string;
}
