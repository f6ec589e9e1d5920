import { escapeMarkup } from "./escape-markup.ts";

/** As `escapeMarkup`, for the value of an attribute: readers of XML make a space of a line end that is not named. */
export function escapeAttribute(text: string): string {
  return escapeMarkup(text).replaceAll("\n", "&#10;").replaceAll("\t", "&#9;");
}
