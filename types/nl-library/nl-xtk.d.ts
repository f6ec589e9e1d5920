/** `NL.XTK`: values in expressions of queries. */
export interface NlXtk {
  /**
   * A value as a literal of an XTK expression: text is escaped and quoted.
   * @param value text, number, boolean or date
   * @example
   * `@email = ${NL.XTK.toXTKString(email)}`
   */
  toXTKString(value: unknown): string;

  /**
   * A number from the server's notation, independent of the operator's locale.
   * @param value text or number
   */
  parseNumber(value: unknown): number;
}
