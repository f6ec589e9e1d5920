/** A length of a picture: one digit behind the point says enough. */
export function numberText(value: number): string {
  return String(Math.round(value * 10) / 10);
}
