/**
 * The HTTP response of a JSSP page or web application.
 * @see Campaign reference, HttpServletResponse
 * @global response
 * @context web
 */
export interface HttpServletResponse {
  /**
   * Sets the media type of the answer.
   * @param type for example `"application/json;charset=utf-8"`
   */
  setContentType(type: string): void;
  /**
   * Sends the client to another address.
   * @param url the address
   */
  sendRedirect(url: string): void;
  /**
   * Adds a cookie to the answer.
   * @param cookie made by the server's own Cookie class, which is not declared yet
   */
  addCookie(cookie: object): void;
  /**
   * Adds a header to the answer.
   * @param name the header's name
   * @param value its text
   */
  addHeader(name: string, value: string): void;
  /**
   * Answers with an error.
   * @param code the HTTP status
   */
  sendError(code: number): void;
}
