/** How a workflow ended, in words; empty where nobody knows. */
export function stateText(state: string | undefined, failure: object | undefined): string {
  if (state === "paused") return "paused by an error";
  if (state === "failed") return "stopped by an error";
  return failure === undefined ? (state ?? "") : "stopped";
}
