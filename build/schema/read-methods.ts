import { childrenNamed, readFlag, readName, type Reading } from "./reading.ts";
import { readDescription } from "./read-element.ts";
import type { XmlElement } from "./read-xml.ts";
import type { MethodParameter, SchemaMethod } from "./schema.ts";

const directions = ["in", "out", "inout"] as const;

function readParameter(reading: Reading, element: XmlElement): MethodParameter | undefined {
  const name = readName(reading, element, "parameter");
  if (name === undefined) return undefined;
  const given = element.attributes.get("inout");
  const parameter: MethodParameter = {
    name,
    type: element.attributes.get("type") || "string",
    direction: directions.find((one) => one === given) ?? "in",
  };
  const description = readDescription(element) ?? element.attributes.get("label");
  if (description !== undefined) parameter.description = description;
  return parameter;
}

function readMethod(reading: Reading, element: XmlElement): SchemaMethod | undefined {
  const name = readName(reading, element, "method");
  if (name === undefined) return undefined;
  const parameters = childrenNamed(element, "parameters").flatMap((list) => childrenNamed(list, "param"));
  const method: SchemaMethod = {
    name,
    label: element.attributes.get("label") ?? name,
    static: readFlag(reading, element, "static"),
    parameters: parameters.map((parameter) => readParameter(reading, parameter)).filter((parameter) => parameter !== undefined),
  };
  const description = readDescription(element);
  if (description !== undefined) method.description = description;
  return method;
}

/**
 * Reads the server methods of a schema: those of `<methods>` and of every `<interface>` ("SOAP methods" of the schema reference).
 * @param root the schema's root element
 */
export function readMethods(reading: Reading, root: XmlElement): SchemaMethod[] {
  const found = new Map<string, SchemaMethod>();
  for (const group of [...childrenNamed(root, "methods"), ...childrenNamed(root, "interface")]) {
    for (const element of childrenNamed(group, "method")) {
      const method = readMethod(reading, element);
      if (method && !found.has(method.name)) found.set(method.name, method);
    }
  }
  return [...found.values()];
}
