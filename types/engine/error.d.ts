/** What the engine's errors have beyond ECMAScript 5. An object that a script throws itself need not have it. */
export {};

declare global {
  /** What every error has. */
  interface Error {
    /** Name of the script. Not in Node: works on the Campaign engine only. */
    fileName?: string;

    /** Line of the script, from 1. Not in Node: works on the Campaign engine only. */
    lineNumber?: number;
  }
}
