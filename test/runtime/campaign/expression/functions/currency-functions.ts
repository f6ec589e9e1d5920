import { numberOf, textOf, type XtkFunction } from "./xtk-function.ts";
import { mistake } from "../../../mistakes/mistake.ts";

/** "Currency" in the list of functions: rates and formats are settings of an instance, so only what needs neither is here. */
export const currencyFunctions: readonly XtkFunction[] = [
  {
    name: "ConvertCurrency",
    arity: [3, 4],
    result: "decimal",
    run: ([amount, source, target]) => {
      if (textOf(source) !== textOf(target))
        throw mistake("expression-currency", { source: String(textOf(source)), target: String(textOf(target)) });
      return numberOf(amount);
    },
  },
];
