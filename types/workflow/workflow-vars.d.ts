/** What a workflow variable can hold. A boolean or an array comes back as text, so write text in the first place. */
export type WorkflowVariable = string | number | Date;

/**
 * A bag of workflow variables. After the next transition a number may have become text: convert on reading, `Number(vars.total)`.
 * @see Campaign documentation, "JavaScript scripts and templates"
 */
export interface WorkflowVars {
  /** A variable; undefined when it is not set. */
  [name: string]: WorkflowVariable | undefined;
}
