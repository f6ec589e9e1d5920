import { join, relative, sep } from "node:path";
import { transform } from "esbuild";
import type { Plugin } from "rollup";
import { moduleToNode } from "../../node/module-to-node.ts";
import { SERVER } from "../../node/node-code.ts";

/**
 * The rollup plugin that makes JavaScript of the sources. What activities import of the toolkit runs as Campaign code: in the package it is
 * compiled already, as the vitest plugin would do it.
 * @param root absolute path of the repository
 */
export function compileSources(root: string): Plugin {
  const campaignCode = join(root, "lib") + sep;
  const session = join(root, "test/runtime/run/session.ts");
  return {
    name: "compile-sources",
    async transform(code, file) {
      if (!file.startsWith(root)) return undefined;
      if (file.startsWith(campaignCode)) {
        const name = relative(root, file).split(sep).join("/");
        const compiled = await moduleToNode({ code, file, name, isToolkit: true });
        return { code: `import { server as ${SERVER} } from ${JSON.stringify(session)};${compiled.code}`, map: null };
      }
      return await transform(code, {
        loader: "ts",
        sourcefile: file,
        sourcemap: true,
        target: "node20.19",
        charset: "utf8",
        minifyWhitespace: true,
        tsconfigRaw: { compilerOptions: { target: "es2022", verbatimModuleSyntax: true } },
      });
    },
  };
}
