/** A value of a row, a call or a variable as text: dates by their day, objects of the server by class and number, others as JSON. */
export function shownValue(value: unknown): string {
  if (typeof value !== "object" || value === null) return String(value);
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? String(value) : value.toISOString();
  if (isServerObject(value)) return `${value.className} ${value.id}`;
  return JSON.stringify(Array.isArray(value) ? value : setFields(value));
}

/** Whether a field was given; groups of fields are when one of their fields is. */
export function isSet(value: unknown): boolean {
  if (typeof value === "object" && value !== null && !(value instanceof Date)) return Object.values(value).some(isSet);
  return value !== "" && value !== 0 && value !== false && value !== null && value !== undefined;
}

/** An object whose state is on the server, such as a `File`: its number tells it from the others. */
function isServerObject(value: object): value is { className: string; id: number } {
  return Object.keys(value).join() === "className,id";
}

/** Without the fields of a group that are not set. */
function setFields(group: object): object {
  const fields = Object.entries(group).map(
    ([name, field]) =>
      [
        name,
        typeof field === "object" && field !== null && !Array.isArray(field) && !(field instanceof Date) ? setFields(field) : field,
      ] as const,
  );
  return Object.fromEntries(fields.filter(([, field]) => isSet(field)));
}
