import { nearestName } from "../../../../build/schema/nearest-name.ts";
import { isInferred } from "./open-schema.ts";
import type { Store } from "./store.ts";

/** A schema that came into being because nobody gave it. */
export interface InferredPart {
  /** The schema's id. */
  schema: string;
  /** The schema that is known and is called almost the same: the other one may be a misspelling. */
  nearest?: string;
}

/** The schemas that nobody gave, work tables apart. */
export function inferredParts(store: Store): InferredPart[] {
  const known = store.schemaIds().filter((id) => !isInferred(store.schema(id)!));
  return [...store.tables()]
    .filter(({ shape: { schema } }) => schema.namespace !== "temp" && schema.stagingOf === undefined && isInferred(schema))
    .map(({ id }) => {
      const nearest = nearestName(id, known);
      return nearest === undefined ? { schema: id } : { schema: id, nearest };
    });
}
