import type { DeclaredSchema } from "../../project/types.ts";
import { type Command, exitCode } from "../command.ts";
import { countDiagnostics, reportDiagnostics } from "../report.ts";
import { table } from "../table.ts";

function row({ schema, source, output, status }: DeclaredSchema): string[] {
  return [schema ?? "-", source, output ?? "-", status];
}

export const typesCommand: Command = {
  help: `xtkit types [file or folder ...] [--check] [--json]

Reads data schemas (<srcSchema>, <schema>, or a package that holds some) and writes a
declaration for each into types/generated/<namespace>-<name>.d.ts, so that the fields of
your instance complete and a misspelt one is an error. Without arguments it reads
types/schemas. The built-in schemas are declared already: an extension of one, or its
generated schema from your instance, gives a declaration of what it adds.

All declarations are written, or with an error none. A generated declaration whose schema
is gone is removed; other files in the folder are left alone. --check writes nothing and
lists the declarations that are missing, different or stale. Exit code 1 for an error,
2 when --check finds a difference.

  xtkit types                                      everything in types/schemas
  xtkit types types/schemas/dem-sampleTable.xml    one schema
  xtkit types --check                              are the declarations up to date?`,
  options: { check: { type: "boolean" } },
  async run({ root, positionals, values, json, terminal }) {
    const { generateTypes } = await import("../../project/types.ts");
    const { schemas, diagnostics, ok, drift } = generateTypes({ root, paths: positionals, check: values.check === true });
    if (json) {
      terminal.out(JSON.stringify({ ok, drift, schemas, diagnostics }, undefined, 2));
    } else {
      reportDiagnostics(diagnostics, terminal);
      if (schemas.length > 0) terminal.out(table(["schema", "source", "declaration", "status"], schemas.map(row)));
      if (!ok) terminal.error(countDiagnostics(diagnostics));
    }
    return !ok ? exitCode.error : drift ? exitCode.different : exitCode.ok;
  },
};
