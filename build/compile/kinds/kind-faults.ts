import type { ProgramNode, TreeNode } from "../../e4x/tree/tree-node.ts";
import { nodesIn } from "../../e4x/tree/walk.ts";
import type { ScriptFault } from "../imports/check-script.ts";
import { canComplete } from "./can-complete.ts";
import { type Entry, kindOfEntry } from "./entry.ts";
import { type Comment, conditionsIn } from "./read-conditions.ts";
import { scriptNameOf } from "../../engine/script-kind.ts";

/** What is wrong with an E4X script of its kind. */
export function kindFaults(entry: Entry, program: ProgramNode, comments: readonly Comment[]): ScriptFault[] {
  const part = entry.part ?? scriptNameOf(entry.source)?.part;
  if (kindOfEntry(entry) === "jstest") return conditionFaults(program, comments);
  if (part === undefined) return [];
  if (entry.part === undefined) return withoutNumber(part, program);
  const owner = program.body.find((node) => node.type === "FunctionDeclaration" && node.id?.name === part);
  if (owner?.type !== "FunctionDeclaration") return [{ code: "XTK1060", details: { part }, node: program.body[0]! }];
  if (owner.params.length > 0) return [{ code: "XTK1060", details: { part }, node: owner }];
  const never = part === "recall" && !mentions(program, "setCompleted") ? [{ code: "XTK1067" as const, details: {}, node: owner }] : [];
  return [...withoutNumber(part, owner.body, owner), ...never];
}

/** A body of old that ends without a number may do on some server: it is told, and built. */
function withoutNumber(part: string, body: TreeNode, place: TreeNode = body): ScriptFault[] {
  const last = body.type === "Program" ? body.body.at(-1)! : place;
  return canComplete(body) ? [{ code: "XTK1068", details: { part }, node: last }] : [];
}

function conditionFaults(program: ProgramNode, comments: readonly Comment[]): ScriptFault[] {
  return conditionsIn(program, comments).flatMap(({ statement, transition, fault }): ScriptFault[] => {
    if (fault !== undefined) return [{ code: "XTK1062", details: { fault }, node: statement }];
    return transition === undefined ? [{ code: "XTK1061", details: {}, node: statement }] : [];
  });
}

function mentions(program: ProgramNode, name: string): boolean {
  for (const node of nodesIn(program)) {
    if (node.type === "Identifier" && node.name === name) return true;
    if (node.type === "Literal" && node.value === name) return true;
  }
  return false;
}
