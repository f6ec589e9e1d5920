/**
 * A connection to a file server.
 * @unverified the reference names the class; none of its members is known from public sources. File transfer activities do the same work
 * @see Campaign reference, m-FTP-FTP
 */
export interface FTP {
  /** Members that are not known. */
  readonly [member: string]: unknown;
}

/** `FTP` as a constructor. */
export interface FTPConstructor {
  /**
   * A connection, not open yet.
   * @see Campaign reference, m-FTP-FTP
   */
  new (): FTP;

  /** The members of all connections. */
  readonly prototype: FTP;
}
