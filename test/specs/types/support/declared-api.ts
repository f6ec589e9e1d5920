import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import ts from "typescript";
import { REPOSITORY } from "../../support/project.ts";
import type { ApiRow } from "./api-rows.ts";

const TYPES = join(REPOSITORY, "types");

/** Rows whose name exists in pages alone, or is not known to exist in workflows. */
const PERHAPS_WEB = /\b(?:web|JSSP|page)\b/i;

/** Names of pages of which the list does not say so: those of requests, of what a page shows, and of the libraries behind. */
const OF_PAGES = new Set(["HttpServletRequest", "HttpServletResponse", "RequestParameters", "Cookie", "Cookies", "self", "document", "ROOT", "XtkIEEvent", "XtkGeckoEvent", "XtkOperationProcess", "CaptchaValidate", "CaptchaIDGen", "generateTrackingTag"]);

/** Server methods of an interface: the static ones are called on a schema of its own, the others are on the entities of each schema with records. */
const IMPLEMENTED_BY: Readonly<Record<string, readonly string[]>> = { "xtk:persist": ["xtk:session", "nms:recipient"] };

/** Objects that a type of another name stands for: the ones that every schema has. */
const STANDS_FOR: Readonly<Record<string, string>> = { NLSchema: "xtk.session", Entity: "xtk.session.create()" };

/** Answers whether a row of the list is declared. */
export function declaredApi(): (row: ApiRow) => boolean {
  const modules = readdirSync(TYPES, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".d.ts") && !file.startsWith("generated")).map((file) => join(TYPES, file));
  const workflow = join(TYPES, "workflow.d.ts");
  const program = ts.createProgram([workflow, join(TYPES, "jssp.d.ts"), ...modules], { target: ts.ScriptTarget.ES2022, lib: ["lib.es5.d.ts"], types: [], module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler, noEmit: true, strict: true, skipLibCheck: true });
  const checker = program.getTypeChecker();
  const place = program.getSourceFile(workflow) as ts.SourceFile;
  const named = (meaning: ts.SymbolFlags): Map<string, ts.Symbol> => new Map(checker.getSymbolsInScope(place, meaning).map((symbol) => [symbol.name, symbol]));
  const values = named(ts.SymbolFlags.Value);
  const types = named(ts.SymbolFlags.Type);
  const exported = new Map<string, ts.Symbol>();
  for (const file of modules) {
    const module = checker.getSymbolAtLocation(program.getSourceFile(file) as ts.SourceFile);
    for (const symbol of module === undefined ? [] : checker.getExportsOfModule(module)) exported.set(symbol.name, symbol);
  }

  const inContext = (symbol: ts.Symbol, { member: name, availability }: ApiRow): boolean =>
    PERHAPS_WEB.test(availability) || OF_PAGES.has(name) || symbol.declarations?.some((node) => basename(node.getSourceFile().fileName) !== "web-globals.d.ts") === true;
  const typeOfValue = (symbol: ts.Symbol | undefined): ts.Type | undefined => symbol && checker.getTypeOfSymbolAtLocation(symbol, place);
  const member = (type: ts.Type | undefined, name: string): ts.Type | undefined => {
    const symbol = type && checker.getPropertyOfType(checker.getApparentType(type), name);
    return symbol && checker.getTypeOfSymbolAtLocation(symbol, place);
  };
  /** The type at `xtk.session.create()`. */
  const atPath = (path: string): ts.Type | undefined => {
    const [head = "", ...steps] = path.split(".");
    return steps.reduce<ts.Type | undefined>((type, step) => {
      if (!step.endsWith("()")) return member(type, step);
      const method = member(type, step.slice(0, -2));
      return method && checker.getSignaturesOfType(method, ts.SignatureKind.Call)[0]?.getReturnType();
    }, typeOfValue(values.get(head)));
  };

  const ofSchema = (schema: string, { member: name, kind }: ApiRow): boolean => {
    const path = schema.replace(":", ".");
    return member(atPath(kind === "soap-method" ? `${path}.create()` : path), name) !== undefined;
  };
  const instances = (owner: string): (ts.Type | undefined)[] => {
    const symbols = [types.get(owner), exported.get(owner)].filter((symbol) => symbol !== undefined);
    return [...symbols.map((symbol) => checker.getDeclaredTypeOfSymbol(symbol)), STANDS_FOR[owner] === undefined ? undefined : atPath(STANDS_FOR[owner])];
  };

  return (row) => {
    const { owner, member: name, kind, signature } = row;
    if (owner === "global") {
      // Nobody declares it: the compiler knows it.
      if (name === "undefined") return true;
      const symbol = values.get(name);
      return symbol !== undefined && inContext(symbol, row);
    }
    if (owner.includes(":")) return [owner, ...(IMPLEMENTED_BY[owner] ?? [])].some((schema) => ofSchema(schema, row));
    if (kind === "constructor") {
      const type = typeOfValue(values.get(owner));
      return type !== undefined && (!signature.startsWith("new") || checker.getSignaturesOfType(type, ts.SignatureKind.Construct).length > 0);
    }
    if (kind === "static-method") return member(atPath(owner), name) !== undefined;
    const holders = [...instances(owner), atPath(owner)];
    // Any name: [field], $name.
    const takesAny = /^[[$]/.test(name) && holders.some((type) => type !== undefined && checker.getIndexInfosOfType(type).length > 0);
    return takesAny || holders.some((type) => member(type, name) !== undefined);
  };
}
