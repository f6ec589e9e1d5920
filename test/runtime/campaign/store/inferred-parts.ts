import { nearestName } from "../../../../build/schema/nearest-name.ts";
import { isInferred } from "./open-schema.ts";
import type { Shape } from "./shape.ts";
import type { Store } from "./store.ts";

/** Something that came into being because schemas are open: a whole schema, or a field of one that is known. */
export interface InferredPart {
  /** The schema's id. */
  schema: string;
  /** XPath of the field, `@loyaltyPoints`; without it nobody gave the schema at all. */
  path?: string;
  /** The name that is known and differs little: the other one may be a misspelling. */
  nearest?: string;
}

/** Attributes of documents that are none of the record. */
const CONTROLS = ["@_operation", "@_key"];

/** What the tables have that no schema says, work tables apart. */
export function inferredParts(store: Store): InferredPart[] {
  const known = store.schemaIds().filter((id) => !isInferred(store.schema(id)!));
  const parts: InferredPart[] = [];
  for (const { id, shape } of store.tables()) {
    const { schema } = shape;
    // A staging table has the fields of its cloud table.
    if (schema.namespace === "temp" || schema.stagingOf !== undefined) continue;
    if (isInferred(schema)) parts.push(withNearest({ schema: id }, nearestName(id, known)));
    else
      for (const { path, inferred } of shape.columns.values())
        if (inferred) parts.push(withNearest({ schema: id, path }, nearestPath(path, shape)));
  }
  return parts;
}

function withNearest(part: InferredPart, nearest: string | undefined): InferredPart {
  return nearest === undefined ? part : { ...part, nearest };
}

/** The known path that a misspelt one probably stands for; of several steps the first is looked at, then all of it. */
function nearestPath(path: string, { columns, links, structures }: Shape): string | undefined {
  const given = [...columns.values()].filter(({ inferred }) => !inferred).map((column) => column.path);
  const [first, ...rest] = path.split("/");
  const steps = [...links.keys(), ...structures].filter((step) =>
    given.some((each) => each.startsWith(`${step}/`) || each === `@${step}-id`),
  );
  const step = rest.length > 0 && !steps.includes(first!) ? nearestName(first!, steps) : undefined;
  return step === undefined ? nearestName(path, [...given, ...CONTROLS]) : [step, ...rest].join("/");
}
