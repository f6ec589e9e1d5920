import { runInThisContext } from "node:vm";
import { parse } from "../../../build/e4x/parse/parse.ts";
import { allRuns } from "./all-runs.ts";
import { scriptInItsLines } from "../../../build/node/script-to-node.ts";

type CompiledImport = (this: unknown, server: object, variables: object) => void;

/**
 * Runs a script that an activity imports, sloppy and beside the activity, in its realm. It finds its own variables in those of the
 * module that stands for it, then the server's names, then what ECMAScript has. What it assigns without declaring becomes a name of the
 * server's.
 * @param server the names of the run that is going on
 * @param file absolute path, as stacks and debuggers show it
 * @param variables the module's variables, live
 * @param assigned the names that the script assigns and does not declare
 */
export function runImportedScript(
  server: Record<string, unknown>,
  file: string,
  source: string,
  variables: object,
  assigned: readonly string[],
): void {
  const globals = new Set<PropertyKey>(assigned);
  const { isMissing } = allRuns.modules.builtins;
  const isHidden = (name: PropertyKey): boolean => typeof name === "string" && isMissing(name) && !Reflect.has(server, name);
  const scope = new Proxy(server, {
    has: (target, name) => globals.has(name) || isHidden(name) || Reflect.has(target, name),
    get: (target, name) => (isHidden(name) ? undefined : (Reflect.get(target, name) as unknown)),
  });
  compileImport(source, file).call(server, scope, variables);
}

/** The script as a function of its two scopes, every line where it was. */
function compileImport(source: string, file: string): CompiledImport {
  const program = parse(source, { sourceFile: file });
  const code = scriptInItsLines(program, { filename: file, isBesideNode: true });
  const functions = program.body
    .filter((statement) => statement.type === "FunctionDeclaration")
    .map(({ id }) => `__xtkit_variables.${id.name} = ${id.name};`);
  return runInThisContext(
    `(function (__xtkit_server, __xtkit_variables) { with (__xtkit_server) with (__xtkit_variables) { ${functions.join(" ")} ${code}\n} })`,
    { filename: file },
  ) as CompiledImport;
}
