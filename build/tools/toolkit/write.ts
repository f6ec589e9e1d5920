/** `npm run declarations`: writes the functions that scripts get of `lib/xtk`. */
import { join } from "node:path";
import { packageRoot } from "../../engine/package-root.ts";
import { writeFile } from "../../project/write-file.ts";
import { printXtkFunctions } from "./xtk-functions.ts";

const { folder } = packageRoot();
writeFile(join(folder, "build/compile/helpers/xtk-functions.ts"), await printXtkFunctions(join(folder, "lib")));
