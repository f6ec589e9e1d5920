/** `NL.JS`: text into JavaScript. */
export interface NlJs {
  /**
   * Text inside the quotes of a JavaScript literal.
   * @param text the text
   * @returns the text with quotes and ends of lines escaped
   * @unverified whether the quotes around it are added
   */
  escape(text: string): string;
}
