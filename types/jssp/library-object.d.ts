/** An object of the server's web library, of which nothing but the name is known. */
export interface LibraryObject {
  /** Members that are not known. */
  readonly [member: string]: unknown;
}
