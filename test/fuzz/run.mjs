/** `npm run fuzz -- --minutes 30 --seed 7 --target "E4X text"`: the generators of the usual tests, for as long as is wanted. */
import { spawnSync } from "node:child_process";
import { parseArgs } from "node:util";

const { values } = parseArgs({
  options: {
    minutes: { type: "string", default: "30" },
    seed: { type: "string", default: String(Date.now() % 1_000_000) },
    target: { type: "string" },
  },
});
if (!(Number(values.minutes) > 0) || !Number.isSafeInteger(Number(values.seed))) {
  console.error("--minutes is a number above 0, --seed a whole number");
  process.exit(1);
}
console.log(`seed ${values.seed}`);
const { status } = spawnSync(
  process.execPath,
  ["node_modules/vitest/vitest.mjs", "run", "--project", "fuzz", "--disable-console-intercept"],
  {
    stdio: "inherit",
    env: {
      ...process.env,
      XTKIT_FUZZ_MINUTES: values.minutes,
      XTKIT_FUZZ_SEED: values.seed,
      ...(values.target !== undefined && { XTKIT_FUZZ_TARGET: values.target }),
    },
  },
);
process.exit(status ?? 1);
