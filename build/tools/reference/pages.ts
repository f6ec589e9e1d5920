import { posix } from "node:path";
import ts from "typescript";
import type { Declaration, DeclarationFile } from "../declarations/declaration.ts";
import { tagOf } from "../declarations/doc-comment.ts";

/** One page of the reference: what one file declares. */
export interface Page {
  /** File name in the reference. */
  path: string;
  /** The name that the page is about, as scripts or documents write it. */
  title: string;
  /** Folder of the declarations. */
  area: string;
  from: DeclarationFile;
  /** The declaration that says what the page is about; undefined where it is about a subject, of which the file tells at its top. */
  main: Declaration | undefined;
}

/** Folders of server methods: their files are schemas. */
const NAMESPACES = new Set(["xtk", "nms", "ncm", "crm", "nl", "temp"]);

function camelCase(kebab: string): string {
  return kebab.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function capitalized(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

/** The ids that a file adds to the registry of schemas. */
export function schemaIds({ declarations }: DeclarationFile): string[] {
  const registry = declarations.find(({ name }) => name === "XtkSchemas")?.nodes.filter(ts.isInterfaceDeclaration) ?? [];
  return registry.flatMap(({ members }) =>
    members.flatMap(({ name }) => (name !== undefined && ts.isStringLiteral(name) ? [name.text] : [])),
  );
}

function plainName({ name }: Declaration): string {
  return name.replace(/Constructor$/, "");
}

/** The name of a file's page, and the declaration that it is about: one of the file's, of which `first` is the first. */
function subjectOf(file: DeclarationFile, first: Declaration): Pick<Page, "title" | "main"> & { name: string } {
  const folder = posix.dirname(file.file);
  const base = posix.basename(file.file, ".d.ts");
  const [schema] = schemaIds(file);
  if (schema !== undefined) return { title: schema, name: `schema-${schema.replace(":", "-")}`, main: first };
  // What the language has more of: Array, by ArrayConstructor.
  if (first.global && file.module) return { title: plainName(first), name: plainName(first), main: first };
  const many = file.declarations.filter(({ kind }) => kind === first.kind).length > 1;
  if (many && first.kind === "function")
    return { title: `Functions: ${base.replaceAll("-", " ")}`, name: `functions-${base}`, main: undefined };
  if (many && first.kind === "constant")
    return { title: `Constants: ${base.replaceAll("-", " ")}`, name: `constants-${base}`, main: undefined };
  if (first.kind === "function") return { title: first.name, name: first.name, main: first };
  const object = file.declarations.find(({ doc }) => tagOf(doc, "global") !== undefined);
  const ofClass = file.declarations.find(({ name }) => file.declarations.some((other) => other.name === `${name}Constructor`));
  if (object !== undefined && ofClass === undefined) {
    const name = (tagOf(object.doc, "global") ?? "").split(/\s+/).at(-1) ?? "";
    return { title: name, name, main: object };
  }
  const stem = capitalized(folder) + capitalized(camelCase(base));
  const methods = NAMESPACES.has(folder)
    ? (file.declarations.find(({ name }) => name === stem || name === `${stem}Methods`) ??
      file.declarations.find(({ name }) => name === `${stem}Entity` || name === `${stem}Factory`))
    : undefined;
  if (methods !== undefined) return { title: `${folder}.${camelCase(base)}`, name: `${folder}.${camelCase(base)}`, main: methods };
  const main = ofClass ?? file.declarations.find(({ kind }) => kind === "constant") ?? first;
  return { title: main.name, name: main.name, main };
}

/**
 * The pages of the reference, one for each file that declares something. Two whose names differ in case alone (`Application`,
 * `application`) stay apart on every file system: the second has its folder in its name.
 */
export function pagesOf(files: readonly DeclarationFile[]): Page[] {
  const taken = new Set(["readme.md"]);
  return files.flatMap((from) => {
    const [first] = from.declarations;
    if (first === undefined) return [];
    const { title, name, main } = subjectOf(from, first);
    const area = posix.dirname(from.file);
    const safe = name.replace(/[^\w.-]/g, "_");
    const candidates = [safe, `${safe}-${area.replaceAll("/", "-")}`];
    const longest = `${safe}-${from.file.replace(/\.d\.ts$/, "").replaceAll("/", "-")}`;
    const path = `${candidates.find((candidate) => !taken.has(`${candidate}.md`.toLowerCase())) ?? longest}.md`;
    taken.add(path.toLowerCase());
    return [{ path, title, area, from, main }];
  });
}
