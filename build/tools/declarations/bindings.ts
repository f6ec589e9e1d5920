import { posix } from "node:path";
import type { Declaration, DeclarationFile } from "./declaration.ts";
import { tagOf } from "./doc-comment.ts";
import { fromApi } from "./generated-folders.ts";
import type { LibraryNames, NamesBeside } from "./library-names.ts";
import { typeParametersOf } from "./type-parameters.ts";

/** Where a name is global. */
export type Context = "both" | "workflow" | "web";

/** One global name, as a value or as a type. */
export interface Binding {
  /** The name; `JSX.Element` is in a namespace. */
  name: string;
  space: "value" | "type";
  context: Context;
  /** Node.js or a newer library has a global of that name, too. */
  besideNode: boolean;
  /** The declaration behind it. */
  from: Declaration;
  /** The line that binds it: an open interface extends the module's, which is imported under `alias`. */
  text: string;
  /** The name that `text` has for the module's interface. */
  alias?: string;
}

/** The global names, and what is wrong with the declarations. */
export interface Bindings {
  bindings: readonly Binding[];
  mistakes: readonly string[];
}

const CONTEXTS: ReadonlySet<string> = new Set(["workflow", "web"]);

/** A declaration as the type of something. */
export function imported({ file, name }: Declaration): string {
  return `import("${fromApi(file)}").${name}`;
}

/** Where a name is bound. */
interface Placed {
  context: Context;
  besideNode: boolean;
}

function bindType(name: string, from: Declaration, file: DeclarationFile, open: boolean, placed: Placed): Binding {
  const { declared, passed } = typeParametersOf(from, file);
  const short = name.split(".").at(-1) ?? name;
  const alias = `${from.name}Module`;
  return {
    ...{ name, space: "type", from, ...placed },
    ...(open
      ? { text: `interface ${short}${declared} extends ${alias}${passed} {}`, alias }
      : { text: `type ${short}${declared} = ${imported(from)}${passed};` }),
  };
}

/**
 * Works out the global names:
 * an exported function or constant is one of its own name; an interface X beside an XConstructor is one as type and value;
 * `@global name` makes a value of an interface or type, `@globalType` a type (under another name when it says one);
 * `@open` makes the type an interface that projects add members to; `@context workflow` or `@context web` keep a name to one context.
 * @param beside the names of the libraries: one of lib es5 is extended, not bound again
 */
export function bindingsOf(files: readonly DeclarationFile[], beside: NamesBeside): Bindings {
  const bindings: Binding[] = [];
  const mistakes: string[] = [];
  const isIn = ({ values, types }: LibraryNames, name: string): boolean => values.has(name) || types.has(name);

  for (const file of files) {
    const declarations = file.declarations.filter(({ global }) => !global);
    const byName = new Map(declarations.map((declaration) => [declaration.name, declaration]));
    const placed = (name: string, ...sources: Declaration[]): Placed => {
      const context = sources.map(({ doc }) => tagOf(doc, "context")).find((tag) => tag !== undefined);
      if (context !== undefined && !CONTEXTS.has(context))
        mistakes.push(`${file.file}: @context of ${name} is "${context}", not "workflow" or "web"`);
      return { context: (context as Context | undefined) ?? "both", besideNode: isIn(beside.node, name) };
    };
    const bindValue = (name: string, from: Declaration, keyword: "const" | "var", type: string, where: Placed): void => {
      if (beside.engine.values.has(name))
        mistakes.push(
          `${file.file}: ${name} is a global of the language; declare what it has more in an interface ${name} or ${name}Constructor`,
        );
      else bindings.push({ name, space: "value", from, text: `${keyword} ${name}: ${type};`, ...where });
    };

    for (const declaration of declarations) {
      const { name, kind, doc } = declaration;
      if (kind === "function" || kind === "constant") {
        bindValue(name, declaration, "const", `typeof ${imported(declaration)}`, placed(name, declaration));
        continue;
      }
      const constructor = byName.get(`${name}Constructor`);
      const typeTag = tagOf(doc, "globalType");
      const typeName = typeTag === "" || typeTag === undefined ? name : typeTag;
      const ofLanguage = beside.engine.types.has(typeName);
      const tagged = typeTag !== undefined || tagOf(doc, "open") !== undefined;
      // What the language has already gets more members: Date with DateConstructor.
      const isClass =
        constructor !== undefined || (ofLanguage && name.endsWith("Constructor") && byName.has(name.slice(0, -"Constructor".length)));
      const open = ofLanguage || tagOf(doc, "open") !== undefined;
      if (open && tagged && kind === "type") mistakes.push(`${file.file}: ${name} is a type, and only an interface can get more members`);
      if (isClass || tagged)
        bindings.push(bindType(typeName, declaration, file, open, placed(typeName, declaration, ...(constructor ? [constructor] : []))));
      if (constructor !== undefined && !beside.engine.values.has(name))
        bindValue(name, constructor, "var", imported(constructor), placed(name, declaration, constructor));
      for (const { text } of doc.tags.filter((tag) => tag.name === "global")) {
        const [, keyword, global] = /^(?:(var|const)\s+)?([\w$]+)$/.exec(text) ?? [];
        if (global === undefined) mistakes.push(`${file.file}: @global of ${name} needs a name`);
        // Of an open interface the value has the global one: with what projects add.
        else
          bindValue(
            global,
            declaration,
            keyword === "var" ? "var" : "const",
            open ? typeName : imported(declaration),
            placed(global, declaration),
          );
      }
    }
  }
  return { bindings, mistakes: [...mistakes, ...clashes(files, bindings)] };
}

/** Names that two declarations claim, also in different contexts: a name means the same wherever it is. */
function clashes(files: readonly DeclarationFile[], bindings: readonly Binding[]): string[] {
  const owners = new Map<string, Declaration>();
  const found: string[] = [];
  for (const { declarations } of files) {
    for (const declaration of declarations.filter(({ global }) => global))
      owners.set(`${declaration.kind === "constant" ? "value" : "type"} ${declaration.name}`, declaration);
  }
  for (const { space, name, from, context, besideNode } of bindings) {
    const other = owners.get(`${space} ${name}`);
    if (other !== undefined && other !== from) found.push(`${from.file}: the global ${name} is ${other.name} of ${other.file} already`);
    owners.set(`${space} ${name}`, from);
    if (besideNode && context === "workflow")
      found.push(`${from.file}: ${name} is a global of Node.js, which a name of workflows alone must not be`);
  }
  return found;
}

/** The area that a declaration belongs to: its folder. */
export function areaOf({ file }: Pick<Declaration, "file">): string {
  return posix.dirname(file);
}
