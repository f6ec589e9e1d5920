import fc from "fast-check";
import type { GeneratedProgram } from "./activity-of.ts";
import { declarations, statements } from "./statements.ts";

/** A program of TypeScript that ends, and writes to the journal what it computes. */
export const program: fc.Arbitrary<GeneratedProgram> = fc.record({ top: declarations, body: statements });
