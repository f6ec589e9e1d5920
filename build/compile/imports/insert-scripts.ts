import { nameUses } from "../../e4x/tree/name-uses.ts";
import type { ProgramNode, TreeNode } from "../../e4x/tree/tree-node.ts";
import { calledOperation } from "../../e4x/calls/operation-calls.ts";
import { renameTopLevel } from "./rename-top-level.ts";
import type { ImportedScript } from "./imported-script.ts";

/**
 * Puts imported scripts, statement for statement, where their stubs stand (see `serverStub`). A name that the bundler had to change is
 * changed in the script as well.
 * @param program the activity's script; changed in place
 * @param scripts by project-relative path; their programs are changed in place and become part of it
 */
export function insertScripts(program: ProgramNode, scripts: ReadonlyMap<string, ImportedScript>): void {
  const bodies = new Map<TreeNode, TreeNode[]>();
  const declared = new Set<string>();
  for (const statement of program.body) {
    const stub = stubIn(statement);
    if (stub === undefined) continue;
    const script = scripts.get(stub.file);
    if (script === undefined) throw new Error(`${stub.file} is no imported script`);
    const names = agreedNames(program, script, stub.names);
    for (const name of names.values()) declared.add(name);
    renameTopLevel(script.program, names);
    bodies.set(statement, script.program.body);
  }
  if (bodies.size > 0) program.body = program.body.flatMap((statement) => bodies.get(statement) ?? withoutNames(statement, declared));
}

/** What the stub of a script says, as the bundler left it: the script's file and its names, in `__e4x.script("file", function () { return [name = null, …]; }, …)`. */
function stubIn(statement: TreeNode): { file: string; names: string[] } | undefined {
  const call = statement.type === "ExpressionStatement" ? statement.expression : undefined;
  if (call?.type !== "CallExpression" || calledOperation(call) !== "script") return undefined;
  const [file, list] = call.arguments;
  const returned = list?.type === "FunctionExpression" && list.body.type === "BlockStatement" ? list.body.body[0] : undefined;
  const changes = returned?.type === "ReturnStatement" ? returned.argument : undefined;
  if (file?.type !== "Literal" || changes?.type !== "ArrayExpression") throw new Error("the stub of a script is not as it was written");
  return { file: String(file.value), names: changes.elements.map(assignedName) };
}

function assignedName(change: TreeNode | null): string {
  if (change?.type !== "AssignmentExpression" || change.left.type !== "Identifier") throw new Error("the stub of a script lacks a name");
  return change.left.name;
}

/** What each name of the script becomes, `given` in the order of its declarations; one that means something else inside the script is changed once more, on both sides. */
function agreedNames(program: ProgramNode, script: ImportedScript, given: readonly string[]): Map<string, string> {
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

function usedNames(root: TreeNode): ReadonlySet<string> {
  const used = new Set<string>();
  nameUses(root, ({ node }) => used.add(node.name));
  return used;
}

/** A statement without the declarations of names that the script declares itself; none where nothing is left. */
function withoutNames(statement: TreeNode, names: ReadonlySet<string>): TreeNode[] {
  if (statement.type !== "VariableDeclaration") return [statement];
  const declarations = statement.declarations.filter(({ id, init }) => init || id.type !== "Identifier" || !names.has(id.name));
  return declarations.length === 0 ? [] : [{ ...statement, declarations }];
}
