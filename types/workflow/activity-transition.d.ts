/** An outgoing transition in the definition of an activity. */
export interface WorkflowActivityTransition {
  /** Whether the transition is activated. */
  enabled: boolean;
  /** Cuts the population of the transition, in activities that split. */
  limiter?: WorkflowLimiter;
}

/** How much of a population a transition lets through. */
export interface WorkflowLimiter {
  /** Share of the population, 0 to 100. */
  percent: number;
}
