import { nameUses } from "../../e4x/tree/name-uses.ts";
import type { AnyNode } from "../../e4x/tree/nodes.ts";
import { calledOperation } from "../../e4x/calls/operation-calls.ts";
import { renameTopLevel } from "./rename-top-level.ts";
import type { ImportedScript } from "./imported-script.ts";

/**
 * Puts imported scripts, statement for statement, where their stubs stand (see `serverStub`). A name that the bundler had to change is
 * changed in the script as well.
 * @param program the activity's script; changed in place
 * @param scripts by project-relative path; their programs are changed in place and become part of it
 */
export function insertScripts(program: AnyNode, scripts: ReadonlyMap<string, ImportedScript>): void {
  const bodies = new Map<AnyNode, AnyNode[]>();
  const declared = new Set<string>();
  for (const stub of (program.body as AnyNode[]).filter(
    (statement) => calledOperation(statement.expression as AnyNode | undefined) === "script",
  )) {
    const [file, list] = stub.expression.arguments as [AnyNode, AnyNode];
    const script = scripts.get(file.value as string) as ImportedScript;
    const names = agreedNames(program, script, namesOf(list));
    for (const name of names.values()) declared.add(name);
    renameTopLevel(script.program, names);
    bodies.set(stub, script.program.body as AnyNode[]);
  }
  if (bodies.size > 0)
    program.body = (program.body as AnyNode[]).flatMap((statement) => bodies.get(statement) ?? withoutNames(statement, declared));
}

/** The names in `function () { return [name = null, …]; }`, as the bundler left them. */
function namesOf(list: AnyNode): string[] {
  const [statement] = list.body.body as [AnyNode];
  return (statement.argument.elements as AnyNode[]).map(({ left }) => left.name as string);
}

/** What each name of the script becomes, `given` in the order of its declarations; one that means something else inside the script is changed once more, on both sides. */
function agreedNames(program: AnyNode, script: ImportedScript, given: readonly string[]): Map<string, string> {
  const names = new Map(script.names.declared.map((name, index) => [name, given[index]!]));
  const inScript = usedNames(script.program);
  for (const [name, changed] of names) {
    if (changed === name || !inScript.has(changed)) continue;
    const inProgram = usedNames(program);
    let free = `${changed}_`;
    while (inProgram.has(free) || inScript.has(free)) free += "_";
    renameTopLevel(program, new Map([[changed, free]]));
    names.set(name, free);
  }
  return names;
}

function usedNames(root: AnyNode): ReadonlySet<string> {
  const used = new Set<string>();
  nameUses(root, ({ node }) => used.add(node.name as string));
  return used;
}

/** A statement without the declarations of names that the script declares itself; none where nothing is left. */
function withoutNames(statement: AnyNode, names: ReadonlySet<string>): AnyNode[] {
  if (statement.type !== "VariableDeclaration") return [statement];
  const declarations = (statement.declarations as AnyNode[]).filter(({ id, init }) => init !== null || !names.has(id.name as string));
  return declarations.length === 0 ? [] : [{ ...statement, declarations }];
}
