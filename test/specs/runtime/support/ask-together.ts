import { THOROUGH } from "../../support/thorough.ts";

/** How programs are asked. */
export interface Asking<Case, Answer> {
  /** So many share a realm: making one costs more than most programs do. */
  atOnce: number;
  /** The answers of several programs, one after the other in one realm. */
  together(programs: readonly Case[]): Promise<readonly Answer[]>;
  alone(program: Case): Promise<Answer>;
  agrees(wanted: Case, got: Answer): boolean;
}

/** The answers of programs in their order: one that does not agree among others is asked again alone, in a thorough run each is. */
export async function askTogether<Case, Answer>(
  programs: readonly Case[],
  { atOnce, together, alone, agrees }: Asking<Case, Answer>,
): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (let start = 0; start < programs.length; start += atOnce) {
    const group = programs.slice(start, start + atOnce);
    const found = THOROUGH ? [] : await together(group).catch(() => []);
    for (const [index, program] of group.entries()) {
      const first = found[index];
      answers.push(first !== undefined && agrees(program, first) ? first : await alone(program));
    }
  }
  return answers;
}
