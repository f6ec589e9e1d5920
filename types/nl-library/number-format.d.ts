/** How `NL.Locale.formatNumber` writes a number. What is left out is the locale's own. */
export interface NumberFormat {
  /** `0` a digit, `#` a digit or nothing, `.` before the decimal places, `,` between groups, `-` the minus sign, `¤` the symbol. */
  readonly pattern?: string;
  /** Whether the symbol of the currency is added. */
  readonly addSymbol?: boolean;
  /** Symbol of the currency. */
  readonly symbol?: string;
  /** Sign between groups of digits. */
  readonly groupSymbol?: string;
  /** Sign before the decimal places. */
  readonly decimalSymbol?: string;
  /** Sign of a negative number. */
  readonly minusSign?: string;
}
