/** How many libraries scripts load. */
export const LOADED = 5;

/** A library that scripts load. */
export function loadedLibrary(number) {
  return `import { format${number} } from "../../lib/shared-${number}.ts";

const LIMIT = ${100 + number};

/** What an amount counts for. */
export function weigh${number}(amount: number): number {
  return Math.min(amount * ${number + 1}, LIMIT);
}

/** The name of a level, in the form of lib/. */
export function level${number}(amount: number): string {
  return format${number}(weigh${number}(amount) > 50 ? "high" : "low");
}
`;
}

/** An advanced activity that waits, with a library and a builtin that the engine lacks. */
export function advanced(number) {
  const library = number % LOADED;
  return `import { weigh${library} } from "../workflow-00/loaded-${library}.library.ts";

const MOST = ${5 + (number % 7)};

export function call(): number {
  task.vars.looks = 0;
  return 0;
}

/** Looks again until enough is there. */
export function recall(): number {
  const looks = Number(task.vars.looks) + 1;
  task.vars.looks = looks;
  if (looks < MOST && weigh${library}(looks) < 50) {
    const next = getCurrentDate();
    next.setTime(next.getTime() + 60000);
    task.setNextProcessingDate(next);
    return 0;
  }
  const counts = new Map<string, number>();
  for (const word of String(vars.words).split(" ")) counts.set(word, (counts.get(word) ?? 0) + 1);
  for (const [word, count] of counts) logInfo(\`\${word}: \${count}\`);
  task.postEvent(task.transitionByName("ok"));
  task.setCompleted();
  return 0;
}
`;
}

/** The conditions of a Test activity, one with a library. */
export function conditions(number) {
  const library = number % LOADED;
  return `import { level${library} } from "../workflow-00/loaded-${library}.library.ts";

const SKIPPED = ["a${number}", "b${number}"];

export default {
  none: () => Number(vars.recCount) === 0,
  skipped: () => SKIPPED.includes(String(vars.segment)),
  high: () => level${library}(Number(vars.amount)) === "fr-HIGH",
};
`;
}
