/**
 * What the engine itself does with an activity:
 * - `script`: runs its script
 * - `pass`: goes on over every transition
 * - `join`: goes on once an event came over every incoming transition
 * - `wait`: moves the clock and goes on
 * - `jump`: goes on at its end point
 * - `landing`: the end point of jumps; it goes on, and never starts by itself
 */
export type ActivityRole = "script" | "pass" | "join" | "wait" | "jump" | "landing";

/**
 * The roles of activities by the name of their element.
 * @unverified The names `and`, `andJoin`, `and-join` and `jump`, which no export was seen to have; `roles` of a run adds others.
 */
export const roles: ReadonlyMap<string, ActivityRole> = new Map<string, ActivityRole>([
  ["js", "script"],
  ["jsx", "script"],
  ["jstest", "script"],
  ["start", "pass"],
  ["end", "pass"],
  ["fork", "pass"],
  ["alert", "pass"],
  ["schedule", "pass"],
  ["andjoin", "join"],
  ["and", "join"],
  ["andJoin", "join"],
  ["and-join", "join"],
  ["wait", "wait"],
  ["jumpin", "jump"],
  ["jumpout", "landing"],
  ["jump", "jump"],
]);
