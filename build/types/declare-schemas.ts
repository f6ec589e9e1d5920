import { diagnostic } from "../diagnostics/catalogue.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { SchemaEntry, SchemaSet } from "../schema/schema-set.ts";
import { stagingName } from "../schema/staging-twin.ts";
import { additions } from "./additions.ts";
import { isBuiltInNamespace } from "../schema/namespaces.ts";
import { declarationHeader } from "./declaration-header.ts";
import { declareMethods, nlwsName } from "./declare-methods.ts";
import { declareSchema, linkMember } from "./declare-schema.ts";
import { describeSchema } from "./describe-field.ts";
import { InterfaceNames } from "./interface-names.ts";
import { type DeclaredInterface, printInterface } from "./print-interface.ts";
import { serverNames } from "./server-names.ts";

/** One generated file. */
export interface Declaration {
  /** Id of the schema it is made from. */
  id: string;
  /** The documents it is made from. */
  sources: string[];
  /** File name, `cus-order.d.ts`. */
  file: string;
  /** Undefined when there is nothing to declare: everything is declared elsewhere. */
  text?: string;
}

/** Links back in the declarations of other schemas, in the order of their names. */
function reverseInterfaces(entry: SchemaEntry, names: InterfaceNames): DeclaredInterface[] {
  const byTarget = new Map(entry.reverse.map(({ target }) => [target.id, target]));
  return [...byTarget.values()]
    .map((target) => ({
      doc: `${describeSchema(target)}: the links back from ${entry.schema.id}.`,
      name: `${names.schema(target.id)}Elements`,
      members: entry.reverse.filter((one) => one.target.id === target.id).map(({ link }) => linkMember(link)),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function declareEntry(entry: SchemaEntry, ids: ReadonlySet<string>, names: InterfaceNames): { interfaces: DeclaredInterface[]; diagnostics: Diagnostic[] } {
  const { schema, base } = entry;
  const found = base ? additions(schema, base) : { value: schema.main, diagnostics: [] };
  // The staging schema may be among the schemas itself.
  const staging = schema.autoStg && !base?.autoStg && !ids.has(stagingName(schema.id));
  const empty = { ...schema.main!, attributes: [], elements: [], links: [] };
  const interfaces = found.value || staging ? declareSchema({ schema, main: found.value ?? empty, adds: base !== undefined, names }, staging, base) : [];
  return { interfaces: [...interfaces, ...reverseInterfaces(entry, names)], diagnostics: found.diagnostics };
}

/** The server methods of the schemas of one's own; a namespace that is the name of something else has none. */
function createMethods(names: InterfaceNames): (entry: SchemaEntry) => string[] {
  const taken = new Set<string>();
  const globals = serverNames();
  return ({ schema, base }) => {
    if (base || isBuiltInNamespace(schema.namespace) || globals.has(schema.namespace)) return [];
    const nlws = nlwsName(schema);
    const { interfaces, statements } = declareMethods(schema, names, !taken.has(nlws));
    taken.add(nlws);
    return [...interfaces.map(printInterface), ...statements];
  };
}

/**
 * The declarations of schemas: one file each, the same text for the same schemas. A schema that is declared elsewhere gets what it has
 * beyond that.
 * @param command what a file names at its top as its maker
 */
export function declareSchemas({ entries, shipped }: SchemaSet, command = "xtkit types"): { value: Declaration[]; diagnostics: Diagnostic[] } {
  const byId = [...shipped.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const names = new InterfaceNames(byId, entries.map(({ schema }) => schema));
  const ids = new Set(entries.map(({ schema }) => schema.id));
  const diagnostics: Diagnostic[] = [];
  const methodsOf = createMethods(names);
  const files = new Map<string, SchemaEntry>();
  const value = entries.map((entry): Declaration => {
    const file = `${entry.id.replace(":", "-")}.d.ts`;
    const other = files.get(file.toLowerCase());
    if (other) diagnostics.push(diagnostic("XTK4026", { id: entry.id, other: other.id, output: file }, entry.schema.position));
    files.set(file.toLowerCase(), entry);
    const { interfaces, diagnostics: found } = declareEntry(entry, ids, names);
    diagnostics.push(...found);
    const declaration = { id: entry.id, sources: entry.sources, file };
    return interfaces.length === 0 ? declaration : { ...declaration, text: `${declarationHeader(entry.sources, command)}\n\n${[...interfaces.map(printInterface), ...methodsOf(entry)].join("\n")}` };
  });
  return { value, diagnostics };
}
