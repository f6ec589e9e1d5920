import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compile } from "../../../build/project/compile.ts";
import type { FixtureRow } from "../../runtime/index.ts";
import { REPOSITORY } from "./project.ts";

/** The project of the fixtures. */
export const FIXTURES = join(REPOSITORY, "test/fixtures/compile");

/** An activity of the fixtures with what the comments at its head say. */
export interface CompileFixture {
  source: string;
  /** What it logs, from the line `// logs: [...]`. */
  logs: string[];
  /**
   * What Rhino logs instead, from `// rhino: [...]`, and the reason, from `// because: ...`; whether it gives other arguments to the calls of the
   * server, from `// rhino calls: with other arguments`.
   */
  onRhino?: { logs: string[]; because: string; hasOtherArguments: boolean };
  /** What it throws, from `// throws: ...`. */
  thrown: string | null;
  /** What it meets on the server, from `// rows: {...}` and `// vars: {...}`. */
  rows: Record<string, readonly FixtureRow[]>;
  vars: Record<string, string | number>;
  /** The built script. */
  code: string;
  size: number;
}

/** The activities of the fixtures: `everyday/` as engineers write them, `forms/` with all that the language allows. */
export function fixtureSources(): string[] {
  return readdirSync(join(FIXTURES, "activities"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(FIXTURES.length + 1)
        .replace(/\\/g, "/"),
    )
    .sort();
}

/** Reads a fixture and builds it; `// wrap: none` builds it without the function around it. */
export async function readCompileFixture(source: string): Promise<CompileFixture> {
  const text = readFileSync(join(FIXTURES, source), "utf8");
  const said = (name: string): string | undefined => new RegExp(`^// ${name}: (.*)$`, "m").exec(text)?.[1];
  const parsed = <T>(name: string, otherwise: T): T => JSON.parse(said(name) ?? JSON.stringify(otherwise)) as T;
  const { code, size, diagnostics } = await compile({ root: FIXTURES, entry: source, wrap: said("wrap") === "none" ? "none" : "function" });
  if (code === undefined || size === undefined || diagnostics.length > 0)
    throw new Error(`${source} does not build: ${JSON.stringify(diagnostics)}`);
  const because = said("because");
  return {
    source,
    logs: parsed<string[]>("logs", []),
    onRhino:
      because === undefined
        ? undefined
        : { logs: parsed<string[]>("rhino", []), because, hasOtherArguments: said("rhino calls") !== undefined },
    thrown: said("throws") ?? null,
    rows: parsed("rows", {}),
    vars: parsed("vars", {}),
    code,
    size,
  };
}
