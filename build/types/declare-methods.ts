import { fieldTypes, isFieldType, type ValueKind } from "../schema/field-type.ts";
import type { MethodParameter, Schema, SchemaMethod } from "../schema/schema.ts";
import { commentPhrase } from "./comment-text.ts";
import { describeSchema } from "./describe-field.ts";
import type { InterfaceNames } from "./interface-names.ts";
import type { DeclaredInterface, Member } from "./print-interface.ts";
import { isVariableName, propertyName } from "./property-name.ts";

const plain: Readonly<Record<ValueKind, string>> = { text: "string", integer: "number", bigInteger: "string", decimal: "number", boolean: "boolean", date: "Date", datetime: "Date" };
const documents = ["DOMElement", "DOMDocument"];
const unknown = ["ANY", "bin"];

/** The type of a parameter; documents go in in any form and come out in that of the caller. */
function parameterType(type: string, out: boolean): string {
  if (documents.includes(type)) return out ? "XmlOut" : "XmlIn";
  return isFieldType(type) && !unknown.includes(type) ? plain[fieldTypes[type]] : "unknown";
}

/** Parameters need names that are variables, each its own. */
function parameterNames(parameters: readonly MethodParameter[]): string[] {
  const taken = new Set<string>();
  return parameters.map(({ name }) => {
    let free = isVariableName(name) ? name : "parameter";
    for (let number = 2; taken.has(free); number++) free = `${isVariableName(name) ? name : "parameter"}${number}`;
    taken.add(free);
    return free;
  });
}

function describeMethod(method: SchemaMethod): string {
  const title = [method.label, method.description].filter((text) => text !== undefined).map(commentPhrase);
  const parameters = method.parameters.filter(({ description }) => description !== undefined).map(({ name, description }) => `${name}: ${commentPhrase(description!)}`);
  return [...new Set([...title, ...parameters])].filter((part) => part !== "").join(". ").concat(".");
}

function methodMember(method: SchemaMethod): Member {
  const inputs = method.parameters.filter(({ direction }) => direction !== "out");
  const outputs = method.parameters.filter(({ direction }) => direction !== "in").map(({ type }) => parameterType(type, true));
  const names = parameterNames(inputs);
  const list = inputs.map(({ type }, index) => `${names[index]}: ${parameterType(type, false)}`).join(", ");
  const result = outputs.length === 0 ? "void" : outputs.length === 1 ? outputs[0]! : `[${outputs.join(", ")}]`;
  return { doc: describeMethod(method), text: `${propertyName(method.name)}(${list}): ${result};` };
}

/** How `NLWS` names a schema: `cusOrder`. */
export function nlwsName({ namespace, name }: Schema): string {
  return namespace + name[0]!.toUpperCase() + name.slice(1);
}

/**
 * The server methods of a schema of one's own: `cus.order` gives documents as XML, `NLWS.cusOrder` as DOM.
 * @param nlws whether the name is free in `NLWS`
 */
export function declareMethods(schema: Schema, names: InterfaceNames, nlws: boolean): { interfaces: DeclaredInterface[]; statements: string[] } {
  const title = describeSchema(schema);
  const ofSchema = schema.methods.filter((method) => method.static).map(methodMember);
  const ofEntity = schema.methods.filter((method) => !method.static).map(methodMember);
  const name = names.schema(schema.id);
  const form = (xml: string): string => {
    const entity = `XtkEntity<XtkEntityFields<${JSON.stringify(schema.id)}>>${ofEntity.length > 0 ? ` & ${name}Entity<${xml}>` : ""}`;
    return `XtkSchemaMethods<${entity}, ${xml}>${ofSchema.length > 0 ? ` & ${name}Methods<${xml}>` : ""}`;
  };
  const interfaces: DeclaredInterface[] = [];
  if (ofSchema.length > 0) interfaces.push({ doc: `${title}: the server methods of the schema.`, name: `${name}Methods<XmlOut>`, members: ofSchema });
  if (ofEntity.length > 0) interfaces.push({ doc: `${title}: the server methods of an entity.`, name: `${name}Entity<XmlOut>`, members: ofEntity });
  const group = names.namespace(schema.namespace);
  const about = `Server methods of the schemas of the namespace ${schema.namespace}.`;
  interfaces.push({ doc: about, name: group, members: [{ doc: `${title}.`, text: `readonly ${propertyName(schema.name)}: ${form("XML")};` }] });
  if (nlws) interfaces.push({ doc: "Server methods by schema, with documents in the form of the DOM.", name: "Nlws", members: [{ doc: `${title}.`, text: `readonly ${propertyName(nlwsName(schema))}: ${form("DOMElement")};` }] });
  // Several declarations say the same of one namespace, which `const` would forbid.
  return { interfaces, statements: isVariableName(schema.namespace) ? [`/** ${about} */\ndeclare var ${schema.namespace}: ${group};\n`] : [] };
}
