// The baseline of build.mjs: the activities in TypeScript of a project with what they import, the toolkit's modules among it, by esbuild alone
// or by esbuild and Babel's preset-env with source maps. E4X is left out: neither can read it.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath, URL } from "node:url";
import { transformSync } from "@babel/core";
import presetEnv from "@babel/preset-env";
import { build } from "esbuild";

const [folder, mode] = process.argv.slice(2);
const lib = fileURLToPath(new URL("../../lib", import.meta.url));
const entryPoints = readdirSync(join(folder, "activities"), { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.|\.d\.ts$/.test(file))
  .map((file) => join(folder, "activities", file));
const { outputFiles } = await build({
  absWorkingDir: folder,
  entryPoints,
  outdir: "out",
  bundle: true,
  write: false,
  format: "esm",
  target: "es2022",
  sourcemap: "external",
  jsx: "transform",
  jsxFactory: "build",
  external: ["*.js"],
  alias: { "xtkit/xml": join(lib, "xml.ts"), "xtkit/xtk": join(lib, "xtk.ts") },
  tsconfigRaw: {},
  logLevel: "error",
});
const options = { configFile: false, babelrc: false, browserslistConfigFile: false, sourceMaps: true };
const presets = [[presetEnv, { forceAllTransforms: true, modules: false, ignoreBrowserslistConfig: true }]];
if (mode === "babel")
  for (const { path, text } of outputFiles) if (path.endsWith(".js")) transformSync(text, { ...options, presets, filename: path });
