import { type DiagnosticCode, diagnostic } from "../diagnostics/catalogue.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { print } from "../e4x/print/print.ts";
import { type FixedAttribute, fixedAttributes } from "./computed-tags.ts";
import { plainText } from "./safe-tags.ts";
import { duplicateAttributes } from "../e4x/faults/duplicate-attributes.ts";
import type { E4XSyntaxError } from "../e4x/faults/syntax-error.ts";
import { isText } from "../e4x/tree/is-text.ts";
import { startOf } from "../e4x/tree/start-of.ts";
import type { TreeNode } from "../e4x/tree/tree-node.ts";
import { reservedNameIn } from "./reserved-name-in.ts";

/** The parser's own error as a diagnostic of the file. */
export function syntaxFault({ code, details, loc }: E4XSyntaxError, file: string): Diagnostic {
  return diagnostic(code, details, { file, line: loc.line, column: loc.column + 1 });
}

/** A message at a node of a text. */
export function faultAt(code: DiagnosticCode, details: Record<string, string>, node: TreeNode, file: string): Diagnostic {
  const { line, column } = startOf(node);
  return diagnostic(code, details, { file, line, column: column + 1 });
}

/** What is wrong with an E4X text that parses, whatever becomes of it. */
export function checkText(program: TreeNode, file: string): Diagnostic[] {
  const at = (code: DiagnosticCode, node: TreeNode, details = {}): Diagnostic => faultAt(code, details, node, file);
  const reserved = reservedNameIn(program);
  const twice = duplicateAttributes(program).sort((a, b) => startOf(a).offset - startOf(b).offset);
  const risky = fixedAttributes(program).filter(({ functions, tag }) => functions.length > 0 || hasTextName(tag));
  return [
    ...risky.map(({ tag, index, value }) => at("XTK1022", value, safeForm(tag, index))),
    ...(reserved ? [at("XTK1008", reserved)] : []),
    ...twice.map((name) => at("XTK3032", name, { name: name.contents })),
  ];
}

/** A fixed attribute as it is written and as it should be. */
function safeForm({ contents }: FixedAttribute["tag"], index: number): { attribute: string; safe: string } {
  const { code: name } = print(contents[index - 1]!);
  const value = contents[index] as FixedAttribute["value"];
  return { attribute: `${name}=${print(value).code}`, safe: `${name}={${JSON.stringify(plainText(value.value) ?? value.value)}}` };
}

/** `<{"a"} …>`: with a fixed attribute, the engine takes it for a mistake wherever it stands. */
function hasTextName({ contents: [name] }: FixedAttribute["tag"]): boolean {
  return name?.type === "XMLEscape" && isText(name.expression);
}
