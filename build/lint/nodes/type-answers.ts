import type ts from "typescript";

/** What the type checker says; what several rules ask is asked once. */
export interface TypeAnswers {
  readonly checker: ts.TypeChecker;
  /** The name of the type that the callee of a call was declared with: `XmlBuilder` of `x`. */
  calleeType(call: ts.CallExpression): string | undefined;
}
