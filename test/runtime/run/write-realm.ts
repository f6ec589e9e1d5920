import { writeFileSync } from "node:fs";
import { keptFile, sourceToKeep } from "./realm-source.ts";

// A step of `npm run bootstrap`, on what was compiled.
writeFileSync(keptFile(), sourceToKeep());
