/** `NL.XML`: text into markup. */
export interface NlXml {
  /**
   * The library's XML tools as a function. In web pages.
   * @unverified the library has a function by this name; its arguments and its result are not known
   */
  (...args: unknown[]): unknown;

  /**
   * Text as content of an element.
   * @param text the text
   * @returns the text with `<` and `&` escaped
   */
  escape(text: string): string;

  /**
   * Text as value of an attribute.
   * @param text the text
   * @returns the text with `<`, `&` and quotes escaped
   */
  escapeAttribute(text: string): string;
}
