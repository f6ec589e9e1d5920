/** Runs before the activity `score`, and is the only script that may change it. */
export default function () {
  activity.label = `Score ${String(vars.segment)}`;
  task.vars.startedAt = formatDate(getCurrentDate(), "%4Y-%2M-%2D");
}
