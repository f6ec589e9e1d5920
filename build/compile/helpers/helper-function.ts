/** A small function that a script brings along when no plain idiom says what the source says. */
export interface HelperFunction {
  /** The name in the script, unless the script has another use for it. */
  name: string;
  /** The function as E4X text; `#{operation}` stands for the name that the helper of an operation has in this script. */
  text: string;
}

/** A text with the names in place. */
export function withNames(text: string, nameOf: (operation: string) => string): string {
  return text.replace(/#\{(\w+)\}/g, (_, operation: string) => nameOf(operation));
}

/** The operations whose helpers a text names. */
export function operationsIn(text: string): string[] {
  return [...text.matchAll(/#\{(\w+)\}/g)].map(([, operation]) => operation!);
}
