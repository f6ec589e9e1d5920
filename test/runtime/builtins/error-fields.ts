import { keyOrder } from "../e4x/key-order.ts";
import type { SourcePlace } from "./source-place.ts";

/**
 * Gives an error the fields that the engine's have.
 * @param place where the author made it
 * @returns the error
 */
export type CompleteError = (error: Error, message: string, stack: string, place: () => SourcePlace | undefined) => Error;

/** In the engine's order, and `for in` sees them. */
export const showFields: CompleteError = (error, message, stack, place) => {
  const found = place();
  const fields = { message, fileName: found?.file ?? "", lineNumber: found?.line ?? 0, stack };
  for (const [name, value] of Object.entries(fields)) {
    Reflect.deleteProperty(error, name);
    Object.defineProperty(error, name, { value, writable: true, enumerable: true, configurable: true });
  }
  return error;
};

/** Where a test sees the same error: what shows its fields has nothing more to show, and the place is looked for when it is asked. */
export const hideFields: CompleteError = (error, message, stack, place) => {
  Object.defineProperty(error, "message", { value: message, writable: true, enumerable: false, configurable: true });
  Object.defineProperty(error, "stack", { value: stack, writable: true, enumerable: false, configurable: true });
  lazily(error, "fileName", () => place()?.file ?? "");
  lazily(error, "lineNumber", () => place()?.line ?? 0);
  keyOrder.show(error, ["message", "fileName", "lineNumber", "stack"], ["name"]);
  return error;
};

function lazily(error: Error, name: string, find: () => unknown): void {
  const put = (value: unknown): void => {
    Object.defineProperty(error, name, { value, writable: true, enumerable: false, configurable: true });
  };
  Object.defineProperty(error, name, {
    get() {
      const value = find();
      put(value);
      return value;
    },
    set: put,
    enumerable: false,
    configurable: true,
  });
}
