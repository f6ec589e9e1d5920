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
  return likeTest(pattern)(text);
}

/** The test of one pattern, read once. */
export function likeTest(pattern: string): (text: string) => boolean {
  const steps = readPattern(pattern);
  const pieces = piecesOf(steps);
  return pieces ? (text) => holdsInOrder(text, pieces) : (text) => matches(text, steps);
}

/** The texts between the `%`; undefined for a pattern with `_` in it. */
function piecesOf(steps: readonly Step[]): string[] | undefined {
  const pieces = [""];
  for (const step of steps) {
    if (typeof step === "string") pieces[pieces.length - 1] += step;
    else if ("many" in step) pieces.push("");
    else return undefined;
  }
  return pieces;
}

/** Whether a text begins with the first piece, ends with the last one, and has the others between them, each after the one before. */
function holdsInOrder(text: string, pieces: readonly string[]): boolean {
  const [first, last] = [pieces[0]!, pieces[pieces.length - 1]!];
  if (pieces.length === 1) return text === first;
  const end = text.length - last.length;
  if (end < first.length || !text.startsWith(first) || !text.endsWith(last)) return false;
  let at = first.length;
  for (let index = 1; index < pieces.length - 1; index++) {
    const piece = pieces[index]!;
    const found = text.indexOf(piece, at);
    if (found === -1 || found + piece.length > end) return false;
    at = found + piece.length;
  }
  return true;
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
