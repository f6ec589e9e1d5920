/** Public entry `xtkit`. */
export type { CompileResult } from "./compile/compile-result.ts";
export type { SourceHost } from "./compile/source-host.ts";
export type { Diagnostic, Severity, SourcePosition } from "./diagnostics/diagnostic.ts";
export { formatDiagnostic } from "./diagnostics/format.ts";
export { build, type BuildOptions, type BuildResult, type BuiltActivity } from "./project/build.ts";
export { compile, type CompileOptions } from "./project/compile.ts";
export type { JournalFinding } from "./project/remap/journal-finding.ts";
export { remap, type RemapOptions, type RemapResult } from "./project/remap/remap.ts";
export { type Config, defineConfig } from "./config/config.ts";
