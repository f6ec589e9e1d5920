/** True for a run that takes its time: generated cases by the thousand, larger sizes. `XTKIT_THOROUGH=1 npx vitest run` asks for it. */
export const THOROUGH = Boolean(process.env.XTKIT_THOROUGH);
