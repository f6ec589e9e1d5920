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
   * Text inside the quotes of a literal of an XTK expression. `toXTKString` adds the quotes.
   * @param text the text
   * @returns the text with quotes escaped
   * @unverified which signs are escaped: as public scripts use it
   */
  escape(text: string): string;

  /**
   * A name or path as an expression has it, in brackets where it needs them.
   * @param xpath name or path, for example of a node of a schema
   * @unverified its exact result: public scripts build `expr` attributes by it
   */
  expandXPath(xpath: string): string;

  /**
   * A number from the server's notation, independent of the operator's locale.
   * @param value text or number
   */
  parseNumber(value: unknown): number;
}
