const LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** Words of the language that are as short. */
const WORDS: ReadonlySet<string> = new Set(["do", "if", "in", "for", "get", "int", "let", "new", "set", "try", "var", "xml", "NaN"]);

/**
 * Short names in a fixed order, `a` first.
 * @param taken names that are not given
 * @returns the name at a place of that order
 */
export function nameSequence(taken: ReadonlySet<string>): (index: number) => string {
  const names: string[] = [];
  let count = 0;
  return (index) => {
    for (; names.length <= index; count++) {
      const name = nameAt(count);
      if (!WORDS.has(name) && !taken.has(name)) names.push(name);
    }
    return names[index]!;
  };
}

/** `a` to `Z`, then `aa`, `ba`, … */
function nameAt(count: number): string {
  let name = "";
  for (let rest = count + 1; rest > 0; rest = Math.floor((rest - 1) / LETTERS.length)) name += LETTERS[(rest - 1) % LETTERS.length];
  return name;
}
