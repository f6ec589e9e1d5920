import { arrayFunctions } from "./array-functions.ts";
import { bothFunctions } from "./both-functions.ts";
import { collectionFunctions } from "./collection-functions.ts";
import { numberFunctions } from "./number-functions.ts";
import { objectFunctions } from "./object-functions.ts";
import { sharedFunctions } from "./shared-functions.ts";
import { textFunctions } from "./text-functions.ts";

/** The functions that stand for builtins which the engine lacks, as they are written; those that they name come with them. */
export const allFunctions: Readonly<Record<string, string>> = {
  ...sharedFunctions,
  ...objectFunctions,
  ...numberFunctions,
  ...textFunctions,
  ...bothFunctions,
  ...arrayFunctions,
  ...collectionFunctions,
};
