import type { Messages } from "./message.ts";

export const schemaMessages = {
  XTK4001: {
    severity: "error",
    message: "The document is not well-formed XML: {detail}.",
    suggestion: "Correct the XML here; only the entities amp, lt, gt, quot and apos are known.",
  },
  XTK4002: {
    severity: "error",
    message: "The document has a document type declaration (<!DOCTYPE …>), which is not read.",
    suggestion: "Remove the declaration; a Campaign schema needs none.",
  },
  XTK4003: {
    severity: "error",
    message: "The document nests more than {limit} elements.",
    suggestion: "Check whether this is a schema at all; no schema is that deep.",
  },
  XTK4004: {
    severity: "error",
    message: "The root element is <{name}>, and a schema starts with <srcSchema> or <schema>.",
    suggestion: "Give the text of one data schema, without a package or SOAP envelope around it.",
  },
  XTK4005: {
    severity: "error",
    message: "The {part} of the schema is {given}.",
    suggestion:
      'Set namespace and name on the root element: letters, digits, _ and -, starting with a letter, for example namespace="cus" name="order".',
  },
  XTK4006: {
    severity: "error",
    message: "The {part} is named {given}, which cannot be used as a name.",
    suggestion: "Use letters, digits, _ and -, starting with a letter.",
  },
  XTK4007: {
    severity: "error",
    message: 'The {part} "{name}" is declared twice in <{parent}>.',
    suggestion: "Remove one of the two, or rename it.",
  },
  XTK4008: {
    severity: "error",
    message: 'No main element: no top-level <element> is named "{name}" like the schema.',
    suggestion: 'Name the element of the table "{name}", or mark the schema with library="true".',
  },
  XTK4009: {
    severity: "error",
    message: '"{type}", the type of "{name}", is not a data type of Campaign.',
    suggestion: "{advice}",
  },
  XTK4010: {
    severity: "error",
    message: 'The link "{name}" has {target}.',
    suggestion: 'Write the id of the schema it leads to, for example target="nms:recipient".',
  },
  XTK4011: {
    severity: "error",
    message: 'The {part} uses "{path}", which is no field of the schema.',
    suggestion: "{advice}",
  },
  XTK4012: {
    severity: "warning",
    message: 'The enumeration "{name}" of "{owner}" is not in this schema.',
    suggestion: "{advice}",
  },
  XTK4013: {
    severity: "warning",
    message: 'The enumeration "{name}" gives the value {value} twice.',
    suggestion: "Give each name a value of its own.",
  },
  XTK4014: {
    severity: "warning",
    message: '{name}="{value}" counts as false: only "true" switches it on.',
    suggestion: 'Write {name}="true" or remove the attribute.',
  },
  XTK4015: {
    severity: "warning",
    message: 'The {reference} "{path}" of "{name}" is not among the given schemas: what it brings in is missing here.',
    suggestion: "Give the schema it names as well, or use the generated schema of your instance (xtk:schema), which holds the result.",
  },
  XTK4016: {
    severity: "warning",
    message: "<{name}> is not an element of schemas and is left out.",
    suggestion: "Write <{nearest}>.",
  },
  XTK4017: {
    severity: "error",
    message: '"{name}" is {extended} in {schema} and {extension} in its extension.',
    suggestion: "Choose another name in the extension.",
  },
  XTK4018: {
    severity: "error",
    message: "The schema {id} is there twice; the other is in {other}.",
    suggestion: "Give one of the two: the generated one (<schema>) holds the extensions already.",
  },
  XTK4019: {
    severity: "error",
    message: 'The {reference} "{path}" of "{name}" leads back to itself.',
    suggestion: "Take the reference out of the definition that it names.",
  },
  XTK4020: {
    severity: "error",
    message: "The templates of this schema bring in more than {limit} elements, or more levels than a schema has.",
    suggestion: "Look for a template that holds templates over and over.",
  },
  XTK4021: {
    severity: "error",
    message: 'The link "{name}" leads to {target}, which is not among the schemas.',
    suggestion: "{advice}",
  },
  XTK4022: {
    severity: "error",
    message: "The extension {id} extends {target}, which in the end extends {id}.",
    suggestion: "Name the schema that has the table in extendedSchema.",
  },
  XTK4023: {
    severity: "error",
    message: "{id} extends {target}, which is not among the schemas.",
    suggestion: "{advice}",
  },
  XTK4024: {
    severity: "warning",
    message: "{id} extends {target}, which is not shipped with xtkit: the extension is left out.",
    suggestion: "Give the generated schema (<schema>) of {target} from your instance as well.",
  },
  XTK4025: {
    severity: "warning",
    message: '"{name}" is {given} in this schema and {shipped} in the declarations of xtkit, which stay.',
    suggestion: "Convert where the type of your instance is needed, for example with String(…) or Number(…).",
  },
  XTK4026: {
    severity: "error",
    message: "{id} and {other} would both be declared in {output}.",
    suggestion: "Give one of them another name: they differ in hyphens or capitals alone.",
  },
  XTK4027: {
    severity: "warning",
    message: "The document holds no schema.",
    suggestion: "Export the schemas into it (xtk:srcSchema or xtk:schema), or leave the file out.",
  },
} as const satisfies Messages;
