/** How often the file is looked for, a minute apart. */
const MOST_LOOKS = 60;

/** Runs when the activity is activated: remembers which file is waited for. */
export function call(): number {
  task.vars.path = String(vars.filename);
  task.vars.looks = 0;
  return 0;
}

/** Runs again and again until the task is completed. */
export function recall(): number {
  const path = String(task.vars.path);
  const looks = Number(task.vars.looks) + 1;
  task.vars.looks = looks;
  if (!new File(path).exists && looks < MOST_LOOKS) {
    const next = getCurrentDate();
    next.setTime(next.getTime() + 60000);
    task.setNextProcessingDate(next);
    return 0;
  }
  const transition = looks < MOST_LOOKS ? "ready" : "missing";
  logInfo(`${path}: ${transition} after ${looks}`);
  task.postEvent(task.transitionByName(transition));
  task.setCompleted();
  return 0;
}
