/** `npm run declarations`: writes the functions that scripts get of `lib/xtk`, and those that stand for builtins. */
import { join } from "node:path";
import { packageRoot } from "../../engine/package-root.ts";
import { writeFile } from "../../project/write-file.ts";
import { printBuiltinFunctions } from "./builtin-functions.ts";
import { printXtkFunctions } from "./xtk-functions.ts";

const { folder } = packageRoot();
writeFile(join(folder, "build/compile/helpers/xtk-functions.ts"), await printXtkFunctions(join(folder, "lib")));
writeFile(join(folder, "build/compile/helpers/builtin-functions.ts"), await printBuiltinFunctions());
