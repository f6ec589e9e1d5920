/**
 * A connection to a SOAP server, for `SoapService`. The address has to be in the server's URL permissions.
 * @see Campaign reference, c-HttpSoapConnection
 */
export interface HttpSoapConnection {
  /**
   * Adds a header to the requests.
   * @param name the header's name
   * @param value its text
   */
  addHeader(name: string, value: string): void;

  /**
   * Sets a header of the requests, in place of one of that name.
   * @param name the header's name
   * @param value its text
   */
  setHeader(name: string, value: string): void;

  /**
   * Says who calls, for a Campaign server.
   * @param sessionToken first output of `xtk:session#Logon`
   * @param securityToken third output of `xtk:session#Logon`
   */
  addTokens(sessionToken: string, securityToken: string): void;

  /** Frees what the server holds for this object. */
  dispose(): void;
}

/** `HttpSoapConnection` as a constructor. */
export interface HttpSoapConnectionConstructor {
  /**
   * A connection; nothing is sent yet.
   * @param url address of the SOAP server, for Campaign `https://server/nl/jsp/soaprouter.jsp`
   * @param charset name of the encoding, for example `"utf-8"`
   * @param version `HttpSoapConnection.SOAP_12` for SOAP 1.2; SOAP 1.1 when left out
   * @see Campaign reference, c-HttpSoapConnection
   */
  new (url: string, charset?: string, version?: number): HttpSoapConnection;

  /** SOAP 1.2, as third argument of the constructor. */
  readonly SOAP_12: number;

  /** The members of all connections. */
  readonly prototype: HttpSoapConnection;
}
