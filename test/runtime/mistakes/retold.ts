import { captureStack } from "./capture-stack.ts";
import { fieldsOf, withFields } from "./mistake-fields.ts";

/**
 * An error in other words, such as with its place: what it was a mistake of is still known.
 * @param message the whole message
 */
export function retold(error: unknown, message: string, options?: ErrorOptions): Error {
  const again = new Error(message, options);
  captureStack(again, retold);
  const fields = fieldsOf(error);
  return fields ? withFields(again, fields) : again;
}
