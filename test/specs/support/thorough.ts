/** True for a run that takes its time: generated cases by the thousand, larger sizes. `XTKIT_THOROUGH=1 npx vitest run` asks for it. */
export const THOROUGH = Boolean(process.env.XTKIT_THOROUGH);

/** How many generated cases a property is held against: all of them in a thorough run, a quarter in the usual one. */
export function cases(count: number): number {
  return THOROUGH ? count : Math.ceil(count / 4);
}
