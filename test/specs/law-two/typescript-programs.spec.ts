import fc from "fast-check";
import ts from "typescript";
import { beforeAll, expect, test } from "vitest";
import { activityOf, type GeneratedProgram } from "../../fuzz/programs/activity-of.ts";
import { program } from "../../fuzz/programs/program.ts";
import { runPrograms } from "../../fuzz/programs/run-programs.ts";
import { allRuns } from "../../runtime/run/all-runs.ts";
import { hasRhino } from "../support/rhino.ts";
import { replayOnRhino } from "../support/rhino-replay.ts";
import { byProgram } from "./by-program.ts";

const { SyntaxKind: Kind } = ts;

// The programs lie in projects of their own, which vitest does not load.
beforeAll(() => void (allRuns.loader = undefined));

const is =
  (...kinds: ts.SyntaxKind[]) =>
  (node: ts.Node): boolean =>
    kinds.includes(node.kind);
const text =
  (kind: ts.SyntaxKind, pattern: RegExp) =>
  (node: ts.Node): boolean =>
    node.kind === kind && pattern.test(node.getText());

/** What TypeScript has and the engine has not, or that is translated all the same: how each is known in a syntax tree. */
const constructs: Record<string, (node: ts.Node) => boolean> = {
  "a class": is(Kind.ClassDeclaration),
  "a class expression": is(Kind.ClassExpression),
  "a field": is(Kind.PropertyDeclaration),
  "an accessor": is(Kind.GetAccessor),
  "a private member": is(Kind.PrivateIdentifier),
  "a private method": text(Kind.MethodDeclaration, /^#/),
  "a private accessor": text(Kind.SetAccessor, /^set #/),
  "a private name that is looked for": text(Kind.BinaryExpression, /^#\w+ in /),
  "a static block": is(Kind.ClassStaticBlockDeclaration),
  "a parameter property": text(Kind.Parameter, /^(?:public|private|protected|readonly) /),
  "a call of super": text(Kind.CallExpression, /^super\(/),
  "a method of super": text(Kind.CallExpression, /^super\./),
  "inheritance from Error": text(Kind.HeritageClause, /^extends (?:Error|TypeError|RangeError)$/),
  "an array pattern with a default": text(Kind.ArrayBindingPattern, /=/),
  "an object pattern with a default": text(Kind.ObjectBindingPattern, /=/),
  "a pattern that is assigned": text(Kind.BinaryExpression, /^[[{][^=]*[\]}] = /),
  "spread in an array": (node) => node.kind === Kind.SpreadElement && node.parent.kind === Kind.ArrayLiteralExpression,
  "spread in a call": (node) => node.kind === Kind.SpreadElement && node.parent.kind === Kind.CallExpression,
  "spread in new": (node) => node.kind === Kind.SpreadElement && node.parent.kind === Kind.NewExpression,
  "spread in an object": is(Kind.SpreadAssignment),
  "a template literal": is(Kind.TemplateExpression),
  "a tagged literal": is(Kind.TaggedTemplateExpression),
  "an optional member": text(Kind.PropertyAccessExpression, /\?\.\w+$/),
  "an optional element": text(Kind.ElementAccessExpression, /\?\.\[/),
  "an optional call": text(Kind.CallExpression, /\?\.\(/),
  "a default parameter": text(Kind.Parameter, /=/),
  "a rest parameter": text(Kind.Parameter, /^\.\.\./),
  "an enum": is(Kind.EnumDeclaration),
  "a namespace": is(Kind.ModuleDeclaration),
  "let in a loop": text(Kind.ForStatement, /^for \(let/),
  "const in a loop": text(Kind.ForOfStatement, /^for \(const/),
  "a function that keeps the variable of a loop": text(Kind.CallExpression, /^kept\.push\(\(\) =>/),
  "a labelled jump": text(Kind.ContinueStatement, / outer/),
  "a labelled break": text(Kind.BreakStatement, / (?:outer|inner|label)/),
  "for…of over an array": text(Kind.ForOfStatement, / of (?:\[|a\b|c\b)/),
  "for…of over a text": text(Kind.ForOfStatement, / of (?:s|t|')/),
  "for…of over XML": text(Kind.ForOfStatement, / of [^{]*\.i\)/),
  "for…of over a Map": text(Kind.ForOfStatement, /^for \(const \[v, w\] of (?:k|new Map)/),
  "a getter in a literal": (node) => node.kind === Kind.GetAccessor && node.parent.kind === Kind.ObjectLiteralExpression,
  "a setter in a literal": (node) => node.kind === Kind.SetAccessor && node.parent.kind === Kind.ObjectLiteralExpression,
  "a computed key": is(Kind.ComputedPropertyName),
  "an exponent": is(Kind.AsteriskAsteriskToken),
  "an assigned exponent": is(Kind.AsteriskAsteriskEqualsToken),
  "nullish coalescing": is(Kind.QuestionQuestionToken),
  "nullish assignment": is(Kind.QuestionQuestionEqualsToken),
  "logical assignment": is(Kind.BarBarEqualsToken, Kind.AmpersandAmpersandEqualsToken),
  "object rest": (node) =>
    node.kind === Kind.BindingElement && node.getText().startsWith("...") && node.parent.kind === Kind.ObjectBindingPattern,
  "catch without a name": (node) => ts.isCatchClause(node) && node.variableDeclaration === undefined,
  "catch with a pattern": (node) => ts.isCatchClause(node) && node.variableDeclaration?.name.kind === Kind.ObjectBindingPattern,
  finally: (node) => ts.isTryStatement(node) && node.finallyBlock !== undefined,
  "new.target": is(Kind.MetaProperty),
  "an overload": (node) => ts.isFunctionDeclaration(node) && node.body === undefined,
  "an abstract class": is(Kind.AbstractKeyword),
  "a type assertion": is(Kind.AsExpression),
  "an assertion in front": is(Kind.TypeAssertionExpression),
  satisfies: is(Kind.SatisfiesExpression),
  "a non-null assertion": is(Kind.NonNullExpression),
  "a generic function": is(Kind.TypeParameter),
};

test("the generator of programs reaches every construct", () => {
  const missing = new Set(Object.keys(constructs));
  const look = (node: ts.Node): void => {
    for (const name of missing) if (constructs[name]!(node)) missing.delete(name);
    ts.forEachChild(node, look);
  };
  const programs = fc.sample(program, { numRuns: 300, seed: 1 });
  look(ts.createSourceFile("programs.ts", activityOf(programs), ts.ScriptTarget.Latest, true));
  expect([...missing]).toEqual([]);
});

/** How engines print markup and word their errors differs: what is left is what was computed. */
function withoutMarkup(lines: readonly string[] | undefined): string[] | undefined {
  return lines?.filter((line) => !/xml |<|threw error|function/.test(line));
}

test.skipIf(!hasRhino())("Rhino does the same with the scripts of generated programs", async () => {
  const programs: GeneratedProgram[] = fc.sample(program, { numRuns: 60, seed: 2 });
  const { script, code } = await runPrograms(programs);
  const onRhino = byProgram(replayOnRhino([{ code, vars: {}, instanceVars: {}, calls: [] }])[0]!.logs);
  const differences = programs.flatMap(({ body }, index) => {
    const [wanted, got] = [withoutMarkup(script[index]), withoutMarkup(onRhino[index])];
    return wanted?.join("\n") === got?.join("\n") ? [] : [{ body, wanted, got }];
  });
  expect(differences).toEqual([]);
});
