/** `NL.SQL`: text into SQL. Placeholders of `connection.query` are safer. */
export interface NlSql {
  /**
   * Text inside the quotes of an SQL literal.
   * @param text the text
   * @returns the text with quotes escaped
   * @unverified whether the quotes around it are added
   */
  escape(text: string): string;
}
