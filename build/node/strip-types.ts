import { transformSync } from "esbuild";
import { jsxOptions, typescriptOptions } from "../compile/bundle.ts";

/**
 * One TypeScript module of Campaign code as modern JavaScript, TSX as builder calls: the first half of the Node back-end.
 * @param code the module's text
 * @param file its path; the ending chooses the language
 * @throws esbuild's error for a syntax mistake
 */
export function toNode(code: string, file: string): { code: string; map: string } {
  const loader = file.endsWith("x") ? "tsx" : file.endsWith(".js") ? "js" : "ts";
  const result = transformSync(code, {
    loader,
    sourcefile: file,
    sourcemap: "external",
    format: "esm",
    target: "es2022",
    charset: "utf8",
    tsconfigRaw: typescriptOptions,
    ...jsxOptions,
  });
  return { code: result.code, map: result.map };
}
