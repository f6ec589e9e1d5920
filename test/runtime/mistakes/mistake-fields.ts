/** What an error of the mock carries besides its name and message. No loop lists it, and `toEqual` does not look at it. */
export interface MistakeFields {
  /** `XTK6201`. */
  code: string;
  /** What the code stands for: `unknown-schema`. */
  codeName: string;
  /** What to do. */
  suggestion: string;
}

const NAMES = ["code", "codeName", "suggestion"] as const;

/** Gives an error its fields. */
export function withFields<E extends Error>(error: E, fields: MistakeFields): E & MistakeFields {
  for (const name of NAMES) Object.defineProperty(error, name, { value: fields[name], writable: true, configurable: true });
  return error as E & MistakeFields;
}

/** The fields of an error of the mock; undefined for any other value. */
export function fieldsOf(error: unknown): MistakeFields | undefined {
  if (typeof error !== "object" || error === null) return undefined;
  const own = (name: string): unknown => {
    const property = Object.getOwnPropertyDescriptor(error, name);
    return property?.enumerable === false ? (property.value as unknown) : undefined;
  };
  const [code, codeName, suggestion] = NAMES.map(own);
  return typeof code === "string" && typeof codeName === "string" && typeof suggestion === "string"
    ? { code, codeName, suggestion }
    : undefined;
}
