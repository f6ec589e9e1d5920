import ts from "typescript";
import { basename, join } from "node:path";
import { REPOSITORY } from "../../support/project.ts";

/** What the declarations say a workflow script can call or read, by area. */
export interface DeclaredMember {
  /** `"functions"`, `"E4X"`, `"DOM"`, `"classes"`, `"workflow"`, `"every schema"`, `"schemas"`, `"libraries"`. */
  area: string;
  /** As scripts write it: `logInfo`, `File.new`, `File#open` for a member of objects, `xtk.session.Write`, `nms.delivery#Prepare` for entities. */
  path: string;
  /** The subject of a function: the file that declares it, without its ending. */
  subject?: string;
}

const SCHEMA_NAMESPACES = ["xtk", "nms", "ncm", "crm", "nl"];
const WORKFLOW = ["instance", "task", "event", "activity"];
const LIBRARIES = ["NL", "Format"];
/** The other face of the schemas, the object of class Application, the variables, the events behind an AND-join. */
const SKIPPED = ["NLWS", "application", "vars", "events"];

/** A schema without methods of its own: what it has, every schema has. */
const PLAIN_SCHEMA = { namespace: "xtk", name: "audit" };

/** Which area a class belongs to: by the folder of its declaration. */
function areaOfClass(file: string): string {
  return file.includes("/types/e4x/") ? "E4X" : file.includes("/types/dom/") ? "DOM" : "classes";
}

/** Reads the API from `types/generated/api/server-api.d.ts` with the compiler. */
export function declaredMembers(): DeclaredMember[] {
  const file = join(REPOSITORY, "types/generated/api/server-api.d.ts");
  const program = ts.createProgram({
    rootNames: [file, join(REPOSITORY, "types/engine.d.ts")],
    options: {
      target: ts.ScriptTarget.ES2022,
      lib: ["lib.es5.d.ts"],
      types: [],
      strict: true,
      noEmit: true,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      allowImportingTsExtensions: true,
    },
  });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file)!;
  const api = source.statements.find(
    (statement): statement is ts.InterfaceDeclaration => ts.isInterfaceDeclaration(statement) && statement.name.text === "ServerApi",
  )!;
  const found: DeclaredMember[] = [];

  const typeOf = (symbol: ts.Symbol): ts.Type => checker.getTypeOfSymbolAtLocation(symbol, source);
  const isCalled = (symbol: ts.Symbol): boolean => typeOf(symbol).getCallSignatures().length > 0;
  /** Members with a name of their own; those for the compiler have symbols for names, or say so. */
  const membersOf = (type: ts.Type): ts.Symbol[] =>
    type.getProperties().filter((member) => /^[A-Za-z_$][\w$]*$/.test(member.name) && !member.name.startsWith("__@"));
  const add = (area: string, path: string): void => void found.push({ area, path });
  const addFunction = (symbol: ts.Symbol): void => {
    const type = typeOf(symbol);
    const declared = (type.aliasSymbol ?? type.symbol)?.declarations?.[0];
    found.push({
      area: "functions",
      path: symbol.name,
      subject: declared ? basename(declared.getSourceFile().fileName, ".d.ts").replaceAll("-", " ") : "values",
    });
  };

  const addClass = (name: string, type: ts.Type): void => {
    const file = (type.aliasSymbol ?? type.symbol).declarations![0]!.getSourceFile();
    const made = checker.getExportsOfModule(checker.getSymbolAtLocation(file)!).find((exported) => exported.name === name);
    const area = areaOfClass(file.fileName);
    if (type.getConstructSignatures().length > 0) add(area, `${name}.new`);
    for (const member of membersOf(type))
      if (member.name !== "prototype" && member.name !== "toString") add(area, `${name}.${member.name}`);
    for (const member of made ? membersOf(checker.getDeclaredTypeOfSymbol(made)) : []) add(area, `${name}#${member.name}`);
  };
  /** Methods of a schema and of its entities: `.Write`, `#Prepare`. */
  const methodsOf = (schema: ts.Symbol): string[] => {
    const methods = membersOf(typeOf(schema));
    const create = methods.find(({ name }) => name === "create");
    const entity = create && typeOf(create).getCallSignatures()[0]?.getReturnType();
    return [...methods.map(({ name }) => `.${name}`), ...(entity ? membersOf(entity).filter(isCalled) : []).map(({ name }) => `#${name}`)];
  };
  const addSchemas = (namespace: string, type: ts.Type): void => {
    for (const schema of membersOf(type))
      for (const method of methodsOf(schema)) if (!ofEverySchema.has(method)) add("schemas", `${namespace}.${schema.name}${method}`);
  };
  const addObject = (area: string, path: string, type: ts.Type): void => {
    for (const member of membersOf(type)) {
      const inner = typeOf(member);
      if (area === "libraries" && !isCalled(member) && inner.flags & ts.TypeFlags.Object && membersOf(inner).length > 0)
        addObject(area, `${path}.${member.name}`, inner);
      else add(area, `${path}.${member.name}`);
    }
  };

  const globals = checker.getDeclaredTypeOfSymbol(checker.getSymbolAtLocation(api.name)!).getProperties();
  const plain = typeOf(globals.find(({ name }) => name === PLAIN_SCHEMA.namespace)!).getProperty(PLAIN_SCHEMA.name)!;
  const ofEverySchema = new Set(methodsOf(plain));
  for (const method of ofEverySchema) add("every schema", `<schema>${method}`);
  for (const symbol of globals) {
    const { name } = symbol;
    const type = typeOf(symbol);
    if (SKIPPED.includes(name)) continue;
    if (SCHEMA_NAMESPACES.includes(name)) addSchemas(name, type);
    else if (WORKFLOW.includes(name)) addObject("workflow", name, type);
    else if (LIBRARIES.includes(name)) addObject("libraries", name, type);
    else if ([type.symbol?.name, type.aliasSymbol?.name].includes(`${name}Constructor`)) addClass(name, type);
    else if (isCalled(symbol)) addFunction(symbol);
    else if (membersOf(type).length > 0 && type.flags & ts.TypeFlags.Object) addObject("classes", name, type);
    else addFunction(symbol);
  }
  return found;
}
