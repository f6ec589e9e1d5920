/** Public entry `xtkit`. */
export { compile, type CompileOptions } from "./compile/compile.ts";
export type { CompileResult } from "./compile/compile-result.ts";
export type { Diagnostic, Severity, SourcePosition } from "./diagnostics/diagnostic.ts";
export { formatDiagnostic } from "./diagnostics/format.ts";
export { build, type BuildOptions, type BuildResult, type BuiltActivity } from "./project/build.ts";
export { type Config, defineConfig } from "./project/config.ts";
