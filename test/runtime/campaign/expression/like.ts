/** One step of a pattern: a character, `any` for `_`, `many` for `%`. */
type Step = string | { any: true } | { many: true };

function readPattern(pattern: string): Step[] {
  const steps: Step[] = [];
  for (let i = 0; i < pattern.length; i++) {
    const char = pattern[i]!;
    if (char === "\\" && i + 1 < pattern.length) steps.push(pattern[++i]!);
    else if (char === "%") steps.push({ many: true });
    else if (char === "_") steps.push({ any: true });
    else steps.push(char);
  }
  return steps;
}

/** SQL LIKE: `%` is any text, `_` any one character, a backslash takes the next character literally. Case matters. */
export function isLike(text: string, pattern: string): boolean {
  return matches(text, readPattern(pattern));
}

/** The test of one pattern, read once. */
export function likeTest(pattern: string): (text: string) => boolean {
  const steps = readPattern(pattern);
  return (text) => matches(text, steps);
}

/** A loop that goes back to the last `%` only: no pattern makes it explode. */
function matches(text: string, steps: readonly Step[]): boolean {
  let at = 0;
  let step = 0;
  let retry: { at: number; step: number } | undefined;
  while (at < text.length) {
    const current = steps[step];
    if (typeof current === "object" && "many" in current) {
      step += 1;
      retry = { at, step };
    } else if (current === text[at] || (typeof current === "object" && "any" in current)) {
      at += 1;
      step += 1;
    } else if (retry) {
      retry.at += 1;
      ({ at, step } = retry);
    } else return false;
  }
  return steps.slice(step).every((rest) => typeof rest === "object" && "many" in rest);
}
