/** `NL.client`: which parts of the library the browser loads. */
export interface NlClient {
  /**
   * Has the browser load a part of the library.
   * @param path its path, for example `"/nl/core/shared/webTracking.js"`
   */
  require(path: string): NlClient;

  /** The elements for the head of the page that load what `require` named: `<%==NL.client.deps()%>`. */
  deps(): string;

  /** Members that are not known. */
  readonly [member: string]: unknown;
}
