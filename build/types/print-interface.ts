/** A member with its docstring; the text ends with its semicolon. */
export interface Member {
  doc?: string;
  text: string;
}

/** An interface of a declaration file. */
export interface DeclaredInterface {
  doc?: string;
  name: string;
  extends?: string;
  members: readonly Member[];
}

function withDoc(doc: string | undefined, text: string, indent: string): string {
  return doc === undefined ? `${indent}${text}\n` : `${indent}/** ${doc} */\n${indent}${text}\n`;
}

/** The interface as text, with a newline at the end. */
export function printInterface({ doc, name, extends: base, members }: DeclaredInterface): string {
  const head = `interface ${name}${base === undefined ? "" : ` extends ${base}`} {`;
  if (members.length === 0) return withDoc(doc, `${head}}`, "");
  return `${withDoc(doc, head, "")}${members.map((member) => withDoc(member.doc, member.text, "  ")).join("")}}\n`;
}
