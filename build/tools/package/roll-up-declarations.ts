import { join } from "node:path";
import { rollup } from "rollup";
import { dts } from "rollup-plugin-dts";
import { packageEntries } from "./entries.ts";

/**
 * The declarations of the package: one file for each entry that is imported, and what they share.
 * @param root absolute path of the repository, whose declarations are compiled
 * @returns file name → content
 */
export async function rollUpDeclarations(root: string): Promise<Map<string, string>> {
  const bundle = await rollup({
    input: Object.fromEntries(
      packageEntries.flatMap(({ name, declarations }) =>
        declarations === undefined ? [] : [[name, join(root, "out", `${declarations}.d.ts`)]],
      ),
    ),
    external: (specifier) => !specifier.startsWith(".") && !specifier.startsWith("/"),
    plugins: [dts()],
    // The types behind those of a campaign have no names of their own for others; that is meant.
    onLog: (level, log, handle) => (log.plugin === "dts" ? undefined : handle(level, log)),
  });
  try {
    const { output } = await bundle.generate({ format: "es", entryFileNames: "[name].d.ts", chunkFileNames: "shared-[hash].d.ts" });
    return new Map(output.flatMap((file) => (file.type === "chunk" ? [[file.fileName, file.code] as const] : [])));
  } finally {
    await bundle.close();
  }
}
