import type { ScopeManager } from "eslint-scope";
import { catalogue, diagnostic, type DiagnosticCode } from "../../diagnostics/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { fill } from "../../diagnostics/fill.ts";
import type { Message } from "../../diagnostics/messages/message.ts";
import type { AnyNode } from "../../e4x/tree/nodes.ts";
import { kindOfSource } from "../../engine/script-kind.ts";
import { scriptRules } from "./script-rules.ts";
import { Script } from "./script.ts";
import { VisibleXml } from "./visible-xml.ts";

/** A mistake in a script, at the start of a node. */
export interface ScriptMistake {
  node: AnyNode;
  /** Without a place. */
  found: Diagnostic;
}

/** The message, with what to do in a script, where there are no helpers. */
function inScript(code: DiagnosticCode, details: Record<string, string>): Diagnostic {
  const { inScripts }: Message = catalogue[code];
  const found = diagnostic(code, details);
  return inScripts === undefined ? found : { ...found, suggestion: fill(inScripts, details) };
}

/**
 * Holds an E4X script against the rules that its syntax alone can tell.
 * @param program its tree, in the forms that ESLint's rules walk
 * @param file its project-relative path, which tells the kind of script
 */
export function findMistakes(program: AnyNode, scopes: ScopeManager, file: string): ScriptMistake[] {
  const script = new Script(program, scopes);
  const found: ScriptMistake[] = [];
  const context = {
    script,
    xml: new VisibleXml(script),
    kind: kindOfSource(file),
    report: (code: DiagnosticCode, node: AnyNode, details: Record<string, string> = {}): void =>
      void found.push({ node, found: inScript(code, details) }),
  };
  for (const node of script.nodes) for (const rule of scriptRules) if (rule.types.includes(node.type)) rule.check(node, context);
  return found.sort((a, b) => a.node.start - b.node.start);
}
