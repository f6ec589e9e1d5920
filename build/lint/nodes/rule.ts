import type ts from "typescript";
import type { DiagnosticCode } from "../../diagnostics/catalogue.ts";
import type { BuiltElement } from "./builder-call.ts";
import type { TypeAnswers } from "./type-answers.ts";

/** What a rule may look at and how it says what it found. */
export interface RuleContext extends TypeAnswers {
  /** The file, project-relative. */
  readonly path: string;
  /** The builder call or TSX element that a node is; undefined for every other node. It is read once for all rules. */
  builtElement(node: ts.Node): BuiltElement | undefined;
  /**
   * Reports a mistake at the start of a node.
   * @param code the message
   * @param node the offending token
   * @param details values for the places of the message's texts
   */
  report(code: DiagnosticCode, node: ts.Node, details?: Record<string, string>): void;
  /** Every identifier of that name in the file; the file is read once. */
  identifiers(name: string): readonly ts.Identifier[];
  /** Says that the errors of TypeScript inside a node are about what the rule reported. */
  replaceTypeErrors(node: ts.Node): void;
  /** Whether TypeScript itself has an error that starts where the node starts. */
  hasTypeError(node: ts.Node): boolean;
}

/** A rule looks at one node at a time, parents first. */
export interface Rule {
  /** The kinds of nodes that are shown to it. */
  readonly kinds: readonly ts.SyntaxKind[];
  check(node: ts.Node, context: RuleContext): void;
}
