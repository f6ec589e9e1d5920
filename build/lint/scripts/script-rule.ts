import type { DiagnosticCode } from "../../diagnostics/catalogue.ts";
import type { AnyNode } from "../../e4x/tree/nodes.ts";
import type { ScriptKind } from "../../engine/script-kind.ts";
import type { Script } from "./script.ts";
import type { VisibleXml } from "./visible-xml.ts";

/** What a rule may look at and how it says what it found. */
export interface ScriptRuleContext {
  readonly script: Script;
  /** What is XML by the syntax alone. */
  readonly xml: VisibleXml;
  /** The kind of script that the file is; undefined for what scripts of any kind import. */
  readonly kind: ScriptKind | undefined;
  /** Reports a mistake at the start of a node. */
  report(code: DiagnosticCode, node: AnyNode, details?: Record<string, string>): void;
}

/** A rule looks at one node of an E4X script at a time. */
export interface ScriptRule {
  /** The codes that it reports. */
  readonly codes: readonly DiagnosticCode[];
  /** The types of nodes that are shown to it. */
  readonly types: readonly string[];
  check(node: AnyNode, context: ScriptRuleContext): void;
}
