// One half of a check, to be measured alone: `node half-check.mjs types|build`, in the project's folder.
import { argv, cwd } from "node:process";
import { build } from "../../../out/build/project/build.js";
import { checkTypes } from "../../../out/build/project/check-types.js";

if (argv[2] === "types") await checkTypes({ root: cwd(), isWanted: () => true });
else await build({ root: cwd(), write: false });
