/**
 * What the references of the platform contradict each other about, or do not say. Each setting starts with what is likelier on a server; a
 * test that depends on one can run with both.
 */
export interface Platform {
  /** What Write does with a record that names no `_operation`: the API page and the workflow page name different ones. */
  defaultOperation: "insertOrUpdate" | "insert";
  /** What `_operation="update"` does when there is no such record: the API page says nothing, the schema page an error. */
  updateOfMissing: "nothing" | "error";
  /** How many records a `select` without `lineCount` gives: 10,000 in server scripts, 200 through the external API. */
  defaultLineCount: number;
  /** What `getIfExists` gives when it finds nothing: an empty element over SOAP and in the API page, null in another page. */
  getIfExists: "emptyElement" | "null";
  /** What a text without a value is in expressions: NULL, the empty text, or both (`IS NULL` and `= ''` are true of it). */
  emptyText: "both" | "null" | "text";
  /** Whether Write holds the value of an attribute with an `enum` against its enumeration. */
  enumerations: "unchecked" | "checked";
}

/** The settings a campaign starts with. */
export const defaultPlatform: Readonly<Platform> = {
  defaultOperation: "insertOrUpdate",
  updateOfMissing: "nothing",
  defaultLineCount: 10_000,
  getIfExists: "emptyElement",
  emptyText: "both",
  enumerations: "unchecked",
};
