/**
 * Stops the script for a while. It blocks a process of the server: to wait longer use a Wait or Scheduler activity.
 * @param milliseconds how long
 * @see Campaign reference, f-sleep
 */
export declare function sleep(milliseconds: number): void;
