/**
 * Writes to the log of the web server, as `logWarning` does. The web library makes it; a workflow script has none.
 * @global console
 * @context web
 */
export interface ServerConsole {
  /**
   * Writes a line.
   * @param message one value
   */
  log(message?: unknown): unknown;

  /**
   * Writes a line that is an error.
   * @param message one value
   */
  error(message?: unknown): unknown;

  /**
   * Writes a line that is a warning.
   * @param message one value
   */
  warn(message?: unknown): unknown;
}
