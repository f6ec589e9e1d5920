import type { WorkflowEvent } from "./event.d.ts";

/**
 * Every incoming event: one, or several behind an AND-join.
 * @context workflow
 * @see Campaign documentation, "JavaScript scripts and templates"
 */
export declare const events: readonly WorkflowEvent[];
