import { levelOf } from "./scoring.library";

/** The Test activity asks in this order; the first true one wins, else `default` is taken. */
export default {
  nobody: () => Number(vars.recCount) === 0,
  large: () => Number(vars.recCount) > 100000,
  gold: () => levelOf(Number(vars.score)) === "gold",
};
